import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FLACDecoder } from '@wasm-audio-decoders/flac';
import { z } from 'zod';
import { PartKind, SAMPLE_RATE } from '../domain/audio.js';
import { Language, Translated } from '../domain/language.js';
import { NoteTypeCode } from '../domain/note-type.js';
import { SpeakerRole } from '../domain/transcript.js';

/** The part of a sample's `case.json` that the product plays and shows; times in seconds. */
const CaseFile = z.object({
  lang: Language,
  noteLanguage: Language,
  noteType: NoteTypeCode,
  speakers: z.array(z.object({ label: z.string().min(1), role: SpeakerRole })),
  utterances: z.array(
    z.object({ speaker: z.string(), start: z.number().nonnegative(), end: z.number().nonnegative(), text: z.string() }),
  ),
  sample: z.object({
    slug: z.string().min(1),
    title: Translated,
    mode: PartKind,
    person: z.string().min(1),
    subjectId: z.string().min(1),
    durationMs: z.number().int().positive(),
    audioSha256Pcm: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});

/** A consultation that can be played into a recording. */
export interface Sample {
  readonly slug: string;
  readonly title: Translated;
  /** The professional it belongs to, and the subject it is about. */
  readonly person: string;
  readonly subjectId: string;
  readonly noteType: NoteTypeCode;
  readonly mode: PartKind;
  readonly spokenLanguage: Language;
  readonly noteLanguage: Language;
  readonly speakers: ReadonlyMap<string, SpeakerRole>;
  readonly utterances: readonly {
    readonly startMs: number;
    readonly endMs: number;
    readonly speaker: string;
    readonly text: string;
  }[];
  readonly durationMs: number;
  readonly audioPath: string;
  /** SHA-256 of the audio as PCM16 little-endian. */
  readonly audioSha256: string;
}

const ms = (seconds: number): number => Math.round(seconds * 1000);

const toSample = (file: z.infer<typeof CaseFile>, folder: string): Sample => ({
  slug: file.sample.slug,
  title: file.sample.title,
  person: file.sample.person,
  subjectId: file.sample.subjectId,
  noteType: file.noteType,
  mode: file.sample.mode,
  spokenLanguage: file.lang,
  noteLanguage: file.noteLanguage,
  speakers: new Map(file.speakers.map(({ label, role }) => [label, role])),
  utterances: file.utterances.map(({ start, end, speaker, text }) => ({
    startMs: ms(start),
    endMs: ms(end),
    speaker,
    text,
  })),
  durationMs: file.sample.durationMs,
  audioPath: join(folder, 'audio.flac'),
  audioSha256: file.sample.audioSha256Pcm,
});

/** Every sample in the folder (`<slug>/case.json` beside `<slug>/audio.flac`), by slug. */
export const loadSamples = async (folder: string): Promise<Sample[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    slugs.sort().map(async (slug) => {
      const json: unknown = JSON.parse(await readFile(join(folder, slug, 'case.json'), 'utf8'));
      return toSample(CaseFile.parse(json), join(folder, slug));
    }),
  );
};

/** The decoder gives floats scaled by this; rounding gives the very integers that were encoded. */
const FULL_SCALE = 32_767;

/** The sample's sound, bit for bit as it was encoded, or an error. */
export const readPcm = async ({
  audioPath,
  audioSha256,
}: Pick<Sample, 'audioPath' | 'audioSha256'>): Promise<Int16Array> => {
  const decoder = new FLACDecoder();
  await decoder.ready;
  const { channelData, sampleRate, errors } = await decoder
    .decodeFile(new Uint8Array(await readFile(audioPath)))
    .finally(() => decoder.free());
  const [channel] = channelData;
  if (channel === undefined || channelData.length !== 1 || sampleRate !== SAMPLE_RATE || errors.length > 0)
    throw new Error(`${audioPath} is not FLAC of 16 kHz mono sound`);
  const pcm = new Int16Array(channel.length);
  for (let at = 0; at < pcm.length; at += 1) pcm[at] = Math.round((channel[at] ?? 0) * FULL_SCALE);
  const hash = createHash('sha256').update(new Uint8Array(pcm.buffer)).digest('hex');
  if (hash !== audioSha256) throw new Error(`${audioPath} is not the sound its case file describes`);
  return pcm;
};
