import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { Request, Response } from 'express';

export function send(res: Response, status: number, resource: Resource): void {
  res.status(status).type('application/fhir+json').send(JSON.stringify(resource));
}

const etagOf = (resource: Resource): string => `W/"${resource.meta?.versionId}"`;
const placeOf = ({ resourceType, id, meta }: Resource): string => `${resourceType}/${id}/_history/${meta?.versionId}`;

/** Adds the headers and Bundle members the router leaves out, and gives the body to send. */
export function completed(req: Request, res: Response, baseUrl: string, resource: Resource): Resource {
  if (resource.resourceType === 'Bundle') return completedBundle(resource, req, baseUrl);
  if (resource.meta?.versionId) res.set('ETag', etagOf(resource));
  if (resource.meta?.lastUpdated) res.set('Last-Modified', new Date(resource.meta.lastUpdated).toUTCString());
  if (req.method !== 'GET') res.set('Location', `${baseUrl}/${placeOf(resource)}`);
  return resource;
}

function completedBundle(bundle: Bundle, req: Request, baseUrl: string): Bundle {
  const entries = bundle.entry ?? [];
  if (bundle.type.endsWith('-response')) return { ...bundle, entry: entries.map(withVersion) };
  const searched = bundle.type === 'searchset' ? { search: { mode: 'match' as const } } : {};
  const entry = entries.map(({ resource }) => ({
    fullUrl: `${baseUrl}/${resource?.resourceType}/${resource?.id}`,
    resource,
    ...searched,
  }));
  return { ...bundle, ...linksOf(bundle, req, baseUrl), ...(entry.length > 0 ? { entry } : {}) };
}

const withVersion = (entry: BundleEntry): BundleEntry =>
  entry.resource?.meta?.versionId && entry.response
    ? { ...entry, response: { ...entry.response, location: placeOf(entry.resource), etag: etagOf(entry.resource) } }
    : entry;

/** Only for a search by GET: a link would put the words of a search by POST into an address. */
function linksOf(bundle: Bundle, req: Request, baseUrl: string): Pick<Bundle, 'link'> {
  if (req.method !== 'GET' || bundle.type !== 'searchset') return {};
  const self = new URL(`${baseUrl}${req.url}`);
  const next = new URL(self);
  const reached = Number(self.searchParams.get('_offset') ?? 0) + (bundle.entry?.length ?? 0);
  next.searchParams.set('_offset', String(reached));
  const more = Boolean(bundle.entry?.length) && reached < (bundle.total ?? 0);
  return {
    link: [{ relation: 'self', url: self.href }, ...(more ? [{ relation: 'next', url: next.href }] : [])],
  };
}
