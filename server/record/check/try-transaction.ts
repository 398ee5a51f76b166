import { documentIdentifier } from '../document-reference.js';
import type { Resource } from '../profiles/profile.js';
import type { RecordShape } from '../shape.js';
import type { Finding, ProfileTry, ServerAbout } from './findings.js';
import { type Probe, read, search, testNote, writeNote } from './probe.js';
import { droppedOf } from './try-documents.js';
import { ask, isDone } from './wire.js';

interface Entry {
  readonly resource: Resource;
  readonly request: Record<string, string>;
}

const send = ({ connection, signal }: Probe, bundle: Resource) =>
  ask(connection, signal, (client, limit) => client.transaction({ body: bundle, options: { signal: limit } }));

const entriesOf = (bundle: Resource): Entry[] => bundle.entry as Entry[];

/** Device, document and Provenance at once; the same again; and one that must fail as a whole. */
export const tryTransaction = async (
  probe: Probe,
  shape: RecordShape,
  server: ServerAbout,
): Promise<{ findings: Finding[]; profile: ProfileTry }> => {
  const names = ['transaction', 'transaction-atomic', 'transaction-once'] as const;
  const note = testNote(probe);
  const written = await writeNote(shape, note);
  if (written.kind !== 'transaction') throw new Error('A profile of a transaction is wanted');
  const none = (status: number): ProfileTry => ({ name: shape.profile.name, accepted: false, status, dropped: [] });
  if (server.transaction === false) {
    const why = 'the server does not promise transactions';
    return { findings: names.map((name) => ({ name, result: 'skipped', why })), profile: none(0) };
  }
  const { system, value } = documentIdentifier(note.noteId);
  const documents = async (identifier: string) =>
    (await search(probe, { identifier: `${system}|${identifier}` })).found;

  const first = await send(probe, written.bundle);
  const found = isDone(first) ? await documents(value) : null;
  const id = found?.length === 1 && typeof found[0]?.id === 'string' ? found[0].id : null;
  if (id === null) {
    const why = isDone(first) ? 'the document is not found afterwards' : `status ${first.status}`;
    const rest = names.slice(1).map((name): Finding => ({ name, result: 'skipped', why: 'no transaction to go by' }));
    return { findings: [{ name: 'transaction', result: 'failed', why }, ...rest], profile: none(first.status) };
  }
  probe.made.add(id);
  const sent = entriesOf(written.bundle).find(({ resource }) => resource.resourceType === 'DocumentReference');
  const back = (await read(probe, id)).body;
  const about = () => search(probe, { target: `DocumentReference/${id}` }, 'Provenance');
  const told = (await about()).found?.length ?? 0;

  await send(probe, written.bundle);
  const [documentsNow, provenancesNow] = [(await documents(value))?.length, (await about()).found?.length];

  const spoilt = testNote(probe);
  const other = await writeNote(shape, spoilt);
  const broken = other.kind === 'transaction' ? spoil(other.bundle) : written.bundle;
  const refused = await send(probe, broken);
  const left = (await documents(documentIdentifier(spoilt.noteId).value)) ?? [];
  for (const one of left) if (typeof one.id === 'string') probe.made.add(one.id);

  return {
    findings: [
      told === 1
        ? { name: 'transaction', result: 'passed', why: 'document and Provenance are there, bound to each other' }
        : { name: 'transaction', result: 'failed', why: `${told} Provenance found for the document` },
      !isDone(refused) && left.length === 0
        ? { name: 'transaction-atomic', result: 'passed', why: `one bad entry: ${refused.status}, and nothing is kept` }
        : {
            name: 'transaction-atomic',
            result: 'failed',
            why: `one bad entry: ${refused.status}, and ${left.length} document kept`,
          },
      documentsNow === 1 && provenancesNow === 1
        ? { name: 'transaction-once', result: 'passed', why: 'sent twice: one document, one Provenance' }
        : {
            name: 'transaction-once',
            result: 'failed',
            why: `sent twice: ${documentsNow ?? 'unknown'} documents, ${provenancesNow ?? 'unknown'} Provenance`,
          },
    ],
    profile: {
      name: shape.profile.name,
      accepted: true,
      status: first.status,
      dropped: sent ? droppedOf(sent.resource, back) : [],
    },
  };
};

/** The Provenance loses what FHIR requires of it: a server that keeps the document all the same does not treat it as one. */
const spoil = (bundle: Resource): Resource => ({
  ...bundle,
  entry: entriesOf(bundle).map((entry) =>
    entry.resource.resourceType === 'Provenance'
      ? { ...entry, resource: { ...entry.resource, recorded: 'not a time', agent: [] } }
      : entry,
  ),
});
