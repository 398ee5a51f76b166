/** A changed word in a quotation, another speaker, a word of risk nobody said, a statement of another visit. */
import type { Language } from '../../../server/domain/language.js';
import type { SpeakerRole } from '../../../server/domain/transcript.js';
import { capital, type Ground, type Plant, pick, replaceAt, shuffled } from './ground.js';

const QUOTED = /[”“"«„]([^”“"«»„]+)[”“"»]/u;
const longWords = (text: string): RegExpMatchArray[] => [...text.matchAll(/\p{L}{4,}/gu)];

export const quote: Plant = ({ text }, ground) => {
  const quoted = QUOTED.exec(text);
  if (!quoted?.[1]) return null;
  const inside = shuffled(longWords(quoted[1]), ground.random)[0];
  if (!inside) return null;
  const spoken = longWords(ground.whole).map(({ 0: word }) => word);
  const free = spoken.filter(
    (word) => !ground.cited.includes(word.slice(0, 4)) && Math.abs(word.length - inside[0].length) <= 3,
  );
  const to = pick(free, ground.random);
  if (!to) return null;
  const at = quoted.index + 1 + (inside.index ?? 0);
  return replaceAt(text, at, inside[0].length, inside[0] === inside[0].toLowerCase() ? to : capital(to));
};

type Names = Partial<Record<SpeakerRole, string>>;

const profession: Record<Language, (noteType: string) => string> = {
  fi: (type) =>
    /^doctor/.test(type) ? 'lääkärin' : /^(?:social|service)/.test(type) ? 'sosiaalityöntekijän' : 'ammattilaisen',
  sv: (type) => (/^doctor/.test(type) ? 'läkaren' : /^(?:social|service)/.test(type) ? 'socialarbetaren' : 'vårdaren'),
  en: (type) =>
    /^doctor/.test(type) ? 'the doctor' : /^(?:social|service)/.test(type) ? 'the social worker' : 'the nurse',
};
const isSocial = (type: string): boolean => /^(?:social|service)/.test(type);

const namesOf = ({ language, noteType }: Ground): Names =>
  ({
    fi: {
      professional: profession.fi(noteType),
      subject: isSocial(noteType) ? 'asiakkaan' : 'potilaan',
      companion: 'omaisen',
      child: 'lapsen',
    },
    sv: {
      professional: profession.sv(noteType),
      subject: isSocial(noteType) ? 'klienten' : 'patienten',
      companion: 'den anhöriga',
      child: 'barnet',
    },
    en: {
      professional: profession.en(noteType),
      subject: isSocial(noteType) ? 'the client' : 'the patient',
      companion: 'the relative',
      child: 'the child',
    },
  })[language];

const according: Record<Language, (who: string, text: string) => string> = {
  fi: (who, text) => `${capital(who)} mukaan ${text}`,
  sv: (who, text) => `${capital(who)} uppger: ${capital(text)}`,
  en: (who, text) => `According to ${who}, ${text}`,
};

const attributed =
  /(?:kerto|sano|mukaan|arvio|kuvaa|koke|toivo|berätt|säg|uppge|enligt|anser|bedöm|önska|reports?|says?|states?|according|describes?|denies|notes|mentions|expresses)/iu;

/** Somebody who speaks next may have agreed, and then it is theirs too. */
const answers = (role: SpeakerRole, { said, cited }: Ground): boolean =>
  said.utterances.some(
    (utterance, at) => utterance.role === role && cited.includes(said.utterances[at - 1]?.text.toLowerCase() ?? '\n\n'),
  );

/** The first word small, unless it is a name or an abbreviation. */
const withinSentence = (text: string, { said }: Ground): string => {
  const [first = ''] = /^\p{L}+/u.exec(text) ?? [];
  const isName =
    !/^\p{Lu}\p{Ll}+$/u.test(first) ||
    said.utterances.some((one) => new RegExp(`[\\p{Ll},] ${first}`, 'u').test(one.text));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
};

/** In English the doctor for the patient, where only the patient speaks; elsewhere, words without an owner are given to a wrong one. */
export const speaker: Plant = ({ text }, ground) => {
  const { citedRoles, roles, random } = ground;
  if (ground.said.mode === 'dictation' || citedRoles.has('unknown') || citedRoles.has('interpreter')) return null;
  if (ground.language === 'en' && !citedRoles.has('professional')) {
    const told = /\bthe patient (?=(?:reports|states|says|notes|describes|denies|mentions)\b)/i.exec(text);
    if (told) return replaceAt(text, told.index, told[0].length, told.index === 0 ? 'The doctor ' : 'the doctor ');
  }
  if (attributed.test(text) || QUOTED.test(text)) return null;
  const names = namesOf(ground);
  const others = (Object.keys(names) as SpeakerRole[]).filter(
    (role) => !citedRoles.has(role) && !answers(role, ground),
  );
  const present = others.filter((role) => roles.has(role));
  const who = pick(present.length > 0 ? present : others, random);
  return who && names[who] ? according[ground.language](names[who], withinSentence(text, ground)) : null;
};

/** What is claimed, and the beginnings of words that would make it something that was spoken of. */
const risks: Record<Language, readonly (readonly [string, RegExp])[]> = {
  fi: [
    ['Itsetuhoisia ajatuksia.', /itsem|itsetuh|kuol|tappa/],
    ['Kotona on ollut väkivaltaa.', /väkival|lyö|hakka|pahoinp|uhkai/],
    ['Huoli lapsen kaltoinkohtelusta.', /kaltoin|lastensuoj|väkival|lyö/],
    ['Epäily hyväksikäytöstä.', /hyväksik/],
  ],
  sv: [
    ['Självmordstankar.', /självm|suicid|dö|döda/],
    ['Våld i hemmet.', /våld|slå|slag|misshand|hota/],
    ['Oro för att barnet far illa.', /far illa|barnsk|våld|slå/],
    ['Misstanke om övergrepp.', /övergr|utnyttj/],
  ],
  en: [
    ['Suicidal thoughts.', /suicid|kill|harm|die|dead/],
    ['Violence at home.', /violen|hit|abus|threat/],
    ['Child protection concern.', /child prot|neglect|abus|safeguard/],
    ['Suspected abuse.', /abus|violen|hit/],
  ],
};

export const risk: Plant = ({ text }, { language, spoken, whole, random }) => {
  if (language !== spoken) return null;
  const free = risks[language].filter(([, said]) => !said.test(whole));
  const claim = pick(free, random)?.[0];
  return claim ? `${text}${/[.!?”"]$/.test(text) ? '' : '.'} ${claim}` : null;
};

const stems = (text: string): string[] => longWords(text.toLowerCase()).map(({ 0: word }) => word.slice(0, 5));

/** True of somebody else: at least half of its words are said nowhere near. */
export const foreign: Plant = (_statement, { elsewhere, cited, random }) =>
  shuffled(elsewhere, random).find((text) => {
    const own = stems(text);
    return own.length >= 3 && own.filter((stem) => cited.includes(stem)).length <= own.length / 2;
  }) ?? null;
