import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboutOf,
  beforeOf,
  type Decided,
  type Decision,
  type KeptCommand,
  madeIn,
  type Seen,
  waitingWith,
} from '../../client/words/decision.js';
import { asSent, chosen, judge } from '../../client/words/judge.js';
import { onlyHere, overlaid } from '../../client/words/overlay.js';
import type { Note, Statement } from '../../server/domain/note.js';
import type { Utterance } from '../../server/domain/transcript.js';
import type { EncounterView } from '../../server/domain/view.js';
import { type ReviewContext, review } from '../../server/review/commands.js';
import { noteType } from '../draft/spoken.js';
import { by, note, statement } from '../support/notes.js';
import { encounterOf } from '../support/store.js';

const section = noteType('doctor-visit').sections[0]?.code ?? '';
const utterance = (id: string, over: Partial<Utterance> = {}): Utterance => ({
  id,
  source: 'utterance',
  partId: 1,
  speaker: null,
  role: 'subject',
  startMs: 0,
  endMs: 900,
  text: id,
  confidence: null,
  language: 'fi',
  ...over,
});
const spoken = ['u1', 'u2', 'u3'];
const about = (id: string, text = `${id}.`, over: Partial<Statement> = {}): Statement =>
  statement({
    id,
    section,
    text,
    evidence: [{ source: 'utterance', id: id.replace('s', 'u'), quote: 'x', language: 'fi' }],
    ...over,
  });
const first = note({
  statements: spoken.map((id) => about(id.replace('u', 's'))),
  omissions: [{ utteranceId: 'u3', text: 'u3', section, classes: [], highRisk: false, fate: 'open' }],
});
const seen = (over: { note?: Note | null; utterances?: Utterance[]; encounter?: object } = {}): EncounterView =>
  ({
    encounter: { ...encounterOf('e'), ...over.encounter },
    note: over.note === undefined ? first : over.note,
    utterances: over.utterances ?? spoken.map((id) => utterance(id)),
  }) as EncounterView;
const ask = (command: KeptCommand): Decided => ({ to: 'review', body: { command } });
let made = 0;
const decision = (decided: Decided, view: Seen = seen()): Decision => {
  made += 1;
  return { id: `d${made}`, at: made, decided, before: beforeOf(decided, view) };
};
const edit = (text: string, id = 's1'): Decided => ask({ do: 'edit', statement: id, text });
const withText = (text: string, over: Partial<Statement> = {}): EncounterView =>
  seen({ note: { ...first, statements: [about('s1', text, over), about('s2'), about('s3')] } });

/** The server's own rules, for what a decision makes of a note. */
const context: ReviewContext = {
  by,
  noteType: noteType('doctor-visit'),
  utterances: seen().utterances,
  newId: () => `n${made++}`,
  byHand: () => ({ highRisk: false }),
  check: () => ({ verdicts: [], classes: [], highRisk: false }),
};
const onServer = (view: EncounterView, decided: Decided): EncounterView =>
  decided.to === 'review' && view.note
    ? { ...view, note: review(view.note, decided.body.command, context).note }
    : view;

describe('an edit that waited', () => {
  it('is sent where its statement is as it was, with the words it replaces', () => {
    const waited = decision(edit('Parempi.'));
    expect(judge(waited, seen())).toEqual({ as: 'send' });
    expect(asSent(waited, seen())).toEqual(ask({ do: 'edit', statement: 's1', text: 'Parempi.', was: 's1.' }));
  });

  it('is a choice of two texts where somebody wrote something else, or took the statement away', () => {
    const waited = decision(edit('Parempi.'));
    expect(judge(waited, withText('Toinen.'))).toEqual({ as: 'choose', theirs: 'Toinen.' });
    const removed = withText('s1.', { handling: { state: 'removed', by, before: 'untouched' } });
    expect(judge(waited, removed)).toEqual({ as: 'choose', theirs: null });
    const withdrawn = seen({ note: { ...first, statements: [about('s2')] } });
    expect(judge(waited, withdrawn)).toEqual({ as: 'choose', theirs: null });
    expect(chosen(waited, beforeOf(waited.decided, withdrawn), withdrawn)).toEqual(
      ask({ do: 'add', section, text: 'Parempi.', after: null }),
    );
  });

  it('is done where its answer was lost on the way back', () => {
    expect(judge(decision(edit('Parempi.')), withText('Parempi.'))).toEqual({ as: 'done' });
  });

  it('is destroyed with what it rests on, and with everything recorded when that was refused', () => {
    const forgotten = seen({ note: { ...first, statements: [] }, utterances: [utterance('u2')] });
    expect(judge(decision(edit('Parempi.')), forgotten)).toEqual({ as: 'destroyed' });
    const refused = seen({
      note: null,
      utterances: [],
      encounter: { informing: { outcome: 'refused', by: 'subject' } },
    });
    for (const one of [edit('Parempi.'), ask({ do: 'add', section, text: 'Oma.', after: null })])
      expect(judge(decision(one), refused)).toEqual({ as: 'destroyed' });
    expect(judge(decision({ to: 'typed', body: { text: 'Oma.' } }), refused)).toEqual({ as: 'send' });
  });

  it('is closed once the note is signed', () => {
    expect(judge(decision(edit('Parempi.')), seen({ encounter: { state: 'signed' } }))).toEqual({ as: 'closed' });
  });
});

describe('other decisions that waited', () => {
  const flagged: Partial<Statement> = { verdicts: [{ check: 'numbers', result: 'contradicted', words: ['5'] }] };
  const removed: Partial<Statement> = { handling: { state: 'removed', by, before: 'untouched' } };

  it('confirm only what was read, flags and all', () => {
    const reason = decision(
      ask({ do: 'confirm', statement: 's1', reason: 'Mittasin itse.' }),
      withText('s1.', flagged),
    );
    expect(judge(reason, withText('s1.', flagged))).toEqual({ as: 'send' });
    expect(judge(reason, withText('s1.'))).toEqual({ as: 'choose', theirs: 's1.' });
    expect(judge(reason, withText('Toinen.', flagged))).toEqual({ as: 'choose', theirs: 'Toinen.' });
    expect(judge(reason, withText('s1.', { ...flagged, ...removed }))).toEqual({ as: 'choose', theirs: null });
  });

  it('never turn a look at one text into a look at another', () => {
    const look = decision(ask({ do: 'look', statement: 's1' }));
    expect(judge(look, seen())).toEqual({ as: 'send' });
    expect(judge(look, withText('Toinen.'))).toEqual({ as: 'done' });
    expect(judge(look, withText('s1.', flagged))).toEqual({ as: 'done' });
    expect(judge(look, withText('s1.', removed))).toEqual({ as: 'done' });
    expect(judge(look, withText('s1.', { look: by }))).toEqual({ as: 'done' });
  });

  it('remove nothing that became something else', () => {
    const remove = decision(ask({ do: 'remove', statement: 's1' }));
    expect(judge(remove, seen())).toEqual({ as: 'send' });
    expect(judge(remove, withText('Toinen.'))).toEqual({ as: 'choose', theirs: 'Toinen.' });
    expect(judge(remove, withText('Toinen.', removed))).toEqual({ as: 'done' });
    const restore = decision(ask({ do: 'restore', statement: 's1' }), withText('s1.', removed));
    expect(judge(restore, withText('s1.', removed))).toEqual({ as: 'send' });
    expect(judge(restore, seen())).toEqual({ as: 'done' });
  });

  it('add and type once, though the answer was lost', () => {
    const add = decision(ask({ do: 'add', section, text: 'Oma.', after: 's1' }));
    const typed = decision({ to: 'typed', body: { text: 'Yksi.\n\nKaksi.' } });
    expect(judge(add, seen())).toEqual({ as: 'send' });
    const after = onServer(seen(), add.decided);
    expect(judge(add, after)).toMatchObject({ as: 'done' });
    // The same words asked for twice are two statements.
    const twice = decision(add.decided);
    expect(judge(twice, after, new Set(madeIn(after)))).toEqual({ as: 'send' });
    const arrived = ['Yksi.', 'Kaksi.'].map((text, at) =>
      utterance(`t-${at}`, { source: 'typed', partId: null, text }),
    );
    expect(judge(typed, seen())).toEqual({ as: 'send' });
    expect(judge(typed, seen({ utterances: [...seen().utterances, ...arrived] }))).toMatchObject({ as: 'done' });
  });

  it('are put at the end of their section where what they came after is not there', () => {
    const add = decision(ask({ do: 'add', section, text: 'Oma.', after: 'd-never-sent' }));
    expect(asSent(add, seen())).toEqual(ask({ do: 'add', section, text: 'Oma.', after: 's3' }));
  });
});

describe('the row of what waits', () => {
  it('keeps one edit of a statement, of what was there before both, and none of an edit taken back', () => {
    const one = waitingWith([], decision(edit('Yksi.')));
    const two = waitingWith(one, decision(edit('Kaksi.'), overlaid(seen(), one, by)));
    expect(two).toHaveLength(1);
    expect(two[0]?.before.text).toBe('s1.');
    expect(two[0]?.decided).toEqual(edit('Kaksi.'));
    expect(waitingWith(two, decision(edit('s1.')))).toEqual([]);
  });

  it('puts better words into what is yet to be added, and lets go of it when it is removed', () => {
    const one = waitingWith([], decision(ask({ do: 'add', section, text: 'Oma.', after: null })));
    const id = one[0]?.id ?? '';
    const two = waitingWith(one, decision(edit('Parempi oma.', id)));
    expect(two.map(({ decided }) => decided)).toEqual([ask({ do: 'add', section, text: 'Parempi oma.', after: null })]);
    expect(waitingWith(two, decision(ask({ do: 'remove', statement: id })))).toEqual([]);
  });
});

const texts = fc.constantFrom('A.', 'B.', 'C.');
const ids = fc.constantFrom('s1', 's2', 's3');
const commands: fc.Arbitrary<KeptCommand> = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), statement: ids, text: texts }),
  fc.record({ do: fc.constant('remove' as const), statement: ids }),
  fc.record({ do: fc.constant('restore' as const), statement: ids }),
  fc.record({ do: fc.constant('confirm' as const), statement: ids, reason: texts }),
  fc.record({ do: fc.constant('add' as const), section: fc.constant(section), text: texts, after: fc.constant(null) }),
  fc.record({ do: fc.constant('leave-out' as const), utterance: fc.constant('u3') }),
);
const standingTexts = ({ note: now }: EncounterView): string[] =>
  (now?.statements ?? []).filter(({ handling }) => handling.state !== 'removed').map(({ text }) => text);
/** What the screen offers at the moment: what is removed can be brought back, and nothing else. */
const isOffered = (command: KeptCommand, { note: now }: EncounterView): boolean => {
  if (!('statement' in command)) return true;
  const removed = now?.statements.find(({ id }) => id === command.statement)?.handling.state === 'removed';
  return (command.do === 'restore') === removed;
};
const decideAll = (all: readonly KeptCommand[]): Decision[] =>
  all.reduce<Decision[]>((waiting, command) => {
    const shown = overlaid(seen(), waiting, by);
    return isOffered(command, shown) ? waitingWith(waiting, decision(ask(command), shown)) : waiting;
  }, []);
/** Sends what waits as a page does; answers what the encounter is then, and what was left for a choice. */
const sendAll = (waiting: readonly Decision[], server: EncounterView) =>
  waiting.reduce(
    ({ now, choices, arrived }, one) => {
      const about = aboutOf(one);
      const held = about !== null && choices.some((other) => aboutOf(other) === about);
      const judgement = held ? null : judge(one, now, arrived);
      if (judgement === null || judgement.as === 'choose') return { now, choices: [...choices, one], arrived };
      if (judgement.as !== 'send') return { now, choices, arrived };
      const after = onServer(now, asSent(one, now));
      return { now: after, choices, arrived: new Set([...arrived, ...madeIn(after)]) };
    },
    { now: server, choices: [] as Decision[], arrived: new Set<string>() },
  );

describe('whatever is decided while the server is away', () => {
  it('makes on return what the screen has shown, where nobody else decided anything', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), (all) => {
        const waiting = decideAll(all);
        const { now, choices } = sendAll(waiting, seen());
        expect(choices).toEqual([]);
        expect(standingTexts(now).sort()).toEqual(standingTexts(overlaid(seen(), waiting, by)).sort());
      }),
    );
  });

  it('never lays anything over words that somebody else has written, and keeps every word for a choice', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), ids, (all, elsewhere) => {
        const theirs = onServer(seen(), ask({ do: 'edit', statement: elsewhere, text: 'Heidän.' }));
        const waiting = decideAll(all);
        const { now, choices } = sendAll(waiting, theirs);
        const there = now.note?.statements.find(({ id }) => id === elsewhere);
        expect(there?.text).toBe('Heidän.');
        expect(there?.handling.state).not.toBe('removed');
        for (const one of waiting) {
          const { decided } = one;
          if (decided.to !== 'review' || decided.body.command.do !== 'edit') continue;
          const { text, statement: about } = decided.body.command;
          const later = waiting.some((other) => other.at > one.at && onlyHere([other]).has(about));
          const arrived = now.note?.statements.some((is) => is.id === about && is.text === text);
          expect(arrived === true || later || choices.includes(one)).toBe(true);
        }
      }),
    );
  });
});

describe('what was said and waits to be added', () => {
  it('is the one sentence of its utterance, and the other stays listed', () => {
    const [entry] = first.omissions;
    if (!entry) throw new Error('no omission');
    const view = seen({ note: { ...first, omissions: [entry, { ...entry, text: 'Vasemmalla.' }] } });
    const command = { do: 'add-omission' as const, utterance: 'u3', text: 'Vasemmalla.', section };
    const waiting = [decision(ask(command), view)];
    expect(waiting[0]?.before.text).toBe('Vasemmalla.');
    const shown = overlaid(view, waiting, by).note;
    expect(shown?.statements.at(-1)).toMatchObject({ origin: 'omission', text: 'Vasemmalla.' });
    expect(shown?.omissions.map(({ fate }) => fate)).toEqual(['open', 'added']);
    expect(judge(waiting[0] as Decision, { ...view, note: shown ?? null })).toEqual({ as: 'done' });
  });
});
