import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Command, encounterKey, sendCommand } from '../../client/api/encounter.js';
import { isCode } from '../../client/api/request.js';
import { stillRight } from '../../client/api/still-right.js';
import type { ReviewCommand } from '../../server/domain/commands.js';
import type { Omission, Statement } from '../../server/domain/note.js';
import type { Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';

const by = { id: 'p', name: 'P', at: '2026-11-23T10:00:00.000Z' };
const statement = (id: string, part: Partial<Statement> = {}): Statement => ({
  id,
  section: 'reason',
  text: id,
  origin: 'machine',
  author: null,
  evidence: [],
  classes: [],
  highRisk: false,
  verdicts: [],
  handling: { state: 'untouched' },
  look: null,
  ...part,
});
const omission = (utteranceId: string, fate: Omission['fate'] = 'open'): Omission => ({
  utteranceId,
  text: `said ${utteranceId}`,
  section: 'reason',
  classes: [],
  highRisk: false,
  fate,
});
interface Parts {
  version?: number;
  state?: string;
  professional?: string;
  statements?: Statement[];
  omissions?: Omission[];
  utterances?: Pick<Utterance, 'id' | 'source'>[];
  voices?: EncounterView['voices'];
}
/** An encounter as far as it matters here. */
const view = ({ version = 1, state = 'open', professional = 'p', ...rest }: Parts = {}): EncounterView => {
  const { statements = [statement('a'), statement('b')], omissions = [omission('u-1')] } = rest;
  const { utterances = [], voices = [] } = rest;
  const encounter = { id: 'e', version, state, professional: { id: professional }, updatedAt: `at ${version}` };
  return { encounter, note: { statements, omissions }, utterances, voices } as unknown as EncounterView;
};
const review = (command: ReviewCommand): Command => ({ to: 'review', body: { command } });
const edit = review({ do: 'edit', statement: 'a', text: 'better' });
const drafted = (part: Parts = {}): EncounterView =>
  view({ version: 2, state: 'in-review', statements: [statement('a'), statement('c')], ...part });

describe('a command that came after a machine wrote', () => {
  const onStatement: ReviewCommand[] = [
    { do: 'edit', statement: 'a', text: 'better' },
    { do: 'confirm', statement: 'a', reason: 'because' },
    { do: 'look', statement: 'a' },
    { do: 'remove', statement: 'a' },
    { do: 'restore', statement: 'a' },
  ];
  it.each(onStatement)('is still right when its statement is as it was: $do', (command) => {
    expect(stillRight(review(command), view(), drafted())).toBe(true);
    const gone = drafted({ statements: [statement('c')] });
    expect(stillRight(review(command), view(), gone)).toBe(false);
    const reworded = drafted({ statements: [statement('a', { text: 'other words' }), statement('c')] });
    expect(stillRight(review(command), view(), reworded)).toBe(false);
  });

  it('is for a statement to add as long as its place is there', () => {
    const add = review({ do: 'add', section: 'plan', text: 'more', after: 'a' });
    const reworded = [statement('a', { text: 'other words' })];
    expect(stillRight(add, view(), drafted({ statements: reworded }))).toBe(true);
    expect(stillRight(add, view(), drafted({ statements: [statement('c')] }))).toBe(false);
  });

  it('is not when the checks answer otherwise, though the words are the same', () => {
    const flagged = statement('a', { verdicts: [{ check: 'numbers', result: 'contradicted', words: ['5'] }] });
    expect(stillRight(edit, view(), drafted({ statements: [flagged] }))).toBe(false);
  });

  it('is, about what was said, as long as that is not in the note', () => {
    const leave = review({ do: 'leave-out', utterance: 'u-1' });
    const add = review({ do: 'add-omission', utterance: 'u-1', section: 'plan' });
    for (const command of [leave, add]) {
      expect(stillRight(command, view(), drafted({ omissions: [omission('u-2'), omission('u-1')] }))).toBe(true);
      expect(stillRight(command, view(), drafted({ omissions: [omission('u-2')] }))).toBe(false);
    }
    const other = { ...omission('u-1'), text: 'another sentence' };
    const both = view({ omissions: [omission('u-1'), other] });
    const second = review({ do: 'leave-out', utterance: 'u-1', text: 'another sentence' });
    expect(stillRight(second, both, drafted({ omissions: [other] }))).toBe(true);
    expect(stillRight(second, both, drafted({ omissions: [omission('u-1')] }))).toBe(false);
  });

  it('is not after anybody decided anything', () => {
    const looked = [statement('a'), statement('b', { look: by })];
    const removed = [statement('a'), statement('b', { handling: { state: 'removed', by, before: 'untouched' } })];
    const added = [statement('a'), statement('b'), statement('h', { origin: 'hand' })];
    for (const statements of [looked, removed, added])
      expect(stillRight(edit, view(), drafted({ statements }))).toBe(false);
    expect(stillRight(edit, view(), drafted({ omissions: [omission('u-1', 'left-out')] }))).toBe(false);
    expect(stillRight(edit, view(), drafted({ utterances: [{ id: 't-1', source: 'typed' }] }))).toBe(false);
    expect(stillRight(edit, view(), drafted({ professional: 'colleague' }))).toBe(false);
  });

  it('is, of an edit that says which words it replaces, for as long as they stand there', () => {
    const replaces = review({ do: 'edit', statement: 'a', text: 'better', was: 'a' });
    const other = drafted({
      statements: [statement('a'), statement('b', { look: by }), statement('h', { origin: 'hand' })],
    });
    expect(stillRight(replaces, view(), other)).toBe(true);
    expect(stillRight(replaces, view(), drafted({ statements: [statement('a', { text: 'other words' })] }))).toBe(
      false,
    );
    const gone = statement('a', { handling: { state: 'removed', by, before: 'untouched' } });
    expect(stillRight(replaces, view(), drafted({ statements: [gone] }))).toBe(false);
  });

  it('is for typed words and for who is speaking, and never for a signature', () => {
    const voice = { part: 1, speaker: '0', role: 'subject', confirmed: false } as const;
    const roles: Command = { to: 'roles', body: { voices: [], utterances: [] } };
    expect(stillRight({ to: 'typed', body: { text: 'words' } }, view(), drafted())).toBe(true);
    expect(stillRight(roles, view(), drafted())).toBe(true);
    expect(stillRight(roles, view(), drafted({ voices: [voice] }))).toBe(false);
    const sign: Command = { to: 'sign', body: { hash: 'h', gapsAcknowledged: false } };
    expect(stillRight(sign, view(), view({ version: 2 }))).toBe(false);
    expect(stillRight({ to: 'hand-over', body: { to: 'q' } }, view(), view({ version: 2 }))).toBe(false);
  });
});

describe('sending a command', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A server that has moved on to each of these versions, one more with every reading. */
  const movedOn = (versions: EncounterView[]) => {
    const sent: { expectedVersion: number; text: string }[] = [];
    let at = 0;
    const json = (status: number, body: object) => Promise.resolve(new Response(JSON.stringify(body), { status }));
    vi.stubGlobal('fetch', (_: string, { method, body }: RequestInit) => {
      if (method === 'GET') return json(200, versions[at++] ?? {});
      const ask = JSON.parse(String(body));
      sent.push({ expectedVersion: ask.expectedVersion, text: ask.command?.text });
      const newest = versions.at(-1)?.encounter.version;
      if (ask.expectedVersion === newest) return json(200, view({ version: 99 }));
      return json(409, { error: { code: 'encounter.conflict', details: {}, requestId: 'r' } });
    });
    return sent;
  };
  const send = async (command: Command) => {
    const queries = new QueryClient();
    queries.setQueryData(encounterKey('e'), view());
    const answer = await sendCommand(queries, 'e', command).catch((error: unknown) => error);
    return { answer, known: queries.getQueryData<EncounterView>(encounterKey('e')) };
  };

  it('sends it again with the newer version, words and all, also when that was late as well', async () => {
    const sent = movedOn([drafted(), drafted({ version: 3 })]);
    const { answer } = await send(edit);
    expect(answer).toMatchObject({ encounter: { version: 99 } });
    expect(sent.map(({ expectedVersion }) => expectedVersion)).toEqual([1, 2, 3]);
    expect(new Set(sent.map(({ text }) => text))).toEqual(new Set(['better']));
  });

  it('gives up after the third time', async () => {
    const sent = movedOn([drafted(), drafted({ version: 3 }), drafted({ version: 4 })]);
    expect(isCode((await send(edit)).answer, 'encounter.conflict')).toBe(true);
    expect(sent).toHaveLength(3);
  });

  it('shows the conflict at once when the statement became another', async () => {
    const sent = movedOn([drafted({ statements: [statement('a', { text: 'other words' })] })]);
    expect(isCode((await send(edit)).answer, 'encounter.conflict')).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('sends a signature once', async () => {
    const sent = movedOn([view({ version: 2 })]);
    const sign: Command = { to: 'sign', body: { hash: 'h', gapsAcknowledged: false } };
    expect(isCode((await send(sign)).answer, 'encounter.conflict')).toBe(true);
    expect(sent).toHaveLength(1);
  });
});
