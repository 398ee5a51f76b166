import type { Evidence } from '../domain/note.js';
import type { SpeakerRole, Utterance } from '../domain/transcript.js';
import type { CheckContext } from './check.js';
import {
  answerDenies,
  type Clause,
  clausesOf,
  isQuestion,
  type Sentence,
  sentencesOf,
  withSpokenMarks,
} from './clauses.js';

/** One stretch of speech a statement may rest on. */
export interface Heard {
  readonly text: string;
  readonly language: Utterance['language'];
  /** Null where only quoted words are left of it. */
  readonly role: SpeakerRole | null;
  /** Not cited itself: the question that a cited answer answers. */
  readonly asked: boolean;
}

/** A clause of the speech and whether it is denied; null where a question stayed without a plain yes or no. */
export type HeardClause = Omit<Clause, 'denied'> & {
  readonly denied: boolean | null;
  readonly language: Utterance['language'];
};

const places = new WeakMap<readonly Utterance[], ReadonlyMap<string, number>>();

const placesOf = (utterances: readonly Utterance[]): ReadonlyMap<string, number> => {
  const known = places.get(utterances);
  if (known) return known;
  const made = new Map(utterances.map((utterance, index) => [utterance.id, index]));
  places.set(utterances, made);
  return made;
};

const SHORT_ANSWER_WORDS = 8;

/** The question just before, when another speaker asked it. */
export const questionBefore = (utterances: readonly Utterance[], at: number): Sentence | null => {
  const [answer, before] = [utterances[at], utterances[at - 1]];
  if (!answer || !before || answer.source !== 'utterance' || before.source !== 'utterance') return null;
  if (before.speaker === answer.speaker && before.role === answer.role) return null;
  if (sentencesOf(answer.text, answer.language)[0]?.question) return null;
  return sentencesOf(before.text, before.language).findLast((sentence) => sentence.question) ?? null;
};

/** Everything a statement rests on: the cited speech whole, and the question a cited answer answers. */
export const heardFor = (
  evidence: readonly Evidence[],
  context: CheckContext,
): { heard: Heard[]; clauses: HeardClause[] } => {
  const byId = placesOf(context.utterances);
  const heard: Heard[] = [];
  const clauses: HeardClause[] = [];
  const cited = [...new Set(evidence.map(({ id }) => id))].sort((a, b) => (byId.get(a) ?? -1) - (byId.get(b) ?? -1));
  for (const id of cited) {
    const at = byId.get(id);
    const utterance = at === undefined ? undefined : context.utterances[at];
    if (!utterance || at === undefined) {
      // Destroyed meanwhile: the quoted words are what is left of it.
      for (const { quote, language } of evidence.filter((one) => one.id === id)) {
        heard.push({ text: quote, language, role: null, asked: false });
        clauses.push(...clausesOf(quote, language).map((clause) => ({ ...clause, language })));
      }
      continue;
    }
    const { language } = utterance;
    const question = questionBefore(context.utterances, at);
    const before = context.utterances[at - 1];
    if (question && before && !cited.includes(before.id)) {
      const answer = utterance.text.split(/\s+/).length <= SHORT_ANSWER_WORDS;
      if (answer || answerDenies(utterance.text, language) !== null) {
        heard.push({ text: question.text, language: before.language, role: before.role, asked: true });
      }
      clauses.push(...asAnswered(question.text, before.language, utterance));
    }
    heard.push({ text: utterance.text, language, role: utterance.role, asked: false });
    const dictated = evidence.some((one) => one.id === id && one.source === 'dictated');
    const sentences = sentencesOf(dictated ? withSpokenMarks(utterance.text, language) : utterance.text, language);
    sentences.forEach((sentence, index) => {
      const following = index === sentences.length - 1 ? context.utterances[at + 1] : undefined;
      if (isQuestion(sentence.text, language)) clauses.push(...asAnswered(sentence.text, language, following));
      else clauses.push(...clausesOf(sentence.text, language).map((clause) => ({ ...clause, language })));
    });
  }
  return { heard, clauses };
};

const asAnswered = (text: string, language: Utterance['language'], answer: Utterance | undefined): HeardClause[] => {
  const denied = answer ? answerDenies(answer.text, answer.language) : null;
  return clausesOf(text, language).map(({ words }) => ({ words, denied, language }));
};
