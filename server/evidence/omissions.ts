import type { Omission, Statement, StatementClass } from '../domain/note.js';
import type { NoteType } from '../domain/note-type.js';
import { isNobodys, type SpeakerRole, type Utterance } from '../domain/transcript.js';
import { type Classified, classify } from './classify.js';
import { answerDenies } from './clauses.js';
import { questionBefore } from './heard.js';
import { sentencesOf } from './sentences.js';

const MOST = 30;

const weights: Partial<Record<StatementClass, number>> = {
  risk: 8,
  allergy: 7,
  medication: 6,
  negation: 5,
  number: 4,
  date: 4,
  side: 3,
};

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

const fewWords = (text: string): boolean => text.split(/\s+/).length <= 6;

/** What an utterance says by itself, without the questions in it; a short answer together with its question. */
const saidIn = (utterances: readonly Utterance[], at: number): { text: string; classified: Classified } | null => {
  const utterance = utterances[at];
  if (!utterance || isNobodys(utterance)) return null;
  const { language } = utterance;
  const text = sentencesOf(utterance.text, language)
    .filter((sentence) => !sentence.question)
    .map((sentence) => sentence.text)
    .join(' ');
  if (text === '') return null;
  const classified = classify(text, language);
  const question = questionBefore(utterances, at);
  if (!question || !fewWords(text) || (classified.highRisk && answerDenies(text, language) === null))
    return { text, classified };
  const asked = classify(`${question.text} – ${text}`, language);
  const denies = answerDenies(text, language) === true;
  const sign = denies && asked.classes.some((name) => name === 'symptom' || name === 'finding' || name === 'allergy');
  const classes = [...new Set([...asked.classes, ...classified.classes, ...(sign ? (['negation'] as const) : [])])];
  return {
    text: `${question.text} – ${text}`,
    classified: { classes, highRisk: asked.highRisk || classified.highRisk || sign },
  };
};

/**
 * What was said and no standing statement rests on, most important first. It restates; it never says that something was forgotten.
 * Questions alone, small talk and speech of nobody in particular are not listed.
 */
export const findOmissions = (
  statements: readonly Pick<Statement, 'evidence' | 'handling'>[],
  utterances: readonly Utterance[],
  { noteType }: { readonly noteType: NoteType },
): Omission[] => {
  const used = new Set(
    statements
      .filter((statement) => statement.handling.state !== 'removed')
      .flatMap((statement) => statement.evidence.map(({ id }) => id)),
  );
  const found = utterances.flatMap((utterance, at) => {
    if (used.has(utterance.id)) return [];
    const said = saidIn(utterances, at);
    if (!said || said.classified.classes.length === 0) return [];
    const { classes, highRisk } = said.classified;
    const weight = (highRisk ? 1 : 0) + classes.reduce((sum, name) => Math.max(sum, weights[name] ?? 0), 0);
    return [{ weight, utterance, text: said.text, classes, highRisk }];
  });
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ utterance, text, classes, highRisk }) => ({
      utteranceId: utterance.id,
      text,
      section: sectionFor(classes, utterance.role, noteType),
      classes,
      highRisk,
      fate: 'open',
    }));
};
