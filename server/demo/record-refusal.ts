import { badRequest, notFound } from '@medplum/core';
import type { FhirRouter, HttpMethod } from '@medplum/fhir-router';
import type { Bundle, OperationOutcome } from '@medplum/fhirtypes';
import type { Request } from 'express';
import { isOffered, offers } from './record-capabilities.js';

export interface Refusal {
  readonly status: number;
  readonly outcome: OperationOutcome;
}

const refuse = (status: number, text: string): Refusal => ({ status, outcome: badRequest(text) });

/** Conditional update and delete (a query on anything but GET) are not offered either. */
function isRefused(router: FhirRouter, method: string, url: string): boolean {
  const route = router.find(method as HttpMethod, url);
  return !isOffered(route?.params.resourceType, route?.data?.interaction) || (method !== 'GET' && url.includes('?'));
}

/** What the router itself would take silently: a method or type outside `offers`, another format, a broken If-Match. */
export function refusalOf(router: FhirRouter, req: Request): Refusal | undefined {
  const [, type = ''] = req.path.split('/');
  const ifMatch = req.headers['if-match'];
  if (type && !Object.hasOwn(offers, type)) return { status: 404, outcome: notFound };
  if (isRefused(router, req.method, req.url)) return refuse(405, `${req.method} is not offered here`);
  if (!req.accepts(['application/fhir+json', 'application/json'])) return refuse(406, 'Only JSON is spoken here');
  if ((req.method === 'POST' || req.method === 'PUT') && req.body === undefined) {
    return refuse(415, 'A body is application/fhir+json, that of a search application/x-www-form-urlencoded');
  }
  if (ifMatch !== undefined && !/^(W\/)?"[^"]+"$/.test(ifMatch)) return refuse(400, 'If-Match is not an entity tag');
  return type ? undefined : entryRefusal(router, req.body);
}

function entryRefusal(router: FhirRouter, bundle: Partial<Bundle>): Refusal | undefined {
  const entries: unknown = bundle.entry;
  for (const { request } of Array.isArray(entries) ? (entries as NonNullable<Bundle['entry']>) : []) {
    if (request?.method && request.url && isRefused(router, request.method, request.url)) {
      return refuse(400, `${request.method} is not offered on what an entry names`);
    }
  }
  return undefined;
}
