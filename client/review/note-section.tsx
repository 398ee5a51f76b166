import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../../server/domain/note.js';
import { screenLanguage } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { adding, beforeOf } from '../words/decision.js';
import { useLeftField } from '../words/use-left-field.js';
import { useWords } from '../words/words-context.js';
import { GuardianMark } from './guardian-mark.js';
import { sectionLength } from './length.js';
import { ReviewContext, useCalmReview, useReview } from './review-context.js';
import { SectionLength } from './section-length.js';
import type { SectionGroup } from './sections.js';
import { StatementRow } from './statement-row.js';
import { WordsForm } from './words-form.js';

const isTouched = (statement: Statement): boolean =>
  statement.handling.state !== 'untouched' || statement.origin !== 'machine';

interface NoteSectionProps {
  group: SectionGroup;
  first: string | null;
}

export const NoteSection = ({ group, first }: NoteSectionProps) => {
  const { t } = useTranslation();
  const review = useReview();
  const { view, run, command, working, selected } = review;
  const calm = useCalmReview();
  const [open, setOpen] = useState<'add' | 'redraft' | null>(null);
  const { encounterId } = useWords();
  const left = useLeftField(encounterId, `add ${group.code}`);
  useEffect(() => {
    // Words still on their way are left when something else is opened here; that stays open.
    if (left !== null && open === null) setOpen('add');
  }, [left, open]);
  const title = group.section?.title[screenLanguage()] ?? group.code;
  const language = view.note?.language ?? view.encounter.noteLanguage;
  const redraft = (): void => {
    setOpen(null);
    command.mutate({ to: 'draft', body: { section: group.code } });
  };
  const askRedraft = (): void => (group.statements.some(isTouched) ? setOpen('redraft') : redraft());
  return (
    <section className="note-section" aria-labelledby={`section-${group.code}`}>
      <div className="note-section-head">
        <h3 id={`section-${group.code}`}>{title}</h3>
        <SectionLength length={sectionLength(group)} />
        <span className="note-section-tools">
          <GuardianMark code={group.code} title={title} shows="button" />
          <Button
            kind="quiet"
            size="small"
            icon="plus"
            aria-label={t('section.add', { section: title })}
            title={t('section.add', { section: title })}
            onClick={() => setOpen('add')}
          />
          {!working && (
            <Button
              kind="quiet"
              size="small"
              icon="refresh"
              aria-label={t('section.redraft', { section: title })}
              title={t('section.redraft', { section: title })}
              onClick={askRedraft}
            />
          )}
        </span>
        <GuardianMark code={group.code} title={title} shows="mark" />
      </div>
      <ul className="note-statements">
        {group.statements.map((statement) => (
          <ReviewContext key={statement.id} value={statement.id === selected?.id ? review : calm}>
            <StatementRow
              statement={statement}
              isSelected={statement.id === selected?.id}
              isEntry={selected === null && statement.id === first}
            />
          </ReviewContext>
        ))}
        {open === 'add' && (
          <li className="statement-new">
            <WordsForm
              label={t('section.add.label', { section: title })}
              placeholder={t('section.add.label', { section: title })}
              send={t('section.add.send')}
              hint={t('edit.hint')}
              lang={language}
              keep={{ encounterId, place: `add ${group.code}`, before: beforeOf(adding(group.code), view) }}
              onSend={(text) =>
                run({ do: 'add', section: group.code, text, after: group.statements.at(-1)?.id ?? null })
              }
              // Its answer may come after something else was opened here.
              onClose={() => setOpen((now) => (now === 'add' ? null : now))}
            />
          </li>
        )}
      </ul>
      {open === 'redraft' && (
        <Dialog
          title={t('section.redraft.title')}
          onClose={() => setOpen(null)}
          footer={
            <>
              <Button onClick={() => setOpen(null)}>{t('action.cancel')}</Button>
              <Button kind="primary" onClick={redraft}>
                {t('section.redraft.confirm')}
              </Button>
            </>
          }
        >
          <p>{t('section.redraft.text', { section: title })}</p>
        </Dialog>
      )}
    </section>
  );
};
