import { isDeepStrictEqual } from 'node:util';
import { documentIdentifier } from '../document-reference.js';
import type { Resource } from '../profiles/profile.js';
import type { RecordShape } from '../shape.js';
import type { Finding, ProfileTry } from './findings.js';
import { create, type Probe, read, search, testNote, update, versionOf, writeNote } from './probe.js';
import { isDone } from './wire.js';

const passed = (name: Finding['name'], why: string): Finding => ({ name, result: 'passed', why });
const failed = (name: Finding['name'], why: string): Finding => ({ name, result: 'failed', why });
const skipped = (name: Finding['name'], why: string): Finding => ({ name, result: 'skipped', why });

const dataOf = (resource: Resource | null): string | undefined =>
  (resource?.content as { attachment?: { data?: string } }[] | undefined)?.[0]?.attachment?.data;

/** Members of a document that came back otherwise than they were sent, or not at all. */
export const droppedOf = (sent: Resource, back: Resource | null): string[] =>
  Object.keys(sent).filter((member) => {
    const [was, is] = [sent[member], back?.[member]];
    if (member !== 'meta') return !isDeepStrictEqual(JSON.parse(JSON.stringify(was)), is);
    const labels = (meta: unknown) => JSON.stringify((meta as { security?: unknown } | undefined)?.security ?? []);
    return labels(was) !== labels(is);
  });

/** Creating, reading back, creating again, finding, changing and replacing documents, one after the other. */
export const tryDocuments = async (probe: Probe, shape: RecordShape): Promise<Finding[]> => {
  const findings: Finding[] = [];
  const note = testNote(probe);
  const written = await writeNote(shape, note);
  if (written.kind !== 'document') throw new Error('A profile of one document is wanted');
  const first = await create(probe, written.resource, note.noteId, true);
  if (!isDone(first) || first.id === null) {
    const why = [`status ${first.status}`, ...first.words].join(': ');
    return [failed('create', first.status === 0 ? 'no FHIR answer' : why)];
  }
  findings.push(passed('create', `status ${first.status}`));

  const back = (await read(probe, first.id)).body;
  const sentData = dataOf(written.resource);
  const dropped = droppedOf(written.resource, back);
  const kept = dropped.length === 0 ? 'every member is kept' : `not kept as sent: ${dropped.join(', ')}`;
  findings.push(
    sentData !== undefined && dataOf(back) === sentData
      ? passed('read-back', `the same bytes; ${kept}`)
      : failed('read-back', 'the words came back otherwise than they were sent'),
  );

  const { system, value } = documentIdentifier(note.noteId);
  const again = await create(probe, written.resource, note.noteId, true);
  const byIdentifier = await search(probe, { identifier: `${system}|${value}` });
  const count = byIdentifier.found?.length ?? null;
  const same = again.id === null || again.id === first.id;
  // Answers alone prove nothing where the documents can be counted.
  const one = count === null || count <= 1;
  findings.push(
    first.status === 201 && again.status === 200 && same && one
      ? passed('conditional-create', 'posted twice: 201, then 200')
      : failed(
          'conditional-create',
          `posted twice: ${first.status}, then ${again.status}${one ? '' : `; ${count} documents are there`}`,
        ),
    count === null
      ? failed('search-identifier', `status ${byIdentifier.status}`)
      : byIdentifier.found?.some(({ id }) => id === first.id)
        ? passed('search-identifier', `${count} found`)
        : failed('search-identifier', 'the document is not found by its identifier'),
  );
  const day = note.signedAt.slice(0, 10);
  const bySubject = await search(probe, { patient: `Patient/${note.subject.id}`, date: day });
  findings.push(
    bySubject.found?.some(({ id }) => id === first.id)
      ? passed('search-subject-date', 'the document is found by its subject and day')
      : failed('search-subject-date', bySubject.found ? 'the document is not found' : `status ${bySubject.status}`),
  );
  findings.push(...(await tryChanges(probe, shape, first.id, back)));
  return findings;
};

const tryChanges = async (probe: Probe, shape: RecordShape, id: string, back: Resource | null): Promise<Finding[]> => {
  const version = versionOf(back);
  if (back === null || version === null) return [skipped('version-conflict', 'no version came back')];
  const changed = { ...back, status: 'superseded' };
  const right = await update(probe, changed, version);
  if (!isDone(right)) return [failed('version-conflict', `a change to the version read gets ${right.status}`)];
  const stale = await update(probe, { ...back, status: 'current' }, version);
  const conflict = [409, 412].includes(stale.status)
    ? passed('version-conflict', `a change to an older version gets ${stale.status}`)
    : failed('version-conflict', `a change to an older version gets ${stale.status}`);
  const next = testNote(probe);
  const written = await writeNote(shape, next, id);
  if (written.kind !== 'document') return [conflict];
  const answer = await create(probe, written.resource, next.noteId, true);
  const newer = answer.id === null ? null : (await read(probe, answer.id)).body;
  const told = JSON.stringify(newer?.relatesTo ?? null).includes(`DocumentReference/${id}`);
  return [
    conflict,
    isDone(answer) && told
      ? passed('replaces', `status ${answer.status}; the replaced document is named`)
      : failed('replaces', isDone(answer) ? 'relatesTo is not kept' : `status ${answer.status}`),
  ];
};

/** Files one note in a profile of one document, and looks what was kept of it. */
export const tryProfile = async (probe: Probe, shape: RecordShape): Promise<ProfileTry> => {
  const { name } = shape.profile;
  const note = testNote(probe);
  const written = await writeNote(shape, note);
  if (written.kind !== 'document') throw new Error('A profile of one document is wanted');
  const answer = await create(probe, written.resource, note.noteId, true);
  if (!isDone(answer) || answer.id === null) return { name, accepted: false, status: answer.status, dropped: [] };
  const back = await read(probe, answer.id);
  return { name, accepted: true, status: answer.status, dropped: droppedOf(written.resource, back.body) };
};

/** Marks everything that was made as entered in error: nothing that looks like a note is left. */
export const withdrawAll = async (probe: Probe): Promise<Finding> => {
  let left = 0;
  for (const id of probe.made) {
    const { body } = await read(probe, id);
    const version = versionOf(body);
    const done =
      body !== null &&
      version !== null &&
      isDone(await update(probe, { ...body, status: 'entered-in-error' }, version));
    if (!done) left += 1;
  }
  return left === 0
    ? passed('withdraw', `${probe.made.size} documents marked as entered in error`)
    : failed('withdraw', `${left} of ${probe.made.size} documents could not be marked as entered in error`);
};
