/** A case in the product's own terms: utterances with roles, and the context of the checks. */
import type { Language } from '../../server/domain/language.js';
import type { Evidence } from '../../server/domain/note.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import type { EvalCase } from './case.js';

export interface Said {
  readonly utterances: readonly Utterance[];
  readonly mode: 'conversation' | 'dictation';
  readonly spokenLanguage: Language;
  readonly noteLanguage: Language;
  /** Absent where nobody says when it was: then no day is reckoned from it. */
  readonly visitDate: string | undefined;
  /** The roles of its speakers. */
  readonly present: readonly SpeakerRole[];
}

/** How public data name their speakers. */
const names: readonly (readonly [RegExp, SpeakerRole])[] = [
  [/clini|_2$/, 'colleague'],
  [/^doc/, 'professional'],
  [/^patient/, 'subject'],
  [/family/, 'companion'],
];

/** Marks of transcribers in PriMock57, no words: "<UNSURE>um</UNSURE>", "<UNIN/>". */
const ANNOTATION = /<\/?[A-Z_]+\/?>/g;

const roleOf = (one: EvalCase, speaker: string | null | undefined): SpeakerRole => {
  if (!speaker) return 'unknown';
  const known = one.speakers?.find(({ label }) => label === speaker)?.role;
  return known ?? names.find(([name]) => name.test(speaker))?.[1] ?? 'unknown';
};

/** Dictated: said so by the case, or a professional alone. */
const modeOf = (one: EvalCase): Said['mode'] =>
  one.mode ??
  one.sample?.mode ??
  (one.noteType === 'dictated-entry' || (one.speakers?.length === 1 && one.speakers[0]?.role === 'professional')
    ? 'dictation'
    : 'conversation');

export const saidIn = (one: EvalCase): Said => {
  const mode = modeOf(one);
  const utterances = one.utterances.map((line, index): Utterance => {
    const startMs = Math.round((line.start ?? index * 4) * 1000);
    return {
      id: line.id ?? `u${index + 1}`,
      source: mode === 'dictation' ? 'dictated' : 'utterance',
      partId: 1,
      speaker: line.speaker ?? null,
      role: roleOf(one, line.speaker),
      startMs,
      endMs: Math.max(startMs + 1, Math.round((line.end ?? index * 4 + 3.5) * 1000)),
      text: line.text.replace(ANNOTATION, ''),
      confidence: line.confidence ?? null,
      language: line.lang ?? one.lang,
    };
  });
  return {
    utterances,
    mode,
    spokenLanguage: one.lang,
    noteLanguage: one.noteLanguage ?? one.lang,
    visitDate: one.visitDate,
    present: [...new Set([...(one.speakers ?? []), ...utterances].map(({ role }) => role))],
  };
};

/** Cited utterances whole, as evidence. What is cited and was not said is left out. */
export const evidenceOf = (said: Said, ids: readonly string[]): Evidence[] =>
  ids.flatMap((id) => {
    const utterance = said.utterances.find((one) => one.id === id);
    return utterance ? [{ source: utterance.source, id, quote: utterance.text, language: utterance.language }] : [];
  });
