import { describe, expect, it } from 'vitest';
import type { Part } from '../../server/domain/audio.js';
import type { Note, Verdict } from '../../server/domain/note.js';
import { signBlocks } from '../../server/domain/sign.js';
import type { Activity } from '../../server/domain/work.js';
import { by, note, statement } from '../support/notes.js';

const part = (over: Partial<Part> = {}): Part => ({
  id: 1,
  ordinal: 1,
  kind: 'conversation',
  frames: 10,
  startedAt: '2026-11-23T10:00:00.000Z',
  endedAt: '2026-11-23T10:01:00.000Z',
  late: false,
  ...over,
});
const activity = (over: Partial<Activity>): Activity => ({
  kind: 'transcribe',
  partId: 1,
  section: null,
  state: 'done',
  attempts: 1,
  lastError: null,
  nextAttemptAt: null,
  ...over,
});
const ready = (over: Partial<Note> = {}) => ({
  encounter: {},
  note: note({ statements: [statement()], ...over }),
  parts: [part()],
  gaps: [],
  activities: [activity({})],
});
const unsupported: Verdict = { check: 'support', result: 'not-found', words: [] };
const contradicted: Verdict = { check: 'numbers', result: 'contradicted', words: ['160'] };

describe('what stands between an encounter and its signature', () => {
  it('is nothing when every statement is supported and all work is done', () => {
    expect(signBlocks(ready(), false)).toEqual([]);
  });

  it('is a missing note', () => {
    expect(signBlocks({ ...ready(), note: null }, false)).toEqual(['no-note']);
  });

  it('is a note in which nothing is left standing', () => {
    const removed = statement({ handling: { state: 'removed', by, before: 'untouched' } });
    expect(signBlocks(ready({ statements: [removed] }), false)).toEqual(['nothing-standing']);
  });

  it('is a record system that went on to somebody else meanwhile, until that is acknowledged', () => {
    const left = { ...ready(), encounter: { contextLeftAt: '2026-11-23T10:00:30.000Z' } };
    expect(signBlocks(left, true)).toEqual(['context-left']);
    expect(signBlocks(left, false, true)).toEqual([]);
  });

  it('is a part that has not ended', () => {
    expect(signBlocks({ ...ready(), parts: [part({ endedAt: null })] }, false)).toEqual(['recording-open']);
  });

  it('is work that is not finished', () => {
    expect(signBlocks({ ...ready(), activities: [activity({ kind: 'draft', state: 'running' })] }, false)).toEqual([
      'work-unfinished',
    ]);
    // Filing comes after a signature: that of the note before keeps no amendment from being signed.
    expect(signBlocks({ ...ready(), activities: [activity({ kind: 'file', state: 'running' })] }, false)).toEqual([]);
  });

  it('is a flag, until it is confirmed with a reason or removed', () => {
    const notFound: Verdict = { check: 'medication', result: 'not-found', words: ['Burana'] };
    for (const verdict of [unsupported, contradicted, notFound]) {
      const flagged = statement({ verdicts: [verdict] });
      const confirmed = statement({ verdicts: [verdict], handling: { state: 'confirmed', by, reason: 'seen' } });
      expect(signBlocks(ready({ statements: [flagged] }), false)).toEqual(['flag-open']);
      expect(signBlocks(ready({ statements: [confirmed] }), false)).toEqual([]);
    }
  });

  it('is a high-risk statement nobody looked at, supported or not', () => {
    expect(signBlocks(ready({ statements: [statement({ highRisk: true })] }), false)).toEqual(['look-missing']);
    expect(signBlocks(ready({ statements: [statement({ highRisk: true, look: by })] }), false)).toEqual([]);
    // A confirmation alone, whose evidence nobody opened, is none.
    const confirmed = statement({ highRisk: true, handling: { state: 'confirmed', by, reason: 'seen' } });
    expect(signBlocks(ready({ statements: [confirmed] }), false)).toEqual(['look-missing']);
    expect(signBlocks(ready({ statements: [{ ...confirmed, look: by }] }), false)).toEqual([]);
  });

  it('is a gap that was not chosen, until it is acknowledged; a pause was chosen', () => {
    const gap = { partId: 1, atMs: 500, durationMs: 3000 };
    expect(signBlocks({ ...ready(), gaps: [{ ...gap, reason: 'device-lost' }] }, false)).toEqual([
      'gap-not-acknowledged',
    ]);
    expect(signBlocks({ ...ready(), gaps: [{ ...gap, reason: 'device-lost' }] }, true)).toEqual([]);
    expect(signBlocks({ ...ready(), gaps: [{ ...gap, reason: 'paused' }] }, false)).toEqual([]);
  });

  it('is sound that could not be transcribed, until that is acknowledged', () => {
    const failed = activity({ state: 'failed', lastError: 'speech.rejected' });
    expect(signBlocks({ ...ready(), activities: [failed] }, false)).toEqual(['transcription-failed']);
    expect(signBlocks({ ...ready(), activities: [failed] }, true)).toEqual([]);
    expect(signBlocks({ ...ready(), parts: [part({ frames: 0 })], activities: [failed] }, false)).toEqual([]);
  });
});
