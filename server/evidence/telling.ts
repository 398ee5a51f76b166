/** What of an utterance tells something, sentence by sentence: what may be missing from a note. */
import type { TakenBack } from '../domain/corrections.js';
import { isForMachine } from '../domain/machine-talk.js';
import type { Evidence } from '../domain/note.js';
import { isInterpreting, isSmallTalk } from '../domain/small-talk.js';
import { isLeftToInterpreter } from '../domain/spoken-language.js';
import { isNobodys, isSameVoice, type Utterance } from '../domain/transcript.js';
import { questionBefore } from './heard.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** A sentence that tells something: as it stands, and where it was said. */
export interface Told {
  /** Words put right elsewhere show an ellipsis, what was struck is gone. */
  readonly text: string;
  /** Places in the utterance, as of `String.slice`. */
  readonly start: number;
  readonly end: number;
}

type Places = ReadonlyMap<string, readonly TakenBack[]>;

/** What stands from `from` to `to`. */
const standingText = ({ id, text }: Utterance, from: number, to: number, back: Places): string => {
  const struck = [...back.values()].flat().filter(({ how, by }) => how === 'struck' && by.utteranceId === id);
  const places = [
    ...(back.get(id) ?? []).map(({ start, end, how }) => ({ start, end, shown: how === 'struck' ? '' : '…' })),
    ...struck.map(({ by }) => ({ start: by.start, end: by.end, shown: '' })),
  ]
    .map((place) => ({ ...place, start: Math.max(from, place.start), end: Math.min(to, place.end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => other.start - one.start);
  return places
    .reduce(
      (rest, { start, end, shown }) => rest.slice(0, start - from) + shown + rest.slice(end - from),
      text.slice(from, to),
    )
    .trim();
};

const sentencesIn = (utterance: Utterance, back: Places): (Told & { readonly question: boolean })[] => {
  let at = 0;
  return sentencesOf(utterance.text, utterance.language).map(({ text, question }) => {
    const start = utterance.text.indexOf(text, at);
    at = start + text.length;
    return { text: standingText(utterance, start, at, back), start, end: at, question };
  });
};

/** Without questions and words for the machine; small talk answers a question at most. */
export const toldIn = (utterance: Utterance, back: Places, answers: boolean): Told[] => {
  const { language, role } = utterance;
  const told = sentencesIn(utterance, back).filter(
    ({ text, question }) =>
      !question &&
      /[\p{L}\p{N}]/u.test(text) &&
      !isForMachine(text, language) &&
      !(role === 'interpreter' && isInterpreting(text, language)),
  );
  const telling = told.filter(({ text }) => !isSmallTalk(text, language));
  return telling.length === 0 && answers ? told : telling;
};

/** Speech of nobody in particular tells nothing, nor does what the interpreter says for them right after it. */
export const tellsNothing = (utterance: Utterance, next: Utterance | undefined): boolean =>
  isNobodys(utterance) || isLeftToInterpreter(utterance, next);

/** More words than this are read in two. */
const STRETCH = 40;
const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Sentences told one after the other, `all` being those of the utterance, are read together. */
export const stretchesOf = (some: readonly Told[], all: readonly Told[]): Told[][] => {
  const stretches: Told[][] = [];
  let words = 0;
  for (const one of some) {
    const last = stretches.at(-1);
    const adjoins = last !== undefined && all.indexOf(one) === all.indexOf(last.at(-1) ?? one) + 1;
    words = adjoins ? words + wordsIn(one.text) : wordsIn(one.text);
    if (last && adjoins && words <= STRETCH) last.push(one);
    else {
      stretches.push([one]);
      words = wordsIn(one.text);
    }
  }
  return stretches;
};

/** The words an entry is made of; sentences that followed one another are one quote. */
export const quotesOf = ({ id, source, text, language }: Utterance, stretch: readonly Told[]): Evidence[] => {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of stretch) {
    const last = spans.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => ({ source, id, quote: text.slice(start, end), language }));
};

const LITTLE = 4;

export interface Asked {
  readonly question: Sentence;
  readonly by: Utterance;
}

/** The question an answer belongs to: just before, or before a word or two of somebody else's. */
export const questionFor = (utterances: readonly Utterance[], at: number): Asked | null => {
  const near = questionBefore(utterances, at);
  const [own, before] = [utterances[at], utterances[at - 1]];
  if (!own || !before) return null;
  if (near) return { question: near, by: before };
  if (before.text.split(/\s+/).length > LITTLE && !isLeftToInterpreter(before, own)) return null;
  const asker = utterances[at - 2];
  if (!asker || isSameVoice(asker, own) || isSameVoice(before, own) || sentencesOf(own.text, own.language)[0]?.question)
    return null;
  const question = sentencesOf(asker.text, asker.language).findLast((sentence) => sentence.question);
  return question ? { question, by: asker } : null;
};
