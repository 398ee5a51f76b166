import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const SAMPLE = join(root, 'fixtures/consultations/fi-doctor-headache/audio.flac');
/** Speech throughout. */
export const SOUND_S = 12;
const RATE = 16_000;

const ffmpeg = ['-nostdin', '-hide_banner', '-loglevel', 'error', '-y'];

/** The beginning of a sample consultation as PCM16 of 16 kHz. */
export const sourcePcm = (): Int16Array => {
  const args = [...ffmpeg, '-i', SAMPLE, '-t', String(SOUND_S), '-f', 's16le', 'pipe:1'];
  const bytes = execFileSync('ffmpeg', args, { maxBuffer: 2 ** 26 });
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

/** The same sound as a file, made by ffmpeg with these options. */
export const soundFile = async (name: string, options: readonly string[], input = SAMPLE): Promise<Buffer> => {
  const directory = await mkdtemp(join(tmpdir(), 'luonnos-sound-'));
  try {
    const file = join(directory, name);
    const source = input.startsWith('lavfi:') ? ['-f', 'lavfi', '-i', input.slice('lavfi:'.length)] : ['-i', input];
    await promisify(execFile)('ffmpeg', [...ffmpeg, ...source, '-t', String(SOUND_S), ...options, file]);
    return await readFile(file);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

/** Where in `found` the sound of `source` lies: the lag that fits best, in samples, and how well it fits (1: the same). */
export const align = (source: Int16Array, found: Int16Array): { lagMs: number; likeness: number; level: number } => {
  const [from, length, reach] = [RATE * 4, RATE * 4, RATE / 10];
  let best = { lag: 0, likeness: -1, level: 0 };
  for (let lag = -reach; lag <= reach; lag += 1) {
    let [both, a, b] = [0, 0, 0];
    for (let at = from; at < from + length; at += 1) {
      const x = source[at] ?? 0;
      const y = found[at + lag] ?? 0;
      both += x * y;
      a += x * x;
      b += y * y;
    }
    const likeness = both / Math.sqrt(a * b || 1);
    if (likeness > best.likeness) best = { lag, likeness, level: Math.sqrt(b / a) };
  }
  return { lagMs: (best.lag * 1000) / RATE, likeness: best.likeness, level: best.level };
};
