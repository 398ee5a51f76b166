import type { Item, Result } from '@aws-sdk/client-transcribe-streaming';

/** What goes wrong on a stream that is running. */
export type WireFault =
  | { readonly fault: 'exception'; readonly name: string; readonly message?: string }
  | { readonly fault: 'error-message'; readonly name: string; readonly message?: string }
  | {
      readonly fault:
        | 'bad-crc'
        | 'cut-message'
        | 'rst-stream'
        | 'rst-stream-error'
        | 'session-destroy'
        | 'half-close'
        | 'goaway'
        | 'stop-reading';
    }
  /** From here on results are held back until the given position. */
  | { readonly fault: 'slow'; readonly untilMs: number };

export type WireAnswer = { readonly result: Result } | WireFault;

/** What a request meets before any audio is read. */
export type WireRefusal =
  | { readonly refuse: 400 | 403 | 429 | 500 | 503; readonly name: string; readonly message?: string }
  | { readonly refuse: 'no-answer' };

export interface WireRequest {
  /** 0 for the first request this server saw. */
  readonly attempt: number;
  readonly sessionId: string;
  readonly languageCode: string;
}

/** Audio received so far on this connection, and whether it has ended. */
export interface Heard {
  readonly ms: number;
  readonly ended: boolean;
}

export type WireListener = (heard: Heard) => readonly WireAnswer[];
/** One call for each request; the listener is asked at every audio event and once at the end. */
export type WireScript = (request: WireRequest) => WireListener | WireRefusal;

export type WireStep = { readonly at: number | 'end' } & WireAnswer;

/** Each answer once, in order, when the received audio reaches its place. */
export const steps = (list: readonly WireStep[]): WireListener => {
  const waiting = [...list];
  return ({ ms, ended }) => {
    const due: WireAnswer[] = [];
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if (next.at === 'end' ? !ended : ms < next.at) break;
      due.push(next);
      waiting.shift();
    }
    return due;
  };
};

export interface Spoken {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  readonly speaker?: string;
  readonly confidence?: number;
}

const itemsOf = ({ startMs, endMs, text, speaker, confidence = 0.95 }: Spoken): Item[] => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const stepMs = (endMs - startMs) / Math.max(1, words.length);
  return words.flatMap((word, index): Item[] => {
    const times = { StartTime: (startMs + index * stepMs) / 1000, EndTime: (startMs + (index + 1) * stepMs) / 1000 };
    const said = speaker === undefined ? {} : { Speaker: speaker.replace(/^spk_?/, '') };
    const [, content = word, mark = ''] = word.match(/^(.*?)([.,!?]?)$/) ?? [];
    const spoken: Item = { ...times, ...said, Type: 'pronunciation', Content: content, Confidence: confidence };
    const end = { StartTime: times.EndTime, EndTime: times.EndTime };
    return mark === '' ? [spoken] : [spoken, { ...end, Type: 'punctuation', Content: mark }];
  });
};

const resultOf = (spoken: readonly Spoken[], partial: boolean): Result => ({
  ResultId: `result-${spoken[0]?.startMs ?? 0}`,
  StartTime: (spoken[0]?.startMs ?? 0) / 1000,
  EndTime: (spoken.at(-1)?.endMs ?? 0) / 1000,
  IsPartial: partial,
  Alternatives: [{ Transcript: spoken.map(({ text }) => text).join(' '), Items: spoken.flatMap(itemsOf) }],
});

/** One final result; more than one stretch makes a result in which the speaker changes. */
export const final = (...spoken: Spoken[]): { result: Result } => ({ result: resultOf(spoken, false) });
export const partial = (...spoken: Spoken[]): { result: Result } => ({ result: resultOf(spoken, true) });

/** The part of a case file that is spoken; times in seconds. */
export interface SpokenCase {
  readonly utterances: readonly { speaker: string; start: number; end: number; text: string }[];
}

/**
 * Says the utterances of a case as the received audio passes them, by position alone: partials growing by words, the final at
 * the end. `toleranceMs`: how much sound may be missing at the end of the audio for an utterance to be said all the same.
 */
export const scriptFromCase =
  ({ utterances }: SpokenCase, { toleranceMs = 300 } = {}): WireScript =>
  () => {
    let at = 0;
    let words = 0;
    return ({ ms, ended }) => {
      const due: WireAnswer[] = [];
      for (let next = utterances[at]; next !== undefined; next = utterances[at]) {
        const spoken = { startMs: next.start * 1000, endMs: next.end * 1000, text: next.text, speaker: next.speaker };
        if (ms + (ended ? toleranceMs : 0) >= spoken.endMs) {
          due.push(final(spoken));
          at += 1;
          words = 0;
          continue;
        }
        const all = next.text.split(/\s+/);
        const heard = Math.floor(((ms - spoken.startMs) / (spoken.endMs - spoken.startMs)) * all.length);
        if (!ended && heard > words) {
          words = heard;
          due.push(partial({ ...spoken, endMs: ms, text: all.slice(0, heard).join(' ') }));
        }
        break;
      }
      return due;
    };
  };
