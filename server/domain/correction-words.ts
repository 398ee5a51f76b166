/** The words with which something said is taken back. */
import type { Language } from './language.js';

const words = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');

/** Say by themselves that something before was wrong. */
export const strong: Record<Language, RegExp> = {
  fi: words(
    'ei\\s?kun?|eikun?|ei siis|korjaan|korjaus|tai siis|vai siis|eli siis ei|tarkoitan|tarkotan|tarkoitin|tarkotin|piti sanoa|sanoin väärin|meni väärin|kuulin väärin|puhuin väärin|muistin väärin|luin väärin|katsoin väärin|ei hetkinen|ei sittenkään|tai oikeastaan|tai oikeestaan|tulkki kuuli väärin|ei vaan',
  ),
  sv: words(
    'jag menar|jag menade|menar jag|rättare sagt|rättelse|korrigering|jag rättar|eller alltså|eller snarare|nej vänta|nej förresten|jag sa fel|nej fel|eller nej|nej ursäkta|nej förlåt|jag läste fel|jag mindes fel|jag tog fel|jag tar tillbaka|fel av mig|(?:jag|tolken) hörde fel',
  ),
  en: words(
    'i mean|i meant|correction|scratch that|strike that|or rather|make that|no,? wait|wait,? no|i misspoke|my mistake|let me correct(?: that)?|no,? sorry|sorry,? no|no,? actually|that should be|oh wait|i take that back|i misread|i misremembered|let me rephrase|(?:i|the interpreter|interpreter) misheard',
  ),
};

/** Say so only right between two values. */
export const weak: Record<Language, RegExp> = {
  fi: words('anteeksi|sori|hetkinen|oikeastaan|eipä|ei(?=\\s*[,–-])|väärin'),
  sv: words('nej|nä|nää|förlåt|ursäkta|sorry|vänta|egentligen'),
  en: words("sorry|no|nope|wait|actually|rather|excuse me|no,? it's"),
};

/** "Ei viisi vaan kymmenen": between two values, when the first of them is denied. */
export const contrast: Record<Language, readonly [RegExp, RegExp]> = {
  fi: [words('vaan'), /(?<!\p{L})(?:ei|eikä|en|et)(?:\s+\p{L}+)?\s+$/iu],
  sv: [words('utan'), /(?<!\p{L})inte(?:\s+\p{L}+)?\s+$/iu],
  en: [words('but'), /(?<!\p{L})not(?:\s+(?:the|my|your|on|in))*\s+$/iu],
};

/** Begin an answer that puts another value in the place of the one before: "Ei, kymmenen." */
export const refusing: Record<Language, RegExp> = {
  fi: /^\s*(?:ei|eipä|eiku|ei kun|no ei|väärin)(?!\p{L})/iu,
  sv: /^\s*(?:nej|nä|nää|nej då|fel)(?!\p{L})/iu,
  en: /^\s*(?:no|nope|not quite|sorry|actually)(?!\p{L})/iu,
};

/** Orders to leave out what was just said, up to the end of their sentence. */
export const strike: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:(?:poista|pyyhi|ota pois|jätä pois|unohda)\s+(?:toi|tuo|se|äskeinen|äsken sanottu|edellinen|viimeinen|tuo viimeinen|toi viimeinen)(?:\s+(?:lause|kohta|pois|äskeinen))?|(?:ota|jätä)\s+(?:toi|tuo|se|äskeinen|edellinen)\s+pois)(?=\s*(?:[.!,?;–-]|$))/giu,
  sv: /(?<!\p{L})(?:(?:stryk|radera|glöm|ta bort|sudda)\s+(?:det|det där|det sista|det senaste|detta|föregående|sista meningen|den meningen)|ta\s+(?:bort|det) (?:det|bort))(?=\s*(?:[.!,?;–-]|$))/giu,
  en: /(?<!\p{L})(?:(?:scratch|strike|delete|remove|forget|ignore|disregard)\s+(?:that|the last (?:one|sentence|part|bit)|that last (?:one|sentence|part|bit))|take that out|never mind that|leave that out)(?=\s*(?:[.!,?;–-]|$))/giu,
};
