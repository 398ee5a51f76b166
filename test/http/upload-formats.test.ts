import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME_MS } from '../../server/domain/audio.js';
import { type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { align, SOUND_S, soundFile, sourcePcm } from '../support/sound-files.js';
import { type Uploads, uploads } from '../support/upload.js';

/** The same in both channels. */
const STEREO = ['-af', 'pan=stereo|c0=c0|c1=c0'];

const formats: [string, string, string[]][] = [
  ['WAV, 16 bit', 'a.wav', ['-c:a', 'pcm_s16le']],
  ['WAV, 8 bit at 22 kHz', 'a.wav', ['-c:a', 'pcm_u8', '-ar', '22050']],
  ['WAV, 24 bit stereo at 48 kHz', 'a.wav', ['-c:a', 'pcm_s24le', ...STEREO, '-ar', '48000']],
  ['WAV, 32 bit at 44.1 kHz', 'a.wav', ['-c:a', 'pcm_s32le', '-ar', '44100']],
  ['WAV, floats at 48 kHz', 'a.wav', ['-c:a', 'pcm_f32le', '-ar', '48000']],
  ['FLAC', 'a.flac', ['-c:a', 'flac']],
  ['FLAC, stereo at 48 kHz', 'a.flac', ['-c:a', 'flac', ...STEREO, '-ar', '48000']],
  ['Ogg Opus', 'a.ogg', ['-c:a', 'libopus', '-b:a', '48k']],
  ['WebM Opus', 'a.webm', ['-c:a', 'libopus', '-b:a', '48k']],
  ['WebM Opus as a browser streams it', 'a.webm', ['-c:a', 'libopus', '-f', 'webm', '-live', '1']],
  ['MP3 with a tag', 'a.mp3', ['-c:a', 'libmp3lame', '-b:a', '96k', '-metadata', 'title=Käynti']],
  [
    'MP3 with neither tag nor length',
    'a.mp3',
    ['-c:a', 'libmp3lame', '-ar', '44100', '-b:a', '96k', '-id3v2_version', '0', '-write_xing', '0'],
  ],
];
const ffmpegOnly: [string, string, string[]][] = [
  ['M4A, its index last', 'a.m4a', ['-c:a', 'aac', '-b:a', '96k']],
  ['M4A, its index first', 'a.m4a', ['-c:a', 'aac', '-b:a', '96k', '-movflags', '+faststart']],
  ['M4A in fragments', 'a.m4a', ['-c:a', 'aac', '-b:a', '96k', '-movflags', 'frag_keyframe+empty_moov']],
  ['Ogg Vorbis', 'a.ogg', ['-c:a', 'libvorbis']],
  ['Ogg FLAC', 'a.ogg', ['-c:a', 'flac', '-f', 'ogg']],
];

const HEADER_BYTES = 44;

describe.each([
  ['ffmpeg', {}, [...formats, ...ffmpegOnly]],
  ['the product’s own decoders', { LUONNOS_FFMPEG: 'none' }, formats],
] as [string, Record<string, string>, typeof formats][])(
  'a recording made elsewhere, read by %s',
  (_, settings, cases) => {
    let server: TestServer;
    let doctor: SignedIn;
    let upload: Uploads;
    const source = sourcePcm();
    beforeAll(async () => {
      server = await startTestServer(settings);
      doctor = await signedIn(server.url);
      upload = uploads(server.url, doctor);
    });
    afterAll(() => server.close());

    it.each(cases)('becomes a part that sounds the same: %s', async (_name, file, options) => {
      const { id } = (await doctor.create()).encounter;
      await doctor.inform(id);
      const { view, code } = await upload.whole(id, await soundFile(file, options));
      expect(code).toBeNull();
      const [part, ...more] = view.parts;
      expect(more).toEqual([]);
      expect(part?.endedAt).not.toBeNull();
      expect(Math.abs((part?.frames ?? 0) * FRAME_MS - SOUND_S * 1000)).toBeLessThanOrEqual(100);
      const clip = await fetch(`${server.url}/api/encounters/${id}/audio?part=${part?.id}&from=0&to=600000`, {
        headers: doctor.api.socket('/').headers,
      });
      const pcm = new Int16Array((await clip.arrayBuffer()).slice(HEADER_BYTES));
      const { lagMs, likeness, level } = align(source, pcm);
      expect(likeness).toBeGreaterThan(0.95);
      expect(Math.abs(lagMs)).toBeLessThanOrEqual(70);
      expect(level).toBeGreaterThan(0.9);
      expect(level).toBeLessThan(1.1);
      if (options.join() === '-c:a,flac' || options.join() === '-c:a,pcm_s16le') {
        expect(Buffer.from(pcm.buffer).equals(Buffer.from(source.buffer))).toBe(true);
      }
    });
  },
);
