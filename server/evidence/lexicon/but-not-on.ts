/** Days that are left out of what is told: "yes, not on Fridays", "men inte på helgerna". */
import type { Language } from '../../domain/language.js';

const days =
  'maanant|tiist|keskiv|torst|perjant|lauant|sunnunt|viikonlop|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|helg|veckoslut|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend';

export const isWeekday = ({ lower }: { readonly lower: string }): boolean => weekday.test(lower);
const weekday = new RegExp(`^(?:${days})`, 'u');

/** An answer that says yes and then on which days not. */
export const butNotOn: Readonly<Record<Language, RegExp>> = {
  fi: new RegExp(`^(?:joo|juu|kyllä|niin)[\\s,.]+ei (?:${days})`, 'iu'),
  sv: new RegExp(`^(?:ja|jo|jå)[\\s,.]+(?:inte|int) (?:på )?(?:${days})`, 'iu'),
  en: new RegExp(`^(?:yes|yeah)[\\s,.]+not (?:on |at )?(?:the )?(?:${days})`, 'iu'),
};
