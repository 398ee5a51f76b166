import { randomUUID } from 'node:crypto';
import type { ClientHttp2Stream } from 'node:http2';
import {
  type LanguageCode,
  StartStreamTranscriptionCommand,
  TranscribeStreamingClient,
  type TranscribeStreamingClientConfig,
} from '@aws-sdk/client-transcribe-streaming';
import { NodeHttp2Handler } from '@smithy/node-http-handler';
import { type AudioFrame, SAMPLE_RATE } from '../domain/audio.js';
import { Language } from '../domain/language.js';
import { LuonnosError } from '../errors.js';
import { type AudioFeed, createAudioFeed, type FeedLimits } from './aws-transcribe-audio.js';
import { translateFault } from './aws-transcribe-faults.js';
import { toSpeechEvents } from './aws-transcribe-results.js';
import type { SpeechEvent, SpeechOptions, SpeechToText } from './speech-to-text.js';
import { untilAborted } from './until-aborted.js';
import type { Patience } from './watched.js';

export interface AwsTranscribeSettings {
  readonly region: string;
  /** Regions that audio may go to; checked once, here. */
  readonly allowedRegions: readonly string[];
  /** Another address of the service: https, or http on this machine. */
  readonly endpoint?: string;
  /** Without them the SDK's own chain is asked (container role, instance role, profile). */
  readonly credentials?: TranscribeStreamingClientConfig['credentials'];
  /** A vocabulary kept at AWS, made by whoever runs the account; `{language}` stands for fi, sv or en. There is none of one visit. */
  readonly vocabulary?: string | undefined;
  readonly english?: Extract<LanguageCode, `en-${string}`>;
  readonly limits?: Partial<FeedLimits>;
  readonly patience?: Patience;
}

const defaults: FeedLimits = { idleMs: 8_000 };
/** It reads at once what it is sent, and says its last words well within half a minute. */
const PATIENCE = { readMs: 1_500, answerMs: 30_000 };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const check = ({ region, allowedRegions, endpoint }: AwsTranscribeSettings): void => {
  if (!allowedRegions.includes(region))
    throw new Error(`AWS_REGION: ${region} is not among the allowed regions (${allowedRegions.join(', ')})`);
  const url = endpoint === undefined ? undefined : new URL(endpoint);
  if (url !== undefined && url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    throw new Error('The address of AWS Transcribe must be https, or http on this machine');
};

const quiet = (): void => undefined;
/** The SDK would print requests and answers. */
const silent = { trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet };

const createClient = ({ region, endpoint, credentials }: AwsTranscribeSettings): TranscribeStreamingClient =>
  new TranscribeStreamingClient({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    ignoreConfiguredEndpointUrls: true,
    maxAttempts: 1,
    logger: silent,
    requestHandler: new NodeHttp2Handler({ disableConcurrentStreams: true }),
  });

/** Amazon Transcribe streaming: one HTTP/2 connection and one session of the service for each call. */
export const createAwsTranscribe = (settings: AwsTranscribeSettings): SpeechToText => {
  check(settings);
  const client = createClient(settings);
  const codes: Record<Language, LanguageCode> = { fi: 'fi-FI', sv: 'sv-SE', en: settings.english ?? 'en-GB' };
  const limits = { ...defaults, ...settings.limits };

  async function* transcribe(audio: AsyncIterable<AudioFrame>, options: SpeechOptions): AsyncGenerator<SpeechEvent> {
    const { language, signal } = options;
    if (!Language.safeParse(language).success) throw new LuonnosError('speech.unsupported-language');
    const connection = new AbortController();
    const abort = () => connection.abort();
    if (signal.aborted) connection.abort();
    signal.addEventListener('abort', abort);
    const frames = untilAborted(audio, connection.signal);
    let feed: AudioFeed | undefined;
    try {
      const first = await frames.next();
      // No connection is made for a part without sound.
      if (first.done === true) return;
      feed = createAudioFeed(frames, first.value, limits, abort);
      const answer = await startStream(
        client,
        { code: codes[language], vocabulary: settings.vocabulary?.replace('{language}', language) },
        feed,
        connection.signal,
      );
      for await (const { TranscriptEvent } of answer.results) {
        for (const result of TranscriptEvent?.Transcript?.Results ?? []) yield* toSpeechEvents(result, feed.toPartMs);
      }
      if (signal.aborted) return;
      if (feed.failure !== undefined) throw feed.failure;
      if (!feed.finished || !answer.endedCleanly())
        throw new LuonnosError('speech.unavailable', { details: { fault: 'ended-early' } });
    } catch (error) {
      if (signal.aborted) return;
      throw feed?.failure ?? (feed === undefined ? error : translateFault(error));
    } finally {
      signal.removeEventListener('abort', abort);
      feed?.close();
      connection.abort();
      await frames.return(undefined);
    }
  }

  return {
    name: 'aws-transcribe',
    capabilities: {
      languages: Language.options,
      partials: true,
      speakers: true,
      patience: settings.patience ?? PATIENCE,
    },
    transcribe,
  };
};

const startStream = async (
  client: TranscribeStreamingClient,
  language: { readonly code: LanguageCode; readonly vocabulary: string | undefined },
  feed: AudioFeed,
  abortSignal: AbortSignal,
) => {
  const command = new StartStreamTranscriptionCommand({
    LanguageCode: language.code,
    ...(language.vocabulary && { VocabularyName: language.vocabulary }),
    MediaEncoding: 'pcm',
    MediaSampleRateHertz: SAMPLE_RATE,
    ShowSpeakerLabel: true,
    SessionId: randomUUID(),
    AudioStream: feed.events(),
  });
  let stream: ClientHttp2Stream | undefined;
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      stream = (result.response as { body?: ClientHttp2Stream }).body;
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  const response = await client.send(command, { abortSignal });
  return {
    results: response.TranscriptResultStream ?? [],
    /** A reset stream and a lost connection end the iterator like a good end does: only the stream itself tells. */
    endedCleanly: () => stream?.writableFinished === true && stream.rstCode === 0 && !stream.aborted,
  };
};
