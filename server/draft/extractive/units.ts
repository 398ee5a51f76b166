/** Joins what has to be read together: a short answer with its question, a number with what was measured, a correction with its error. */
import { offering, refusing } from '../../domain/correction-words.js';
import type { Language } from '../../domain/language.js';
import { goesOnForMachine, isForMachine } from '../../domain/machine-talk.js';
import { isGreeting, isInterpreting, isIntroduction, isSmallTalk } from '../../domain/small-talk.js';
import { isLeftToInterpreter } from '../../domain/spoken-language.js';
import { isNobodys, isSameVoice, type Utterance } from '../../domain/transcript.js';
import type { Topic } from './cues.js';
import { emptyWords } from './empty-words.js';
import { allTopics, countsOnly, isBare, type Piece, piecesOf } from './pieces.js';
import { beginsCorrection, type Corrections, type PutRight } from './taken-back.js';
import { denies, isDay } from './worth.js';

export interface Unit {
  /** The speaker whose words it is: of an answer, the one who answers. */
  readonly utterance: Utterance;
  readonly pieces: readonly Piece[];
  /** The question the pieces after it answer; null for a plain statement. */
  readonly asked: Piece | null;
  readonly topics: ReadonlyMap<Topic, number>;
}

/** Shorter questions do not tell what an answer is about. */
const LEAST = 2;
/** Answers up to this length keep their question beside them. */
const SHORT_ANSWER = 7;
/** An answer's further sentences stay with it up to this many words. */
const WHOLE_ANSWER = 16;
/** A sentence that only leads to a question or a result goes along with it, up to this length. */
const LEAD = 8;

/** Topics that do not tell by themselves what an answer is about. */
const vague = new Set<Topic>(
  'plan agreement life function need resource observation present action finding'.split(' ') as Topic[],
);

const isVague = (pieces: readonly Piece[]): boolean => [...allTopics(pieces).keys()].every((topic) => vague.has(topic));

const unitOf = (utterance: Utterance, pieces: readonly Piece[], asked: Piece | null = null): Unit => ({
  utterance,
  pieces,
  asked,
  topics: allTopics(pieces),
});

const withMore = (unit: Unit, piece: Piece): Unit => unitOf(unit.utterance, [...unit.pieces, piece], unit.asked);

const holds = (piece: Piece, { id, start }: PutRight['by']): boolean =>
  piece.utterance.id === id && piece.start <= start && start < piece.end;

/** The unit or question whose words this piece puts right. */
const wrongIn = <T extends { readonly pieces: readonly Piece[] }>(
  earlier: readonly T[],
  piece: Piece,
  { puts }: Corrections,
): T | undefined => {
  const wrong = puts.filter(({ by }) => holds(piece, by)).map((put) => put.wrong);
  return wrong.length === 0
    ? undefined
    : earlier.findLast(({ pieces }) => pieces.some((one) => wrong.some((place) => holds(one, place))));
};

const toldIn = (unit: Unit): readonly Piece[] =>
  unit.pieces.slice(unit.asked ? unit.pieces.indexOf(unit.asked) + 1 : 0);

const wordsIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.words.length, 0);

/** Belongs to the unit before it: the rest of an answer or of a child's words, a stub, a correction. */
const goesOn = (last: Unit, piece: Piece): boolean => {
  const own = last.utterance === piece.utterance;
  if (own && piece.utterance.role === 'child') return true;
  const professional = piece.utterance.role === 'professional';
  if (own && last.asked && !professional && wordsIn(toldIn(last)) + piece.words.length <= WHOLE_ANSWER) return true;
  if (own && isBare(piece)) return true;
  return beginsCorrection(piece.raw, piece.utterance.language) && isSameVoice(last.utterance, piece.utterance);
};

/** "Mitataan verenpaine." before its result. */
const leadsTo = (last: Unit, piece: Piece): boolean => {
  const [lead, more] = last.pieces;
  if (
    !lead ||
    more ||
    lead.words.length > LEAD ||
    !lead.topics.has('measure') ||
    !isSameVoice(last.utterance, piece.utterance)
  )
    return false;
  return countsOnly(piece) && !lead.numbers;
};

const pointing = /(?<!\p{L})(?:sitä|niitä|sille|siitä|se|ne|tätä|det|den|dem|it|that|them|this)(?!\p{L})/iu;

/** "Your medicine is metformin." before "How much do you take?": a question that does not say itself what it is about. */
const leadOf = (before: Unit | undefined, question: Piece): readonly Piece[] => {
  if (!before || before.asked || before.utterance !== question.utterance || before.pieces.length > 1) return [];
  if (before.pieces.some(({ start }) => start > question.start)) return [];
  if (isIntroduction(before.pieces[0]?.raw ?? '', question.utterance.language)) return [];
  const unclear = [...question.topics.keys()].every((topic) => topic === 'agreement') || pointing.test(question.text);
  return unclear && wordsIn(before.pieces) <= LEAD ? before.pieces : [];
};

/** Whether a question without a topic tells what an answer is about: a refusal, a number, or words that could be of anything. */
const isToldBy = (question: Piece, answer: Piece): boolean => {
  if (question.words.length < LEAST) return false;
  if (answer.topics.size > 0) return isVague([answer]);
  const refuses = answer.words.slice(0, 2).some((word) => denies(word, answer.utterance.language));
  return question.topics.size > 0 || answer.numbers || refuses;
};

const answerTo = (question: Piece, answer: Piece, before: Unit | undefined): { unit: Unit; lead: boolean } => {
  const lead = leadOf(before, question);
  const asking = [...lead, question];
  const about = [...allTopics(asking).keys()].filter((topic) => topic !== 'complaint');
  const little = answer.words.length <= SHORT_ANSWER || (isVague([answer]) && answer.words.length <= WHOLE_ANSWER);
  if (!little || (about.length === 0 && !isToldBy(question, answer)))
    return { unit: unitOf(answer.utterance, [answer]), lead: false };
  return { unit: unitOf(answer.utterance, [...asking, answer], question), lead: lead.length > 0 };
};

const STEM = 5;

/** Whether an answer takes up a word of a question: of two questions asked at once, that is the one it answers. */
const isAbout = (answer: Piece, question: Piece): boolean =>
  question.words.some(
    (word) =>
      word.length >= STEM &&
      !emptyWords[question.utterance.language].has(word) &&
      answer.words.some((own) => own.slice(0, STEM) === word.slice(0, STEM)),
  );

const clock = /^(?:kello|klo|klockan|kl|o'clock)$/u;

const asksToAgree: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:sopiiko|sopisiko|käykö|kävisikö|passaako|onko ok|mitä sanot|vai mitä)\s*\?$/iu,
  sv: /(?<!\p{L})(?:går det bra|passar det|är det okej|är det bra|funkar det|vad säger du|vad sägs)\s*\?$/iu,
  en: /\b(?:is that (?:okay|ok|all right|alright)|does that (?:work|sound (?:okay|good|all right))|sound good|okay|all right|what do you (?:think|say))\s*\?$/iu,
};

/**
 * "Does Thursday at nine suit you?" – "No, I work then.", "We'll start tablets, is that okay?" – "No, I don't want any.": what was turned
 * down is no plan.
 */
const isTurnedDown = (question: Piece, answer: Piece): boolean => {
  if (!refusing[answer.utterance.language].test(answer.raw)) return false;
  const { language } = question.utterance;
  if (question.tagged && asksToAgree[language].test(question.raw)) return true;
  return question.words.some((word) => isDay(word) || clock.test(word)) && offering[language].test(question.raw);
};

/** Speech of nobody in particular makes no unit, and no answer either. */
export const unitsOf = (utterances: readonly Utterance[], corrections: Corrections): Unit[] => {
  const units: Unit[] = [];
  let asked: Piece[] = [];
  for (const [at, utterance] of utterances.entries()) {
    if (isNobodys(utterance) || isLeftToInterpreter(utterance, utterances[at + 1])) continue;
    let open = asked.filter((one) => !isSameVoice(one.utterance, utterance));
    let question: Piece | null = open.at(-1) ?? null;
    asked = [];
    let toMachine = false;
    for (const piece of piecesOf(utterance, corrections)) {
      const last = units.at(-1);
      const { language } = utterance;
      const wrong = wrongIn(units, piece, corrections);
      toMachine = isForMachine(piece.raw, language) || (toMachine && goesOnForMachine(piece.raw, language));
      const meant: Piece | undefined = open.find((one) => one !== question && isAbout(piece, one));
      if (meant && !piece.question) question = meant;
      open = open.filter((one) => one !== question);
      const own = utterance.role === 'interpreter' && isInterpreting(piece.raw, language);
      if (toMachine || own) {
        question = null;
      } else if (piece.question) {
        asked.push(piece);
        question = null;
        if (piece.tagged) units.push(unitOf(utterance, [piece]));
      } else if (question && wrongIn([{ pieces: [question] }], piece, corrections)) {
        if (last?.pieces.at(-1) === question) units.pop();
        units.push(unitOf(utterance, [question, piece], question));
        question = null;
      } else if (question && isTurnedDown(question, piece)) {
        if (last?.pieces.at(-1) === question) units.pop();
        // "No, I don't want any tablets." tells by itself what was turned down.
        if (question.tagged && piece.topics.size > 0) units.push(unitOf(utterance, [piece]));
        question = null;
      } else if (question && wrong && !question.tagged) {
        units[units.indexOf(wrong)] = withMore(wrong, piece);
        question = null;
      } else if (question && !isGreeting(piece.raw, language)) {
        const claimed = question.tagged && last?.pieces.at(-1) === question;
        if (claimed) units.pop();
        const { unit, lead } = answerTo(question, piece, claimed ? undefined : last);
        if (lead) units.pop();
        if (claimed && !unit.pieces.includes(question)) units.push(last);
        units.push(unit);
        question = null;
      } else if (wrong) {
        units[units.indexOf(wrong)] = withMore(wrong, piece);
      } else if (last && (goesOn(last, piece) || leadsTo(last, piece))) {
        units[units.length - 1] = withMore(last, piece);
      } else if (!isSmallTalk(piece.raw, language) || isIntroduction(piece.raw, language)) {
        units.push(unitOf(utterance, [piece]));
      }
    }
  }
  return units;
};
