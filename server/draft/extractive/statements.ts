/** Chooses what of a conversation goes into the note: what tells most, the weightiest first, up to less than half of what was said. */
import type { Language } from '../../domain/language.js';
import type { NoteType } from '../../domain/note-type.js';
import { isIntroduction } from '../../domain/small-talk.js';
import type { Utterance } from '../../domain/transcript.js';
import type { DraftedStatement } from '../note-drafter.js';
import { plainWords } from '../quotes.js';
import type { Topic } from './cues.js';
import { placeFor, placementOf, voiceOf } from './placement.js';
import type { Unit } from './units.js';
import { denies, isDay, isGrave, wordCounts, worthOf } from './worth.js';
import { evidenceOf, textOf } from './writing.js';

/** A draft is shorter than the visit; a few sentences may be told whole. */
const SHARE = 0.46;
const FEW_SENTENCES = 25;

const opens: readonly Topic[] = ['symptom', 'complaint'];
const listed: readonly Topic[] = ['medication', 'allergy', 'risk', 'measure', 'test', 'background'];
const isDenial = ({ asked, pieces, utterance }: Unit): boolean =>
  asked !== null && (pieces.at(-1)?.words.some((word) => denies(word, utterance.language)) ?? false);
const wordsOf = ({ pieces }: Unit): number => pieces.reduce((sum, { words }) => sum + words.length, 0);
/** Why they came is never left out for want of room. */
const OPENING = 5;
/** Why they came is among the first things they tell. */
const EARLY = 4;
/** Fewer words than this say nothing by themselves. */
const FEW = 4;
const STUB = 2;

interface Candidate extends DraftedStatement {
  readonly at: number;
  readonly worth: number;
  readonly words: number;
  readonly utterance: Utterance;
  readonly grave: boolean;
}

/** "The dose." says nothing, and "Sopii meille" without what suits is no agreement. */
const isHollow = (unit: Unit): boolean => {
  if (unit.asked) return false;
  const stub = wordsOf(unit) <= STUB && unit.utterance.role !== 'child' && !unit.pieces.some(({ numbers }) => numbers);
  return stub || (unit.topics.size === 1 && unit.topics.has('agreement') && wordsOf(unit) <= FEW);
};

interface Placed {
  readonly utterance: Utterance;
  readonly section: string;
}

/** An echo or a short word on what was just said: "Torstaina kello kaksi, sopii." */
const ECHO = 8;

/** What shows no section stays with what its speaker said just before it, and an echo with what it echoes. */
const beside = (unit: Unit, noteType: NoteType, last: Placed | null): string | null => {
  const { otherwise, others } = placementOf(noteType.code);
  if (wordsOf(unit) < FEW && !isGrave(unit)) return null;
  if (last?.utterance === unit.utterance) return last.section;
  if (voiceOf(unit.utterance.role) !== 'others') return null;
  const theirs = Object.values(others).map(([section]) => section);
  return last && wordsOf(unit) <= ECHO && theirs.includes(last.section) ? last.section : otherwise;
};

const wishes: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:halu(?:an|aisin|aisimme|isin)|tahto(?:isin|isimme)|toivo(?:n|isin|mme|isimme|tan)|mun toive|en halua)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag (?:vill|sku vilja|skulle vilja|önskar|hoppas)|vi (?:vill|önskar|hoppas)|vill jag|önskar jag|hoppas jag)(?!\p{L})/iu,
  en: /\b(?:i|we)(?:'d| would)? (?:really )?(?:want|like to|wish|hope|don't want|would like)\b/iu,
};
const conditions: Record<Language, RegExp> = {
  fi: /^(?:ja |mut |mutta )?(?:jos|mikäli)\s/iu,
  sv: /^(?:och |men )?(?:om|ifall)\s/iu,
  en: /^(?:and |but )?if\s/iu,
};
const asksToAct: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:soit|ota(?:tte)? yhtey|hakeu|ilmoit|päivyst|tule takaisin)/iu,
  sv: /(?<!\p{L})(?:ring|kontakta|ta kontakt|sök|hör av|jour|kom tillbaka)/iu,
  en: /\b(?:call|ring|contact|come (?:back|in)|go to|let (?:us|me) know|emergency)\b/iu,
};
const clockOrDate =
  /(?<!\p{L})(?:kello|klo|klockan|kl|o'clock|\p{L}{2,5}(?:kuuta|kuun)|at (?:half|quarter|\p{L}+|\d))(?!\p{L})/iu;

/** What a professional says of what is to be done if, or of a day to come with its time; and what the others wish for themselves. */
const aheadOf = (unit: Unit, noteType: NoteType): string | null => {
  const codes = noteType.sections.map(({ code }) => code);
  const { role, language } = unit.utterance;
  const own = unit.pieces.at(-1);
  const said = own?.text ?? '';
  if (voiceOf(role) === 'others')
    return codes.includes('client-view') && !unit.topics.has('agreement') && wishes[language].test(said)
      ? 'client-view'
      : null;
  const plan = codes.find((code) => code === 'plan' || code === 'next-steps') ?? null;
  if (unit.asked) return null;
  if (conditions[language].test(said) && (unit.topics.has('plan') || asksToAct[language].test(said))) return plan;
  const day = own?.words.some((word) => isDay(word)) ?? false;
  return day && (own?.numbers ?? false) && clockOrDate.test(said) && unit.topics.has('plan') ? plan : null;
};

/** Once somebody was examined, medicines the professional names are what is going to be taken. */
const findings = ['status', 'assessment'];

const sectionOf = (unit: Unit, noteType: NoteType, placed: readonly Placed[]): string | null => {
  const { role, language } = unit.utterance;
  const codes = new Set(noteType.sections.map(({ code }) => code));
  if (unit.pieces.some(({ raw }) => isIntroduction(raw, language)))
    return codes.has('participants') ? 'participants' : null;
  if (isHollow(unit)) return null;
  if (role === 'child' && codes.has('child-view')) return 'child-view';
  const voice = voiceOf(role);
  const ahead = aheadOf(unit, noteType);
  if (ahead) return ahead;
  const numbers = unit.pieces.some((piece) => piece.numbers);
  const section = placeFor(noteType.code, unit.topics, voice, numbers)?.section;
  if (!section) return beside(unit, noteType, placed.at(-1) ?? null);
  const named = section === 'medication' && voice === 'professional' && !unit.asked;
  return named && placed.some((one) => findings.includes(one.section)) ? 'plan' : section;
};

const firstTold = (units: readonly Unit[]): Utterance | undefined => {
  const told = units.filter(({ utterance }) => voiceOf(utterance.role) === 'others').slice(0, EARLY);
  const first =
    told.find((unit) => !isDenial(unit) && opens.some((topic) => unit.topics.has(topic))) ??
    told.find((unit) => !isDenial(unit) && unit.topics.size > 0 && !listed.some((topic) => unit.topics.has(topic)));
  return first?.utterance;
};

const candidates = (units: readonly Unit[], noteType: NoteType, said: ReadonlyMap<string, number>): Candidate[] => {
  const { opening } = placementOf(noteType.code);
  const first = opening === null ? undefined : firstTold(units);
  const childView = noteType.sections.some(({ code }) => code === 'child-view');
  const placed: Placed[] = [];
  return units.flatMap((unit, at): Candidate[] => {
    const { utterance } = unit;
    const text = textOf(unit, utterance.role === 'child' && childView);
    const own = sectionOf(unit, noteType, placed);
    if (own === null) return [];
    placed.push({ utterance, section: own });
    const opened = opening !== null && utterance === first;
    const worth = worthOf(unit, said) + (opened ? OPENING : 0);
    const words = wordsOf(unit);
    const section = opened ? opening : own;
    return [{ section, text, evidence: evidenceOf(unit), at, worth, words, utterance, grave: isGrave(unit) }];
  });
};

/** What was said twice in the same words is told once, and rests on both. */
const once = (all: readonly Candidate[]): Candidate[] => {
  const told = new Map<string, Candidate>();
  for (const one of all) {
    const key = plainWords(one.text);
    const before = told.get(key);
    told.set(key, before ? { ...before, evidence: [...before.evidence, ...one.evidence] } : one);
  }
  return [...told.values()];
};

/** Those of most worth that there is room for. What is grave goes with what its speaker says in the same breath. */
const fitting = (sorted: readonly Candidate[], space: number): Candidate[] => {
  const kept = new Set<Candidate>();
  let room = space;
  const keep = (one: Candidate): boolean => {
    if (kept.has(one) || one.words > room) return false;
    kept.add(one);
    room -= one.words;
    return true;
  };
  const graveOf = new Map<Utterance, Candidate[]>();
  for (const one of sorted) if (one.grave) graveOf.set(one.utterance, [...(graveOf.get(one.utterance) ?? []), one]);
  for (const one of sorted) if (keep(one)) graveOf.get(one.utterance)?.forEach(keep);
  return [...kept];
};

/** Statements from a conversation, by section and then in the order they were said. */
export const statementsOf = (
  units: readonly Unit[],
  utterances: readonly Utterance[],
  noteType: NoteType,
): DraftedStatement[] => {
  const said = wordCounts(utterances);
  const spoken = [...said.values()].reduce((sum, count) => sum + count, 0);
  const all = once(candidates(units, noteType, said)).sort((a, b) => b.worth - a.worth || a.at - b.at);
  const kept = fitting(all, spoken <= FEW_SENTENCES ? spoken : SHARE * spoken);
  const order = new Map(noteType.sections.map(({ code }, index) => [code, index]));
  return kept
    .sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0) || a.at - b.at)
    .map(({ section, text, evidence }) => ({ section, text, evidence }));
};
