import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { LuonnosError } from '../../errors.js';
import type { SoundDecoder } from './sound-decoder.js';
import type { SoundFile, SoundFormat } from './uploaded-file.js';

const MAX_MS = 30 * 60_000;

/** The one reader that is to be used: the program guesses nothing, and none of its readers that open other files is within reach. */
const readers: Record<SoundFormat, string> = {
  wav: 'wav',
  flac: 'flac',
  'ogg-opus': 'ogg',
  'ogg-flac': 'ogg',
  'ogg-vorbis': 'ogg',
  'webm-opus': 'matroska',
  'webm-other': 'matroska',
  mp3: 'mp3',
  mp4: 'mov',
};

/** A damaged frame ends it, but for MP3: what is not a frame there is commonly a tag, and is skipped. */
const strictness = (format: SoundFormat): string[] =>
  format === 'mp3' ? [] : ['-xerror', '-err_detect', 'crccheck+explode'];

const argumentsFor = (format: SoundFormat): string[] => [
  ...['-nostdin', '-hide_banner', '-loglevel', 'error', '-protocol_whitelist', 'pipe', '-threads', '1'],
  ...strictness(format),
  ...['-f', readers[format], '-i', 'pipe:0', '-map', '0:a:0', '-vn', '-sn', '-dn', '-map_metadata', '-1'],
  ...['-ac', '1', '-ar', '16000', '-c:a', 'pcm_s16le', '-threads', '1', '-f', 's16le', 'pipe:1'],
];

/** A system's ffmpeg as a child: bytes in, bytes out, no file, no network, nothing of our environment. */
export const createFfmpegDecoder = (program: string): SoundDecoder => ({
  name: 'ffmpeg',
  takes: () => true,
  async *decode(sound: SoundFile, _file, signal) {
    const child = spawn(program, argumentsFor(sound.format), {
      cwd: '/',
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: MAX_MS,
      killSignal: 'SIGKILL',
    });
    yieldTo(child.pid);
    const kill = (): void => void child.kill('SIGKILL');
    signal.addEventListener('abort', kill, { once: true });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('close', resolve);
      child.once('error', reject);
    });
    const feeding = feed(sound, child.stdin);
    // Heard below, where it matters; a decoder that has enough closes its end before ours.
    feeding.catch(kill);
    ended.catch(() => undefined);
    try {
      yield* child.stdout as AsyncIterable<Buffer>;
      await feeding;
      if ((await ended) !== 0 && !signal.aborted) throw new LuonnosError('upload.corrupt');
    } finally {
      signal.removeEventListener('abort', kill);
      kill();
    }
  },
});

/** Recordings come first. */
const yieldTo = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system has no such thing.
  }
};

const feed = async (sound: SoundFile, stdin: NodeJS.WritableStream): Promise<void> => {
  let open = true;
  const closed = new Promise<void>((resolve) => {
    const shut = (): void => {
      open = false;
      resolve();
    };
    stdin.once('error', shut);
    stdin.once('close', shut);
  });
  for await (const bytes of sound.stream()) {
    if (!open) return;
    if (!stdin.write(bytes)) await Promise.race([once(stdin, 'drain').catch(() => undefined), closed]);
  }
  stdin.end();
};
