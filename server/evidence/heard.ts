import type { Language } from '../domain/language.js';
import type { Evidence } from '../domain/note.js';
import { isNobodys, isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import type { CheckContext } from './check.js';
import { answerDenies } from './clauses.js';
import { sameTerm, type Term } from './lexicon/terms.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { asSaid, type HeardClause, type Spoken, spokenAt } from './spoken.js';

/** One stretch of speech a statement may rest on. */
export interface Heard {
  /** What of it stands: words taken back are blanked out. */
  readonly text: string;
  /** Every word of it, as said. */
  readonly verbatim: string;
  readonly language: Language;
  /** Null where only quoted words are left of it. */
  readonly role: SpeakerRole | null;
  /** Not cited itself: the question that a cited answer answers, or the words that correct it. */
  readonly asked: boolean;
  /** The recogniser's own 0–1 for a cited utterance, null where it gave none. */
  readonly confidence: number | null;
  /** The utterance it is all of, read once for all statements. */
  readonly of: Spoken | null;
}

export interface Ground {
  readonly heard: readonly Heard[];
  /** What was said just before and after, not cited. */
  readonly nearby: readonly Spoken[];
  readonly clauses: readonly HeardClause[];
  /** What was said shortly before, nearest first: where "it" may have its name. */
  readonly earlier: readonly Utterance[];
  readonly cited: readonly Spoken[];
  /** Only a television and the like is cited. */
  readonly nobodys: boolean;
}

const SHORT_ANSWER_WORDS = 8;
const NEAR_ANSWER = 3;
const LOOK_BACK = 12;
const NEARBY = 2;

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

/** "You don't smoke?" – "Right": an answer that agrees, unlike "jo", "kyllä". */
const contradicting = /^\s*(?:jo|jå|kyllä|yes i do|yes,? i|i do)(?!\p{L})/iu;

/** "Ei mitään", "not at all": all that was asked is denied, whatever word of it the answer says again. */
const wholly: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:mitää?n?|kumpaakaan|yhtää?n?|koskaan|ollenkaan|minkäänlai\p{L}*|kertaakaan)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:nånting|någonting|ingenting|inget|alls|aldrig|ingetdera|endaste?|nåndera|en enda)(?!\p{L})/iu,
  en: /\b(?:nothing|anything|at all|none|never|neither|either)\b/i,
};

/** Asks when or how something was, and takes for granted that it was. */
const asksHow: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|entä|mut) )*(?:koska|milloin|miten|mites|kuinka|miks|miksi|kauanko|missä|mistä)(?!\p{L})/iu,
  sv: /^(?:(?:och|men|nå) )*(?:när|hur|varför|var)(?!\p{L})/iu,
  en: /^(?:(?:and|so|but|okay) )*(?:when|how|why|where)\b/iu,
};

/** So few words of a worker, without a mark, ask when "no" is what comes next: "pohjekipua" – "ei". */
const FRAGMENT = 6;
const asksInFragments = (spoken: Spoken, next: Spoken | null): boolean => {
  const { utterance } = spoken;
  const worker = utterance.role === 'professional' || utterance.role === 'colleague';
  if (!worker || !next || isSameVoice(utterance, next.utterance) || /[.!…]\s*$/.test(utterance.text)) return false;
  if (utterance.text.split(/\s+/).length > FRAGMENT) return false;
  return answerDenies(next.utterance.text, next.utterance.language) === true;
};

/**
 * A question's clauses with what the answer says of them. What the answer names itself it speaks for itself: "Fever or chills?" – "No
 * fever" leaves the chills open.
 */
const asAnswered = (clauses: readonly HeardClause[], answer: Spoken | null): HeardClause[] => {
  const opening = clauses[0];
  const how =
    opening &&
    asksHow[opening.language].test(
      opening.words
        .slice(0, 3)
        .map(({ lower }) => lower)
        .join(' '),
    );
  if (!answer || how) return clauses.map((clause) => ({ ...clause, denied: null }));
  const { text, language } = answer.utterance;
  const said = answerDenies(text, language);
  const own = answer.sentences.flatMap((sentence) => (sentence.question ? [] : sentence.clauses));
  const namedBy = (answers: readonly HeardClause[], term: Term, asked: Language): boolean =>
    answers.some(({ terms }) => terms.some((one) => sameTerm(term, one, asked, language)));
  const first = own.filter(({ denied }) => denied).slice(0, 1);
  const partly =
    said === true &&
    !wholly[language].test(text) &&
    clauses.some((clause) => clause.terms.some((term) => namedBy(first, term, clause.language)));
  return clauses.map((clause) => {
    const named = said === null ? [] : clause.terms.filter((term) => namedBy(own, term, clause.language));
    const agrees = said === false && clause.denied === true && !contradicting.test(text);
    return {
      ...clause,
      words: clause.words.filter((word) => !named.some((term) => term.start === word.start)),
      terms: clause.terms.filter((term) => !named.includes(term)),
      denied: agrees ? true : partly ? null : said,
    };
  });
};

const clausesAt = (utterances: readonly Utterance[], at: number, next: number | undefined): HeardClause[] => {
  const spoken = spokenAt(utterances, at);
  if (!spoken) return [];
  // The answer to its question is what is cited next, if that is near, else what was said next.
  const answer = spokenAt(utterances, next !== undefined && next - at <= NEAR_ANSWER ? next : at + 1);
  const { sentences } = spoken;
  const fragment = asksInFragments(spoken, answer);
  return sentences.flatMap(({ question, clauses }, index) => {
    if (!question && !(fragment && index === sentences.length - 1)) return clauses;
    const last = !sentences.slice(index + 1).some((later) => later.question);
    return asAnswered(clauses, last ? answer : null);
  });
};

/** An uncited answer to a question that is cited. */
const answerAfter = (utterances: readonly Utterance[], at: number): HeardClause[] => {
  const [asked, answer] = [spokenAt(utterances, at), spokenAt(utterances, at + 1)];
  if (!asked?.sentences.at(-1)?.question || !answer || isSameVoice(asked.utterance, answer.utterance)) return [];
  return answer.sentences.flatMap(({ question, clauses }) => (question ? [] : clauses));
};

/** Everything a statement rests on: the cited speech whole, the question a cited answer answers, and what corrects it. */
export const heardFor = (evidence: readonly Evidence[], { utterances }: CheckContext): Ground => {
  const byId = placesOf(utterances);
  const ids = [...new Set(evidence.map(({ id }) => id))];
  const places = ids.flatMap((id) => byId.get(id) ?? []);
  const cited = places.filter((at) => utterances[at] && !isNobodys(utterances[at])).sort((a, b) => a - b);
  const heard: Heard[] = [];
  const clauses: HeardClause[] = [];
  const hear = (spoken: Spoken, text: string, asked: boolean): void => {
    const { language, role, text: verbatim, confidence } = spoken.utterance;
    heard.push({ text, verbatim, language, role, asked, confidence, of: asked ? null : spoken });
  };
  for (const { id, quote, language } of evidence) {
    // Destroyed meanwhile: the quoted words are what is left of it.
    if (byId.has(id)) continue;
    heard.push({ text: quote, verbatim: quote, language, role: null, asked: false, confidence: null, of: null });
    clauses.push(...asSaid(quote, language));
  }
  const read = cited.flatMap((at) => spokenAt(utterances, at) ?? []);
  cited.forEach((at, order) => {
    const [before, spoken] = [spokenAt(utterances, at - 1), spokenAt(utterances, at)];
    if (!spoken) return;
    const { text, language } = spoken.utterance;
    const question = cited.includes(at - 1) ? null : questionBefore(utterances, at);
    if (question && before) {
      const short = text.split(/\s+/).length <= SHORT_ANSWER_WORDS || answerDenies(text, language) !== null;
      if (short) hear(before, question.text, true);
      const asked = before.sentences.findLast((sentence) => sentence.question);
      clauses.push(...asAnswered(asked?.clauses ?? [], spoken));
    }
    hear(spoken, spoken.standing, false);
    clauses.push(...clausesAt(utterances, at, cited[order + 1]));
    if (!cited.includes(at + 1)) clauses.push(...answerAfter(utterances, at));
    for (const id of spoken.correctedBy) {
      const corrected = byId.get(id);
      if (corrected === undefined || cited.includes(corrected)) continue;
      const by = spokenAt(utterances, corrected);
      if (by) hear(by, by.standing, true);
      clauses.push(...clausesAt(utterances, corrected, undefined));
    }
  });
  const first = cited[0] ?? 0;
  const around = new Set(
    cited.flatMap((at) => Array.from({ length: 2 * NEARBY + 1 }, (_, step) => at - NEARBY + step)),
  );
  const nearby = [...around]
    .filter((at) => !cited.includes(at) && utterances[at] && !isNobodys(utterances[at]))
    .flatMap((at) => spokenAt(utterances, at) ?? []);
  return {
    heard,
    nearby,
    clauses,
    cited: read,
    nobodys: cited.length === 0 && places.length > 0,
    earlier: utterances.slice(Math.max(0, first - LOOK_BACK), first).reverse(),
  };
};

/** What is not cited, nearest first. */
export const aroundOf = (
  evidence: readonly Evidence[],
  { utterances }: CheckContext,
): { readonly heard: Heard; readonly distance: number }[] => {
  const byId = placesOf(utterances);
  const places = [...new Set(evidence.flatMap(({ id }) => byId.get(id) ?? []))];
  return utterances
    .flatMap((_, at) => {
      const spoken = places.includes(at) ? null : spokenAt(utterances, at);
      if (!spoken) return [];
      const { language, role, text: verbatim, confidence } = spoken.utterance;
      const distance = Math.min(...places.map((place) => Math.abs(place - at)));
      return [
        { heard: { text: spoken.standing, verbatim, language, role, asked: false, confidence, of: spoken }, distance },
      ];
    })
    .sort((a, b) => a.distance - b.distance);
};
