import { createHash } from 'node:crypto';
import { badRequest, OperationOutcomeError } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';

export interface Problem {
  readonly path: string;
  readonly text: string;
}

/** What both validators let through, as measured. */
export function ownProblems(resource: Resource): Problem[] {
  const problems: Problem[] = [];
  const contained = new Set('contained' in resource ? resource.contained?.map((it) => it.id) : []);
  for (const { value, path } of parts(resource, resource.resourceType)) {
    if (typeof value === 'string') {
      if (!value.trim()) problems.push({ path, text: 'Empty string' });
      continue;
    }
    const report = (text: string) => problems.push({ path, text });
    const { id, reference, start, end, div, data } = value;
    if (typeof id === 'string' && !/^[A-Za-z0-9\-.]{1,64}$/.test(id)) report('Invalid id');
    if (typeof reference === 'string' && reference.startsWith('#') && !contained.has(reference.slice(1))) {
      report('Reference to a contained resource that is not there');
    }
    if (typeof start === 'string' && typeof end === 'string' && Date.parse(start) > Date.parse(end)) {
      report('Period ends before it starts');
    }
    if (
      typeof div === 'string' &&
      /<\s*(script|iframe|object|embed|form|style|link)\b|\son\w+\s*=|javascript:/i.test(div)
    ) {
      report('Active content in the narrative');
    }
    if (typeof data === 'string' && /\.(attachment|content)$|Binary$/.test(path)) {
      for (const text of attachmentProblems(value, data)) report(text);
    }
  }
  return problems;
}

function attachmentProblems({ contentType, size, hash }: Record<string, unknown>, data: string): string[] {
  if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data)) return ['Attachment data is not base64'];
  const bytes = Buffer.from(data, 'base64');
  return [
    ...(contentType ? [] : ['Attachment data without a content type']),
    ...(size === undefined || size === bytes.length ? [] : ['Attachment size differs from its data']),
    ...(hash === undefined || hash === createHash('sha1').update(bytes).digest('base64')
      ? []
      : ['Attachment hash is not the SHA-1 of its data']),
  ];
}

type Node = Record<string, unknown>;

/** The value, and everything inside it: every object and every string, with its path. */
function* parts(value: unknown, path: string): Generator<{ value: string | Node; path: string }> {
  if (typeof value === 'string') yield { value, path };
  else if (Array.isArray(value)) for (const item of value) yield* parts(item, path);
  else if (typeof value === 'object' && value !== null) {
    yield { value: value as Node, path };
    for (const [key, child] of Object.entries(value)) yield* parts(child, `${path}.${key}`);
  }
}

/** Every literal reference in the resource to something this server should hold: `Type/id` or `Type/id/_history/v`. */
export function localReferences(resource: Resource): string[] {
  const references: string[] = [];
  for (const { value, path } of parts(resource, resource.resourceType)) {
    if (typeof value === 'string' || typeof value.reference !== 'string') continue;
    const { reference } = value;
    if (reference.startsWith('#') || /^https?:\/\//.test(reference)) continue;
    const [, local] = /^([A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(\/_history\/[A-Za-z0-9\-.]{1,64})?$/.exec(reference) ?? [];
    if (!local) throw new OperationOutcomeError(badRequest('Reference to nothing this server holds', path));
    references.push(local);
  }
  return references;
}
