/**
 * Obeys what a dictating professional says for punctuation, breaks and headings. Every other word stays, in its order. A word that is
 * both ("piste", "period", "kolon") is content unless its surroundings say it is a command.
 */
import { strike } from '../domain/correction-words.js';
import type { Language } from '../domain/language.js';
import type { NoteType } from '../domain/note-type.js';
import type { Utterance } from '../domain/transcript.js';
import { type Command, commands, type Mark } from './dictation-commands.js';
import { type Token, tokensOf } from './dictation-tokens.js';
import { createWriter, type DictatedParagraph } from './dictation-writer.js';
import { isNumberLike } from './number-like.js';

export type { DictatedParagraph, DictatedSentence } from './dictation-writer.js';

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.word);

const commandAt = (tokens: readonly Token[], at: number, language: Language): Command | null =>
  commands[language].find((command) => {
    if (!command.words.every((word, index) => tokens[at + index]?.lower === word)) return false;
    // The words of one command are said in one breath.
    return command.words.every((_, index) => index === 0 || tokens[at + index - 1]?.mark === '');
  }) ?? null;

/** Whether the words at `at` are meant as the command, not as content. */
const isMeant = (tokens: readonly Token[], at: number, command: Command, language: Language): boolean => {
  const [previous, own, next] = [
    tokens[at - 1],
    tokens[at + command.words.length - 1],
    tokens[at + command.words.length],
  ];
  const joins = previous !== undefined && previous.mark === '' && !previous.last;
  if ('mark' in command.does && (command.does.mark === ',' || command.does.mark === ':') && next && previous) {
    if (isNumberLike(previous.lower, language) && isNumberLike(next.lower, language) && own?.mark === '') return false;
  }
  if (joins && command.notAfter?.has(previous.lower)) return false;
  if (next && !own?.last && command.notBefore?.has(next.lower)) return false;
  // "Hon ska komma." stays; ", komma hosta" is one.
  return !command.doubtful || previous?.mark === ',' || own?.mark === markOf(command);
};

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Headings = ReadonlyMap<string, string>;

const headingsOf = (noteType: NoteType, language: Language): Headings =>
  new Map(
    noteType.sections.flatMap((section) =>
      [...section.spokenAs[language], section.title[language]].map((name) => [plain(name), section.code] as const),
    ),
  );

const LONGEST_HEADING = 5;

const headingAt = (
  tokens: readonly Token[],
  at: number,
  headings: Headings,
): { code: string; words: number } | null => {
  for (let words = LONGEST_HEADING; words > 0; words--) {
    const named = tokens.slice(at, at + words);
    if (named.length < words || named.slice(0, -1).some((token) => token.mark !== '')) continue;
    const code = headings.get(plain(named.map((token) => token.word).join(' ')));
    if (code !== undefined) return { code, words };
  }
  return null;
};

/** The words of a heading nobody knows: up to a mark, a command or the end of the utterance, when that is near. */
const unknownHeading = (tokens: readonly Token[], at: number, language: Language): number | null => {
  for (let words = 1; words <= LONGEST_HEADING; words++) {
    const token = tokens[at + words - 1];
    if (!token) return null;
    const following = commandAt(tokens, at + words, language);
    const ends = following && (markOf(following) === ':' || isMeant(tokens, at + words, following, language));
    if (token.mark !== '' || token.last || ends) return words;
  }
  return null;
};

/** How many words from here order what was said to be struck; 0 where none do, or where they put a value right: "five, scratch that, ten". */
const orderAt = (tokens: readonly Token[], at: number, language: Language): number => {
  const token = tokens[at];
  if (!token) return 0;
  const { utterance, start } = token;
  const found = ordersIn(utterance, language).find((order) => order.start <= start && start < order.end);
  if (!found || (tokens[at - 1]?.utterance === utterance && (tokens[at - 1]?.start ?? 0) >= found.start)) return 0;
  const words = tokens.slice(at).filter((one) => one.utterance === utterance && one.start < found.end);
  return words.at(-1)?.mark === ',' ? 0 : words.length;
};

const orders = new WeakMap<Utterance, readonly { readonly start: number; readonly end: number }[]>();
const ordersIn = (utterance: Utterance, language: Language) => {
  const known =
    orders.get(utterance) ??
    [...utterance.text.matchAll(strike[language])].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
  orders.set(utterance, known);
  return known;
};

const colon = (tokens: readonly Token[], at: number, language: Language): number => {
  const command = commandAt(tokens, at, language);
  return command && 'mark' in command.does && command.does.mark === ':' ? command.words.length : 0;
};

/** Paragraphs in the order of dictation. Before the first heading the section is null. */
export const readDictation = (
  utterances: readonly Utterance[],
  noteType: NoteType,
  language: Language,
): DictatedParagraph[] => {
  const tokens = tokensOf(utterances);
  const headings = headingsOf(noteType, language);
  const marked = tokens.some(
    (token, at) => /[.?!]/.test(token.mark) || /^[.?!]$/.test(markOf(commandAt(tokens, at, language)) ?? ''),
  );
  const writer = createWriter();
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const order = orderAt(tokens, at, language);
    if (order > 0) {
      // Stands alone, so that what it strikes is the sentence before it.
      writer.sentenceEnd();
      for (const word of tokens.slice(at, at + order)) writer.word(word);
      writer.sentenceEnd();
      at += order + stopAfter(tokens, at + order, language);
      continue;
    }
    const command = commandAt(tokens, at, language);
    const meant = command !== null && isMeant(tokens, at, command, language) ? command : null;
    const bare = !meant && writer.atSentenceStart() ? headingAt(tokens, at, headings) : null;
    if (bare && (tokens[at + bare.words - 1]?.mark === ':' || colon(tokens, at + bare.words, language) > 0)) {
      writer.section(bare.code);
      at += bare.words + (tokens[at + bare.words - 1]?.mark === ':' ? 0 : colon(tokens, at + bare.words, language));
      continue;
    }
    if (meant && 'heading' in meant.does) {
      const from = at + meant.words.length;
      const known = headingAt(tokens, from, headings);
      const unknown = known ? null : unknownHeading(tokens, from, language);
      if (known) {
        writer.section(known.code);
        at = from + known.words;
        at += Math.max(colon(tokens, at, language), stopAfter(tokens, at, language));
        continue;
      }
      if (unknown !== null) {
        writer.heading(tokens.slice(from, from + unknown));
        at = from + unknown;
        at += Math.max(colon(tokens, at, language), stopAfter(tokens, at, language));
        continue;
      }
    } else if (meant) {
      const end = tokens[at + meant.words.length - 1];
      if ('mark' in meant.does) writer.mark(meant.does.mark);
      else if ('break' in meant.does) writer[meant.does.break]();
      at += meant.words.length;
      if (end?.last && !marked) writer.sentenceEnd();
      continue;
    }
    writer.word(token);
    if (token.mark !== '') writer.written(token.mark);
    else if (token.last && (!marked || capital(tokens[at + 1]))) writer.sentenceEnd();
    at += 1;
  }
  return writer.paragraphs();
};

const markOf = (command: Command | null): Mark | null => (command && 'mark' in command.does ? command.does.mark : null);

/** A full stop said after a heading or an order belongs to it. */
const stopAfter = (tokens: readonly Token[], at: number, language: Language): number => {
  const command = commandAt(tokens, at, language);
  return command && markOf(command) === '.' && isMeant(tokens, at, command, language) ? command.words.length : 0;
};
