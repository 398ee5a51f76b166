import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EligibleView } from '../../server/domain/eligible.js';
import type { Profession } from '../../server/domain/professional.js';
import { useEligible, useSetEligible } from '../api/impact.js';
import { announce } from '../ui/announcer.js';
import { Button } from '../ui/button.js';
import { ErrorNotice } from '../ui/error-notice.js';
import { Field } from '../ui/field.js';
import { Select } from '../ui/select.js';
import { weekNumber } from './figures.js';

const MOST = 100_000;

/** A count as it was typed: null where the field is empty, undefined where it is no count. */
const countIn = (text: string): number | null | undefined => {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,6}$/.test(digits) && Number(digits) <= MOST ? Number(digits) : undefined;
};

const Counts = ({ weeks, professions, given }: EligibleView) => {
  const { t } = useTranslation();
  const save = useSetEligible();
  const [chosen, choose] = useState(weeks[0] ?? '');
  /** What was typed and is not saved, by week and profession: another week's waits for its turn. */
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const keyOf = (one: Profession): string => `${chosen} ${one}`;
  const stands = (one: Profession): string =>
    String(given.find(({ week, profession }) => week === chosen && profession === one)?.visits ?? '');
  const textOf = (one: Profession): string => typed[keyOf(one)] ?? stands(one);
  const changed = professions.filter((one) => textOf(one).trim() !== stands(one));
  const wrong = changed.some((one) => countIn(textOf(one)) === undefined);

  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (wrong || changed.length === 0) return;
    const visits = Object.fromEntries(changed.map((one) => [one, countIn(textOf(one)) ?? null]));
    save.mutate(
      { week: chosen, visits },
      {
        onSuccess: () => {
          type((all) => Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(chosen))));
          announce(t('impact.eligible.saved', { week: weekNumber(chosen) }));
        },
      },
    );
  };
  return (
    <form className="impact-eligible" onSubmit={send} aria-label={t('impact.eligible')}>
      <h3>{t('impact.eligible')}</h3>
      <p className="impact-soft">{t('impact.eligible.hint')}</p>
      <div className="impact-counts">
        <Select
          label={t('impact.week')}
          value={chosen}
          onChange={choose}
          options={weeks.map((week) => ({ value: week, label: `${weekNumber(week)}/${week.slice(0, 4)}` }))}
        />
        {professions.map((one) => (
          <Field
            key={one}
            label={t(`impact.group.${one}`)}
            value={textOf(one)}
            onChange={(text) => type((all) => ({ ...all, [keyOf(one)]: text }))}
            error={countIn(textOf(one)) === undefined ? t('impact.eligible.wrong') : undefined}
          />
        ))}
        <Button type="submit" kind="outline" busy={save.isPending} unavailable={wrong || changed.length === 0}>
          {t('impact.eligible.save')}
        </Button>
      </div>
      {save.isError && <ErrorNotice error={save.error} />}
    </form>
  );
};

/** How many visits could have been recorded, week by week: what no screen can count by itself. */
export const EligibleForm = () => {
  const answer = useEligible();
  if (answer.isError) return <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  return answer.data === undefined ? null : <Counts {...answer.data} />;
};
