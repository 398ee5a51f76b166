import { expect, test } from 'vitest';
import { toEvenScale } from '../../client/recording/decoded-scale.js';
import { toPcm16 } from '../../client/recording/framer.js';

const pcm = Int16Array.from({ length: 65_536 }, (_, n) => n - 32_768);

/** What decoders make of 16-bit sound. */
const decoders = {
  'n / 32768': (n: number) => n / 32_768,
  'n / 32767 above zero, as Chromium has it': (n: number) => (n < 0 ? n / 32_768 : n / 32_767),
};

test.each(Object.entries(decoders))('a file decoded as %s is recorded with its own bytes', (_, decode) => {
  const samples = Float32Array.from(pcm, decode);
  toEvenScale(samples);
  expect(Int16Array.from(samples, toPcm16)).toEqual(pcm);
});

test('quiet sound and silence are left as they are', () => {
  const samples = Float32Array.from([0, 1, -1, 5, -300, 299], (n) => n / 32_768);
  toEvenScale(samples);
  expect([...samples]).toEqual([0, 1, -1, 5, -300, 299].map((n) => n / 32_768));
});
