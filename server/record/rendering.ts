import type { Language } from '../domain/language.js';
import type { SignedNote } from '../domain/record.js';

/** A signed note in one form, to be attached. */
export interface Rendering {
  readonly contentType: string;
  readonly bytes: Buffer;
}

export const renderingKinds = ['text', 'xhtml', 'pdf'] as const;
export type RenderingKind = (typeof renderingKinds)[number];

/** The signed bytes themselves. */
export const plainRendering = (note: SignedNote): Rendering => ({
  contentType: 'text/plain; charset=utf-8',
  bytes: Buffer.from(note.text, 'utf8'),
});

const locale: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
export const languageTag = (language: Language): string => locale[language];

const born: Record<Language, string> = { fi: 's.', sv: 'f.', en: 'b.' };

/** What stands over the words where the form is a page of its own: what it is, about whom, by whom, when, where. */
export const headOf = (note: SignedNote): string[] => {
  const day = (iso: string) =>
    new Intl.DateTimeFormat(locale[note.language], { timeZone: 'UTC' }).format(new Date(iso));
  const moment = new Intl.DateTimeFormat(locale[note.language], {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  }).format(new Date(note.signedAt));
  return [
    `${note.subject.name}, ${born[note.language]} ${day(note.subject.birthDate)}`,
    `${note.signer.name}${note.signer.title && `, ${note.signer.title}`}, ${moment}`,
    note.organisation.name,
  ];
};

/** The signed text as blocks: headings apart from what stands under them. Together they are the signed words, in order. */
export const blocksOf = (note: SignedNote): { heading: string | null; lines: string[] }[] => {
  const titles = new Set(note.sections.map(({ title }) => title));
  return note.text.split('\n\n').map((block) => {
    const [first = '', ...rest] = block.split('\n');
    return titles.has(first) && rest.length > 0
      ? { heading: first, lines: rest }
      : { heading: null, lines: [first, ...rest] };
  });
};
