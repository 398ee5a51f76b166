import type { TakenBack } from '../domain/corrections.js';
import { keptBackIn } from '../domain/kept-back.js';
import type { Language } from '../domain/language.js';
import type { Evidence, Omission, Statement, StatementClass } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import { isIntroduction } from '../domain/small-talk.js';
import type { SpeakerRole, Utterance } from '../domain/transcript.js';
import { type Classified, classify } from './classify.js';
import { takenBackIn } from './corrections.js';
import { groundIn, standingOf } from './in-note.js';
import { numbersSaid } from './numbers/read-numbers.js';
import { answerDenies } from './plain-answers.js';
import { readable } from './readable.js';
import { type Asked, questionFor, quotesOf, stretchesOf, type Told, tellsNothing, toldIn } from './telling.js';
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

/** Where a statement rests on the utterance already, what weighs by its words alone, beside numbers, sides and medicines. */
const inWords: readonly StatementClass[] = ['risk', 'allergy', 'negation', 'date', 'symptom'];

const SHORT = 8;
const fewWords = (text: string): boolean => text.split(/\s+/).length <= SHORT;

/** So many words that carry a claim tell something, whatever it is about. */
const TELLING = 3;

interface Entry {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly classified: Classified;
  /** The weight of what no list knows. */
  readonly tells: number;
}

/** What a stretch says by itself; a short answer together with its question. */
const entryOf = (utterance: Utterance, stretch: readonly Told[], asked: Asked | null): Entry => {
  const { language } = utterance;
  const text = stretch.map((told) => told.text).join(' ');
  const evidence = quotesOf(utterance, stretch);
  const told = { text, language };
  const classified = classify(told);
  const counted = numbersSaid(told).some(({ weak }) => !weak);
  // What no list knows is milder than all that one does, a number less so.
  const tells = counted ? 2 : contentWords(text, language).length >= TELLING ? 0.5 : 0;
  if (!asked || !fewWords(text)) return { text, evidence, classified, tells };
  const { question, by } = asked;
  const whole = `${question.text} – ${text}`;
  const both = classify({ text: whole, language });
  const denies = answerDenies(text, language) === true;
  const sign = denies && both.classes.some((name) => name === 'symptom' || name === 'finding' || name === 'allergy');
  const classes = [...new Set([...both.classes, ...classified.classes, ...(sign ? (['negation'] as const) : [])])];
  return {
    text: whole,
    evidence: [{ source: by.source, id: by.id, quote: question.text, language: by.language }, ...evidence],
    classified: { classes, highRisk: both.highRisk || classified.highRisk || sign },
    tells: Math.max(tells, contentWords(question.text, language).length > 0 ? 0.5 : 0),
  };
};

/** "Huomenta Aino, olen lääkäri Elina Harju": told where the note says who was there. */
const introduces = (stretch: readonly Told[], { role, language }: Utterance, { sections }: NoteType): boolean =>
  role === 'professional' &&
  !sections.some(({ code }) => code === 'participants') &&
  stretch.every(({ text }) => isIntroduction(text, language));

type Places = ReadonlyMap<string, readonly TakenBack[]>;

/**
 * What was said and does not stand in the note, sentence by sentence, most important first. It restates; it never says that something was
 * forgotten. Questions alone, small talk, what was taken back, and speech of nobody in particular are not listed.
 */
export const findOmissions = (
  statements: readonly Pick<Statement, 'text' | 'evidence' | 'handling'>[],
  all: readonly Utterance[],
  { noteType, noteLanguage }: { readonly noteType: NoteType; readonly noteLanguage?: Language },
): Omission[] => {
  const utterances = readable(all);
  const ground = groundIn(statements, utterances, noteLanguage ?? utterances[0]?.language ?? 'fi');
  const back: Places = takenBackIn(utterances);
  const kept = keptBackIn(utterances);
  const found = utterances.flatMap((utterance, at) => {
    if (tellsNothing(utterance, utterances[at + 1])) return [];
    const asked = questionFor(utterances, at);
    const told = toldIn(utterance, back, asked !== null);
    const here = ground(at);
    const cited = here.citing.length > 0;
    const missing = told.filter((one, index) => {
      const question = index === 0 && fewWords(one.text) ? asked : null;
      const standing = standingOf(one.text, question?.question.text ?? null, utterance.language, here);
      if (standing === 'words-missing' && cited)
        return entryOf(utterance, [one], question).classified.classes.some((name) => inWords.includes(name));
      return standing !== 'told';
    });
    return stretchesOf(missing, told).flatMap((stretch) => {
      const entry = entryOf(utterance, stretch, stretch[0] === told[0] ? asked : null);
      const { classes, highRisk } = entry.classified;
      const idle = classes.length === 0 && (entry.tells === 0 || introduces(stretch, utterance, noteType));
      if (idle && !kept.has(utterance.id)) return [];
      const gravest = classes.reduce((most, name) => Math.max(most, weights[name] ?? 0), 0);
      const weight = (highRisk ? 1 : 0) + Math.max(gravest, entry.tells) + (kept.has(utterance.id) ? KEPT_BACK : 0);
      return [{ weight, utterance, ...entry, classes, highRisk }];
    });
  });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, Math.min(MOST, Math.max(FIT, Math.round(SHARE * utterances.length))))
    .map(({ utterance, text, evidence, classes, highRisk }) => ({
      utteranceId: utterance.id,
      text,
      evidence: [...evidence],
      section: sectionFor(classes, utterance.role, noteType),
      classes,
      highRisk,
      fate: 'open',
    }));
};
