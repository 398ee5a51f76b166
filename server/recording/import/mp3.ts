import type { UploadedFile } from './uploaded-file.js';

interface FrameHead {
  readonly bytes: number;
  readonly samples: number;
  readonly rate: number;
  /** From the frame's beginning to the place where an encoder leaves the number of frames. */
  readonly noteAt: number;
}

const RATES = [44_100, 48_000, 32_000];
const KBITS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBITS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** The head of an MPEG layer III frame, or null where there is none. */
const frameHead = (bytes: Buffer, at: number): FrameHead | null => {
  if (at + 4 > bytes.length || bytes[at] !== 0xff) return null;
  const [, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  const version = (second >> 3) & 3;
  if ((second & 0xe0) !== 0xe0 || ((second >> 1) & 3) !== 1 || version === 1) return null;
  const first = version === 3;
  const rate = (RATES[(third >> 2) & 3] ?? 0) / (first ? 1 : version === 2 ? 2 : 4);
  const kbit = (first ? KBITS_1 : KBITS_2)[third >> 4] ?? 0;
  if (rate === 0 || kbit === 0) return null;
  const samples = first ? 1152 : 576;
  const mono = fourth >> 6 === 3;
  const side = first ? (mono ? 17 : 32) : mono ? 9 : 17;
  const length = Math.floor((samples / 8) * (kbit * 1000)) / rate;
  return { bytes: Math.floor(length) + ((third >> 1) & 1), samples, rate, noteAt: 4 + side };
};

const HEAD_BYTES = 8_192;
/** Encoders leave some zeros between a tag and the sound. */
const MAX_PADDING = 4_096;

/** Where an ID3v2 tag at the beginning ends; 0 without one. */
const tagEnd = (head: Buffer): number => {
  if (head.toString('latin1', 0, 3) !== 'ID3' || head.length < 10) return 0;
  const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6, 10);
  return 10 + (a << 21) + (b << 14) + (c << 7) + d + (((head[5] ?? 0) & 0x10) !== 0 ? 10 : 0);
};

/** How long an MP3 file says it is, if it does; `undefined` where the file is none: two frames have to follow each other. */
export const readMp3 = async (file: UploadedFile): Promise<{ declaredMs: number | null } | undefined> => {
  const from = tagEnd(await file.read(0, 10));
  const head = await file.read(from, HEAD_BYTES);
  let at = 0;
  while (from > 0 && head[at] === 0 && at < MAX_PADDING) at += 1;
  const frame = frameHead(head, at);
  if (!frame) return undefined;
  const next = at + frame.bytes;
  if (next + 4 <= head.length && !frameHead(head, next)) return undefined;
  const note = head.subarray(at + frame.noteAt, at + frame.noteAt + 12);
  const counted = /^(Xing|Info)/.test(note.toString('latin1', 0, 4)) && note.length === 12 && (note[7] ?? 0) & 1;
  return { declaredMs: counted ? (note.readUInt32BE(8) * frame.samples * 1000) / frame.rate : null };
};
