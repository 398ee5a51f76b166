import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWav } from '../../server/domain/wav.js';
import { LuonnosError } from '../../server/errors.js';
import { matroskaPackets } from '../../server/recording/import/matroska.js';
import { oggPackets } from '../../server/recording/import/ogg.js';
import { sniff } from '../../server/recording/import/sniff.js';
import type { UploadedFile } from '../../server/recording/import/uploaded-file.js';
import { wavDecoder } from '../../server/recording/import/wav-decoder.js';

const fileOf = (bytes: Buffer): UploadedFile => ({
  bytes: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
});

/** Reads all of it. What may be thrown is an error by code, and nothing else. */
const outcome = (bytes: Buffer): Promise<string> => outcomeOf(fileOf(bytes));

const outcomeOf = async (file: UploadedFile): Promise<string> => {
  try {
    const sound = await sniff(file);
    let read = 0;
    for await (const piece of sound.stream()) read += piece.length;
    if (wavDecoder.takes(sound))
      for await (const piece of wavDecoder.decode(sound, file, AbortSignal.abort())) read += piece.length;
    return `${sound.format} ${read > 0}`;
  } catch (error) {
    if (error instanceof LuonnosError) return error.code;
    throw error;
  }
};

/** So many bytes, the last part of which is one piece over and over; `most` is the longest stretch that was asked for at once. */
const repeating = (head: Buffer, piece: Buffer, bytes: number) => {
  const many = Buffer.alloc(Math.ceil((2 * 1024 ** 2) / piece.length) * piece.length, piece);
  const asked = { most: 0 };
  const read = async (from: number, length: number): Promise<Buffer> => {
    asked.most = Math.max(asked.most, length);
    if (length > many.length / 2) throw new Error('too much at once');
    const end = Math.min(from + length, bytes);
    const before = head.subarray(from, end);
    const at = (from + before.length - head.length) % piece.length;
    return Buffer.concat([before, many.subarray(at, at + end - from - before.length)]);
  };
  return { file: { bytes, read }, asked };
};
const all = async (items: AsyncIterable<unknown>): Promise<string> => {
  try {
    for await (const _ of items);
    return 'read';
  } catch (error) {
    return error instanceof LuonnosError ? error.code : String(error);
  }
};
const oggPage = (lacing: Buffer, body: Buffer): Buffer => {
  const page = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(22), Buffer.of(lacing.length), lacing, body]);
  let crc = 0;
  for (const byte of page) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000_0000 ? (crc << 1) ^ 0x04c1_1db7 : crc << 1;
  }
  page.writeUInt32LE(crc >>> 0, 22);
  return page;
};
const GB = 1024 ** 3;

const beginnings = [
  Buffer.from('RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x80\x3e\0\0\0\x7d\0\0\x02\0\x10\0', 'latin1'),
  Buffer.from('RIFF\0\0\0\0WAVE', 'latin1'),
  Buffer.from('fLaC', 'latin1'),
  Buffer.from('OggS\0\x02', 'latin1'),
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3]),
  Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80, 0x18, 0x53, 0x80, 0x67, 0xff]),
  Buffer.from('\0\0\0\x10ftypM4A \0\0\0\0\0\0\0\x08mdat', 'latin1'),
  Buffer.from('\0\0\0\x0cftypM4A \0\0\0\x40moov\0\0\0\x38trak', 'latin1'),
  Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'),
  Buffer.from([0xff, 0xfb, 0x90, 0x44]),
];

describe('what a file is', () => {
  it('is an error by code or a format for any bytes, never another error and never endless', async () => {
    const bytes = fc.uint8Array({ maxLength: 600 }).map((rest) => Buffer.from(rest));
    const begun = fc.tuple(fc.constantFrom(...beginnings, Buffer.alloc(0)), bytes);
    await fc.assert(
      fc.asyncProperty(begun, async ([head, rest]) => {
        expect(await outcome(Buffer.concat([head, rest]))).toMatch(
          /^(upload\.(bad-format|corrupt|no-decoder)|[a-z0-9-]+ (true|false))$/,
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('does not depend on where a WAV file’s chunks lie, and is refused where they do not fit', async () => {
    const chunk = fc.record({ id: fc.constantFrom('LIST', 'bext', 'JUNK'), body: fc.uint8Array({ maxLength: 40 }) });
    const samples = fc.uint8Array({ minLength: 2, maxLength: 400 }).filter(({ length }) => length % 2 === 0);
    await fc.assert(
      fc.asyncProperty(
        fc.array(chunk, { maxLength: 5 }),
        samples,
        fc.integer({ min: 1, max: 40 }),
        async (chunks, pcm, cut) => {
          const plain = Buffer.from(toWav(Uint8Array.from(pcm)));
          const between = chunks.map(({ id, body }) => {
            const size = Buffer.alloc(4);
            size.writeUInt32LE(body.length);
            return Buffer.concat([Buffer.from(id), size, body, Buffer.alloc(body.length % 2)]);
          });
          const whole = Buffer.concat([plain.subarray(0, 36), ...between, plain.subarray(36)]);
          const sound = await sniff(fileOf(whole));
          const got: Uint8Array[] = [];
          for await (const piece of wavDecoder.decode(sound, fileOf(whole), AbortSignal.abort())) got.push(piece);
          expect(Buffer.concat(got).equals(Buffer.from(pcm))).toBe(true);
          expect(await outcome(whole.subarray(0, whole.length - Math.min(cut, pcm.length)))).toBe('upload.corrupt');
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing in WebM', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80]), Buffer.from([0xec, 0x80])],
    ['nothing in Ogg', Buffer.alloc(0), oggPage(Buffer.alloc(0), Buffer.alloc(0))],
  ])('is not looked for in millions of pieces of %s', async (_name, head, piece) => {
    const began = performance.now();
    expect(await outcomeOf(repeating(head, piece, GB).file)).toBe('upload.corrupt');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it.each([
    ['an index', 'upload.corrupt', Buffer.from('\0\0\0\x10ftypM4A \0\0\0\0\x02\0\0\0moov', 'latin1'), sniff],
    ['a packet of WebM', 'upload.corrupt', Buffer.from([0xa3, 0x08, 0x10, 0, 0, 0, 0]), matroskaPackets],
  ] as const)('is refused where %s is larger than any, before it is read', async (_name, code, head, read) => {
    const { file, asked } = repeating(head, Buffer.from('\0\0\0\x08free', 'latin1'), GB);
    async function* items() {
      if (read === sniff) yield await sniff(file);
      else yield* matroskaPackets(file);
    }
    expect(await all(items())).toBe(code);
    expect(asked.most).toBeLessThanOrEqual(1024 ** 2);
  });

  it('is refused where a packet of Ogg never ends', async () => {
    const { file } = repeating(Buffer.alloc(0), oggPage(Buffer.alloc(255, 255), Buffer.alloc(255 * 255)), GB);
    expect(await all(oggPackets(file))).toBe('upload.corrupt');
  });
});
