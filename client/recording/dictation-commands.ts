import type { Language } from '../../server/domain/language.js';
import type { TextKey } from '../i18n/dict.js';

interface SpokenCommand {
  /** What is said, in the spoken language; `…` stands for one's own words. */
  readonly say: Record<Language, string>;
  readonly does: TextKey;
}

/** What a dictating professional can say besides the text itself, in the order in which it is needed. */
export const dictationCommands: readonly SpokenCommand[] = [
  { say: { fi: 'otsikko …', sv: 'rubrik …', en: 'heading …' }, does: 'recording.command.heading' },
  { say: { fi: 'piste', sv: 'punkt', en: 'full stop' }, does: 'recording.command.full-stop' },
  { say: { fi: 'pilkku', sv: 'komma', en: 'comma' }, does: 'recording.command.comma' },
  { say: { fi: 'kaksoispiste', sv: 'kolon', en: 'colon' }, does: 'recording.command.colon' },
  { say: { fi: 'lainausmerkki', sv: 'citattecken', en: 'quotation mark' }, does: 'recording.command.quote' },
  { say: { fi: 'uusi kappale', sv: 'nytt stycke', en: 'new paragraph' }, does: 'recording.command.paragraph' },
  { say: { fi: 'korjaan …', sv: 'jag rättar …', en: 'correction …' }, does: 'recording.command.correction' },
];
