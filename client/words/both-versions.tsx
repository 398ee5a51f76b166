import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import './words.css';

interface BothVersionsProps {
  lang: string;
  /** What was written here; null where it was no text. */
  mine: string | null;
  /** What stands there by now; null where nothing does. */
  theirs: string | null;
  onTheirs(): void;
  /** Null where there is nothing to put one's own in place of. */
  onMine: (() => void) | null;
  /** In other words than "use mine". */
  mineLabel?: string;
}

/** Two texts for one place, read side by side: nothing is laid over anything before its writer has chosen. */
export const BothVersions = ({ lang, mine, theirs, onTheirs, onMine, mineLabel }: BothVersionsProps) => {
  const { t } = useTranslation();
  return (
    <section className="both" role="alert" aria-label={t('words.both')}>
      <p className="both-title">{t('words.both')}</p>
      <div className="both-text">
        <p className="both-whose">{t('words.theirs')}</p>
        {theirs === null ? <p className="both-none">{t('words.theirs.none')}</p> : <p lang={lang}>{theirs}</p>}
        <Button size="small" onClick={onTheirs}>
          {t(theirs === null ? 'words.let-go' : 'words.use-theirs')}
        </Button>
      </div>
      <div className="both-text">
        <p className="both-whose">{t('words.mine')}</p>
        {mine !== null && <p lang={lang}>{mine}</p>}
        {onMine !== null && (
          <Button kind="outline" size="small" onClick={onMine}>
            {mineLabel ?? t('words.use-mine')}
          </Button>
        )}
      </div>
    </section>
  );
};
