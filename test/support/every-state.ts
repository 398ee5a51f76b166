import type { Note, Statement } from '../../server/domain/note.js';
import type { SignedIn } from './professional.js';
import type { TestServer } from './server.js';
import { actor, doctor } from './store.js';

const by = { id: doctor.id, name: doctor.name, at: '2026-11-23T10:05:00.000Z' };
const typed = [
  'Päänsärkyä on ollut kolme viikkoa.',
  'Särky tuntuu ohimoilla molemmin puolin.',
  'Ramipriili 5 mg kerran päivässä aamuisin.',
  'Verenpaine kotona ollut 150/90.',
  'Ei pahoinvointia eikä näköhäiriöitä.',
  'Uni on ollut katkonaista keväästä asti.',
  'Kontrolli kahden viikon kuluttua omalla lääkärillä.',
];

const plain: Partial<Statement> = { verdicts: [], highRisk: false, look: null, handling: { state: 'untouched' } };
/** One of each: not found in speech, a number that differs, waiting for a look, looked at, confirmed, removed, supported. */
const states: readonly Partial<Statement>[] = [
  { ...plain, verdicts: [{ check: 'support', result: 'not-found', words: [] }] },
  { ...plain, verdicts: [{ check: 'numbers', result: 'contradicted', words: ['molemmin'] }] },
  { ...plain, highRisk: true, classes: ['medication', 'number'] },
  { ...plain, highRisk: true, classes: ['number'], look: by },
  {
    ...plain,
    verdicts: [{ check: 'negation', result: 'contradicted', words: ['Ei'] }],
    handling: { state: 'confirmed', by, reason: 'Kysyin vielä erikseen.' },
  },
  { ...plain, handling: { state: 'removed', by, before: 'untouched' } },
  plain,
];

/** An encounter whose note has a statement in every state, and something that was said and is not in it. Answers its id. */
export const inEveryState = async (server: Pick<TestServer, 'store'>, person: SignedIn): Promise<string> => {
  const { encounter, note } = await person.drafted(typed.join('\n'));
  const head = await server.store.encounterHead(encounter.id);
  if (note === null || !head) throw new Error('Nothing was drafted.');
  const statements = note.statements.map((one, at): Statement => ({ ...one, ...(states[at] ?? plain) }));
  const [first] = statements[0]?.evidence ?? [];
  const omissions: Note['omissions'] = [
    { utteranceId: first?.id ?? '', text: typed[0] ?? '', section: 'plan', classes: [], highRisk: false, fate: 'open' },
  ];
  await server.store.commit(head, {
    expectedVersion: head.encounter.version,
    actor,
    change: { event: 'review', note: { body: { ...note, statements, omissions }, origin: 'machine' } },
    audit: [{ type: 'encounter-read' }],
  });
  return encounter.id;
};
