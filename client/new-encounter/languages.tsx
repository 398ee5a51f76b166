import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import { useSession } from '../api/session.js';
import { screenLanguages } from '../i18n/language.js';
import { Notice } from '../ui/notice.js';
import { Segmented } from '../ui/segmented.js';
import { spokenLanguages } from './form.js';

interface LanguagesProps {
  spoken: Language;
  written: Language;
  onSpoken(language: Language): void;
  onWritten(language: Language): void;
}

/** Spoken language and note language: two values, neither of them the screen's. */
export const Languages = ({ spoken, written, onSpoken, onWritten }: LanguagesProps) => {
  const { t } = useTranslation();
  const session = useSession();
  const known = spokenLanguages(session);
  const missing = screenLanguages.filter(({ code }) => !known.includes(code)).map(({ code }) => t(`language.${code}`));
  const all = screenLanguages.map(({ code, name }) => ({ value: code, label: name, lang: code }));
  return (
    <div className="new-languages">
      <Segmented
        label={t('new.spoken')}
        value={spoken}
        onChange={onSpoken}
        options={all.map((option) => ({ ...option, disabled: !known.includes(option.value) }))}
      />
      {session.drafting.translates && (
        <Segmented label={t('new.written')} value={written} onChange={onWritten} options={all} />
      )}
      {missing.length > 0 && (
        <p className="new-quiet">{t('new.language-unavailable', { languages: missing.join(', ') })}</p>
      )}
      {!session.drafting.translates && (
        <Notice kind="info" title={t(`new.same-language.${spoken}`)}>
          {t('new.same-language.why')}
        </Notice>
      )}
    </div>
  );
};
