import OpenAI, { APIError, toFile } from 'openai';
import { z } from 'zod';
import type { AudioFrame } from '../domain/audio.js';
import { Language } from '../domain/language.js';
import { toWav } from '../domain/wav.js';
import { LuonnosError } from '../errors.js';
import { inOrder } from './in-order.js';
import type { SpeechSpan } from './speech-spans.js';
import type { SpeechEvent, SpeechOptions, SpeechToText } from './speech-to-text.js';
import { untilAborted } from './until-aborted.js';
import { createVoiceActivity, type VoiceActivity } from './voice-activity.js';

export interface OpenAiSpeechSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** For one utterance, from sending to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly voiceActivity?: VoiceActivity;
}

const REQUESTS_AT_ONCE = 2;

const Answer = z.object({
  text: z.string(),
  segments: z
    .array(z.object({ start: z.number(), end: z.number(), text: z.string(), avg_logprob: z.number().optional() }))
    .nullish(),
});

/** The mean probability of a token, from its mean logarithm. */
const confidenceOf = (meanLogProbability: number | undefined): number | null =>
  meanLogProbability === undefined ? null : Math.round(Math.min(1, Math.exp(meanLogProbability)) * 1000) / 1000;

const toSpeechEvents = (answer: z.infer<typeof Answer>, span: SpeechSpan): SpeechEvent[] => {
  const whole = { start: 0, end: (span.endMs - span.startMs) / 1000, text: answer.text };
  const segments = answer.segments?.length ? answer.segments : [{ ...whole, avg_logprob: undefined }];
  const within = (seconds: number): number =>
    Math.min(span.endMs, Math.max(span.startMs, span.startMs + Math.round(seconds * 1000)));
  return segments.flatMap((segment): SpeechEvent[] => {
    const text = segment.text.trim();
    const startMs = within(segment.start);
    const endMs = Math.max(startMs, within(segment.end));
    const confidence = confidenceOf(segment.avg_logprob);
    return text === '' ? [] : [{ type: 'final', startMs, endMs, text, speaker: null, confidence }];
  });
};

/** What is said of the sound of one utterance, not of the service: the next one may well be taken. */
const SOUND_REFUSED = new Set([400, 413, 415, 422]);
/** As many refusals before the first answer mean the service, not the sound. */
const MOST_REFUSED = 3;

/** An utterance that the service will not take. */
interface Refused {
  readonly startMs: number;
  readonly endMs: number;
  readonly refusal: LuonnosError;
}

const isRetryable = (status: number): boolean => [408, 409, 429].includes(status) || status >= 500;

const statusOf = (error: unknown): number | undefined =>
  error instanceof APIError && typeof error.status === 'number' ? error.status : undefined;

/** No status: no connection, no answer in time, or one that broke off. */
const translateFault = (error: unknown): LuonnosError => {
  const status = statusOf(error);
  if (status === undefined) return new LuonnosError('speech.unavailable', { cause: error });
  const code = isRetryable(status) ? 'speech.unavailable' : 'speech.rejected';
  return new LuonnosError(code, { details: { status }, cause: error });
};

/**
 * Any service with an OpenAI-compatible `/audio/transcriptions`. It takes files, so speech is found here, pause by pause, and sent
 * utterance by utterance: silence is never sent, and words come only after each pause. An utterance that is refused among others that
 * are answered is a gap.
 */
export const createOpenAiSpeech = (settings: OpenAiSpeechSettings): SpeechToText => {
  const { model, timeoutMs } = settings;
  const voiceActivity = settings.voiceActivity ?? createVoiceActivity();
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    // Sound goes where it was sent and nowhere else.
    fetchOptions: { redirect: 'error' },
  });

  const transcribeSpan = async (
    span: SpeechSpan,
    options: SpeechOptions,
    stopped: AbortSignal,
  ): Promise<{ readonly events: SpeechEvent[] } | Refused> => {
    const { language, vocabulary = [] } = options;
    // The SDK's own timeout ends with the headers; an answer can stop in the middle too.
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(timeoutMs)]);
    const file = await toFile(
      toWav(new Uint8Array(span.pcm.buffer, span.pcm.byteOffset, span.pcm.byteLength)),
      'utterance.wav',
      { type: 'audio/wav' },
    );
    const prompt = vocabulary.length === 0 ? {} : { prompt: vocabulary.join(', ') };
    const body = { file, model, language, response_format: 'verbose_json', temperature: 0, ...prompt } as const;
    const { answer, refusal } = await client.audio.transcriptions
      .create({ ...body, timestamp_granularities: ['segment'] }, { signal })
      .then((answer: unknown) => ({ answer, refusal: null }))
      .catch((error: unknown) => {
        const refusal = translateFault(error);
        if (!SOUND_REFUSED.has(statusOf(error) ?? 0)) throw refusal;
        return { answer: null, refusal };
      });
    if (refusal !== null) return { startMs: span.startMs, endMs: span.endMs, refusal };
    const known = Answer.safeParse(answer);
    if (!known.success) throw new LuonnosError('speech.rejected', { details: { fault: 'bad-answer' } });
    return { events: toSpeechEvents(known.data, span) };
  };

  async function* transcribe(audio: AsyncIterable<AudioFrame>, options: SpeechOptions): AsyncGenerator<SpeechEvent> {
    if (!Language.safeParse(options.language).success) throw new LuonnosError('speech.unsupported-language');
    const stop = new AbortController();
    const onAbort = () => stop.abort();
    options.signal.addEventListener('abort', onAbort);
    if (options.signal.aborted) stop.abort();
    try {
      const spans = voiceActivity.spans(untilAborted(audio, stop.signal));
      const answers = inOrder(spans, (span) => transcribeSpan(span, options, stop.signal), REQUESTS_AT_ONCE);
      let answered = false;
      let refused: Refused[] = [];
      for await (const answer of answers) {
        if ('refusal' in answer) refused.push(answer);
        else answered = true;
        if (!answered && refused.length >= MOST_REFUSED) break;
        if (!answered) continue;
        for (const { startMs, endMs } of refused) yield { type: 'gap', startMs, endMs };
        refused = [];
        if ('events' in answer) yield* answer.events;
      }
      const [first] = refused;
      if (first !== undefined) throw first.refusal;
    } catch (error) {
      if (!options.signal.aborted) throw error;
    } finally {
      options.signal.removeEventListener('abort', onAbort);
      stop.abort();
    }
  }

  return {
    name: 'openai',
    capabilities: {
      languages: Language.options,
      partials: false,
      speakers: false,
      // As the prompt that comes with each utterance.
      vocabulary: 'visit',
      // Sound waits while utterances are being answered; each has a time limit of its own.
      patience: { readMs: timeoutMs + 5_000, answerMs: REQUESTS_AT_ONCE * timeoutMs + 5_000 },
    },
    transcribe,
  };
};
