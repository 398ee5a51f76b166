/** Who is whose kin in a conversation: by the words that stand beside a name, or that a voice is asked or says of itself. */
import type { Language } from '../domain/language.js';
import { isSameVoice, type Utterance } from '../domain/transcript.js';
import { voiceOf } from './bearers.js';
import { kinIn, kinRowsOf } from './lexicon/kin.js';
import { medicineIds } from './lexicon/medicine-names.js';
import { askedKin, isCommon, kinAlone, ownKin } from './lexicon/naming.js';
import { type Word, wordsOf } from './words.js';

export interface Kinship {
  /** Rows of `kin`, by voice. */
  readonly voices: ReadonlyMap<string, string>;
  /** The same, by name. */
  readonly names: ReadonlyMap<string, string>;
  /** Of whom a voice that has come along speaks as of somebody else. */
  readonly spokenOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** "Ja isä mukana", "Mamma är med": the one who has come along. */
const alongIn =
  /(?<!\p{L})(?<kin>\p{L}+)(?: (?:on|oli|tuli|är|kom|is|came))?(?: (?:tässä|täällä|sun|myös|också|also))? (?:mukana|mukaan|messissä|med|along|with you|with us)(?!\p{L})/iu;
/** Calls the other: "iskä hei", "but Mum,". */
const calls = /(?:^|[.!?,] )(?:(?:no|but|men|mut|hei|hej|å|äh|joo|nej|no) )?(?<kin>\p{L}+)(?: hei| hörru)?[,!]/iu;

const BEGINNING = 12;
const owned = new Set([
  'my',
  'our',
  'your',
  'her',
  'his',
  'min',
  'vår',
  'er',
  'din',
  'hans',
  'hennes',
  'mun',
  'meidän',
  'sun',
]);

const isName = (word: Word | undefined): word is Word =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
  !isCommon(word.lower) &&
  medicineIds(word.text).length === 0;

const rowOf = (word: Word | undefined, language: Language): string | null =>
  kinRowsOf(word?.lower ?? '', language)[0] ?? null;

/** "Poika Pekka", "Daniel, our son", "meidän Jukka-veli" aside: the two stand side by side. */
const namesIn = (text: string, language: Language): [name: string, row: string][] => {
  const words = wordsOf(text);
  const beside = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && /^,? $/.test(text.slice(a.end, b.start));
  return words.flatMap((word, at): [string, string][] => {
    const row = rowOf(word, language);
    if (row === null) return [];
    const next = words[at + 1];
    if (isName(next) && text.slice(word.end, next.start) === ' ') return [[next.text, row]];
    const before = owned.has(words[at - 1]?.lower ?? '') ? words[at - 2] : words[at - 1];
    const joined = before === words[at - 1] ? beside(before, word) : /^, /.test(text.slice(before?.end, word.start));
    const marked = text.slice(before?.end, word.start).startsWith(',');
    return isName(before) && joined && marked ? [[before.text, row]] : [];
  });
};

export const kinshipIn = (utterances: readonly Utterance[], bearers: ReadonlyMap<string, string>): Kinship => {
  const names = new Map<string, string>();
  const voices = new Map<string, string>();
  const set = (utterance: Utterance | undefined, word: string | undefined): void => {
    const row = word === undefined ? undefined : [...kinIn(word).keys()][0];
    if (utterance && row && /^(?:companion|child|subject)$/.test(utterance.role)) voices.set(voiceOf(utterance), row);
  };
  const spokenOf = new Map<string, Set<string>>();
  const companions = [
    ...new Map(utterances.filter(({ role }) => role === 'companion').map((one) => [voiceOf(one), one])).values(),
  ];
  const only = companions.length === 1 ? companions[0] : undefined;
  utterances.forEach((utterance, at) => {
    if (utterance.role === 'unknown') return;
    const next = utterances[at + 1];
    for (const [name, row] of kinIn(utterance.text).size > 0 ? namesIn(utterance.text, utterance.language) : [])
      if (!names.has(name)) names.set(name, row);
    if (utterance.role === 'companion')
      spokenOf.set(
        voiceOf(utterance),
        new Set([...(spokenOf.get(voiceOf(utterance)) ?? []), ...kinIn(utterance.text).keys()]),
      );
    if (kinIn(utterance.text).size === 0) return;
    const along = at < BEGINNING ? alongIn.exec(utterance.text)?.groups?.kin : undefined;
    if (only && /^(?:professional|colleague|subject|child)$/.test(utterance.role)) set(only, along);
    if (only && (utterance.role === 'subject' || utterance.role === 'child'))
      set(only, calls.exec(utterance.text)?.groups?.kin);
    set(utterance, ownKin.exec(utterance.text)?.[1]);
    if (at < BEGINNING && !utterances[at - 1]?.text.includes('?')) set(utterance, kinAlone.exec(utterance.text)?.[1]);
    if (next && !isSameVoice(utterance, next)) set(next, askedKin.exec(utterance.text)?.[1]);
  });
  for (const [name, voice] of bearers) {
    const row = names.get(name);
    if (row !== undefined && !voices.has(voice)) voices.set(voice, row);
  }
  for (const [voice, row] of voices) spokenOf.get(voice)?.delete(row);
  return { voices, names, spokenOf };
};
