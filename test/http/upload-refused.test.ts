import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { soundFile } from '../support/sound-files.js';
import { type Uploads, uploads } from '../support/upload.js';

/** The same every time. */
const noise = (outputLength: number): Buffer => createHash('shake256', { outputLength }).update('noise').digest();

const ZIP = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'), noise(50_000)]);
const VIDEO = ['-f', 'lavfi', '-i', 'testsrc=d=2:s=64x64', '-c:a', 'aac', '-c:v', 'libx264', '-shortest'];
const WEBM_VIDEO = ['-f', 'lavfi', '-i', 'testsrc=d=2:s=64x64', '-c:a', 'libopus', '-c:v', 'libvpx', '-shortest'];

/** Half of it is missing. */
const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
/** Noise in the middle. */
const harmed = (bytes: Buffer): Buffer => {
  const middle = Math.floor(bytes.length / 2);
  return Buffer.concat([bytes.subarray(0, middle), noise(6_000), bytes.subarray(middle + 6_000)]);
}; /** One bit in the middle is another. */
const touched = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  copy.writeUInt8((bytes[middle] ?? 0) ^ 1, middle);
  return copy;
};

const made =
  (name: string, options: string[], harm: (bytes: Buffer) => Buffer = (bytes) => bytes) =>
  async () =>
    harm(await soundFile(name, options));

const MP3 = ['-c:a', 'libmp3lame', '-b:a', '96k'];
const M4A = ['-c:a', 'aac', '-b:a', '96k'];
const OPUS = ['-c:a', 'libopus', '-b:a', '48k'];
const always: [string, string, () => Buffer | Promise<Buffer>][] = [
  ['a zip', 'upload.bad-format', () => ZIP],
  ['a text', 'upload.bad-format', () => Buffer.from('Päänsärkyä kolme viikkoa.\n'.repeat(100))],
  ['a page', 'upload.bad-format', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a program', 'upload.bad-format', () => Buffer.concat([Buffer.from('\x7fELF'), noise(4_000)])],
  ['a list of other files', 'upload.bad-format', () => Buffer.from('#EXTM3U\nfile:///etc/passwd\n')],
  [
    'a playlist that ffmpeg would follow',
    'upload.bad-format',
    () => Buffer.from("ffconcat version 1.0\nfile '/etc/passwd'\n"),
  ],
  ['noise', 'upload.bad-format', () => noise(200_000)],
  ['one byte', 'upload.bad-format', () => Buffer.of(0)],
  ['a video in MP4', 'upload.bad-format', made('a.mp4', VIDEO)],
  ['a video in WebM', 'upload.bad-format', made('a.webm', WEBM_VIDEO)],
  ['a video in Matroska', 'upload.bad-format', made('a.mkv', VIDEO)],
  [
    'a video in AVI',
    'upload.bad-format',
    made('a.avi', ['-f', 'lavfi', '-i', 'testsrc=d=2:s=64x64', '-c:v', 'mpeg4', '-c:a', 'libmp3lame', '-shortest']),
  ],
  ['a WAV without sound', 'upload.corrupt', made('a.wav', ['-c:a', 'pcm_s16le'], (bytes) => bytes.subarray(0, 60))],
  ['half a WAV', 'upload.corrupt', made('a.wav', ['-c:a', 'pcm_s16le'], half)],
  ['half a FLAC', 'upload.corrupt', made('a.flac', ['-c:a', 'flac'], half)],
  ['a harmed FLAC', 'upload.corrupt', made('a.flac', ['-c:a', 'flac'], harmed)],
  ['half an Ogg', 'upload.corrupt', made('a.ogg', OPUS, half)],
  ['a harmed Ogg', 'upload.corrupt', made('a.ogg', OPUS, harmed)],
  ['an Ogg with one wrong bit', 'upload.corrupt', made('a.ogg', OPUS, touched)],
  ['a FLAC with one wrong bit', 'upload.corrupt', made('a.flac', ['-c:a', 'flac'], touched)],
  ['half a WebM', 'upload.corrupt', made('a.webm', OPUS, half)],
  ['half an MP3', 'upload.corrupt', made('a.mp3', MP3, half)],
  ['half an M4A, its index lost', 'upload.corrupt', made('a.m4a', M4A, half)],
  ['half an M4A, its index first', 'upload.corrupt', made('a.m4a', [...M4A, '-movflags', '+faststart'], half)],
];

describe.each([
  ['with ffmpeg', {}, [...always, ['a harmed M4A', 'upload.corrupt', made('a.m4a', M4A, harmed)]]],
  [
    'without ffmpeg',
    { LUONNOS_FFMPEG: 'none' },
    [
      ...always,
      ['M4A', 'upload.no-decoder', made('a.m4a', M4A)],
      ['Ogg Vorbis', 'upload.no-decoder', made('a.ogg', ['-c:a', 'libvorbis'])],
      ['A-law in WAV', 'upload.no-decoder', made('a.wav', ['-c:a', 'pcm_alaw'])],
    ],
  ],
] as [string, Record<string, string>, typeof always][])(
  'what is no whole recording is refused, %s',
  (_, settings, cases) => {
    let server: TestServer;
    let doctor: SignedIn;
    let upload: Uploads;
    beforeAll(async () => {
      server = await startTestServer(settings);
      doctor = await signedIn(server.url);
      upload = uploads(server.url, doctor);
    });
    afterAll(() => server.close());

    it.each(cases)('%s: %s, and the encounter is as it was', async (_name, expected, make) => {
      const { id } = (await doctor.create()).encounter;
      await doctor.inform(id);
      const { view, code } = await upload.whole(id, await make());
      expect(code).toBe(expected);
      expect(view.parts).toEqual([]);
      expect(view.encounter.state).toBe('open');
      expect(view.activities.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['import failed']);
      const trail = (await server.store.auditTrail(id)).map(({ type }) => type);
      expect(trail).toContain('upload-refused');
      expect(await server.store.nextUpload(id)).toBeNull();
    });

    it('is dismissed by who has read why', async () => {
      const { id } = (await doctor.create()).encounter;
      await doctor.inform(id);
      await upload.whole(id, ZIP);
      await doctor.act(id, 'retry', { kind: 'import' });
      const activities = async () => (await doctor.view(id)).activities.map(({ kind, state }) => `${kind} ${state}`);
      await eventually(activities, (now) => now.join() === 'import done');
    });
  },
);
