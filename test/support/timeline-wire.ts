import { FRAME_MS } from '../../server/domain/audio.js';
import { final, type WireAnswer, type WireRefusal } from './aws-transcribe-script.js';
import { type AwsTranscribeWire, startAwsTranscribeWire } from './aws-transcribe-wire.js';
import { listenTo, numberOf, type SpokenWord } from './spoken-timeline.js';

/** What goes wrong on each connection, and after how much of its sound; nothing on those beyond the list. */
export type WireTrouble = WireRefusal | (WireAnswer & { readonly afterMs: number });

/** Amazon Transcribe's stand-in, hearing a timeline of words wherever each connection begins. */
export const startTimelineWire = async (
  words: readonly SpokenWord[],
  troubleOf: (attempt: number) => WireTrouble | undefined,
): Promise<AwsTranscribeWire> => {
  const wire = await startAwsTranscribeWire({
    keepChunks: 1,
    script: ({ attempt }) => {
      const trouble = troubleOf(attempt);
      if (trouble !== undefined && 'refuse' in trouble) return trouble;
      let hear: ReturnType<typeof listenTo> | undefined;
      let fromMs = 0;
      let done = false;
      return ({ ms, ended }) => {
        const [first] = wire.sessions[attempt]?.chunks ?? [];
        if (first === undefined) return [];
        if (hear === undefined) {
          fromMs = numberOf(first) * FRAME_MS;
          hear = listenTo(words, fromMs);
        }
        const own = (at: number): number => at - fromMs;
        const answers: WireAnswer[] = hear(fromMs + ms, ended).map(({ startMs, endMs, text, speaker }) =>
          final({ startMs: own(startMs), endMs: own(endMs), text, speaker: speaker ?? '' }),
        );
        if (trouble !== undefined && !done && ms >= trouble.afterMs) {
          done = true;
          answers.push(trouble);
        }
        return answers;
      };
    },
  });
  return wire;
};
