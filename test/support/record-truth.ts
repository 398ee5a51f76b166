/** What is really in a record system, asked past the product. */
export const recordTruth = (baseUrl: string) => {
  interface Resource {
    readonly id: string;
    readonly status: string;
    readonly meta: { readonly versionId: string; readonly lastUpdated: string };
    readonly identifier?: readonly { value: string }[];
    readonly relatesTo?: readonly { target: { reference: string } }[];
    readonly content: readonly { attachment: { data: string } }[];
  }
  const search = async (query: string): Promise<Resource[]> => {
    const { entry = [] } = (await (await fetch(`${baseUrl}/DocumentReference?${query}`)).json()) as {
      entry?: { resource: Resource }[];
    };
    return entry.map(({ resource }) => resource);
  };
  return {
    /** What somebody else makes of a document. */
    change: async (id: string, over: object): Promise<void> => {
      const place = `${baseUrl}/DocumentReference/${id}`;
      const there = (await (await fetch(place)).json()) as object;
      const headers = { 'content-type': 'application/fhir+json' };
      const answer = await fetch(place, { method: 'PUT', headers, body: JSON.stringify({ ...there, ...over }) });
      if (answer.status !== 200) throw new Error(`A change was answered with ${answer.status}.`);
    },
    /** Every document, page by page. */
    all: async (): Promise<Resource[]> => {
      const found: Resource[] = [];
      for (;;) {
        const more = await search(`_count=200&_offset=${found.length}&_sort=_id`);
        found.push(...more);
        if (more.length < 200) return found;
      }
    },
    documents: async (noteId: string) =>
      (await search(`identifier=urn:uuid:${noteId}`)).map(({ id, status, meta, content }) => ({
        id,
        status,
        text: Buffer.from(content[0]?.attachment.data ?? '', 'base64').toString('utf8'),
        versionId: meta.versionId,
      })),
  };
};
