import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRecordSystem } from '../../server/demo/record-system.js';
import type { SignedNote } from '../../server/domain/record.js';
import { startEmbeddedPostgres } from '../../server/store/embedded/start.js';
import { migrate } from '../../server/store/migrate.js';
import { startFleet } from '../support/filing-fleet.js';
import { eventually } from '../support/professional.js';
import { recordTruth } from '../support/record-truth.js';
import { type Ended, openSigningStore } from '../support/signing-store.js';
import { startUnconditionalRecord } from '../support/unconditional-record.js';

/** How a record system is: it knows `If-None-Exist`; it does not but finds by identifier, or by subject and date; or it keeps no identifier. */
export type Kind = 'conditional' | 'identifier' | 'subject-and-date' | 'drops-identifiers';

export interface FilingProof {
  readonly kind: Kind;
  readonly notes: number;
  readonly processes: number;
  /** One process is killed so often, ms. */
  readonly killEveryMs: number;
  readonly kills: number;
  /** The record system is away for so long, then there for so long, ms. */
  readonly downMs: number;
  /** After so long it stays there; answers are lost to the end. */
  readonly chaosMs?: number;
  /** Of so many answers one is lost after it was done. */
  readonly loseOneOf: number;
  readonly timeoutMs: number;
  readonly limitMs: number;
  /** How far it is, four times a second. */
  readonly report?: (line: string) => void;
}

const behaviour: Record<Kind, Parameters<typeof startUnconditionalRecord>[1]> = {
  conditional: { conditionalCreate: true },
  identifier: { identifierSearch: true },
  'subject-and-date': {},
  'drops-identifiers': { dropsIdentifiers: true },
};

interface Outcome extends Ended {
  readonly signed: SignedNote;
}

const POLL_MS = 250;
/** One in five notes is a new version of an earlier one. */
const AMENDED = 5;

/** Signs notes while processes die and the record system comes and goes, and counts what is in it at the end. */
export const proveFiling = async (proof: FilingProof, connectionString: string) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'luonnos-filing-'));
  await migrate(connectionString);
  const demo = await startRecordSystem({ port: 0 });
  const record = await startUnconditionalRecord(demo.baseUrl, behaviour[proof.kind]);
  const signing = await openSigningStore(connectionString, dataDir);
  const fleet = await startFleet({
    processes: proof.processes,
    connectionString,
    dataDir,
    fhirBaseUrl: record.baseUrl,
    fhirTimeoutMs: proof.timeoutMs,
  });
  const began = performance.now();
  let answered = 0;
  record.setWeather(({ method, creating }) => {
    const now = performance.now() - began;
    const mayFail = now < (proof.chaosMs ?? Number.POSITIVE_INFINITY);
    if (mayFail && Math.floor(now / proof.downMs) % 2 === 1) return 'down';
    if (!creating && method !== 'PUT') return 'fair';
    answered += 1;
    return answered % proof.loseOneOf === 0 ? 'lose' : 'fair';
  });
  const chaos = (async () => {
    for (let killed = 0; killed < proof.kills; killed++) {
      await new Promise((resolve) => setTimeout(resolve, proof.killEveryMs));
      await fleet.kill(killed);
    }
  })();

  const ends = async (of: readonly SignedNote[]): Promise<Outcome[]> => {
    const done = await eventually(
      async () => {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        const found = await signing.ended(of);
        proof.report?.(`${proof.kind}: ${found.size} of ${of.length} notes, ${JSON.stringify(record.counts)}`);
        return found;
      },
      (found) => found.size === of.length,
      proof.limitMs,
    );
    return of.map((signed) => ({ signed, documentId: null, code: null, ...done.get(signed.noteId) }));
  };
  const amendments = Math.floor(proof.notes / AMENDED);
  const signed: SignedNote[] = [];
  for (let which = 0; which < proof.notes - amendments; which++) signed.push(await signing.sign(which));
  // Of those that are filed soonest: a person amends what is in the record, and settles first what is not.
  const early = (await ends(signed.slice(0, amendments))).filter(({ documentId }) => documentId !== null);
  const amended: SignedNote[] = [];
  for (const first of early) amended.push(await signing.amend(first.signed));
  const outcomes = await ends([...signed, ...amended]);
  await chaos;
  const seconds = (performance.now() - began) / 1000;
  await fleet.close();

  const documents = await recordTruth(demo.baseUrl).all();
  const textOf = (one: (typeof documents)[number]) =>
    Buffer.from(one.content[0]?.attachment.data ?? '', 'base64').toString('utf8');
  const byText = new Map<string, number>();
  for (const one of documents) byText.set(textOf(one), (byText.get(textOf(one)) ?? 0) + 1);
  const texts = new Set(outcomes.map((one) => one.signed.text));
  const find = (id: string | null | undefined) => documents.find((one) => one.id === id);
  const outOfOrder = outcomes.filter(({ signed: { replaces }, documentId }) => {
    if (!replaces || documentId === null) return false;
    const first = find(outcomes.find((one) => one.signed.noteId === replaces.noteId)?.documentId);
    const there = find(documentId);
    const named = there?.relatesTo?.some(({ target }) => target.reference === `DocumentReference/${first?.id}`);
    return !named || first?.status !== 'superseded' || there?.status !== 'current';
  });
  const stopped = outcomes.filter(({ documentId }) => documentId === null);
  const result = {
    kind: proof.kind,
    notes: outcomes.length,
    documents: documents.length,
    filed: outcomes.length - stopped.length,
    duplicates: [...byText.values()].reduce((sum, same) => sum + same - 1, 0),
    changed: documents.filter((one) => !texts.has(textOf(one))).length,
    outOfOrder: outOfOrder.length,
    wrongReceipts: outcomes.filter(({ signed: { text }, documentId }) => {
      const there = find(documentId);
      return documentId !== null && (!there || textOf(there) !== text);
    }).length,
    ambiguous: stopped.filter(({ code }) => code === 'record.ambiguous').length,
    stoppedOtherwise: stopped.map(({ code }) => code).filter((code) => code !== 'record.ambiguous'),
    ...record.counts,
    kills: proof.kills,
    processes: proof.processes,
    seconds: Math.round(seconds),
  };
  await signing.close();
  await record.close();
  await demo.close();
  await rm(dataDir, { recursive: true, force: true });
  return result;
};

/** Every hundredth line, to see that it goes on. */
const seldom = () => {
  let lines = 0;
  return (line: string): void => {
    if (lines++ % 100 === 0) process.stderr.write(`${line}\n`);
  };
};

const isKind = (name: string): name is Kind => name in behaviour;

/** `npm run proof:filing`: on a PostgreSQL of its own, for each kind of record system or for the one named. */
export const benchFiling = async (notes: number, only?: string): Promise<object> => {
  const results: Awaited<ReturnType<typeof proveFiling>>[] = [];
  for (const kind of Object.keys(behaviour).filter(isKind)) {
    if (only !== undefined && only !== kind) continue;
    const dataDir = await mkdtemp(join(tmpdir(), 'luonnos-filing-db-'));
    const postgres = await startEmbeddedPostgres({ dataDir });
    const proof = { kind, notes, processes: 3, killEveryMs: 4_000, kills: Math.ceil(notes / 25), downMs: 5_000 };
    const rest = { loseOneOf: 10, timeoutMs: 3_000, limitMs: 20 * 60_000, report: seldom() };
    results.push(await proveFiling({ ...proof, ...rest }, postgres.connectionString).finally(postgres.stop));
    await rm(dataDir, { recursive: true, force: true });
    process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
  }
  return { results };
};
