import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Subject } from '../../server/domain/subject.js';
import { formatBirthDate } from '../format.js';
import { HelpButton } from '../help/help-button.js';
import { Chip, type ChipContent } from './chip.js';
import { Icon } from './icon.js';
import { LanguageSwitch } from './language-switch.js';
import { Marking } from './marking.js';
import { Wordmark } from './wordmark.js';
import './band.css';

interface BandProps {
  subject: Subject;
  /** What is being written, and when. */
  title: string;
  when: string;
  chip: ChipContent;
  demo: boolean;
  sample: boolean;
  signed?: boolean;
  /** A button of the encounter's own, before help. */
  action?: ReactNode;
}

/** The blue band is the person: the same on every screen of an encounter and in the sign dialog. */
export const Band = ({ subject, title, when, chip, demo, sample, signed = false, action }: BandProps) => {
  const { t } = useTranslation();
  return (
    <header className="band">
      <Link to="/" className="band-back" aria-label={t('nav.back')}>
        <Icon name="back" />
      </Link>
      <span className="band-home">
        <Wordmark signed={signed} />
      </span>
      <div className="band-person">
        <h1>
          <bdi className="band-name">{subject.name}</bdi>{' '}
          <span className="band-born">{t('person.born', { date: formatBirthDate(subject.birthDate) })}</span>
        </h1>
        <NonDisclosure subject={subject} />
        <Marking demo={demo} sample={sample} />
      </div>
      <p className="band-visit">
        <strong>{title}</strong>
        <span>{when}</span>
      </p>
      <Chip {...chip} />
      {action}
      <HelpButton />
      <LanguageSwitch />
    </header>
  );
};

/** That nobody is to learn where the person lives, in words. */
const NonDisclosure = ({ subject }: { subject: Subject }) => {
  const { t } = useTranslation();
  if (!subject.nonDisclosure) return null;
  return (
    <span className="band-non-disclosure" title={t('band.non-disclosure.explained')}>
      <Icon name="shield" size={16} /> {t('band.non-disclosure')}
    </span>
  );
};

/** Only the person, for inside a dialog. */
export const BandOfDialog = ({ subject }: { subject: Subject }) => {
  const { t } = useTranslation();
  return (
    <p className="band band-dialog">
      <bdi className="band-name">{subject.name}</bdi>
      <span className="band-born">{t('person.born', { date: formatBirthDate(subject.birthDate) })}</span>
      <NonDisclosure subject={subject} />
    </p>
  );
};
