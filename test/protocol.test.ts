import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME_BYTES } from '../server/domain/audio.js';
import { ClientMessage, decodeFrame, encodeFrame, HEADER_BYTES } from '../server/protocol.js';

const u32 = fc.integer({ min: 0, max: 0xffffffff });
const pcm = fc.uint8Array({ minLength: FRAME_BYTES, maxLength: FRAME_BYTES });

describe('the wire', () => {
  it('gives back every frame it was given', () => {
    fc.assert(
      fc.property(u32, u32, pcm, (part, seq, bytes) => {
        const frame = decodeFrame(encodeFrame(part, seq, bytes));
        expect(frame).toMatchObject({ part, seq });
        expect(Buffer.from(frame?.pcm ?? [])).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('refuses anything that is not exactly one frame', () => {
    const frame = encodeFrame(1, 2, new Uint8Array(FRAME_BYTES));
    expect(decodeFrame(frame.subarray(0, -1))).toBeNull();
    expect(decodeFrame(new Uint8Array(HEADER_BYTES))).toBeNull();
    expect(decodeFrame(Uint8Array.from([...frame, 0]))).toBeNull();
    for (const [index, value] of [
      [0, 2],
      [1, 1],
      [2, 1],
      [15, 1],
    ] as const) {
      const wrong = Uint8Array.from(frame);
      wrong[index] = value;
      expect(decodeFrame(wrong)).toBeNull();
    }
  });

  it('decodes random bytes to a frame or to null, never to an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
        decodeFrame(bytes);
      }),
    );
  });

  it('knows no message with fields it has not named', () => {
    expect(ClientMessage.safeParse({ type: 'ping', extra: 1 }).success).toBe(false);
    expect(ClientMessage.safeParse({ type: 'shutdown' }).success).toBe(false);
    expect(ClientMessage.safeParse({ type: 'end', part: 1, total: -1 }).success).toBe(false);
  });
});
