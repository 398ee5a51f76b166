import { setImmediate as nextTurn } from 'node:timers/promises';
import type factory from 'libflacjs';
import { SAMPLE_RATE } from '../domain/audio.js';

type Library = ReturnType<typeof factory>;

const BITS = 16;
const BYTES = BITS / 8;
/** Speech becomes hardly smaller above it, and takes three times as long. */
const COMPRESSION = 2;
/** FLAC frames decoded in one go: about two seconds of sound. */
const TURN = 32;
const END_OF_STREAM = 4;

let loading: Promise<Library> | null = null;

/**
 * The asm.js form, which Node compiles as WebAssembly: the library's own `.wasm` loader takes Node's `fetch` for a browser's and asks it
 * for a file path.
 */
export const loadFlac = (): Promise<Library> => {
  loading ??= import('libflacjs').then(async ({ default: load }) => {
    const flac = load('release');
    if (!flac.isReady()) await new Promise<void>((resolve) => flac.on('ready', () => resolve()));
    return flac;
  });
  return loading;
};

/** 16 kHz mono PCM16 as FLAC, lossless. The event loop has its turn after every second of sound. */
export const encodeFlac = async (pcm: Buffer): Promise<Buffer> => {
  const flac = await loadFlac();
  const total = pcm.length / BYTES;
  const written: Buffer[] = [];
  const id = flac.create_libflac_encoder(SAMPLE_RATE, 1, BITS, COMPRESSION, total, false, 0);
  try {
    // libFLAC reuses what it hands out: copied.
    if (flac.init_encoder_stream(id, (bytes) => void written.push(Buffer.from(bytes))) !== 0)
      throw new Error('The FLAC encoder did not start.');
    for (let first = 0; first < total; first += SAMPLE_RATE) {
      const second = new Int32Array(Math.min(SAMPLE_RATE, total - first));
      for (let at = 0; at < second.length; at += 1) second[at] = pcm.readInt16LE((first + at) * BYTES);
      if (!flac.FLAC__stream_encoder_process_interleaved(id, second, second.length))
        throw new Error('The FLAC encoder stopped.');
      await nextTurn();
    }
    if (!flac.FLAC__stream_encoder_finish(id)) throw new Error('The FLAC encoder did not finish.');
  } finally {
    flac.FLAC__stream_encoder_delete(id);
  }
  return Buffer.concat(written);
};

/** What `encodeFlac` was given, byte for byte. Throws where the bytes are no whole FLAC stream. */
export const decodeFlac = async (bytes: Buffer): Promise<Buffer> => {
  const flac = await loadFlac();
  const read: Buffer[] = [];
  let at = 0;
  let broken = false;
  const id = flac.create_libflac_decoder(false);
  try {
    const started = flac.init_decoder_stream(
      id,
      (wanted) => {
        const buffer = Uint8Array.from(bytes.subarray(at, at + wanted));
        at += buffer.length;
        return { buffer, readDataLength: buffer.length, error: false };
      },
      ([channel]) => {
        if (channel) read.push(Buffer.from(channel));
      },
      () => {
        broken = true;
      },
    );
    if (started !== 0) throw new Error('The FLAC decoder did not start.');
    for (let count = 1; flac.FLAC__stream_decoder_get_state(id) !== END_OF_STREAM; count += 1) {
      if (!flac.FLAC__stream_decoder_process_single(id) || broken) throw new Error('Not a whole FLAC stream.');
      if (count % TURN === 0) await nextTurn();
    }
  } finally {
    flac.FLAC__stream_decoder_finish(id);
    flac.FLAC__stream_decoder_delete(id);
  }
  return Buffer.concat(read);
};
