/** At whose place somebody lives, stays or likes it: "bor hos fadern" of "Elis bor hos mig", said by the mother. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { type Named, personsIn } from '../persons.js';
import type { Referent, Telling } from '../referents.js';
import { labelled, maySame } from '../same-person.js';
import { type Word, wordsOf } from '../words.js';
import type { Claim } from './claim.js';
import { tellingsIn } from './tellings.js';

/** "Hos mig", "at Dad's", "lives with her mum"; in Finnish "äidin luona". */
const before: Readonly<Record<Language, RegExp | null>> = { fi: null, sv: /^hos$/u, en: /^(?:at|with)$/u };
const after = /^(?:luona|luo|luokse|luota)$/u;
const lives = /^(?:lives?|lived|living|stays?|stayed|staying)$/u;
const owner = /(?:['’]s|ns)$/u;
const between = /^(?:the|his|her|their|my|your|sin|min|din|hans|hennes)$/u;

interface Stay {
  readonly word: string;
  readonly named: Named;
}

/** Those at whose place the words say somebody is. */
const staysIn = (words: readonly Word[], persons: readonly Named[], language: Language): Stay[] =>
  flatMap(persons, (named): Stay[] => {
    const { at, word } = named;
    if (language === 'fi') return after.test(words[at + 1]?.lower ?? '') ? [{ word: word.text, named }] : [];
    // "With the client's mother": not with the client.
    if (owner.test(word.lower) && persons.some((one) => one.at === at + 1)) return [];
    let lead = at - 1;
    while (between.test(words[lead]?.lower ?? '') || (lead < at && owner.test(words[lead]?.lower ?? ''))) lead -= 1;
    const preposition = words[lead]?.lower ?? '';
    if (!before[language]?.test(preposition)) return [];
    if (preposition === 'with' && !lives.test(words[lead - 1]?.lower ?? '')) return [];
    return [{ word: word.text, named }];
  });

interface Told {
  readonly who: Referent;
  readonly terms: readonly Term[];
  readonly language: Language;
  readonly asked: boolean;
}

/** "Hos mig", "mun luona": the one who speaks. */
const mine =
  /(?<!\p{L})(?:hos (?:mig|mej|oss)|(?:mun|minun|meidän|meiän) luo\p{L}*|(?:lives?|stays?) with (?:me|us)|at (?:mine|ours|my place|my house|our place))(?!\p{L})/u;

const toldIn = (claim: Claim): Told[] =>
  flatMap(
    tellingsIn(claim),
    ({ clause: { words: all, language, asked }, denied, persons, others, by }: Telling): Told[] =>
      flatMap(denied === true ? [] : piecesOf(all), (words): Told[] => {
        const terms = termsOf(words, language);
        const text = words.map(({ lower }) => lower).join(' ');
        const stays = staysIn(words, personsIn(words, language, claim.voices.nameOf), language);
        const named = flatMap(stays, ({ named: { person } }): Told[] => {
          const who = others[persons.findIndex((one) => JSON.stringify(one) === JSON.stringify(person))];
          return who ? [{ who, terms, language, asked: asked === true }] : [];
        });
        return mine.test(text)
          ? [...named, { who: { kind: 'voice', of: by, by }, terms, language, asked: asked === true }]
          : named;
      }),
  );

/** "Bor hos mig och är hos Markus": each with its own. */
const piecesOf = (words: readonly Word[]): readonly (readonly Word[])[] => {
  const at = words.findIndex(({ lower }) => /^(?:och|ja|and)$/u.test(lower));
  return at === -1 ? [words] : [words.slice(0, at), ...piecesOf(words.slice(at + 1))];
};

const PARTS = /[;.,:]+(?!\d)\s*|\s+(?:ja|och|and|mutta|men|but|että|att|that)\s+/u;

/** The words of `before` and `after`, looked for first. */
const mayTell = /(?<!\p{L})(?:luona|luo|luokse|luota|hos|at|with)(?!\p{L})/iu;

/** The one at whose place the statement says it is so, and what was said was at another's. */
export const staysWithAnother = (sentence: string, claim: Claim): string | null => {
  const { language, voices } = claim;
  for (const part of mayTell.test(sentence) ? sentence.split(PARTS) : []) {
    const words = wordsOf(part);
    for (const { word, named } of staysIn(words, personsIn(words, language, voices.nameOf), language)) {
      const told = toldIn(claim);
      const label = labelled(named.person);
      if (label === null) continue;
      const terms = termsOf(words, language).filter(({ text }) => text !== word);
      const same = told.filter((one) =>
        one.terms.some((a) => terms.some((b) => sameTerm(b, a, language, one.language))),
      );
      // "Hur är det hos pappa?": whatever the answer tells is there.
      const of = same.length > 0 ? same : told.filter(({ asked }) => asked);
      if (of.length > 0 && of.every(({ who }) => maySame(label, who, voices) === false)) return word;
    }
  }
  return null;
};
