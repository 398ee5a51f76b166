import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../server/domain/language.js';
import { MOST_PHRASES, type Phrase } from '../../server/domain/preferences.js';
import { screenLanguage, screenLanguages } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Field } from '../ui/field.js';
import { Segmented } from '../ui/segmented.js';
import { faultOf, type Side } from './faults.js';

interface PhraseListProps {
  phrases: readonly Phrase[];
  onChange(phrases: Phrase[]): void;
  /** What the server said of the phrases as they are now. */
  error: unknown;
}

/** Pairs of words, those of one language of the note at a time. */
export const PhraseList = ({ phrases, onChange, error }: PhraseListProps) => {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(screenLanguage);
  const counts = (code: Language): number => phrases.filter((phrase) => phrase.language === code).length;
  const change = (at: number, part: Partial<Phrase>): void =>
    onChange(phrases.map((phrase, index) => (index === at ? { ...phrase, ...part } : phrase)));
  const fault = (at: number, side: Side): string | undefined => {
    const found = faultOf(error, at, side);
    return found === null ? undefined : t(`preferences.fault.${found}`);
  };
  const full = phrases.length >= MOST_PHRASES;
  return (
    <div className="phrases">
      <Segmented
        label={t('preferences.phrases.language')}
        value={language}
        onChange={(code: Language) => setLanguage(code)}
        options={screenLanguages.map(({ code, name }) => ({
          value: code,
          label: counts(code) === 0 ? name : `${name} (${counts(code)})`,
          lang: code,
        }))}
      />
      <ul className="phrase-rows">
        {phrases.map((phrase, index) =>
          phrase.language !== language ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is its place in the list
            <li key={index} className="phrase">
              <Field
                label={t('preferences.phrase.instead')}
                value={phrase.instead}
                onChange={(instead) => change(index, { instead })}
                error={fault(index, 'instead')}
              />
              <Field
                label={t('preferences.phrase.write')}
                value={phrase.write}
                onChange={(write) => change(index, { write })}
                error={fault(index, 'write')}
              />
              <Button
                kind="quiet"
                icon="trash"
                aria-label={t('preferences.phrase.remove', { phrase: phrase.instead })}
                title={t('preferences.phrase.remove', { phrase: phrase.instead })}
                onClick={() => onChange(phrases.filter((_, at) => at !== index))}
              />
            </li>
          ),
        )}
      </ul>
      {full ? (
        <p className="style-quiet">{t('preferences.phrases.full', { count: MOST_PHRASES })}</p>
      ) : (
        <Button
          kind="outline"
          size="small"
          icon="plus"
          onClick={() => onChange([...phrases, { language, instead: '', write: '' }])}
        >
          {t('preferences.phrase.add')}
        </Button>
      )}
    </div>
  );
};
