import type { AudioFrame } from '../domain/audio.js';
import { Language } from '../domain/language.js';
import { LuonnosError } from '../errors.js';
import { indexSample, type SampleIndex, type ScriptedUtterance } from './sample-index.js';
import { createSampleMatcher } from './sample-matcher.js';
import type { SpeechEvent, SpeechOptions, SpeechToText } from './speech-to-text.js';
import { untilAborted } from './until-aborted.js';

export interface ScriptedSample {
  readonly slug: string;
  readonly spokenLanguage: Language;
  readonly utterances: readonly ScriptedUtterance[];
  /** Asked for once, when the first sound in its language is transcribed. */
  readonly pcm: () => Promise<Int16Array>;
}

/**
 * Speech-to-text without a service: says the script of a sample, and only while the very samples of its audio are heard. Shifted,
 * with pauses cut out or silence put in, they are still known; any other sound, a microphone's above all, gives nothing.
 */
export const createScripted = <Sample extends ScriptedSample>({
  samples,
}: {
  samples: readonly Sample[];
}): SpeechToText & { readonly samples: readonly Sample[] } => {
  const languages = Language.options.filter((language) => samples.some((one) => one.spokenLanguage === language));
  const indexes = new Map<Sample, Promise<SampleIndex>>();

  const indexOf = (sample: Sample): Promise<SampleIndex> => {
    const known = indexes.get(sample);
    if (known !== undefined) return known;
    const made = sample.pcm().then((pcm) => indexSample(pcm, sample.utterances));
    indexes.set(sample, made);
    made.catch(() => indexes.delete(sample));
    return made;
  };

  async function* transcribe(audio: AsyncIterable<AudioFrame>, options: SpeechOptions): AsyncGenerator<SpeechEvent> {
    const { language, signal } = options;
    if (!languages.includes(language)) throw new LuonnosError('speech.unsupported-language');
    const known: SampleIndex[] = [];
    for (const sample of samples) if (sample.spokenLanguage === language) known.push(await indexOf(sample));
    let matcher: ReturnType<typeof createSampleMatcher> | undefined;
    for await (const frame of untilAborted(audio, signal)) {
      matcher ??= createSampleMatcher(known, frame.seq);
      yield* matcher.hear(frame);
      if (signal.aborted) return;
    }
    if (matcher !== undefined && !signal.aborted) yield* matcher.end();
  }

  return {
    name: 'scripted',
    // Its samples are decoded while the first sound waits.
    capabilities: { languages, partials: true, speakers: true, patience: { readMs: 60_000, answerMs: 60_000 } },
    samples,
    transcribe,
  };
};
