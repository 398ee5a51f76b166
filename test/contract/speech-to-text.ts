import { describe, expect, it } from 'vitest';
import type { AudioFrame } from '../../server/domain/audio.js';
import type { Language } from '../../server/domain/language.js';
import type { SpeechToText } from '../../server/speech/speech-to-text.js';
import { collect, createSource, finals, never, untilError } from '../speech/frames.js';

/** An adapter, connected to whatever answers it, and sound in which it hears at least two utterances. */
export interface SpeechSubject {
  readonly stt: SpeechToText;
  readonly language: Language;
  readonly frames: (fromSeq: number) => AudioFrame[];
  /** The same adapter, connected to a service that ends what it says in the middle, as if that were all; null where there is no service. */
  readonly endingEarly: SpeechToText | null;
  readonly close?: () => Promise<void>;
}

type Case = (subject: SpeechSubject) => Promise<void>;

const cases: Record<string, Case> = {
  'gives whole milliseconds in order, and says each thing once': async ({ stt, language, frames }) => {
    const heard = finals(await collect(stt.transcribe(createSource(frames(0)), { language, signal: never })));
    expect(heard.length).toBeGreaterThanOrEqual(2);
    let before = 0;
    for (const { startMs, endMs } of heard) {
      expect(Number.isInteger(startMs) && Number.isInteger(endMs)).toBe(true);
      expect(startMs).toBeGreaterThanOrEqual(before);
      expect(endMs).toBeGreaterThanOrEqual(startMs);
      before = startMs;
    }
    expect(before).toBeLessThan(frames(0).length * 100);
  },
  'counts from the first frame, whatever its number is': async ({ stt, language, frames }) => {
    const early = finals(await collect(stt.transcribe(createSource(frames(0)), { language, signal: never })));
    const late = finals(await collect(stt.transcribe(createSource(frames(300)), { language, signal: never })));
    expect(late).toEqual(
      early.map((event) => ({ ...event, startMs: event.startMs + 30_000, endMs: event.endMs + 30_000 })),
    );
  },
  'never gives a final without words, and confidence only from 0 to 1': async ({ stt, language, frames }) => {
    for (const event of await collect(stt.transcribe(createSource(frames(0)), { language, signal: never }))) {
      if (event.type === 'gap') continue;
      expect(event.text.trim()).not.toBe('');
      if (event.type === 'partial') expect(event.confidence).toBeNull();
      else if (event.confidence !== null) expect(Math.abs(event.confidence - 0.5)).toBeLessThanOrEqual(0.5);
    }
  },
  'does what its capabilities say': async ({ stt, language, frames }) => {
    const events = await collect(stt.transcribe(createSource(frames(0)), { language, signal: never }));
    expect(stt.capabilities.languages).toContain(language);
    expect(events.some(({ type }) => type === 'partial')).toBe(stt.capabilities.partials);
    expect(finals(events).every(({ speaker }) => speaker !== null)).toBe(stt.capabilities.speakers);
  },
  'ends quietly where there is no sound at all': async ({ stt, language }) => {
    expect(await collect(stt.transcribe(createSource([]), { language, signal: never }))).toEqual([]);
  },
  'ends quietly when it is aborted in the middle': async ({ stt, language, frames }) => {
    const abort = new AbortController();
    const source = createSource(frames(0), { open: true });
    let count = 0;
    for await (const _ of stt.transcribe(source, { language, signal: abort.signal })) {
      count += 1;
      abort.abort();
    }
    expect(count).toBe(1);
    expect(source.closed).toBe(true);
  },
  'ends quietly when it was aborted before it began': async ({ stt, language, frames }) => {
    const source = createSource(frames(0));
    expect(await collect(stt.transcribe(source, { language, signal: AbortSignal.abort() }))).toEqual([]);
    expect(source.pulled).toBe(0);
  },
  'lets go of the sound when the listener leaves': async ({ stt, language, frames }) => {
    const source = createSource(frames(0), { open: true });
    for await (const _ of stt.transcribe(source, { language, signal: never })) break;
    expect(source.closed).toBe(true);
  },
  'takes all of the sound before it ends': async ({ stt, language, frames }) => {
    const source = createSource(frames(0));
    await collect(stt.transcribe(source, { language, signal: never }));
    expect(source.pulled).toBe(frames(0).length);
  },
  'takes an end that it did not ask for as a failure another attempt can cure': async (subject) => {
    const { endingEarly, language, frames } = subject;
    if (endingEarly === null) return expect(subject.stt.name).toBe('scripted');
    const { error } = await untilError(endingEarly.transcribe(createSource(frames(0)), { language, signal: never }));
    expect(error).toMatchObject({ code: 'speech.unavailable' });
  },
  'refuses a language it does not know before it takes any sound': async ({ stt, frames }) => {
    const source = createSource(frames(0));
    const { error } = await untilError(stt.transcribe(source, { language: 'et' as Language, signal: never }));
    expect(error).toMatchObject({ code: 'speech.unsupported-language' });
    expect(source.pulled).toBe(0);
  },
};

/** What every `SpeechToText` owes, asked of one of them. */
export const speechToTextContract = (name: string, create: () => Promise<SpeechSubject>): void => {
  describe(`${name} as SpeechToText`, () => {
    let ran = 0;
    for (const [title, run] of Object.entries(cases)) {
      it(title, async () => {
        const subject = await create();
        try {
          await run(subject);
        } finally {
          await subject.close?.();
        }
        ran += 1;
      });
    }
    it('was asked all of it', () => expect(ran).toBe(11));
  });
};
