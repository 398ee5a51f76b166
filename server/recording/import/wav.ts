import { LuonnosError } from '../../errors.js';
import type { UploadedFile } from './uploaded-file.js';

/** Where the samples of a WAV file lie and how they are written. */
export interface Wav {
  /** 1: integers, 3: floats; anything else is compressed. */
  readonly coding: number;
  readonly channels: number;
  readonly rate: number;
  readonly bits: number;
  readonly from: number;
  readonly to: number;
}

const EXTENSIBLE = 0xfffe;
/** A recorder that could not go back to its header wrote one of these. */
const UNKNOWN_SIZES = new Set([0, 0xffff_ffff]);
const MAX_CHUNKS = 1_000;

/** Throws `upload.corrupt` where the chunks do not fit into each other or into the file. */
export const readWav = async (file: UploadedFile): Promise<Wav> => {
  let format: Omit<Wav, 'from' | 'to'> | null = null;
  let at = 12;
  for (let chunk = 0; chunk < MAX_CHUNKS; chunk += 1) {
    const head = await file.read(at, 8);
    if (head.length < 8) break;
    const id = head.toString('latin1', 0, 4);
    const size = head.readUInt32LE(4);
    if (id === 'fmt ') {
      const body = await file.read(at + 8, Math.min(size, 40));
      if (body.length < 16) break;
      const coding = body.readUInt16LE(0);
      const extended = coding === EXTENSIBLE && body.length >= 26;
      format = {
        coding: extended ? body.readUInt16LE(24) : coding,
        channels: body.readUInt16LE(2),
        rate: body.readUInt32LE(4),
        bits: body.readUInt16LE(14),
      };
    }
    if (id === 'data') {
      if (!format || format.channels === 0 || format.rate === 0) break;
      const from = at + 8;
      const to = UNKNOWN_SIZES.has(size) ? file.bytes : from + size;
      if (to > file.bytes || from >= to) break;
      return { ...format, from, to };
    }
    at += 8 + size + (size % 2);
  }
  throw new LuonnosError('upload.corrupt');
};

export const wavMs = ({ coding, channels, bits, rate, from, to }: Wav): number | null =>
  coding === 1 || coding === 3 ? ((to - from) / ((bits / 8) * channels * rate)) * 1000 : null;
