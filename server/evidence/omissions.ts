import type { TakenBack } from '../domain/corrections.js';
import { keptBackIn } from '../domain/kept-back.js';
import { isForMachine } from '../domain/machine-talk.js';
import type { Omission, Statement, StatementClass } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import { isInterpreting, isSmallTalk } from '../domain/small-talk.js';
import { isLeftToInterpreter } from '../domain/spoken-language.js';
import { isNobodys, isSameVoice, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { answerDenies } from './answers.js';
import { type Classified, classify } from './classify.js';
import { takenBackIn } from './corrections.js';
import { questionBefore } from './heard.js';
import { readNumbers } from './numbers/read-numbers.js';
import { readable } from './readable.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { contentWords } from './words.js';

/** Entries of the list: at least so many fit, in a long visit a share of what was said, and never more than can be read. */
const FIT = 30;
const SHARE = 0.3;
const MOST = 100;

const weights: Partial<Record<StatementClass, number>> = {
  risk: 8,
  allergy: 7,
  medication: 6,
  negation: 5,
  number: 4,
  date: 4,
  side: 3,
};

/** What somebody asked not to have written is for the professional to decide before anything else of its weight. */
const KEPT_BACK = 4;

/** Sections a class may belong to, the first that the note type has. What the professional says of a finding is a status. */
const sections: readonly (readonly [StatementClass, 'professional' | 'others' | 'anybody', readonly string[]])[] = [
  ['allergy', 'anybody', ['allergies-risks', 'history', 'need', 'situation', 'client-view']],
  ['date', 'anybody', ['plan', 'next-steps']],
  ['medication', 'professional', ['plan', 'actions', 'next-steps']],
  ['medication', 'others', ['medication', 'history', 'need', 'situation', 'client-view']],
  ['risk', 'anybody', ['allergies-risks', 'client-view', 'situation', 'history', 'need']],
  ['finding', 'professional', ['status', 'examination', 'outcome', 'observations', 'assessment']],
  ['number', 'professional', ['status', 'examination', 'outcome', 'observations', 'assessment']],
  ['plan', 'professional', ['plan', 'next-steps']],
  ['agreement', 'anybody', ['agreed', 'plan', 'next-steps']],
  ['symptom', 'anybody', ['history', 'need', 'situation', 'client-view']],
  ['background', 'anybody', ['history', 'situation', 'client-view', 'need']],
  ['social', 'anybody', ['client-view', 'situation', 'needs', 'history', 'need']],
];

const sectionFor = (classes: readonly StatementClass[], role: SpeakerRole, noteType: NoteType): string => {
  const codes = new Set(noteType.sections.map((section) => section.code));
  if (role === 'child' && codes.has('child-view')) return 'child-view';
  const who = role === 'professional' || role === 'colleague' ? 'professional' : 'others';
  for (const [name, by, candidates] of sections) {
    if (!classes.includes(name) || (by !== 'anybody' && by !== who)) continue;
    const code = candidates.find((candidate) => codes.has(candidate));
    if (code) return code;
  }
  return noteType.sections[0]?.code ?? '';
};

const SHORT = 8;
const fewWords = (text: string): boolean => text.split(/\s+/).length <= SHORT;

/** What stands of an utterance: words put right elsewhere show an ellipsis, what was struck is gone. */
const standingText = ({ id, text }: Utterance, back: ReadonlyMap<string, readonly TakenBack[]>): string => {
  const struck = [...back.values()].flat().filter(({ how, by }) => how === 'struck' && by.utteranceId === id);
  const places = [
    ...(back.get(id) ?? []).map(({ start, end, how }) => ({ start, end, shown: how === 'struck' ? '' : '…' })),
    ...struck.map(({ by }) => ({ start: by.start, end: by.end, shown: '' })),
  ].sort((one, other) => other.start - one.start);
  return places.reduce((rest, { start, end, shown }) => rest.slice(0, start) + shown + rest.slice(end), text);
};

/** What an utterance tells, without questions and words for the machine; small talk answers a question at most. */
const toldIn = (text: string, { language, role }: Utterance, answers: boolean): string => {
  const told = sentencesOf(text, language).filter(
    (sentence) =>
      !sentence.question &&
      /[\p{L}\p{N}]/u.test(sentence.text) &&
      !isForMachine(sentence.text, language) &&
      !(role === 'interpreter' && isInterpreting(sentence.text, language)),
  );
  const telling = told.filter((sentence) => !isSmallTalk(sentence.text, language));
  return (telling.length === 0 && answers ? told : telling).map((sentence) => sentence.text).join(' ');
};

const LITTLE = 4;

/** The question an answer belongs to: just before, or before a word or two of somebody else's. */
const questionFor = (utterances: readonly Utterance[], at: number): Sentence | null => {
  const near = questionBefore(utterances, at);
  const [own, before] = [utterances[at], utterances[at - 1]];
  if (near || !own || !before) return near;
  if (before.text.split(/\s+/).length > LITTLE && !isLeftToInterpreter(before, own)) return null;
  const asker = utterances[at - 2];
  if (!asker || isSameVoice(asker, own) || isSameVoice(before, own) || sentencesOf(own.text, own.language)[0]?.question)
    return null;
  return sentencesOf(asker.text, asker.language).findLast((sentence) => sentence.question) ?? null;
};
/** So many words that carry a claim tell something, whatever it is about. */
const TELLING = 3;

/** What an utterance says by itself; a short answer together with its question. */
const saidIn = (
  utterances: readonly Utterance[],
  at: number,
  back: ReadonlyMap<string, readonly TakenBack[]>,
): { text: string; classified: Classified; tells: number } | null => {
  const utterance = utterances[at];
  if (!utterance || isNobodys(utterance) || isLeftToInterpreter(utterance, utterances[at + 1])) return null;
  const { language } = utterance;
  const question = questionFor(utterances, at);
  const text = toldIn(standingText(utterance, back), utterance, question !== null);
  if (text === '') return null;
  const classified = classify(text, language);
  const counted = readNumbers(text, language).some(({ weak }) => !weak);
  // What no list knows is milder than all that one does, a number less so.
  const tells = counted ? 2 : contentWords(text, language).length >= TELLING ? 0.5 : 0;
  if (!question || !fewWords(text) || (classified.highRisk && answerDenies(text, language) === null))
    return { text, classified, tells };
  const asked = classify(`${question.text} – ${text}`, language);
  const denies = answerDenies(text, language) === true;
  const sign = denies && asked.classes.some((name) => name === 'symptom' || name === 'finding' || name === 'allergy');
  const classes = [...new Set([...asked.classes, ...classified.classes, ...(sign ? (['negation'] as const) : [])])];
  return {
    text: `${question.text} – ${text}`,
    classified: { classes, highRisk: asked.highRisk || classified.highRisk || sign },
    tells: Math.max(tells, contentWords(question.text, language).length > 0 ? 0.5 : 0),
  };
};

/**
 * What was said and no standing statement rests on, most important first. It restates; it never says that something was forgotten.
 * Questions alone, small talk, what was taken back, and speech of nobody in particular are not listed.
 */
export const findOmissions = (
  statements: readonly Pick<Statement, 'evidence' | 'handling'>[],
  all: readonly Utterance[],
  { noteType }: { readonly noteType: NoteType },
): Omission[] => {
  const utterances = readable(all);
  const used = new Set(
    statements
      .filter((statement) => statement.handling.state !== 'removed')
      .flatMap((statement) => statement.evidence.map(({ id }) => id)),
  );
  const back = takenBackIn(utterances);
  const kept = keptBackIn(utterances);
  const found = utterances.flatMap((utterance, at) => {
    if (used.has(utterance.id)) return [];
    const said = saidIn(utterances, at, back);
    if (!said || (said.classified.classes.length === 0 && said.tells === 0 && !kept.has(utterance.id))) return [];
    const { classes, highRisk } = said.classified;
    const gravest = classes.reduce((most, name) => Math.max(most, weights[name] ?? 0), 0);
    const weight = (highRisk ? 1 : 0) + Math.max(gravest, said.tells) + (kept.has(utterance.id) ? KEPT_BACK : 0);
    return [{ weight, utterance, text: said.text, classes, highRisk }];
  });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, Math.min(MOST, Math.max(FIT, Math.round(SHARE * utterances.length))))
    .map(({ utterance, text, classes, highRisk }) => ({
      utteranceId: utterance.id,
      text,
      section: sectionFor(classes, utterance.role, noteType),
      classes,
      highRisk,
      fate: 'open',
    }));
};
