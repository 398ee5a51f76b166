/**
 * Browsers disagree on what 16-bit sound is as floats: n / 32768 everywhere, or, in Chromium, n / 32767 above zero. Half a step too
 * much at full scale is not heard, but it changes bytes. This finds out from the samples themselves and makes them n / 32768.
 */
const distance = (value: number): number => Math.abs(value - Math.round(value));

export const toEvenScale = (samples: Float32Array): void => {
  let even = 0;
  let uneven = 0;
  for (const sample of samples) {
    if (sample <= 0) continue;
    even += distance(sample * 32_768);
    uneven += distance(sample * 32_767);
  }
  if (even <= uneven) return;
  for (const [index, sample] of samples.entries()) {
    if (sample > 0) samples[index] = Math.round(sample * 32_767) / 32_768;
  }
};
