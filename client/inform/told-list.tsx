import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { focusFirst } from '../ui/kept-focus.js';
import { Select } from '../ui/select.js';
import { TickBox } from '../ui/tick-box.js';
import { everybody, type Told } from './told.js';

const languages = ['fi', 'fi-easy', 'sv', 'en', 'other'] as const;
const through = ['professional', 'interpreter', 'guardian', 'card'] as const;

interface ToldListProps {
  told: readonly Told[];
  onChange(told: Told[]): void;
  word: 'patient' | 'client';
  /** For somebody who is added. */
  language: Told['language'];
}

/** Who was told, in which language and through whom: one line until something has to be changed. */
export const ToldList = ({ told, onChange, word, language }: ToldListProps) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const nameOf = (who: Told['who']): string =>
    who === 'guardian' ? t('inform.who.guardian') : t(who === 'subject' ? `role.${word}` : `role.${who}`);
  const change = (who: Told['who'], part: Partial<Told>): void =>
    onChange(told.map((one) => (one.who === who ? { ...one, ...part } : one)));
  const people = told.map(
    ({ who, language: spoken }) => `${nameOf(who).toLocaleLowerCase()} ${t(`inform.language.${spoken}`)}`,
  );
  if (!open) {
    return (
      <p className="inform-told">
        <Icon name="person" />
        <span>{told.length === 0 ? t('inform.told.nobody') : t('inform.told', { people: people.join(', ') })}</span>
        <Button kind="quiet" size="small" onClick={() => setOpen(true)}>
          {t('inform.change')}
        </Button>
      </p>
    );
  }
  return (
    <fieldset className="inform-people" ref={focusFirst}>
      <legend>{t('inform.told.title')}</legend>
      {everybody.map((who) => {
        const one = told.find((other) => other.who === who);
        const toggle = (there: boolean): void =>
          onChange(
            everybody.flatMap((other) => {
              if (other === who) return there ? [{ who, language, through: 'professional' as const }] : [];
              return told.filter((known) => known.who === other);
            }),
          );
        return (
          <div key={who} className="inform-person">
            <TickBox checked={one !== undefined} onChange={toggle}>
              {nameOf(who)}
            </TickBox>
            {one !== undefined && (
              <div className="inform-how">
                <Select
                  label={t('inform.told.language', { who: nameOf(who) })}
                  labelHidden
                  value={one.language}
                  onChange={(next) => change(who, { language: next })}
                  options={languages.map((value) => ({ value, label: t(`inform.language.${value}`) }))}
                />
                <Select
                  label={t('inform.told.through', { who: nameOf(who) })}
                  labelHidden
                  value={one.through}
                  onChange={(next) => change(who, { through: next })}
                  options={through.map((value) => ({ value, label: t(`inform.through.${value}`) }))}
                />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
