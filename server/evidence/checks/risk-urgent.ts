/** When help is to be sought at once, noted with no hurry, and the other way round: "jos polvi menee punaseks, päivystykseen heti". */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { type Seeking, type Sought, soughtIn } from '../lexicon/urgency.js';
import { sentencesOf } from '../sentences.js';
import { sameStem, wordsOf } from '../words.js';
import { answerTo, type Line, linesOf } from './asked-lines.js';
import type { Claim } from './claim.js';
import { isGeneral } from './matches.js';

/** "Jos kuume nousee", "vid feber", "any loss of strength": what would be. */
const conditions: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:jos|mikäli|ellei|jollei|\p{L}{2,}(?:aess|äess|uess|yess|iess|tess|stess|lless)[aä])(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:om(?! (?:en|ett|två|tre|dagen|natten|det här) )|ifall|vid(?! (?:behov|nästa|\p{L}*besök))|(?<=^|[.,;] )(?:får|blir|kommer) (?:du|ni|han|hon|det))(?!\p{L})/giu,
  en: /(?<!\p{L})(?:if|in case|unless|any|(?<=^|[.,;] )should)(?!\p{L})/giu,
};
/** "Tarvittaessa", "drowsiness can be monitored at home": of what would be, too. */
const may: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:voi|voidaan|voivat|saa|tarvittaessa)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:kan|får|vid behov)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:can|may|could|as needed|if needed)(?!\p{L})/iu,
};
/** What comes after these is of something else … */
const APART = /;|(?<!\p{L})(?:mutta|mut|men|but)(?!\p{L})/iu;
/** … and what comes after these of no condition that was named: "otherwise I'll see him on Friday". */
const ELSE = /(?<!\p{L})(?:muuten|muutoin|annars|otherwise)(?!\p{L}).*$/isu;
const MARK = /[,:–—]/g;
const BESIDE = /[,:–—]|\s(?:ja|och|and)\s/iu;

interface Event {
  readonly start: number;
  readonly end: number;
  /** Null where a condition begins. */
  readonly sought: Sought | null;
}
interface Stretch {
  readonly text: string;
  readonly language: Language;
  readonly events: readonly Event[];
}

const stretchOf = (text: string, language: Language, asked = false): Stretch => {
  const begun = matchesOf(text, conditions[language]).map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
    sought: null,
  }));
  const acts = asked ? [] : soughtIn(text, language).map((sought) => ({ ...sought, sought }));
  return { text, language, events: [...begun, ...acts].sort((a, b) => a.start - b.start) };
};

const isCondition = ({ sought }: Event): boolean => sought === null;
const hasCondition = ({ events }: Stretch): boolean => events.some(isCondition);
const hasAct = ({ events }: Stretch): boolean => events.some((one) => !isCondition(one));

/** "Soita meille jos on nuhaa ja 112 jos henki ahdistaa": each condition with its act. */
const pairsIn = ({ text, language, events }: Stretch): Stretch[] => {
  const runs = events.filter((one, at) => at === 0 || isCondition(one) !== isCondition(events[at - 1] ?? one));
  const begins = runs.filter((_, at) => at > 0 && at % 2 === 0 && at + 1 < runs.length);
  const cuts = begins.map((one) => {
    const before = events[events.indexOf(one) - 1]?.end ?? 0;
    const mark = matchesOf(text.slice(before, one.start), MARK).at(-1);
    return mark ? before + mark.index : one.start;
  });
  return [0, ...cuts].map((from, at) => {
    const to = cuts[at] ?? text.length;
    const own = events.filter(({ start }) => start >= from && start < to);
    return {
      text: text.slice(from, to),
      language,
      events: own.map((one) => ({ ...one, start: one.start - from, end: one.end - from })),
    };
  });
};

const FEW = 2;
const partsOf = (text: string): string[] =>
  text
    .replace(ELSE, '')
    .split(APART)
    .filter((part) => part.trim() !== '');

/** "Entä jos kuume nousee?" – "Sitten heti päivystykseen": a condition, and its act in the next sentence. */
const joined = (stretches: readonly Stretch[]): Stretch[] =>
  flatMap(stretches, (one, at) => {
    const next = stretches[at + 1];
    if (hasAct(one) || !hasCondition(one) || !next) return [one];
    const from = one.text.length + 1;
    const events = next.events.map((event) => ({ ...event, start: event.start + from, end: event.end + from }));
    return [{ ...one, text: `${one.text} ${next.text}`, events: [...one.events, ...events] }];
  });

const saidStretches = (claim: Claim): Stretch[] => {
  const lines = linesOf(claim);
  const stretches = flatMap(lines, ({ text, language, question }: Line, at) => {
    // "Får du feber så ringer du.": no question.
    const asked = question && !text.endsWith('.') && answerTo(lines, at) !== false;
    return partsOf(text).map((part) => stretchOf(part, language, asked));
  });
  return joined(stretches.filter(({ text, events }) => events.length > 0 || wordsOf(text).length > FEW)).flatMap(
    pairsIn,
  );
};

const without = (text: string, events: readonly Event[]): string =>
  events.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
const termsIn = (text: string, language: Language): Term[] =>
  termsOf(wordsOf(text), language).filter((term) => !isGeneral(term, language));

/** The condition of a stretch of a statement. */
const conditionIn = ({ text, events }: Stretch): string => {
  const acts = events.filter((one) => !isCondition(one));
  const first = acts[0]?.start ?? text.length;
  const condition = events.find(isCondition);
  if (condition && condition.start > first) {
    const last = acts.findLast(({ start }) => start < condition.start);
    return without(text, events).slice(last?.end);
  }
  // "Jos kuume jatkuu maanantaina, …": what stands in the condition is no act.
  const past = matchesOf(text, MARK).find(({ index }) => first < index && acts.some(({ start }) => index < start));
  const ahead = text.slice(0, past?.index ?? first);
  return without(
    ahead,
    events.filter(({ end }) => end <= ahead.length),
  );
};

const ofKind = (events: readonly Event[], ...kinds: Seeking[]): Sought[] =>
  flatMap(events, ({ sought }) => (sought && kinds.includes(sought.seeking) ? [sought] : []));

/** "Kontrolli maanantaina, soittaa jos kipu pahenee": what is done on the condition, and nothing told beside it. */
const actsIn = ({ text, events }: Stretch): readonly Event[] => {
  const condition = events.find(isCondition);
  const acts = events.filter((one) => !isCondition(one));
  const after = condition ? acts.filter(({ start }) => start > condition.start) : acts;
  if (after.length === acts.length || ofKind(after, 'emergency', 'everyday', 'asks').length > 0)
    return after.filter(({ start }) => !BESIDE.test(text.slice(after[0]?.start, start)));
  const before = acts.filter((one) => !after.includes(one));
  const last = before.at(-1)?.start;
  return [...before.filter(({ start }) => !BESIDE.test(text.slice(start, last))), ...after];
};

const isSaidIn = (some: readonly Sought[], { words }: Sought): boolean =>
  some.some((one) =>
    wordsOf(one.words).some(({ lower }) => wordsOf(words).some((word) => sameStem(word.lower, lower))),
  );

/** Tells of no hurry, or of everyday care alone, what the other tells to do at once. */
const isCalmer = (calm: Stretch, urgent: Stretch): boolean => {
  const hurry = ofKind(urgent.events, 'sooner', 'emergency');
  if (hurry.length === 0 || ofKind(calm.events, 'sooner', 'emergency').length > 0) return false;
  const laterThere = ofKind(urgent.events, 'later');
  // "Jos kuume jatkuu maanantaina": the day of the condition.
  const isShared = ({ sought }: Event): boolean => sought?.seeking === 'later' && isSaidIn(laterThere, sought);
  const acts = actsIn({ ...calm, events: calm.events.filter((one) => !isShared(one)) });
  if (ofKind(acts, 'later').length > 0) return true;
  return (
    hurry.some(({ seeking }) => seeking === 'emergency') &&
    ofKind(urgent.events, 'everyday').length === 0 &&
    ofKind(acts, 'everyday').length > 0
  );
};

/** What was said to do instead, of each condition that a statement tells with another hurry. */
export const otherHurry = (claim: Claim): string[] => {
  const { text, language } = claim;
  const claimed = sentencesOf(text, language)
    .flatMap((sentence) => partsOf(sentence.text))
    .filter((part) => may[language].test(part) || part.search(conditions[language]) >= 0)
    .flatMap((part) => pairsIn(stretchOf(part, language)))
    .filter((one) => hasAct(one) && (hasCondition(one) || may[language].test(one.text)));
  if (claimed.length === 0) return [];
  const said = saidStretches(claim).map((stretch) => ({
    stretch,
    terms: termsIn(without(stretch.text, stretch.events), stretch.language),
  }));
  return flatMap(claimed, (one) => {
    const terms = termsIn(conditionIn(one), language);
    const shared = said.map(
      ({ stretch, terms: there }) =>
        terms.filter((term) => there.some((other) => sameTerm(term, other, language, stretch.language))).length,
    );
    const most = Math.max(0, ...shared);
    if (most === 0) return [];
    const nearest = flatMap(said, ({ stretch }, at) => (shared[at] === most ? [stretch] : []));
    const isOther = (stretch: Stretch): boolean => isCalmer(one, stretch) || isCalmer(stretch, one);
    if (!nearest.every(isOther)) return [];
    return flatMap(nearest, (stretch) =>
      ofKind(stretch.events, 'sooner', 'emergency', 'later', 'everyday').map(({ words }) => words),
    );
  });
};
