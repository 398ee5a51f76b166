import { LuonnosError } from '../../errors.js';
import type { UploadedFile } from './uploaded-file.js';

/** How long the STREAMINFO says the file is; null where its encoder did not know. Throws `upload.corrupt` without one. */
export const flacMs = async (file: UploadedFile): Promise<number | null> => {
  const info = await file.read(4, 38);
  if (info.length < 38 || ((info[0] ?? 0) & 0x7f) !== 0) throw new LuonnosError('upload.corrupt');
  const rate = info.readUIntBE(14, 3) >> 4;
  const samples = ((info[17] ?? 0) & 0x0f) * 2 ** 32 + info.readUInt32BE(18);
  if (rate === 0) throw new LuonnosError('upload.corrupt');
  return samples === 0 ? null : (samples / rate) * 1000;
};
