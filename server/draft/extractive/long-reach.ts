/** Corrections of what was said longer ago than the last few utterances: "Korjaan vielä: ramipriili on kymmenen milligrammaa." */
import { strong } from '../../domain/correction-words.js';
import type { TakenBack } from '../../domain/corrections.js';
import type { Language } from '../../domain/language.js';
import { isNumberLike } from '../number-like.js';
import { lowerWords } from './cues.js';
import { emptyWords } from './empty-words.js';
import { isUnit, type SpokenLine, type TakenBackIn } from './taken-back.js';

/** Say in so many words that something long past was wrong; "I mean" and its like only go on. */
const announced: Record<Language, RegExp> = {
  fi: /^(?:ei\s?kun?|eikun?|korjaan|korjaus|sanoin väärin|meni väärin|piti sanoa)(?!\p{L})/iu,
  sv: /^(?:rättelse|rättare sagt|korrigering|jag rättar|jag sa fel|fel av mig)(?!\p{L})/iu,
  en: /^(?:correction|let me correct|i misspoke|my mistake|scratch that|strike that)(?!\p{L})/iu,
};

/** A correction announces itself this early in what its speaker says. */
const EARLY = 25;
const STEM = 5;
const SHORTEST = 3;
/** So many of the last lines about the same thing are looked at. */
const RELATED = 12;

/** Beginnings of the words that tell what a text is about. */
const about = ({ text, language }: Pick<SpokenLine, 'text' | 'language'>): Set<string> =>
  new Set(
    lowerWords(text)
      .filter((word) => word.length >= SHORTEST && !emptyWords[language].has(word))
      .filter((word) => !isUnit(word) && !isNumberLike(word, language))
      .map((word) => word.slice(0, STEM)),
  );

/** A value as it is looked for elsewhere: a number whole, as "satakuusi" and "satakolme" begin alike, other words by their beginning. */
const wordAt = (line: SpokenLine, { start, end }: { start: number; end: number }): string => {
  const word = line.text.slice(start, end).toLowerCase();
  return isNumberLike(word.split(/\s/)[0] ?? '', line.language) ? word : word.slice(0, STEM);
};

const blanked = (text: string, stems: readonly string[]): string =>
  text.replace(/\p{L}+/gu, (word) =>
    stems.includes(word.toLowerCase().slice(0, STEM)) ? ' '.repeat(word.length) : word,
  );

/**
 * The same corrections and those that reach further: to the last earlier line that speaks of the same thing and has a value of the same
 * kind. One that already put its own words right reaches only where the same wrong value was said.
 */
export const withLongReach =
  (takenBackIn: TakenBackIn): TakenBackIn =>
  (lines) => {
    const near = takenBackIn(lines);
    const all = new Map([...near].map(([id, places]) => [id, [...places]]));
    const found = [...near].flatMap(([id, places]) => places.map((one) => ({ id, one })));
    const known = new Map<number, ReadonlySet<string>>();
    const aboutAt = (at: number): ReadonlySet<string> => {
      const line = lines[at];
      const stems = known.get(at) ?? (line ? about(line) : new Set<string>());
      known.set(at, stems);
      return stems;
    };
    lines.forEach((line, at) => {
      const marker = [...line.text.matchAll(strong[line.language])].at(0);
      if (!marker) return;
      const own = found.filter(({ one }) => one.by.utteranceId === line.id && one.how === 'restated');
      const elsewhere = own.some(({ id }) => id !== line.id);
      if (elsewhere) return;
      const tail = line.text.slice(marker.index);
      if (own.length === 0 && (marker.index > EARLY || !announced[line.language].test(tail))) return;
      const old = own.map(({ one }) => wordAt(line, one));
      const topic = about({ text: own.length === 0 ? tail : line.text, language: line.language });
      for (const value of old) topic.delete(value);
      let related = 0;
      for (let back = at - 1; back >= 0 && related < RELATED; back--) {
        const earlier = lines[back];
        const stems = aboutAt(back);
        const shared = [...topic].filter((stem) => stems.has(stem));
        if (!earlier || shared.length === 0) continue;
        related += 1;
        if (old.length > 0 && !old.some((value) => earlier.text.toLowerCase().includes(value))) continue;
        // What both speak of is no value that one of them puts in the place of the other.
        const pair = takenBackIn([
          { ...earlier, id: 'earlier', text: blanked(earlier.text, shared) },
          { ...line, text: blanked(tail, shared) },
        ]);
        const places = (pair.get('earlier') ?? []).filter(
          (one) => one.by.utteranceId === line.id && (own.length === 0 || old.includes(wordAt(earlier, one))),
        );
        if (places.length === 0) continue;
        const moved = places.map((one): TakenBack => {
          const by = { ...one.by, start: one.by.start + marker.index, end: one.by.end + marker.index };
          return { ...one, utteranceId: earlier.id, by };
        });
        all.set(earlier.id, [...(all.get(earlier.id) ?? []), ...moved]);
        if (own.length === 0) return;
      }
    });
    return all;
  };
