import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { countChanges, noteChanges, type StatementChange } from './changes.js';
import { useReview } from './review-context.js';
import './changes.css';

const Pieces = ({ pieces }: Pick<StatementChange, 'pieces'>) => {
  const { t } = useTranslation();
  const lang = document.documentElement.lang;
  return pieces.map(({ kind, text }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Tag = kind === 'removed' ? 'del' : 'ins';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <Tag key={index}>
        <span className="visually-hidden" lang={lang}>
          {t(kind === 'removed' ? 'changes.was' : 'changes.is')}
        </span>
        {text}
      </Tag>
    );
  });
};

/** The whole note, from the draft to now. To be read; a press on a statement goes back to it. */
export const ChangesView = ({ onClose }: { onClose(): void }) => {
  const { t } = useTranslation();
  const { view, noteType, goTo } = useReview();
  if (view.note === null) return null;
  const sections = noteChanges(view.note, noteType);
  const counts = countChanges(sections);
  const told = (['edited', 'removed', 'added'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`changes.${kind}`, { count: counts[kind] }));
  return (
    <section className="note-paper changes" aria-labelledby="changes-title">
      <div className="changes-head">
        <h3 id="changes-title">{t('changes.title')}</h3>
        <p>{told.length === 0 ? t('changes.none') : told.join(', ')}</p>
        <Button
          size="small"
          icon="document"
          onClick={() => {
            onClose();
          }}
        >
          {t('changes.close')}
        </Button>
      </div>
      {sections.map(({ code, section, changes }) => (
        <section key={code} className="note-section" aria-labelledby={`changes-${code}`}>
          <div className="note-section-head">
            <h4 id={`changes-${code}`}>{section?.title[screenLanguage()] ?? code}</h4>
          </div>
          <ul className="note-statements">
            {changes.map(({ statement, kind, pieces }) => (
              <li key={statement.id} className={`change change-${kind}`}>
                {kind !== 'same' && <span className="change-kind">{t(`changes.kind.${kind}`)}</span>}
                <button
                  type="button"
                  className="statement-text"
                  lang={view.note?.language}
                  dir="auto"
                  onClick={() => {
                    onClose();
                    goTo({ statement: statement.id });
                  }}
                >
                  <Pieces pieces={pieces} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
