/** Chooses what of a conversation goes into the note: what shows a section, the weightiest first, up to about half of what was said. */
import type { Language } from '../../domain/language.js';
import type { NoteType } from '../../domain/note-type.js';
import type { Utterance } from '../../domain/transcript.js';
import { isDayWord, isSideWord } from '../corrections.js';
import type { DraftedStatement } from '../note-drafter.js';
import { lowerWords, type Topic } from './cues.js';
import { hasNumber } from './pieces.js';
import { placeFor, placementOf, voiceOf } from './placement.js';
import { isIntroduction } from './small-talk.js';
import { type Unit, unitsOf } from './units.js';
import { evidenceOf, textOf } from './writing.js';

const WEAKEST = 2.5;
/** A draft is shorter than the visit; a very short visit may be told whole. */
const SHARE = 0.55;
const SHORT_VISIT_WORDS = 60;
/** Of two equal claims the shorter one is kept. */
const COST = 0.06;

const negative: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ei|en|eikä|eivät|enkä|emme)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|ingen|inga|inget|aldrig|nej|ingendera)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:no|not|never|none|\p{L}+n't)(?!\p{L})/iu,
};
const denied = (text: string, unit: Unit): boolean => negative[unit.utterance.language].test(text);
const grave: readonly Topic[] = ['allergy', 'medication', 'risk', 'symptom', 'finding'];
const opens: readonly Topic[] = ['symptom', 'complaint'];
const listed: readonly Topic[] = ['medication', 'allergy', 'risk', 'measure', 'test', 'background'];
const denies = (unit: Unit): boolean => unit.asked !== null && denied(unit.pieces.at(-1)?.text ?? '', unit);
/** Why they came is never left out for want of room. */
const OPENING = 5;
/** Why they came is among the first things they tell. */
const EARLY = 4;

/** What a reader would miss most: numbers, sides, dates to come, denied signs, a child's words. */
const weight = (unit: Unit, text: string): number => {
  const words = lowerWords(text);
  const has = (topic: Topic): boolean => unit.topics.has(topic);
  const result = has('test') || has('measure') || has('medication');
  const number = hasNumber(text, unit.utterance) ? (result ? 1.6 : 1) : 0;
  const side = words.some(isSideWord) ? 1.2 : 0;
  const date = words.some(isDayWord) && (has('plan') || has('agreement')) ? 1.2 : 0;
  const sign = denied(text, unit) && grave.some(has) ? 1.4 : 0;
  const child = unit.utterance.role === 'child' ? 1.5 : 0;
  return number + side + date + sign + child + (unit.asked ? 0.4 : 0);
};

interface Candidate extends DraftedStatement {
  readonly at: number;
  readonly worth: number;
  readonly words: number;
}

const placeOf = (unit: Unit, text: string, noteType: NoteType, opening: string | null) => {
  const { role, language } = unit.utterance;
  const codes = new Set(noteType.sections.map(({ code }) => code));
  if (unit.pieces.some(({ raw }) => isIntroduction(raw, language))) {
    return codes.has('participants') ? { section: 'participants', strength: 3 } : null;
  }
  // "Sopii meille" without what suits is no agreement.
  const hollow = !unit.asked && unit.topics.size === 1 && unit.topics.has('agreement');
  if (hollow && unit.pieces.every(({ words }) => words <= 4)) return null;
  const placed = placeFor(noteType.code, unit.topics, voiceOf(role), hasNumber(text, unit.utterance));
  if (role === 'child' && codes.has('child-view')) {
    return { section: 'child-view', strength: Math.max(4, placed?.strength ?? 0) };
  }
  if (!placed) return null;
  if (opening !== null) return { section: opening, strength: placed.strength + OPENING };
  return placed.strength < WEAKEST ? null : placed;
};

const candidates = (units: readonly Unit[], noteType: NoteType): Candidate[] => {
  const { opening } = placementOf(noteType.code);
  const told = units.filter(({ utterance }) => voiceOf(utterance.role) === 'others').slice(0, EARLY);
  const first =
    told.find((unit) => !denies(unit) && opens.some((topic) => unit.topics.has(topic))) ??
    told.find((unit) => !denies(unit) && unit.topics.size > 0 && !listed.some((topic) => unit.topics.has(topic)));
  return units.flatMap((unit, at): Candidate[] => {
    const quoted = unit.utterance.role === 'child' && noteType.sections.some(({ code }) => code === 'child-view');
    const text = textOf(unit, quoted);
    const place = placeOf(unit, text, noteType, unit.utterance === first?.utterance ? opening : null);
    if (!place) return [];
    const words = lowerWords(text).length;
    const worth = place.strength + weight(unit, text) - COST * words;
    return [{ section: place.section, text, evidence: evidenceOf(unit), at, worth, words }];
  });
};

/** Statements from a conversation, by section and then in the order they were said. */
export const conversationStatements = (utterances: readonly Utterance[], noteType: NoteType): DraftedStatement[] => {
  const spoken = utterances.reduce((sum, { text }) => sum + lowerWords(text).length, 0);
  let room = Math.max(SHORT_VISIT_WORDS, spoken * SHARE);
  const kept = candidates(unitsOf(utterances), noteType)
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .filter(({ words }) => {
      if (words > room) return false;
      room -= words;
      return true;
    });
  const order = new Map(noteType.sections.map(({ code }, index) => [code, index]));
  return kept
    .sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0) || a.at - b.at)
    .map(({ section, text, evidence }) => ({ section, text, evidence }));
};
