import { LuonnosError } from '../../errors.js';
import { inWindows, type SoundFormat, type UploadedFile } from './uploaded-file.js';

interface Page {
  readonly first: boolean;
  readonly last: boolean;
  readonly granule: bigint;
  /** Lengths of its segments; 255 goes on in the next one. */
  readonly lacing: Buffer;
  readonly body: Buffer;
}

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x8000_0000 ? (value << 1) ^ 0x04c1_1db7 : value << 1;
  return value >>> 0;
});

/** Over a page with its own checksum field taken as zero. */
const checksum = (page: Buffer): number => {
  let crc = 0;
  for (let at = 0; at < page.length; at += 1) {
    const byte = at >= 22 && at < 26 ? 0 : (page[at] ?? 0);
    crc = ((crc << 8) ^ (CRC[((crc >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0;
  }
  return crc;
};

const HEAD_BYTES = 27;
/** Four hours in pages of 10 ms are fewer. */
const MAX_PAGES = 2_000_000;
/** Tags, which may hold a picture, are a packet too. */
const MAX_PACKET_BYTES = 16 * 1024 ** 2;

/** Every page of the file, whole and unharmed. Throws `upload.corrupt` at the first that is not. */
async function* oggPages(whole: UploadedFile): AsyncGenerator<Page> {
  const file = inWindows(whole);
  let pages = 0;
  for (let at = 0; at < file.bytes; ) {
    pages += 1;
    if (pages > MAX_PAGES) throw new LuonnosError('upload.corrupt');
    const head = await file.read(at, HEAD_BYTES + 255);
    const lacing = head.subarray(HEAD_BYTES, HEAD_BYTES + (head[26] ?? 0));
    const bytes = HEAD_BYTES + lacing.length + lacing.reduce((sum, length) => sum + length, 0);
    if (head.length < HEAD_BYTES || head.toString('latin1', 0, 4) !== 'OggS' || at + bytes > file.bytes) {
      throw new LuonnosError('upload.corrupt');
    }
    const page = await file.read(at, bytes);
    if (checksum(page) !== page.readUInt32LE(22)) throw new LuonnosError('upload.corrupt');
    const flags = page[5] ?? 0;
    yield {
      first: (flags & 2) !== 0,
      last: (flags & 4) !== 0,
      granule: page.readBigInt64LE(6),
      lacing: page.subarray(HEAD_BYTES, HEAD_BYTES + lacing.length),
      body: page.subarray(HEAD_BYTES + lacing.length),
    };
    at += bytes;
  }
}

const codecs: [string, SoundFormat][] = [
  ['OpusHead', 'ogg-opus'],
  ['\x7fFLAC', 'ogg-flac'],
  ['\x01vorbis', 'ogg-vorbis'],
];

/** What one Ogg file carries: a single stream of sound. Anything beside it, pictures above all, is `upload.bad-format`. */
export const oggFormat = async (file: UploadedFile): Promise<SoundFormat> => {
  const found: (SoundFormat | null)[] = [];
  for await (const page of oggPages(file)) {
    if (!page.first) continue;
    found.push(codecs.find(([magic]) => page.body.toString('latin1', 0, magic.length) === magic)?.[1] ?? null);
  }
  const [format = null] = found;
  if (format === null || found.length !== 1) throw new LuonnosError('upload.bad-format');
  return format;
};

/** The packets of a file with one stream. */
export async function* oggPackets(file: UploadedFile): AsyncGenerator<{ packet: Buffer; page: Page }> {
  let parts: Buffer[] = [];
  let bytes = 0;
  for await (const page of oggPages(file)) {
    let at = 0;
    for (const length of page.lacing) {
      parts.push(page.body.subarray(at, at + length));
      at += length;
      bytes += length;
      if (bytes > MAX_PACKET_BYTES) throw new LuonnosError('upload.corrupt');
      if (length === 255) continue;
      yield { packet: Buffer.concat(parts), page };
      parts = [];
      bytes = 0;
    }
  }
}
