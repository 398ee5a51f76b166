import { useTranslation } from 'react-i18next';
import type { NoteType } from '../../server/domain/note-type.js';
import type { EncounterView } from '../../server/domain/view.js';
import type { Copying } from '../copy/use-copying.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { asParagraphs } from './paragraphs.js';
import './signed-head.css';

type Section = NonNullable<EncounterView['signed']>['sections'][number];

interface SignedTextProps {
  text: string;
  noteType: NoteType | undefined;
  lang: string;
  sections: readonly Section[];
  copying: Copying;
}

/** A section's heading, whether it is not for the guardian, and its copying. */
const SectionHead = ({ heading, section, copying }: { heading: string; section?: Section; copying: Copying }) => {
  const { t } = useTranslation();
  const label = t('copy.section', { section: heading });
  return (
    <div className="signed-head">
      <h3>{heading}</h3>
      {section !== undefined && (
        <Button
          kind="quiet"
          size="small"
          icon={copying.done?.section === section.code ? 'check' : 'copy'}
          aria-label={label}
          title={label}
          onClick={() => copying.copy(section.code)}
        />
      )}
      {section?.notForGuardian && (
        <p className="signed-mark">
          <Icon name="lock" size={16} /> {t('guardian.mark')}
        </p>
      )}
    </div>
  );
};

/** A signed text, exactly its words; lines that are headings of the note type are set as headings. */
export const SignedText = ({ text, noteType, lang, sections, copying }: SignedTextProps) => (
  <div className="signed-text" lang={lang}>
    {asParagraphs(text, noteType).map((group, index) => {
      const section = sections.find(({ title }) => title === group.heading);
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a signed text never changes
        <section key={index}>
          {group.heading !== null && (
            <SectionHead heading={group.heading} copying={copying} {...(section && { section })} />
          )}
          <div>
            {group.lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a signed text never changes
              <p key={place}>{line}</p>
            ))}
          </div>
        </section>
      );
    })}
  </div>
);
