import type { Language } from '../../domain/language.js';
import type { SpeakerRole } from '../../domain/transcript.js';
import type { Check } from './claim.js';

const sayers: Record<Language, readonly (readonly [RegExp, readonly SpeakerRole[]])[]> = {
  fi: [
    [
      /(?<!\p{L})(?:isä|äiti|mummi|mummo|ukki|vanhempi|vanhemmat|omainen|puoliso|vaimo|tytär|poika)\s+(?:sano|kerto|totea|kuvaa)/iu,
      ['companion', 'subject'],
    ],
    [/(?<!\p{L})lapsi\s+(?:sano|kerto)/iu, ['child', 'subject']],
    [/(?<!\p{L})(?:potilas|asiakas)\s+(?:sano|kerto|totea|kuvaa)/iu, ['subject', 'child']],
  ],
  sv: [
    [
      /(?<!\p{L})(?:pappa|pappan|mamma|mamman|modern|fadern|föräldern|anhörig|makan|maken|dottern|sonen)\s+(?:säger|berättar|uppger)/iu,
      ['companion', 'subject'],
    ],
    [/(?<!\p{L})barnet\s+(?:säger|berättar)/iu, ['child', 'subject']],
    [/(?<!\p{L})(?:patienten|klienten)\s+(?:säger|berättar|uppger)/iu, ['subject', 'child']],
  ],
  en: [
    [
      /\b(?:father|mother|dad|mum|parent|relative|husband|wife|daughter|son)\s+(?:says|said|states|reports|tells)/iu,
      ['companion', 'subject'],
    ],
    [/\bchild\s+(?:says|said|states|reports|tells)/iu, ['child', 'subject']],
    [/\b(?:patient|client)\s+(?:says|said|states|reports|tells|denies)/iu, ['subject', 'child']],
  ],
};

/** Who the statement says said it, against whose words it rests on. An interpreter may speak for anybody. */
export const speaker: Check = ({ text, language, heard, speakersKnown }) => {
  const roles = heard.filter((one) => !one.asked).flatMap((one) => one.role ?? []);
  const sayer = sayers[language].flatMap(([pattern, allowed]) => {
    const match = pattern.exec(text);
    return match ? [{ words: match[0], allowed }] : [];
  })[0];
  if (speakersKnown && roles.length > 0 && roles.every((role) => role === 'unknown')) {
    return { check: 'speaker', result: 'not-found', words: sayer ? [sayer.words] : [] };
  }
  const spoke = roles.filter((role) => role !== 'professional' && role !== 'unknown');
  if (!sayer || spoke.length === 0) return null;
  const fits = spoke.some((role) => role === 'interpreter' || sayer.allowed.includes(role));
  return { check: 'speaker', result: fits ? 'supported' : 'contradicted', words: [sayer.words] };
};
