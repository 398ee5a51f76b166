import { afterEach, describe, expect, it, vi } from 'vitest';
import { doneText } from '../../client/review/done-text.js';
import { signLock } from '../../client/review/sign-locks.js';
import { mayLook, wantsLook } from '../../client/review/use-review-keys.js';
import { backFromSignIn } from '../../client/sign/back-from-sign-in.js';
import { forgetSigning, keepSigning, wasAcknowledged } from '../../client/sign/signing-kept.js';
import type { Note, Verdict } from '../../server/domain/note.js';
import type { Utterance } from '../../server/domain/transcript.js';
import type { EncounterView, SignBlock } from '../../server/domain/view.js';
import { by, note, statement } from '../support/notes.js';

const t = ((key: string, { count }: { count?: number } = {}) =>
  count === undefined ? key : `${key} ${count}`) as never;
const view = (signBlocks: SignBlock[] = [], of: Note | null = note({ statements: [statement()] })): EncounterView =>
  ({ note: of, signBlocks }) as EncounterView;
const lock = (over: Partial<Parameters<typeof signLock>[0]> = {}) =>
  signLock({ view: view(), open: 0, working: false, waiting: 0, choices: 0, ...over }, t);

describe('the dialog of the signature', () => {
  it('opens once nothing is open, and for what is acknowledged in it', () => {
    expect(lock()).toEqual({ mayOpen: true, count: 'foot.clear', why: '' });
    expect(lock({ view: view(['gap-not-acknowledged', 'transcription-failed', 'context-left']) }).mayOpen).toBe(true);
  });

  it('stays closed over open statements, unfinished work, an empty note and words that are only on this device', () => {
    const removed = statement({ handling: { state: 'removed', by, before: 'untouched' } });
    expect(lock({ open: 2 })).toEqual({ mayOpen: false, count: 'foot.open 2', why: '' });
    expect(lock({ working: true })).toEqual({ mayOpen: false, count: 'foot.working', why: '' });
    expect(lock({ view: view([], null) })).toEqual({ mayOpen: false, count: 'foot.nothing', why: '' });
    expect(lock({ view: view([], note({ statements: [removed] })) }).mayOpen).toBe(false);
    expect(lock({ waiting: 1 })).toEqual({ mayOpen: false, count: 'foot.clear', why: 'words.block' });
    expect(lock({ waiting: 1, choices: 1 }).why).toBe('words.choose');
  });

  it('stays closed while the server waits for something else, and says what', () => {
    expect(lock({ view: view(['recording-open']) })).toEqual({
      mayOpen: false,
      count: 'foot.clear',
      why: 'block.recording-open',
    });
  });
});

describe('a look', () => {
  const utterance = () => ({}) as Utterance;
  it('waits for the evidence, where there is any', () => {
    const opened = (id: string) => id === 's2';
    expect(mayLook(statement(), { opened, utterance })).toBe(false);
    expect(mayLook(statement({ id: 's2' }), { opened, utterance })).toBe(true);
    expect(mayLook(statement({ evidence: [] }), { opened, utterance })).toBe(true);
    expect(mayLook(statement(), { opened, utterance: () => undefined })).toBe(true);
  });

  it('is not what a flag asks for', () => {
    const flag: Verdict = { check: 'numbers', result: 'contradicted', words: ['5'] };
    expect(wantsLook(statement({ highRisk: true }))).toBe(true);
    expect(wantsLook(statement({ highRisk: true, verdicts: [flag] }))).toBe(false);
    expect(wantsLook(statement({ highRisk: true, look: by }))).toBe(false);
  });
});

describe('what is said after the last open item', () => {
  const open = view([], note({ statements: [statement({ highRisk: true })] }));
  const clear = (blocks: SignBlock[]) => view(blocks, note({ statements: [statement({ highRisk: true, look: by })] }));
  it('is that it can be signed, or what still keeps it from that', () => {
    const look = { do: 'look', statement: 's1' } as const;
    expect(doneText(look, open, clear([]), t)).toBe('done.look. walk.clear');
    expect(doneText(look, open, clear(['recording-open']), t)).toBe('done.look. foot.clear. block.recording-open');
    expect(doneText(look, open, open, t)).toBe('done.look.');
  });
});

describe('coming back from authenticating again', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is known by its outcome, and by nothing else in the address', () => {
    expect(backFromSignIn('?sign=again')).toBe('again');
    expect(backFromSignIn('?sign=other-person')).toBe('other-person');
    for (const other of ['', '?sign=', '?sign=signed', '?kind=dictation']) expect(backFromSignIn(other)).toBeNull();
  });

  it('finds the tick again only for the very same words of the same visit, and once', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    keepSigning('e-1', 'hash', true);
    expect(wasAcknowledged('e-1', 'hash')).toBe(true);
    expect(wasAcknowledged('e-1', 'other')).toBe(false);
    expect(wasAcknowledged('e-2', 'hash')).toBe(false);
    keepSigning('e-1', 'hash', false);
    expect(wasAcknowledged('e-1', 'hash')).toBe(false);
    keepSigning('e-1', 'hash', true);
    forgetSigning();
    expect(wasAcknowledged('e-1', 'hash')).toBe(false);
  });
});
