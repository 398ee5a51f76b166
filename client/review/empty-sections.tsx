import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { adding as addingTo, beforeOf } from '../words/decision.js';
import { useLeftField } from '../words/use-left-field.js';
import { useWords } from '../words/words-context.js';
import { useReview } from './review-context.js';
import { emptySections } from './sections.js';
import { WordsForm } from './words-form.js';

/** Nothing was said of these. They are not filled by themselves, only by hand. */
export const EmptySections = () => {
  const { t } = useTranslation();
  const { view, noteType, run } = useReview();
  const [open, setOpen] = useState<string | null>(null);
  const sections = emptySections(view.note?.statements ?? [], noteType);
  const { encounterId } = useWords();
  const left = useLeftField(encounterId, ...sections.map(({ code }) => `add ${code}`));
  const leftCode = left === null ? null : (sections[left]?.code ?? null);
  useEffect(() => {
    // Words are left in one when another is opened; that stays open.
    if (leftCode !== null && open === null) setOpen(leftCode);
  }, [leftCode, open]);
  const adding = sections.find((section) => section.code === open);
  if (sections.length === 0) return null;
  const title = adding?.title[screenLanguage()] ?? '';
  return (
    <section className="note-section note-empty" aria-labelledby="empty-sections">
      <div className="note-section-head">
        <h3 id="empty-sections">{t('section.empty')}</h3>
      </div>
      <div>
        <div className="note-empty-buttons">
          {sections.map((section) => (
            <Button
              key={section.code}
              kind="quiet"
              size="small"
              icon="plus"
              aria-label={t('section.add', { section: section.title[screenLanguage()] })}
              onClick={() => setOpen(section.code)}
            >
              {section.title[screenLanguage()]}
            </Button>
          ))}
        </div>
        {adding !== undefined && (
          <WordsForm
            key={adding.code}
            label={t('section.add.label', { section: title })}
            placeholder={t('section.add.label', { section: title })}
            send={t('section.add.send')}
            hint={t('edit.hint')}
            lang={view.encounter.noteLanguage}
            keep={{ encounterId, place: `add ${adding.code}`, before: beforeOf(addingTo(adding.code), view) }}
            onSend={(text) => run({ do: 'add', section: adding.code, text, after: null })}
            onClose={() => setOpen((now) => (now === adding.code ? null : now))}
          />
        )}
      </div>
    </section>
  );
};
