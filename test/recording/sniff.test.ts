import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWav } from '../../server/domain/wav.js';
import { LuonnosError } from '../../server/errors.js';
import { sniff } from '../../server/recording/import/sniff.js';
import type { UploadedFile } from '../../server/recording/import/uploaded-file.js';
import { wavDecoder } from '../../server/recording/import/wav-decoder.js';

const fileOf = (bytes: Buffer): UploadedFile => ({
  bytes: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
});

/** Reads all of it. What may be thrown is an error by code, and nothing else. */
const outcome = async (bytes: Buffer): Promise<string> => {
  try {
    const file = fileOf(bytes);
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
});
