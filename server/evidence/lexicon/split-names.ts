/** Names of medicines a recogniser wrote as they sound, in one word or cut into several: "kleksaania", "ibu profen", "para set a mol". */
import { keptByWord } from '../kept.js';
import type { Word } from '../words.js';
import { medications } from './medications.js';

const soundOf: Readonly<Record<string, string>> = {
  ph: 'f',
  th: 't',
  ch: 'k',
  ts: 's',
  ks: 'x',
  kv: 'k',
  qv: 'k',
  qu: 'k',
  q: 'k',
  z: 's',
  y: 'i',
};
const spelled = /[pt]h|ch|ts|ks|[kq]v|qu|c|q|z|y/g;
const soft = /[eiy]/;

/** Sounds as they are spelled in the three languages: "kefaleksiini" and "cephalexin" begin alike. */
export const sounds = (word: string): string =>
  (word.startsWith('hy') ? word.slice(1) : word).replace(
    spelled,
    (letters, at: number, all: string) => soundOf[letters] ?? (soft.test(all.charAt(at + 1)) ? 's' : 'k'),
  );

/** "Sarelto" and "Xarelto" begin alike; "puranaa" and "panatolia" are said without a voice. */
const asBegun = (word: string): string =>
  word.replace(/^[xz]/, 's').replaceAll('b', 'p').replaceAll('d', 't').replaceAll('g', 'k');

/** The same without doubled letters: "mett" + "formin" and "metformin" are one. */
const heardAs = (word: string): string => sounds(asBegun(word).replaceAll('ck', 'k').replace(/(.)\1/g, '$1'));

const SHORTEST = 7;
/** Of a name with an x, "diureksi", this is enough in one word. */
const SHORT = 6;
const START = 3;
const MOST = 4;

interface Form {
  readonly id: string;
  readonly key: string;
  readonly short: boolean;
}

/** By the letters a name begins with, made when it is first asked for. */
let byStart: Map<string, Form[]> | null = null;

const formsByStart = (): Map<string, Form[]> => {
  if (byStart) return byStart;
  byStart = new Map();
  for (const [id, forms] of medications) {
    for (const form of forms) {
      const short = form.length < SHORTEST;
      if (/[=~ ]/.test(form) || (short && (form.length < SHORT || form.lastIndexOf('x') < 1))) continue;
      const start = asBegun(form).slice(0, START);
      const row = byStart.get(start) ?? [];
      row.push({ id, key: heardAs(short ? form : form.replace(/[aeio]$/, '')), short });
      byStart.set(start, row);
    }
  }
  return byStart;
};

const SHORT_KEY = 5;

/** What the words so far say: a whole name, or the beginnings of some. */
interface Heard {
  readonly name: string | null;
  readonly forms: readonly Form[];
  readonly reached: number;
}

/** `joined` sounds as `key`. All of its pieces are needed for the name: it is not reached before the last of them. */
const heardSo = (joined: string, key: string, forms: readonly Form[], reached: number, first: boolean): Heard => ({
  name:
    forms.find(
      (form) =>
        (form.short ? first : joined.length >= SHORTEST && form.key.length > Math.max(SHORT_KEY, reached)) &&
        key.startsWith(form.key),
    )?.id ?? null,
  forms: forms.filter((form) => form.key.startsWith(key.slice(0, -1))),
  reached: key.length,
});

const nothing: Heard = { name: null, forms: [], reached: 0 };

/** What one word says, alone or as the beginning of a name. */
const heardFirst = keptByWord((word): Heard => {
  const likely = word.length < START ? undefined : formsByStart().get(asBegun(word).slice(0, START));
  if (!likely) return nothing;
  const key = heardAs(word);
  // The last letter may sound otherwise with what follows it: "klek" + "saania".
  const head = key.slice(0, -1);
  const forms = likely.filter((form) =>
    form.key.length < head.length ? head.startsWith(form.key) : form.key.startsWith(head),
  );
  return heardSo(word, key, forms, 0, true);
});

/** The name at this word and how many words it takes, null where there is none. */
export const soundingName = (
  words: readonly Word[],
  at: number,
): { readonly id: string; readonly count: number } | null => {
  let joined = words[at]?.lower ?? '';
  let heard = heardFirst(joined);
  for (let count = 1; ; count++) {
    if (heard.name !== null) return { id: heard.name, count };
    const [word, before] = [words[at + count], words[at + count - 1]];
    if (heard.forms.length === 0 || count === MOST || !word || word.start - (before?.end ?? 0) !== 1) return null;
    joined += word.lower;
    // Of several words nothing is kept: together they are what somebody said.
    heard = heardSo(joined, heardAs(joined), heard.forms, heard.reached, false);
  }
};
