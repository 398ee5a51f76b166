import type { Language } from '../domain/language.js';
import type { Evidence } from '../domain/note.js';
import { isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import type { CheckContext } from './check.js';
import { answerDenies, type Clause, clausesOf } from './clauses.js';
import { type Sentence, sentencesOf, withSpokenMarks } from './sentences.js';

/** One stretch of speech a statement may rest on. */
export interface Heard {
  readonly text: string;
  readonly language: Language;
  /** Null where only quoted words are left of it. */
  readonly role: SpeakerRole | null;
  /** Not cited itself: the question that a cited answer answers. */
  readonly asked: boolean;
  /** The utterance whose whole text this is. */
  readonly of: Utterance | null;
}

/** A clause of the speech and whether it is denied; null where a question stayed without a plain yes or no. */
export type HeardClause = Omit<Clause, 'denied'> & { readonly denied: boolean | null; readonly language: Language };

export interface Ground {
  readonly heard: readonly Heard[];
  readonly clauses: readonly HeardClause[];
  /** What was said shortly before, nearest first: where "it" may have its name. */
  readonly earlier: readonly Utterance[];
}

const SHORT_ANSWER_WORDS = 8;
const NEAR_ANSWER = 3;
const LOOK_BACK = 12;

const places = new WeakMap<readonly Utterance[], ReadonlyMap<string, number>>();

const placesOf = (utterances: readonly Utterance[]): ReadonlyMap<string, number> => {
  const known = places.get(utterances);
  if (known) return known;
  const made = new Map(utterances.map((utterance, index) => [utterance.id, index]));
  places.set(utterances, made);
  return made;
};

/** The question just before, when another speaker asked it. */
export const questionBefore = (utterances: readonly Utterance[], at: number): Sentence | null => {
  const [answer, before] = [utterances[at], utterances[at - 1]];
  if (!answer || !before || answer.source !== 'utterance' || before.source !== 'utterance') return null;
  if (isSameVoice(before, answer)) return null;
  if (sentencesOf(answer.text, answer.language)[0]?.question) return null;
  return sentencesOf(before.text, before.language).findLast((sentence) => sentence.question) ?? null;
};

const asAnswered = (text: string, language: Language, answer: Utterance | undefined): HeardClause[] => {
  const denied = answer ? answerDenies(answer.text, answer.language) : null;
  return clausesOf(text, language).map(({ words }) => ({ words, denied, language }));
};

const asSaid = (text: string, language: Language): HeardClause[] =>
  clausesOf(text, language).map((clause) => ({ ...clause, language }));

/** Everything a statement rests on: the cited speech whole, and the question a cited answer answers. */
export const heardFor = (evidence: readonly Evidence[], { utterances }: CheckContext): Ground => {
  const byId = placesOf(utterances);
  const ids = [...new Set(evidence.map(({ id }) => id))];
  const cited = ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a - b);
  const heard: Heard[] = [];
  const clauses: HeardClause[] = [];
  for (const { id, quote, language } of evidence) {
    // Destroyed meanwhile: the quoted words are what is left of it.
    if (byId.has(id)) continue;
    heard.push({ text: quote, language, role: null, asked: false, of: null });
    clauses.push(...asSaid(quote, language));
  }
  cited.forEach((at, order) => {
    const [before, utterance] = [utterances[at - 1], utterances[at]];
    if (!utterance) return;
    const { id, text, language, role } = utterance;
    const question = cited.includes(at - 1) ? null : questionBefore(utterances, at);
    if (question && before) {
      const short = text.split(/\s+/).length <= SHORT_ANSWER_WORDS || answerDenies(text, language) !== null;
      if (short)
        heard.push({ text: question.text, language: before.language, role: before.role, asked: true, of: null });
      clauses.push(...asAnswered(question.text, before.language, utterance));
    }
    heard.push({ text, language, role, asked: false, of: utterance });
    const dictated = evidence.some((one) => one.id === id && one.source === 'dictated');
    const sentences = sentencesOf(dictated ? withSpokenMarks(text, language) : text, language);
    // The answer to its question is what is cited next, if that is near, else what was said next.
    const next = cited[order + 1];
    const answer = utterances[next !== undefined && next - at <= NEAR_ANSWER ? next : at + 1];
    sentences.forEach((sentence, index) => {
      const last = !sentences.slice(index + 1).some((later) => later.question);
      if (!sentence.question) clauses.push(...asSaid(sentence.text, language));
      else clauses.push(...asAnswered(sentence.text, language, last ? answer : undefined));
    });
  });
  const first = cited[0] ?? 0;
  return { heard, clauses, earlier: utterances.slice(Math.max(0, first - LOOK_BACK), first).reverse() };
};

/** What is not cited, nearest first. */
export const aroundOf = (
  evidence: readonly Evidence[],
  { utterances }: CheckContext,
): { readonly heard: Heard; readonly distance: number }[] => {
  const byId = placesOf(utterances);
  const cited = new Set(evidence.flatMap(({ id }) => byId.get(id) ?? []));
  const places = [...cited];
  return utterances
    .flatMap((utterance, at) => {
      if (cited.has(at)) return [];
      const { text, language, role } = utterance;
      const distance = Math.min(...places.map((place) => Math.abs(place - at)));
      return [{ heard: { text, language, role, asked: false, of: utterance }, distance }];
    })
    .sort((a, b) => a.distance - b.distance);
};
