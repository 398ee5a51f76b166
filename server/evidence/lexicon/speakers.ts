/** Who a statement says said it: words for people, and the words of telling beside them. */
import type { Language } from '../../domain/language.js';
import type { SpeakerRole } from '../../domain/transcript.js';

type Person = readonly [words: string, roles: readonly SpeakerRole[]];

const worker = ['professional', 'colleague'] as const;
const relative = ['companion', 'subject'] as const;

/** Beginnings of words; a relative may be the subject, and a child the patient. */
const people: Record<Language, readonly Person[]> = {
  fi: [
    ['potila(?:s|an|alla|alta)|asiak(?:as|kaan|kaalla|kaalta)', ['subject', 'child']],
    [
      'äiti|äidi[nl]\\p{L}*|isä|isän|isäl\\p{L}*|vanhem(?:pi|man|mat|pien)|huoltaja\\p{L}*|omai(?:nen|sen|set|sten)|läheinen|läheisen|puoliso\\p{L}*|vaimo\\p{L}*|aviomie(?:s|hen)|mie(?:s|hen)|tytär|tyttären|sisar\\p{L}*|sisko\\p{L}*|velje[nl]\\p{L}*|veli|mumm[oi]\\p{L}*|isoäi\\p{L}*|ukki|ukin|vaari\\p{L}*|saattaja\\p{L}*|naapuri\\p{L}*|ystävä\\p{L}*|tukihenkilö\\p{L}*',
      relative,
    ],
    ['poika|pojan', ['companion', 'child', 'subject']],
    ['lapsi|lapsen|nuori|nuoren|tyttö|tytön', ['child', 'subject']],
    [
      'lääkäri\\p{L}*|\\p{L}*hoitaja(?:n|t)?|fysioterapeut\\p{L}*|\\p{L}*terapeut\\p{L}*|(?:sosiaali|perhe|lähi|palvelu)?(?:työntekijä|ohjaaja)\\p{L}*|ammattilai\\p{L}*|psykolog\\p{L}*|tutkija\\p{L}*',
      worker,
    ],
  ],
  sv: [
    ['patienten?s?|klienten?s?', ['subject', 'child']],
    [
      'mamma\\p{L}*|mor|mors|modern?s?|pappa\\p{L}*|far|fars|fadern?s?|förälder\\p{L}*|föräldrar\\p{L}*|vårdnadshavar\\p{L}*|anhörig\\p{L}*|närstående|make|maken?s?|maka\\p{L}*|hustru\\p{L}*|frun?s?|mannen?s?|dottern?s?|sonen?s?|systern?s?|brodern?s?|mormor|farmor|morfar|farfar|grannen?s?|vännen|sambon?s?',
      relative,
    ],
    ['barnet?s?|pojken?s?|flickan?s?', ['child', 'subject']],
    [
      'läkaren?s?|\\p{L}*skötaren?s?|\\p{L}*sköterskan?s?|vårdaren?s?|fysioterapeuten?s?|socialarbetaren?s?|familjearbetaren?s?|arbetstagaren|handledaren|psykologen?s?',
      worker,
    ],
  ],
  en: [
    ["patient(?:'s)?|client(?:'s)?", ['subject', 'child']],
    [
      "mother(?:'s)?|mum|mom|father(?:'s)?|dad|parents?|guardian|relatives?|husband(?:'s)?|wife(?:'s)?|spouse|partner|daughter(?:'s)?|sister|brother|grandmother|grandfather|neighbou?r|friend|carer|caregiver|companion|family",
      relative,
    ],
    ["son(?:'s)?", ['companion', 'child', 'subject']],
    ["child(?:'s)?|boy|girl", ['child', 'subject']],
    [
      "doctor(?:'s)?|physician(?:'s)?|clinician|nurse(?:'s)?|therapist(?:'s)?|physiotherapist(?:'s)?|social worker(?:'s)?|worker(?:'s)?|provider",
      worker,
    ],
  ],
};

/** Told by the one named before them. "Kieltää" and "denies" tell as well. */
const telling: Record<Language, string> = {
  fi: 'kerto\\p{L}*|kertoi|kertoo|sano\\p{L}*|totea\\p{L}*|kuvaa\\p{L}*|kuvail\\p{L}*|mainits\\p{L}*|arvioi\\p{L}*|koke\\p{L}*|koki\\p{L}*|kieltää|kiistää|ilmoitt\\p{L}*|vasta[as]\\p{L}*|myöntä\\p{L}*|valitt\\p{L}*|epäilee',
  sv: 'berättar?|berättade|säger|sade|sa|uppger|uppgav|beskriver|beskrev|nämner|nekar|förnekar|upplever|anser|bedömer|bedömde|meddelar|svarar|medger|klagar',
  en: 'reports?|reported|says|said|states?|stated|tells|told|describes?|described|notes|noted|mentions?|mentioned|denies|denied|endorses|explains?|explained|admits|complains?|feels|believes|answers',
};

const NOT_HERS: Record<Language, string> = {
  fi: '(?:\\s+(?:itse|myös|ei|että|nyt|edelleen|tarkemmin))?',
  sv: '(?:\\s+(?:själv|också|även|inte|nu))?',
  en: "(?:\\s+(?:also|himself|herself|now|still|further|currently|does not|did not|doesn't|has|had))?",
};

const before: Record<Language, string> = {
  fi: '',
  sv: 'enligt\\s+(?:den\\s+)?',
  en: '(?:according to|per)\\s+(?:the\\s+|her\\s+|his\\s+)?',
};
const after: Record<Language, string> = {
  fi: '(?:\\s+(?:oma[ns]?|oman))?\\s+(?:(?:kertoman|arvion?|kuvauksen|näkemyksen|sanojen)\\s+)?(?:mukaan|mielestä|arvio|näkemys)',
  sv: '\\s+(?:uppfattning|åsikt|bedömning|mening)\\s+är',
  en: '\\s+(?:view|opinion|account)\\b',
};

export interface Sayer {
  /** As written: "Isä kertoo". */
  readonly words: string;
  readonly roles: readonly SpeakerRole[];
}

const patterns = (language: Language) =>
  people[language].map(([words, roles]) => {
    const who = `(?<![\\p{L}-])(?:${words})(?!\\p{L})`;
    const forms = [
      `${who}${NOT_HERS[language]}\\s+(?:${telling[language]})(?!\\p{L})`,
      `${who}${after[language]}(?!\\p{L})`,
    ];
    if (before[language] !== '') forms.push(`(?<!\\p{L})${before[language]}(?:${words})(?!\\p{L})`);
    return { pattern: new RegExp(forms.join('|'), 'iu'), roles };
  });

const compiled = { fi: patterns('fi'), sv: patterns('sv'), en: patterns('en') };

/** The first person a sentence says told it, or null. */
export const sayerIn = (sentence: string, language: Language): Sayer | null => {
  const found = compiled[language].flatMap(({ pattern, roles }) => {
    const match = pattern.exec(sentence);
    return match ? [{ words: match[0], roles, at: match.index }] : [];
  });
  const first = found.sort((a, b) => a.at - b.at || b.words.length - a.words.length)[0];
  return first ? { words: first.words, roles: first.roles } : null;
};

/** An interpreter who speaks for himself and not for another. */
export const asInterpreter: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:tulkkina|tulkin omana|tässä tulkki|tulkki tässä|tulkki kysyy|tulkki pyytää|tulkin huomautus|tulkki tarkentaa)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:som tolk|tolken frågar|tolken ber|tolken här|tolkens fråga|tolken undrar)(?!\p{L})/iu,
  en: /\b(?:as (?:the|an|your) interpreter|the interpreter (?:speaking|asks|here|would|needs|didn't|wants|requests)|this is the interpreter|interpreter speaking)\b/i,
};

/** The professional tells the listener what the listener has told: "you said", "sinulla on". */
export const toListener: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:sinä|sä|sinun|sun|sinulla|sulla|sinua|sua|sinut|sut|te|teidän|teillä|teitä|olet|oot|kerroit|sanoit)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:du|dig|din|ditt|dina|ni|er|ert)(?!\p{L})/iu,
  en: /\b(?:you|your|you're|you've|yourself)\b/i,
};
