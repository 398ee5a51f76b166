import type { Language } from '../domain/language.js';
import { flatMap } from '../domain/loops.js';
import type { Evidence } from '../domain/note.js';
import { isNobodys, isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { answersAnother } from './answered-which.js';
import { asAnswered } from './answers.js';
import type { CheckContext } from './check.js';
import { keptByObject } from './kept.js';
import { polarity } from './lexicon/polarity.js';
import { sameTerm, type Term } from './lexicon/terms.js';
import { answerDenies, utteranceDenies } from './plain-answers.js';
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

const placesOf = keptByObject(
  (utterances: readonly Utterance[]): ReadonlyMap<string, number> =>
    new Map(utterances.map(({ id }, index) => [id, index])),
);

/** The question just before, when another speaker asked it. */
export const questionBefore = (utterances: readonly Utterance[], at: number): Sentence | null => {
  const [answer, before] = [utterances[at], utterances[at - 1]];
  if (!answer || !before || answer.source !== 'utterance' || before.source !== 'utterance') return null;
  if (isSameVoice(before, answer)) return null;
  if (sentencesOf(answer.text, answer.language)[0]?.question) return null;
  return sentencesOf(before.text, before.language).findLast((sentence) => sentence.question) ?? null;
};

/** So few words of a worker, without a mark, ask when "no" is what comes next: "pohjekipua" – "ei". */
const FRAGMENT = 6;
/** "Och spelandet." names what is to be told of, whoever says it. */
const NAMING = 3;
const asksInFragments = (spoken: Spoken, next: Spoken | null): boolean => {
  const { utterance } = spoken;
  const worker = utterance.role === 'professional' || utterance.role === 'colleague';
  const naming = /^(?:ja|entä|mites|och|and) /iu.test(utterance.text) && utterance.text.split(/\s+/).length <= NAMING;
  if (naming && next && !isSameVoice(utterance, next.utterance)) return utteranceDenies(next.utterance) === true;
  if (!worker || !next || isSameVoice(utterance, next.utterance) || /[.!…]\s*$/.test(utterance.text)) return false;
  if (utterance.text.split(/\s+/).length > FRAGMENT) return false;
  return utteranceDenies(next.utterance) === true;
};

const LISTED = 3;
/** What is told after a question in more words than this is answered in its place. */
const TOLD = 3;
/** "You run, as I remember": with a plain yes or no after it. */
const ASIDE = 6;
const hasVerb = ({ clauses }: Spoken['sentences'][number]): boolean =>
  clauses.some(({ words, language }) => words.some(({ lower }) => polarity[language].verbs.has(lower)));
const deniesAll = (answer: Spoken | null): boolean => answer !== null && utteranceDenies(answer.utterance) === true;

/** "No", "no, nothing like that", with no word more of its own. */
const isNoAlone = (answer: Spoken | null): boolean => deniesAll(answer) && noAlone.test(answer?.utterance.text ?? '');
const noAlone =
  /^\s*(?:(?:uh|um|oh|well|mm|no|nope|nah|nej|nä|nää|ei|ei oo|ei ole|en|not|none|nothing|neither|inte|inget|ingetdera|ei kumpaakaan|ei mitään)[\s,.!]*)+(?:of (?:that|those|these)|like that|at all|either|sånt|sådant|alls|semmosta|sellasta|sellaista)?[\s,.!]*$/iu;
const openly = /^(?:mi|ku[kia]|kenen|koska|milloin|vad|vem|var|när|hur|vilke|what|who|when|where|why|which|how)/;
/** Asks what or how, and not whether. */
const asksOpenly = ({ clauses: [first] }: Spoken['sentences'][number]): boolean =>
  first?.words.slice(0, 2).some(({ lower }) => openly.test(lower)) ?? true;

/** "You're not alone" – "but that's how it feels": what was denied is left open. */
const gainsaid = ({ utterance }: Spoken, next: Spoken | null): boolean =>
  next !== null && !isSameVoice(utterance, next.utterance) && against.test(next.utterance.text);
const against =
  /^(?:(?:mut|mutta|men|but) )?(?:siltä se|det känns|(?:that's how )?it feels|kyllä (?:on|oon|mä|se)|on(?:han)? se|jo,? det|yes,? (?:it|he|she|i) (?:is|does|did|has|do|am)|that's not true|se ei pidä|det stämmer in)(?!\p{L})/iu;
const leftOpen = (clauses: readonly HeardClause[]): HeardClause[] =>
  clauses.map((clause) => (clause.denied ? { ...clause, denied: null } : clause));
/** A worker's sentence of one word in a conversation. */
const names = ({ utterance: { role, source } }: Spoken, [only, ...more]: readonly HeardClause[]): boolean =>
  source === 'utterance' &&
  (role === 'professional' || role === 'colleague') &&
  more.length === 0 &&
  only?.denied === false &&
  only.words.length === 1;

/** "Vaihtelenks mä? En.": one's own answer to what one asked oneself. */
const ownAnswer = ({ utterance, sentences }: Spoken, at: number): Spoken | null => {
  const next = sentences[at + 1];
  if (!next || next.question || next.text.split(/\s+/).length > LISTED) return null;
  if (answerDenies(next.text, utterance.language) === null) return null;
  return {
    utterance: { ...utterance, text: next.text },
    standing: next.text,
    correctedBy: [],
    sentences: sentences.slice(at + 1),
  };
};

/** "Bisoprolol, five milligrams?" – "No, two and a half.": no to how much, and not to the thing. */
const putsRight = (answer: Spoken | null, asked: Spoken): boolean =>
  answer !== null && asked.correctedBy.includes(answer.utterance.id);

const clausesAt = (utterances: readonly Utterance[], at: number, next: number | undefined): HeardClause[] => {
  const spoken = spokenAt(utterances, at);
  if (!spoken) return [];
  // The answer to its question is what is cited next, if that is near, else what was said next.
  const answer = spokenAt(utterances, next !== undefined && next - at <= NEAR_ANSWER ? next : at + 1);
  const { sentences } = spoken;
  const fragment = asksInFragments(spoken, answer);
  return flatMap(sentences, (sentence, index) => {
    const { question, clauses } = sentence;
    // "Sumatriptan.": names what is asked of next.
    if (!question && !fragment && names(spoken, clauses)) return clauses.map((clause) => ({ ...clause, denied: null }));
    if (!question && !(fragment && index === sentences.length - 1))
      return gainsaid(spoken, answer) ? leftOpen(clauses) : clauses;
    const own = question ? ownAnswer(spoken, index) : null;
    if (own) return asAnswered(clauses, own);
    const after = sentences.slice(index + 1);
    const later = after.filter((one) => one.question);
    // "Fever? Any cough?" – "No": what is asked in a few words more has the same answer.
    const listed =
      later.length > 0 &&
      later.every((one) => one.text.split(/\s+/).length <= LISTED && !hasVerb(one)) &&
      deniesAll(answer);
    // "Any hot flushes? Do you wake up sweating?" – "No": to either, where that is all of the answer.
    const both =
      later.length > 0 && isNoAlone(answer) && [sentence, ...later].every((one) => asksOpenly(one) === false);
    const most = answer && utteranceDenies(answer.utterance) !== null ? ASIDE : TOLD;
    const toldAfter = later.length === 0 && after.some(({ text }) => text.split(/\s+/).length > most);
    const plain =
      !toldAfter &&
      (later.length === 0 || listed || both) &&
      !putsRight(answer, spoken) &&
      !answersAnother(sentence, spoken, answer);
    return asAnswered(clauses, plain ? answer : null);
  });
};

/** So many words of their own are short for what was asked: "Not at night." */
const SHORT_FOR = 3;

/** The clauses of an answer; what it denies without a verb ("int på lördan", "tabletteja en") is said of what was asked. */
const inFull = (clauses: readonly HeardClause[], before: Spoken | null, answer: Spoken): readonly HeardClause[] => {
  const asked = before?.sentences.findLast((sentence) => sentence.question);
  if (!before || !asked || isSameVoice(before.utterance, answer.utterance)) return clauses;
  const allAsked = flatMap(asked.clauses, ({ terms }) => terms);
  /** "Dizziness, chest pain?" – "No chest pain": of that alone. */
  const ofNamed = ({ terms, language }: HeardClause): readonly Term[] => {
    const named = asked.clauses.filter((one) =>
      one.terms.some((term) => terms.some((own) => sameTerm(term, own, one.language, language))),
    );
    return named.length > 0 ? flatMap(named, (one) => one.terms) : allAsked;
  };
  const isShort = ({ terms, words, about, language }: HeardClause): boolean =>
    about === undefined &&
    terms.length === 1 &&
    words.length <= SHORT_FOR &&
    !words.some(({ lower }) => polarity[language].others.test(lower)) &&
    words.every(({ lower }) => !polarity[language].verbs.has(lower) || polarity[language].negators.has(lower));
  const told = clauses.findIndex(
    ({ denied, asked: question, terms }) => denied === false && !question && terms.length > 0,
  );
  const lacking = asksForWhatIsNot(asked);
  return clauses.map((clause, at) => {
    if (lacking && (told === -1 || at === told) && clause.denied === false && !clause.asked && isNaming(clause))
      return { ...clause, denied: true, aboutTerms: [...clause.aboutTerms, ...allAsked] };
    return clause.denied === true && !clause.asked && (told === -1 || at < told) && isShort(clause)
      ? { ...clause, aboutTerms: [...clause.aboutTerms, ...ofNamed(clause)] }
      : clause;
  });
};

/** "Is there any medicine you cannot take?" – "Tramadol.": what is named is denied. */
const asksForWhatIsNot = ({ text, clauses }: Spoken['sentences'][number]): boolean =>
  clauses.at(-1)?.told === true && openlyAsked.test(text) && suits.test(text);
const suits =
  /(?<!\p{L})(?:sovi|siedä|käy|voi (?:ottaa|syödä|käyttää)|saa (?:ottaa|syödä|käyttää)|tål|passar|ta|tar|äta|äter|använda|använder|take|tolerate|suit|agree|eat|use|have)(?!\p{L})/iu;
const openlyAsked =
  /(?<!\p{L})(?:jo(?:tain|tai|takin|ku|kin|itain|itakin|tka|ta|ita)|mitään|mikä|mitkä|mitä|millä|någon|något|nåt|nån|nåra|några|någonting|vad|vilken|vilket|vilka|any|anything|something|some|what|which)(?!\p{L})/iu;
const isNaming = ({ words, terms, language }: HeardClause): boolean =>
  terms.length > 0 && words.length <= NAMED && words.every(({ lower }) => !polarity[language].verbs.has(lower));
const NAMED = 4;

/** An uncited answer to a question that is cited. */
const answerAfter = (utterances: readonly Utterance[], at: number): HeardClause[] => {
  const [asked, answer] = [spokenAt(utterances, at), spokenAt(utterances, at + 1)];
  if (!asked?.sentences.at(-1)?.question || !answer || isSameVoice(asked.utterance, answer.utterance)) return [];
  return flatMap(answer.sentences, ({ question, clauses }) => (question ? [] : clauses));
};

/** All that stands of one utterance, the same for every statement. */
const heardOf = keptByObject((spoken: Spoken): Heard => {
  const { language, role, text: verbatim, confidence } = spoken.utterance;
  return { text: spoken.standing, verbatim, language, role, asked: false, confidence, of: spoken };
});

/** Everything a statement rests on: the cited speech whole, the question a cited answer answers, and what corrects it. */
export const heardFor = (evidence: readonly Evidence[], { utterances }: CheckContext): Ground => {
  const byId = placesOf(utterances);
  const ids = [...new Set(evidence.map(({ id }) => id))];
  const places = flatMap(ids, (id) => byId.get(id) ?? []);
  const cited = places.filter((at) => utterances[at] && !isNobodys(utterances[at])).sort((a, b) => a - b);
  const heard: Heard[] = [];
  const clauses: HeardClause[] = [];
  const hear = (spoken: Spoken, text: string, asked: boolean): void => {
    heard.push(asked ? { ...heardOf(spoken), text, asked, of: null } : heardOf(spoken));
  };
  for (const { id, quote, language } of evidence) {
    // Destroyed meanwhile: the quoted words are what is left of it.
    if (byId.has(id)) continue;
    heard.push({ text: quote, verbatim: quote, language, role: null, asked: false, confidence: null, of: null });
    clauses.push(...asSaid(quote, language));
  }
  const read = flatMap(cited, (at) => spokenAt(utterances, at) ?? []);
  cited.forEach((at, order) => {
    const [before, spoken] = [spokenAt(utterances, at - 1), spokenAt(utterances, at)];
    if (!spoken) return;
    const { text } = spoken.utterance;
    const question = cited.includes(at - 1) ? null : questionBefore(utterances, at);
    if (question && before) {
      const short = text.split(/\s+/).length <= SHORT_ANSWER_WORDS || utteranceDenies(spoken.utterance) !== null;
      if (short) hear(before, question.text, true);
      const asked = before.sentences.findLast((sentence) => sentence.question);
      clauses.push(...asAnswered(asked?.clauses ?? [], putsRight(spoken, before) ? null : spoken));
    }
    hear(spoken, spoken.standing, false);
    clauses.push(...inFull(clausesAt(utterances, at, cited[order + 1]), before, spoken));
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
    flatMap(cited, (at) => Array.from({ length: 2 * NEARBY + 1 }, (_, step) => at - NEARBY + step)),
  );
  const nearby = flatMap(
    [...around].filter((at) => !cited.includes(at) && utterances[at] && !isNobodys(utterances[at])),
    (at) => spokenAt(utterances, at) ?? [],
  );
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
  const places = [...new Set(flatMap(evidence, ({ id }) => byId.get(id) ?? []))];
  return flatMap(utterances, (_, at) => {
    const distance = places.reduce((least, place) => Math.min(least, Math.abs(place - at)), utterances.length);
    const spoken = distance === 0 ? null : spokenAt(utterances, at);
    return spoken ? [{ heard: heardOf(spoken), distance }] : [];
  }).sort((a, b) => a.distance - b.distance);
};
