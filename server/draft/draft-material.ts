/** What a language model is given of one request: numbered lines of speech, standing statements, sections. Ids stay here. */
import type { Evidence, Statement } from '../domain/note.js';
import { isUnlabelled, type Source, type Utterance } from '../domain/transcript.js';
import { isUntouched } from './apply-changes.js';
import { readDictation } from './dictation.js';
import type { DraftRequest } from './note-drafter.js';
import { fill, type Prompts, registerOf } from './prompts.js';
import { occursIn } from './quotes.js';

interface Line {
  readonly text: string;
  readonly role: string;
  readonly heading: string | null;
  /** Where its words come from, with what to quote when the model quotes nothing that was said. */
  readonly sources: readonly { readonly utterance: Utterance; readonly quote: string }[];
}

export interface Material {
  readonly lines: readonly Line[];
  /** Statements the model may replace or withdraw, by the short id it was given. */
  readonly replaceable: ReadonlyMap<string, Statement>;
  readonly system: string;
  readonly user: string;
}

/** How words reached the product: dictation is told by the encounter where the utterance does not say it. */
export const sourceOf = (utterance: Utterance, mode: DraftRequest['mode']): Source =>
  utterance.source === 'utterance' && mode === 'dictation' ? 'dictated' : utterance.source;

const linesOf = (request: DraftRequest): Line[] => {
  const spoken = request.utterances.filter((utterance) => utterance.text.trim() !== '');
  const dictated = spoken.filter((utterance) => sourceOf(utterance, request.mode) === 'dictated');
  const byId = new Map(spoken.map((utterance) => [utterance.id, utterance]));
  const sentences = readDictation(dictated, request.noteType, request.spokenLanguage).flatMap(
    ({ section, sentences }) =>
      sentences.map((sentence): Line => {
        const sources = sentence.sources.flatMap(({ id, quote }) => {
          const utterance = byId.get(id);
          return utterance ? [{ utterance, quote }] : [];
        });
        return { text: sentence.text, role: 'professional', heading: section, sources };
      }),
  );
  const others = spoken
    .filter((utterance) => !dictated.includes(utterance))
    .map((utterance): Line => {
      const spoke = isUnlabelled(utterance) ? 'unlabelled' : utterance.role;
      const role = utterance.source === 'typed' ? 'typed' : spoke;
      return { text: utterance.text, role, heading: null, sources: [{ utterance, quote: utterance.text }] };
    });
  return [...sentences, ...others];
};

/** "<" is written as an escape, so that no word of the material can end it. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export const materialFor = (request: DraftRequest, prompts: Prompts): Material => {
  const lines = linesOf(request);
  const wanted = request.section;
  const standing = request.statements.filter((statement) => statement.handling.state !== 'removed');
  const replaceable = new Map(
    standing
      .filter((statement) => wanted === null && isUntouched(statement))
      .map((statement, index) => [`s${index + 1}`, statement]),
  );
  const shortId = new Map([...replaceable].map(([short, statement]) => [statement.id, short]));
  const sections = request.noteType.sections.filter((section) => wanted === null || section.code === wanted);
  const language = request.noteLanguage;
  const shown = standing.filter(
    (statement) => wanted === null || !(isUntouched(statement) && statement.section === wanted),
  );
  return {
    lines,
    replaceable,
    system: fill(prompts.part.system, { register: registerOf(prompts, language) }),
    user: fill(prompts.part.user, {
      noteType: request.noteType.title[language],
      visitDate: request.visitDate,
      spokenLanguage: request.spokenLanguage,
      noteLanguage: language,
      material: prompts.part[request.mode === 'dictation' ? 'material-dictation' : 'material-conversation'],
      sections: sections
        .map(
          ({ code, title, belongs, targetWords }) =>
            `${code}: ${title[language]}. ${belongs[language]} (${targetWords})`,
        )
        .join('\n'),
      task: wanted === null ? prompts.part['task-whole'] : fill(prompts.part['task-section'], { section: wanted }),
      standing: shown
        .map((statement) => {
          const id = shortId.get(statement.id);
          return json({ ...(id ? { id } : {}), section: statement.section, text: statement.text });
        })
        .join('\n'),
      utterances: lines
        .map(({ role, text, heading }, index) => json({ n: index + 1, role, ...(heading ? { heading } : {}), text }))
        .join('\n'),
    }),
  };
};

/** The cited line as evidence. A quote nobody said is not kept: the whole utterance stands in its place. */
export const evidenceFor = (line: Line, quote: string, mode: DraftRequest['mode']): Evidence[] =>
  line.sources.map(({ utterance, quote: own }) => ({
    source: sourceOf(utterance, mode),
    id: utterance.id,
    quote: line.sources.length === 1 && occursIn(quote, utterance.text) ? quote.trim() : own,
    language: utterance.language,
  }));
