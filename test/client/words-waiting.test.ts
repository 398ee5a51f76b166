import { describe, expect, it } from 'vitest';
import {
  beforeOf,
  canBeKept,
  type Decided,
  type Decision,
  type KeptCommand,
  waitingWith,
} from '../../client/words/decision.js';
import { judge } from '../../client/words/judge.js';
import { overlaid } from '../../client/words/overlay.js';
import type { EncounterView } from '../../server/domain/view.js';
import { by, note, statement } from '../support/notes.js';
import { encounterOf } from '../support/store.js';

const view = (over: Parameters<typeof note>[0] = {}): EncounterView =>
  ({
    encounter: encounterOf('e'),
    note: note({ statements: [statement({ look: by, highRisk: true })], ...over }),
    utterances: [{ id: 'u1-1', source: 'utterance' }],
  }) as EncounterView;
let made = 0;
const ask = (command: KeptCommand): Decided => ({ to: 'review', body: { command } });
const decision = (command: KeptCommand, seen = view()): Decision => {
  made += 1;
  return { id: `d${made}`, at: made, decided: ask(command), before: beforeOf(ask(command), seen) };
};

describe('what waits on a device', () => {
  it('is never a place among others, nor a step back or forth: those are the server’s own order', () => {
    const body = (command: object) => ({ to: 'review', body: { command } }) as Parameters<typeof canBeKept>[0];
    for (const command of [{ do: 'move' }, { do: 'undo' }, { do: 'redo' }])
      expect(canBeKept(body(command))).toBe(false);
    expect(canBeKept(body({ do: 'edit' }))).toBe(true);
    expect(canBeKept({ to: 'typed', body: { text: 'Oma.' } })).toBe(true);
  });

  it('is nothing where a removal was taken back before it was sent', () => {
    const one = waitingWith([], decision({ do: 'remove', statement: 's1' }));
    expect(one).toHaveLength(1);
    expect(waitingWith(one, decision({ do: 'restore', statement: 's1' }))).toEqual([]);
  });

  it('is, of what is yet to be added, the words alone: the server has nothing there to look at', () => {
    const one = waitingWith([], decision({ do: 'add', section: 'reason', text: 'Oma.', after: null }));
    const id = one[0]?.id ?? '';
    expect(waitingWith(one, decision({ do: 'look', statement: id }))).toEqual(one);
    expect(waitingWith(one, decision({ do: 'confirm', statement: id, reason: 'Tiedän.' }))).toEqual(one);
  });

  it('is added though the same words stood there before', () => {
    const own = statement({ id: 's2', origin: 'hand', evidence: [], text: 'Oma.' });
    const before = view({ statements: [own] });
    const again = decision({ do: 'add', section: 'reason', text: 'Oma.', after: null }, before);
    expect(judge(again, before)).toEqual({ as: 'send' });
  });

  it('shows no look at words that were edited since', () => {
    const edited = decision({ do: 'edit', statement: 's1', text: 'Toinen.' });
    expect(overlaid(view(), [edited], by).note?.statements[0]).toMatchObject({ text: 'Toinen.', look: null });
  });
});
