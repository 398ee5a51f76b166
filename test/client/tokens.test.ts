import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../client/ui/tokens.css', import.meta.url), 'utf8');
const scss = readFileSync(
  new URL('../../node_modules/suomifi-design-tokens/dist/tokens.scss', import.meta.url),
  'utf8',
);
const both = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const light = css.replaceAll(both, '$1');
const dark = css.replaceAll(both, '$2');

/** `brandBase` → `brand-base`, `highlightLight2` → `highlight-light2`. */
const tokenName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const hexOf = (token: string): string => {
  const match = new RegExp(`\\$fi-color-${tokenName(token)}: hsl\\((\\d+), (\\d+)%, (\\d+)%\\)`).exec(scss);
  if (match === null) throw new Error(`no token ${token}`);
  const [h, s, l] = [Number(match[1]), Number(match[2]) / 100, Number(match[3]) / 100];
  const channel = (n: number): string => {
    const k = (n + h / 30) % 12;
    const value = l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
};

const distance = (a: string, b: string): number =>
  Math.max(...[1, 3, 5].map((i) => Math.abs(parseInt(a.slice(i, i + 2), 16) - parseInt(b.slice(i, i + 2), 16))));

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const colourOf = (part: string, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(part)?.[1] ?? '';

describe('the colours', () => {
  it('that name a token of suomifi-design-tokens have its value', () => {
    const named = [...light.matchAll(/--[\w-]+: (#[0-9a-f]{6}); \/\* (\w+) \*\//g)];
    expect(named.length).toBeGreaterThan(10);
    for (const [, hex = '', token = ''] of named) expect(distance(hex, hexOf(token)), token).toBeLessThanOrEqual(3);
  });

  it.each(['light', 'dark'])('are readable: text on everything it stands on (%s)', (scheme) => {
    const part = scheme === 'light' ? light : dark;
    const pairs: [text: string, ground: string][] = [
      ['text', 'surface'],
      ['text', 'page'],
      ['text-soft', 'surface'],
      ['text-soft', 'page'],
      ['text-soft', 'sunken'],
      ['accent-text', 'surface'],
      ['accent-text', 'selected'],
      ['on-accent', 'accent'],
      ['on-band', 'band'],
      ['on-band-soft', 'band'],
      ['check-text', 'check-tint'],
      ['bad-text', 'bad-tint'],
      ['bad-text', 'surface'],
      ['ok-text', 'surface'],
      ['on-alarm', 'alarm'],
      ['text', 'mark'],
    ];
    for (const [text, ground] of pairs)
      expect(contrast(colourOf(part, text), colourOf(part, ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(
        4.5,
      );
  });
});
