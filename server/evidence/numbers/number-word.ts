/** What a number counts. Time is apart from measures and money: "three weeks" is no dose. */
export type Unit =
  | 'mg'
  | 'g'
  | 'ug'
  | 'kg'
  | 'ml'
  | 'dl'
  | 'l'
  | 'mm'
  | 'cm'
  | 'm'
  | 'km'
  | 'mmhg'
  | 'mmol'
  | 'celsius'
  | 'pound'
  | 'inch'
  | 'percent'
  | 'tablet'
  | 'drop'
  | 'puff'
  | 'iu'
  | 'euro'
  | 'times'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year';

/** What one written word says as a number. */
export interface NumberWord {
  readonly value: number;
  readonly ordinal: boolean;
  /** Also an ordinary word ("one", "toinen", "sataa"): heard, it may be a number; in a note it claims one only before a unit. */
  readonly weak: boolean;
  /** Multiplies what comes before it in a word of its own: "two hundred". */
  readonly scale: boolean;
  /** Said in the same word: "nelivuotias", "femåring", "twice". */
  readonly unit: Unit | null;
}

/** One language's number words. Words are lower case. */
export interface NumberLanguage {
  word(word: string): NumberWord | null;
  /** Before decimals: "pilkku", "komma", "point". */
  readonly point: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** Allowed inside a number: "one hundred and forty". */
  readonly and: ReadonlySet<string>;
  /** Ways to say "and a half" after a number, word by word. */
  readonly andHalf: readonly (readonly string[])[];
  /** "puoli kolme" and "halv tre" are 2.30, "half three" is 3.30. */
  readonly halfHourBefore: boolean;
  /** Quarter-hours before the hour they belong to, word by word. */
  readonly quarters: readonly { readonly words: readonly string[]; readonly minutes: 15 | -15 | 30 }[];
  /** Fifteen minutes, as a noun: "vartti", "en kvart". */
  readonly quarterHour: RegExp;
  /** Between minutes and their hour: "kymmenen yli kolme", "tio i nio", "ten past three". */
  readonly past: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** What a part is one of so many of: "kolmasosa" 3, "fjärdedel" 4, "quarters" 4; null for other words. */
  partOf(word: string): number | null;
  /** Between a number and what it counts: "couple of weeks", "half a tablet". */
  readonly filler: ReadonlySet<string>;
  /** Where two words are heard or written as one: "puolviideltä", "kolmejapuol", "halvtre". */
  readonly seams: readonly RegExp[];
}

export const cardinal = (value: number, more: Partial<NumberWord> = {}): NumberWord => ({
  value,
  ordinal: false,
  weak: false,
  scale: false,
  unit: null,
  ...more,
});

/** A piece of a joined number word and what it means there. */
export interface Piece {
  readonly form: string;
  /** `times-ten` is Finnish "-kymmentä", `teen-ending` "-toista"; `tens` and `teen` are whole ("tjugo", "femton"). */
  readonly kind: 'unit' | 'teen' | 'teen-ending' | 'tens' | 'times-ten' | 'hundred' | 'thousand';
  readonly value: number;
  readonly ordinal: boolean;
}

/** "Yhdeksänsataayhdeksänkymmentäyhdeksäntuhatta…" has eleven; a longer word is no number, and there are too many ways to cut it. */
const MOST_PIECES = 12;
const LONGEST_WORD = 120;

/** Every way to cut a word into pieces, first piece longest first; the first that adds up is taken. What is left over is `rest`. */
export const cut = (
  word: string,
  pieces: ReadonlyMap<string, readonly Piece[]>,
  accept: (rest: string) => boolean,
): { value: number; ordinal: boolean; rest: string; pieces: number } | null => {
  const step = (
    at: number,
    taken: readonly Piece[],
  ): { value: number; ordinal: boolean; rest: string; pieces: number } | null => {
    if (taken.length > MOST_PIECES) return null;
    for (const piece of pieces.get(word[at] ?? '') ?? []) {
      if (!word.startsWith(piece.form, at)) continue;
      const found = step(at + piece.form.length, [...taken, piece]);
      if (found) return found;
    }
    const rest = word.slice(at);
    const value = accept(rest) ? addUp(taken) : null;
    return value === null ? null : { value, ordinal: taken.at(-1)?.ordinal ?? false, rest, pieces: taken.length };
  };
  return word.length > LONGEST_WORD ? null : step(0, []);
};

const addUp = (pieces: readonly Piece[]): number | null => {
  let total = 0;
  let below = 0;
  let pending: number | null = null;
  let smallest = 1000;
  let bare = false;
  for (const [at, { kind, value, ordinal }] of pieces.entries()) {
    // "Kahdeskymmenes" and "kahdestoista" are numbers, "kahdes" and "kyt" are none.
    if (pieces[at - 1]?.ordinal && !ordinal && kind !== 'teen-ending') return null;
    switch (kind) {
      case 'unit':
      case 'teen':
        if (smallest <= (kind === 'unit' ? 1 : 10)) return null;
        if (pending !== null) {
          if (kind !== 'unit' || pending > 9) return null;
          // "Kaksviiskyt" is 250: its hundred is left out. "Sataneljäkaks" is 142: its tens.
          if (smallest === 100 && !bare) [below, smallest] = [below + pending * 10, 1];
          else if (smallest === 1000) [below, smallest, bare] = [below + pending * 100, 100, true];
          else return null;
        }
        pending = value;
        break;
      case 'teen-ending':
        if (pending === null || pending > 9 || smallest <= 10) return null;
        below += 10 + pending;
        [pending, smallest] = [null, 1];
        break;
      case 'tens':
        if (pending !== null || smallest <= 10) return null;
        below += value;
        smallest = 10;
        break;
      case 'times-ten':
        if (smallest <= 10) return null;
        below += (pending ?? 1) * 10;
        [pending, smallest, bare] = [null, 10, false];
        break;
      case 'hundred':
        // "Tjugohundratjugosex" and "yhdeksäntoistasataa" are years; other tens do not count hundreds.
        if (smallest <= 100 && (below <= 10 || below > 20)) return null;
        below = pending === null && below > 0 ? below * 100 : below + (pending ?? 1) * 100;
        [pending, smallest] = [null, 100];
        break;
      case 'thousand':
        total += (below + (pending ?? 0) || 1) * value;
        [below, pending, smallest] = [0, null, 1000];
        break;
    }
  }
  return pieces.length === 0 || bare ? null : total + below + (pending ?? 0);
};

export const byFirstLetter = (pieces: readonly Piece[]): Map<string, Piece[]> => {
  const map = new Map<string, Piece[]>();
  for (const piece of [...pieces].sort((a, b) => b.form.length - a.form.length)) {
    const letter = piece.form[0] ?? '';
    map.set(letter, [...(map.get(letter) ?? []), piece]);
  }
  return map;
};
