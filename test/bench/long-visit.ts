import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Note, Statement } from '../../server/domain/note.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { utteranceToRow } from '../../server/store/rows.js';
import type { TestServer } from '../support/server.js';
import { actor, encounterOf } from '../support/store.js';
import { longTalk } from './long-talk.js';

const HOURS = 3;
const UTTERANCES = 1_800;
const STATEMENTS = 120;
const EVERY_MS = (HOURS * 3_600_000) / UTTERANCES;

const at = (place: number): Pick<Utterance, 'startMs' | 'endMs'> => ({
  startMs: Math.round(place * EVERY_MS),
  endMs: Math.round((place + 0.9) * EVERY_MS),
});
const sections = ['reason', 'history', 'medication', 'status', 'assessment', 'plan'];

const statementOf = (utterance: Utterance, index: number): Statement => ({
  id: randomUUID(),
  section: sections[Math.floor((index * sections.length) / STATEMENTS)] ?? 'plan',
  text: utterance.text,
  origin: 'machine',
  author: null,
  evidence: [{ source: 'utterance', id: utterance.id, quote: utterance.text, language: 'fi' }],
  classes: index % 4 === 0 ? ['medication', 'number'] : ['symptom'],
  highRisk: index % 4 === 0,
  verdicts: [
    { check: 'support', result: index % 10 === 9 ? 'not-found' : 'supported', words: [] },
    { check: 'numbers', result: index % 15 === 7 ? 'contradicted' : 'supported', words: ['kolme'] },
  ],
  handling: { state: 'untouched' },
  look: null,
});

/** In the store of a server: a visit of three hours, two people, 1,800 utterances and a draft of 120 statements. Answers its id. */
export const longVisit = async (server: Pick<TestServer, 'store' | 'connectionString'>): Promise<string> => {
  const { said } = await longTalk('fi', UTTERANCES);
  const id = randomUUID();
  await server.store.createEncounter({ ...encounterOf(id), createdAt: new Date().toISOString() }, actor);
  const head = await server.store.encounterHead(id);
  if (!head) throw new Error('The encounter that was made is not there.');
  const database = new pg.Client({ connectionString: server.connectionString });
  await database.connect();
  const { rows } = await database.query<{ id: number }>(
    `insert into part (encounter_id, ordinal, kind, device, epoch, frames, started_at, ended_at)
     values ($1, 1, 'conversation', 'device-one', 1, $2, now() - interval '3 hours', now()) returning id`,
    [id, HOURS * 36_000],
  );
  const partId = rows[0]?.id ?? 0;
  const utterances = said.utterances.map(
    (one, place): Utterance => ({
      ...at(place),
      id: `u1-${place + 1}`,
      source: 'utterance',
      partId,
      speaker: `spk${place % 2}`,
      role: place % 2 === 0 ? 'professional' : 'subject',
      text: one.text,
      confidence: 0.95,
      language: 'fi',
    }),
  );
  for (const utterance of utterances) {
    const row = utteranceToRow(id, head.key, utterance);
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    await database.query(`insert into utterance (${names.join()}) values (${places.join()})`, Object.values(row));
  }
  await database.end();
  const cited = utterances.filter((_, place) => place % (UTTERANCES / STATEMENTS) === 0);
  const rest = utterances.filter((_, place) => place % 90 === 1);
  const note: Note = {
    noteType: 'doctor-visit',
    language: 'fi',
    statements: cited.map(statementOf),
    omissions: rest.map(({ id: utteranceId, text }) => ({
      utteranceId,
      text,
      section: 'plan',
      classes: [],
      highRisk: false,
      fate: 'open',
    })),
    makings: [],
    drafted: utterances.map((one) => one.id),
  };
  await server.store.commit(head, {
    expectedVersion: head.encounter.version,
    actor,
    change: { event: 'review', note: { body: note, origin: 'machine' } },
    audit: [{ type: 'encounter-read' }],
  });
  return id;
};
