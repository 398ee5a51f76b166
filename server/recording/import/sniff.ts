import { LuonnosError } from '../../errors.js';
import { flacMs } from './flac.js';
import { matroskaFormat } from './matroska.js';
import { readMp3 } from './mp3.js';
import { readMp4 } from './mp4.js';
import { oggFormat } from './ogg.js';
import { bytesOf, inWindows, type SoundFile, type UploadedFile } from './uploaded-file.js';
import { readWav, wavMs } from './wav.js';

const MATROSKA = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

/**
 * What a file is, by its bytes, and whether it is whole as far as its container tells. Throws `upload.bad-format` for anything but
 * sound alone in a format we know, `upload.corrupt` for such a file that is damaged.
 */
export const sniff = async (uploaded: UploadedFile): Promise<SoundFile> => {
  const file = inWindows(uploaded);
  const head = await file.read(0, 16);
  const text = (from: number, to: number): string => head.toString('latin1', from, to);
  const stream = (): AsyncIterable<Buffer> => bytesOf(uploaded);

  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') {
    return { format: 'wav', declaredMs: wavMs(await readWav(file)), stream };
  }
  if (text(0, 4) === 'fLaC') return { format: 'flac', declaredMs: await flacMs(file), stream };
  if (text(0, 4) === 'OggS') return { format: await oggFormat(file), declaredMs: null, stream };
  if (head.subarray(0, 4).equals(MATROSKA)) {
    return { format: await matroskaFormat(file), declaredMs: null, stream };
  }
  if (text(4, 8) === 'ftyp') return { format: 'mp4', ...(await readMp4(file)) };
  const mp3 = await readMp3(file);
  if (mp3) return { format: 'mp3', declaredMs: mp3.declaredMs, stream };
  throw new LuonnosError('upload.bad-format');
};
