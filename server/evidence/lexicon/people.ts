/** Words for the people of a visit, and the roles they may have in it. */
import type { Language } from '../../domain/language.js';
import type { SpeakerRole } from '../../domain/transcript.js';
import { keptByLanguage } from '../kept.js';

/** Whom a word names: a `parent` may be the client, a `relative` only comes along. */
export type Person = 'subject' | 'relative' | 'parent' | 'son' | 'child' | 'young' | 'worker' | 'interpreter';

/** The roles a person may have in this conversation. A parent may be the client, a child the patient. */
export const rolesOf = (
  person: Person,
  roles: ReadonlySet<SpeakerRole>,
  section: string,
  childIsSubject = false,
): readonly SpeakerRole[] => {
  const social = roles.has('child') || ['client-view', 'child-view', 'agreed', 'next-steps'].includes(section);
  switch (person) {
    case 'worker':
      return ['professional', 'colleague'];
    case 'relative':
      return ['companion'];
    case 'parent':
      return social || !roles.has('companion') ? ['companion', 'subject'] : ['companion'];
    case 'son':
      return ['companion', 'child'];
    case 'child':
      return childIsSubject && !roles.has('child') ? ['child', 'subject'] : ['child'];
    case 'young':
      return ['child', 'subject'];
    case 'subject':
      return roles.has('subject') ? ['subject'] : ['subject', 'child'];
    case 'interpreter':
      return ['interpreter'];
  }
};

/** Kin who only come along: a partner, a sibling, a grandparent. */
const kin: Record<Language, string> = {
  fi: '(?:avo|avio)?puoliso\\p{L}*|(?:avo|avio)?vaimo\\p{L}*|aviomie(?:s|hen)|mie(?:s|hen)|sisar\\p{L}*|sisko\\p{L}*|velje[nl]\\p{L}*|veli|mumm[oi]\\p{L}*|isoäi\\p{L}*|isoisä\\p{L}*|ukki|ukin|vaari\\p{L}*|setä|sedän|eno|enon|täti|tädin|serk\\p{L}*|miniä\\p{L}*|vävy\\p{L}*|anop\\p{L}*|appi|lapsenlap\\p{L}*',
  sv: 'make|makens?|maka\\p{L}*|hustrun?s?|frun?s?|mannen?s?|systern?s?|brodern?s?|mormo(?:r|rs|dern?s?)|farmo(?:r|rs|dern?s?)|morfars?|farfars?|sambon?s?|morbro(?:r|rs|dern?s?)|farbro(?:r|rs|dern?s?)|mostern?s?|fastern?s?|kusinen?s?|svärdotter\\p{L}*|svärson\\p{L}*|barnbarn\\p{L}*',
  en: "husband(?:'s)?|wife(?:'s)?|spouse(?:'s)?|partner(?:'s)?|sister(?:'s)?|brother(?:'s)?|(?:grand|grand-)?(?:mother|father)-in-law|grandmother(?:'s)?|grandfather(?:'s)?|grandma|grandpa|uncle(?:'s)?|aunt(?:'s)?|cousin(?:'s)?|niece(?:'s)?|nephew(?:'s)?|grandson(?:'s)?|granddaughter(?:'s)?",
};

type Named = readonly [words: string, person: Person];

const named: Record<Language, readonly Named[]> = {
  fi: [
    [
      'potila(?:s|an|alla|alta|alle|sta)|asiak(?:as|kaan|kaalla|kaalta|kaalle|asta)|pot|ptl|odottaja\\p{L}{0,3}|asukas|asukkaan|asukkaalla|kuntoutuja\\p{L}{0,3}',
      'subject',
    ],
    ['äiti|äidi[nl]\\p{L}*|isä|isän|isäl\\p{L}*|vanhem(?:pi|man|mat|pien)|huoltaja\\p{L}*', 'parent'],
    [
      'omai(?:nen|sen|set|sten)|läheinen|läheisen|saattaja\\p{L}*|naapuri\\p{L}*|ystävä\\p{L}*|tukihenkilö\\p{L}*',
      'relative',
    ],
    ['tulkki|tulkin', 'interpreter'],
    ['poika|pojan|tytär|tyttären', 'son'],
    ['lapsi|lapsen|lapsella', 'child'],
    ['nuori|nuoren|nuorella|tyttö|tytön', 'young'],
    [
      'lääkäri\\p{L}*|\\p{L}*hoitaja(?:n|t)?|fysioterapeut\\p{L}*|\\p{L}*terapeut\\p{L}*|(?:sosiaali|perhe|lähi|palvelu)?(?:työntekijä|ohjaaja)\\p{L}*|ammattilai\\p{L}*|psykolog\\p{L}*|tutkija\\p{L}*|\\p{L}*kuraattori\\p{L}*|opettaja\\p{L}*|neuvoja\\p{L}*',
      'worker',
    ],
  ],
  sv: [
    ['patienten?s?|pat|klienten?s?|brukaren?s?', 'subject'],
    [
      'mamma\\p{L}*|mor|mors|modern?s?|pappa\\p{L}*|far|fars|fadern?s?|förälder\\p{L}*|föräldrar\\p{L}*|vårdnadshavar\\p{L}*',
      'parent',
    ],
    ['anhörig\\p{L}*|närstående\\p{L}*|grannen?s?|vännen?s?', 'relative'],
    ['tolken?s?', 'interpreter'],
    ['sonen?s?|dottern?s?', 'son'],
    ['barnet?s?', 'child'],
    ['ungdomen?s?|den unga?s?|pojken?s?|flickan?s?', 'young'],
    [
      'läkaren?s?|\\p{L}*skötaren?s?|\\p{L}*sköterskan?s?|\\p{L}*vårdaren?s?|fysioterapeuten?s?|socialarbetaren?s?|familjearbetaren?s?|arbetstagaren|handledaren|psykologen?s?|\\p{L}*kuratorn?s?|läraren?s?',
      'worker',
    ],
  ],
  en: [
    ["patient(?:'s)?|pt|client(?:'s)?|resident(?:'s)?", 'subject'],
    ["mother(?:'s)?|mum|mom|father(?:'s)?|dad|parents?|guardian", 'parent'],
    ['relatives?|neighbou?r|friend|carer|caregiver|companion|family(?! worker)', 'relative'],
    ['interpreter', 'interpreter'],
    ["(?:son|daughter)(?:'s)?", 'son'],
    ["child(?:'s)?", 'child'],
    ["boy(?:'s)?|girl(?:'s)?|(?:young person|teenager)(?:'s)?", 'young'],
    [
      "doctor(?:'s)?|physician(?:'s)?|clinician|nurse(?:'s)?|therapist(?:'s)?|physio(?:therapist)?(?:'s)?|(?:\\p{L}+ )?worker(?:'s)?|counsell?or(?:'s)?|psychologist(?:'s)?|teacher(?:'s)?|provider",
      'worker',
    ],
  ],
};

/** Everybody a word may name, kin who only come along last. */
export const people = (language: Language): readonly Named[] => [...named[language], [kin[language], 'relative']];

/** Whoever is named by a word, in any of its forms. */
const openersOf = (language: Language) =>
  people(language).map(([words, who]) => ({
    whole: new RegExp(`^(?:${words})$`, 'iu'),
    who,
  }));
const openers = { fi: openersOf('fi'), sv: openersOf('sv'), en: openersOf('en') };

/** Whom one word names, in any of its forms. */
export const personOf = keptByLanguage(
  (lower, language): Person | null => openers[language].find(({ whole }) => whole.test(lower))?.who ?? null,
);

/** The person a sentence begins with: a word for one or a name. */
export const openerOf = (sentence: string, language: Language): Person | { readonly name: string } | null => {
  const [first] = /^(?:(?:the|den)\s+)?\p{L}+/iu.exec(sentence) ?? [];
  const word = first?.replace(/^(?:the|den)\s+/i, '') ?? '';
  const known = openers[language].find(({ whole }) => whole.test(word));
  if (known) return known.who;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) ? { name: word } : null;
};

/** A word for one of the people of a visit. */
export const isPerson = (word: string, language: Language): boolean =>
  openers[language].some(({ whole }) => whole.test(word));
