import type { NoteType } from '../../server/domain/note-type.js';
import { asParagraphs } from './paragraphs.js';

/** A signed text, exactly its words; lines that are headings of the note type are set as headings. */
export const SignedText = ({
  text,
  noteType,
  lang,
}: {
  text: string;
  noteType: NoteType | undefined;
  lang: string;
}) => (
  <div className="signed-text" lang={lang}>
    {asParagraphs(text, noteType).map((group, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a signed text never changes
      <section key={index}>
        {group.heading !== null && <h3>{group.heading}</h3>}
        <div>
          {group.lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a signed text never changes
            <p key={place}>{line}</p>
          ))}
        </div>
      </section>
    ))}
  </div>
);
