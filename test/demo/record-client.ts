import type { Bundle, DocumentReference, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { expect } from 'vitest';

/** A client of the demo record system at the address it is given, which is known only when it has started. */
export const recordClient = (baseUrl: () => string) => {
  async function call<T extends Resource = Resource>(method: string, path: string, body?: unknown, headers = {}) {
    const response = await fetch(`${baseUrl()}/${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as T };
  }

  const post = (document: object, headers = {}) =>
    call<DocumentReference>('POST', 'DocumentReference', document, headers);

  const count = async (type: string) => (await call<Bundle>('GET', `${type}?_summary=count`)).body.total ?? 0;

  /** Asserts a refusal that says why in FHIR's own form and leaves no document behind. */
  async function expectRefused(status: number, attempt: () => ReturnType<typeof call>): Promise<string> {
    const before = await count('DocumentReference');
    const { status: got, headers, body } = await attempt();
    expect([got, body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(headers.get('content-type')).toContain('application/fhir+json');
    expect(await count('DocumentReference')).toBe(before);
    return (body as OperationOutcome).issue.map(({ details }) => details?.text).join('; ');
  }

  return { call, post, count, expectRefused };
};
