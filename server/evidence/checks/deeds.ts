import type { Language } from '../../domain/language.js';
import { voiceOf } from '../bearers.js';
import { anyPartner, isSameKin, kinIn } from '../lexicon/kin.js';
import { genderIn, isCommon } from '../lexicon/naming.js';
import { openerOf } from '../lexicon/people.js';
import type { Sayer } from '../lexicon/sayers.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { isNameOf } from '../name-forms.js';
import { asClients, isKinOfClient } from '../same-person.js';
import type { HeardClause, Spoken } from '../spoken.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const first = whole(
  `mä|mää|mie|miä|minä|mulla|minulla|miulla|multa|minulta|miulta|mulle|mun|mua|minua|miuta|jag|mig|min|mitt|mina|i|i'm|i've|i'll|i'd|my`,
);
/** Others who may be meant, and thoughts about them. */
const another = whole(
  `sä|sinä|sun|sinun|sulla|te|teillä|teidän|hän|hänen|hänellä|se|sillä|ne|du|din|ditt|dina|ni|han|hon|de|dom|you|your|he|she|they|he's|she's|think|guess|believe|reckon|noticed|saw|heard|tycker|tror|såg|märkte|hörde|luulen|mielestä|näin|kuulin|huomasin|uskon`,
);

/** Who gets or needs something does not do it. */
const receives = whole(
  `saa|sai|saanut|saavat|tarvitsee|tarvitsi|tarvii|toivoo|haluaa|odottaa|får|fick|fått|behöver|vill|önskar|gets|got|needs|needed|receives|received|wants|is|was|on|oli|är|var`,
);

const clauseText = ({ words }: HeardClause): string => words.map(({ text }) => text).join(' ');

const tellingOf = (spoken: Spoken, terms: readonly Term[], { language }: Claim): HeardClause[] =>
  spoken.sentences
    .filter(({ question }) => !question)
    .flatMap(({ clauses }) => clauses)
    .filter((clause) =>
      clause.terms.some((one) => terms.some((term) => sameTerm(term, one, language, clause.language))),
    );

const isWorker = ({ utterance: { role } }: Spoken): boolean => role === 'professional' || role === 'colleague';

const opposite = { female: 'male', male: 'female' } as const;
const she = whole(`she|hon|she's`);
const he = whole(`he|han|he's`);
const genderOfPronoun = (text: string): 'female' | 'male' | null =>
  she.test(text) ? 'female' : he.test(text) ? 'male' : null;

/** Who is said to do what only another tells of himself; null where nobody is. */
export const doerIn = (
  sentence: string,
  claim: Claim,
  mayTell: (who: Sayer, spoken: Spoken) => boolean,
): string | null => {
  const opener = openerOf(sentence, claim.language);
  if (opener === null || opener === 'worker' || /^(?:the )?family\b/i.test(sentence)) return null;
  if (typeof opener === 'object' && ![...claim.voices.bearers.keys()].some((one) => isNameOf(opener.name, one)))
    return null;
  const [name = ''] = /^(?:(?:the|den)\s+)?\p{L}+/iu.exec(sentence) ?? [];
  const rest = sentence.slice(name.length);
  if (receives.test(rest.split(/\s+/).slice(0, 3).join(' '))) return null;
  const terms = termsOf(wordsOf(rest), claim.language).filter(({ text }) => kinIn(text).size === 0);
  const told = claim.cited.flatMap((spoken) =>
    tellingOf(spoken, terms, claim).map((clause) => ({ spoken, text: clauseText(clause) })),
  );
  const stem = name
    .replace(/^(?:the|den)\s+/i, '')
    .toLowerCase()
    .slice(0, 3);
  const clauses = told.filter(({ spoken }) => !isWorker(spoken));
  if (clauses.some(({ text }) => wordsOf(text).some(({ lower }) => lower.startsWith(stem)))) return null;
  const kin = [...kinIn(name).keys()];
  if (clauses.some(({ text }) => kin.some((who) => [...kinIn(text).keys()].some((one) => isSameKin(who, one)))))
    return null;
  const gender = genderIn(name);
  if (
    gender &&
    clauses.length > 0 &&
    clauses.every(({ text }) => !first.test(text) && genderOfPronoun(text) === opposite[gender])
  )
    return name;
  const named = (text: string): boolean => wordsOf(text).some((word) => claim.voices.nameOf(word) !== null);
  if (clauses.some(({ text }) => named(text))) return null;
  if (!clauses.some(({ text }) => first.test(text)) || clauses.some(({ text }) => another.test(text))) return null;
  const sayer: Sayer = { words: name, who: opener };
  return claim.cited.some((spoken) => !isWorker(spoken) && mayTell(sayer, spoken)) ? null : name;
};

const pronoun: Record<Language, RegExp> = {
  fi: whole('hän|hänen|hänellä|hänelle|häntä|hää|se|sillä|sille|ne|niillä|toi'),
  sv: whole('han|hon|hans|hennes|honom|henne|dom|de'),
  en: whole('he|she|his|her|him|they|them'),
};
const self = whole(
  'potila(?:s|an|alla|alle|alta)|asiak(?:as|kaan|kaalla|kaalle)|pat|patienten?s?|klienten?s?|itse|oman|oma|omaa|själv|egen|eget|egna|himself|herself|own|the patient|the client|odottaja\\p{L}*',
);
const family = whole(
  'suvu\\p{L}*|perhe\\p{L}*|lähisuku\\p{L}*|vanhemma\\p{L}*|vanhempi\\p{L}*|sisaruk\\p{L}*|släkt\\p{L}*|hereditet\\p{L}*|ärftlig\\p{L}*|familj\\p{L}*|föräld\\p{L}*|syskon\\p{L}*|family|hereditary|parents?|siblings?',
);

/** Kin who speak are named by what they are though nobody says the word. */
const mayBeHere = (who: string, { voices, cited }: Claim): boolean =>
  cited.some(
    ({ utterance }) => isKinOfClient([who], { voice: voiceOf(utterance), role: utterance.role }, voices) !== false,
  );
const kinWords = new Map([
  ['mother', 'äiti'],
  ['wife', 'vaimo'],
  ['sister', 'sisko'],
  ['daughter', 'tytär'],
  ['grandmother', 'mummo'],
  ['aunt', 'täti'],
  ['father', 'isä'],
  ['husband', 'mies'],
  ['brother', 'veli'],
  ['son', 'poika'],
  ['grandfather', 'ukki'],
  ['uncle', 'setä'],
]);

/** Kin of the client whom one who comes along calls by his own kinship: "sisko" of a son is the client's daughter. */
const kinOfCompanions = ({ cited, nearby }: Claim): string[] =>
  [...cited, ...nearby]
    .filter(({ utterance }) => utterance.role === 'companion' || utterance.role === 'child')
    .flatMap(({ utterance }) => [...kinIn(utterance.text).keys()].flatMap((who) => asClients[who] ?? []));

/** A word for kin in a sentence where nobody speaks of them, nor is them. */
export const kinUnsaid = (sentence: string, claim: Claim): string | null => {
  const named = kinIn(sentence);
  if (named.size === 0 || claim.section === 'participants') return null;
  const texts = [
    ...claim.heard.map(({ verbatim }) => verbatim),
    ...claim.nearby.map(({ utterance }) => utterance.text),
  ];
  const said = new Set([...texts.flatMap((text) => [...kinIn(text).keys()]), ...kinOfCompanions(claim)]);
  const partner = texts.some((text) => anyPartner.test(text));
  const referred = claim.cited.some(({ utterance }) => pronoun[utterance.language].test(utterance.text));
  const called = claim.cited.some((spoken) => nameIn(spoken, claim));
  const before = new Set(claim.earlier.flatMap(({ text }) => [...kinIn(text).keys()]));
  for (const [who, word] of named) {
    if ([...said].some((one) => isSameKin(who, one)) || mayBeHere(who, claim)) continue;
    if (partner && (who === 'wife' || who === 'husband')) continue;
    if (referred && (before.has(who) || meantBySex(who, claim))) continue;
    if (
      called &&
      (claim.voices.roles.has('companion') || [...claim.voices.kin, 'friend'].some((one) => isSameKin(who, one)))
    )
      continue;
    return word;
  }
  return null;
};

/** "Han" and nobody of that sex named lately: it may be he. */
const meantBySex = (who: string, { cited, earlier }: Claim): boolean => {
  const sex = genderIn(kinWords.get(who) ?? '');
  if (sex === null) return false;
  const of = sex === 'female' ? she : he;
  const named = earlier.some(({ text }) =>
    [...kinIn(text).keys()].some((one) => genderIn(kinWords.get(one) ?? '') === sex),
  );
  return !named && cited.some(({ utterance }) => of.test(utterance.text));
};

const nameIn = ({ utterance }: Spoken, { voices }: Claim): boolean =>
  wordsOf(utterance.text).some(
    ({ text: word, lower }) =>
      /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
      !isCommon(lower) &&
      !/^(?:subject|professional|colleague)/.test(bearerOf(word, voices) ?? '') &&
      (voices.spokenOf.get(voiceOf(utterance))?.has(word) ||
        [...voices.bearers.keys()].some((name) => isNameOf(word, name))),
  );

const bearerOf = (word: string, { bearers }: Claim['voices']): string | undefined =>
  [...bearers].find(([name]) => isNameOf(word, name))?.[1];

const SEGMENT = /[.,;:]\s+|\s+(?:ja|och|and|mutta|men|but)\s+/u;

const mine = whole('mä|mie|miä|minä|mulla|jag|i');
const denies = whole('ei|eivät|en|inte|int|ingen|inga|no|not|never');

const ENOUGH = 2;
const sharedIn = (clause: HeardClause, terms: readonly Term[], { language }: Claim): number =>
  terms.filter((term) => clause.terms.some((one) => sameTerm(term, one, language, clause.language))).length;

/** The clauses that tell of something, or answer the question about it. */
const clausesAbout = (terms: readonly Term[], claim: Claim): HeardClause[] => {
  const told = claim.cited.flatMap((spoken) => tellingOf(spoken, terms, claim));
  if (told.length > 0) return told;
  return claim.cited.flatMap((spoken, at) => {
    const before = claim.cited[at - 1];
    const asked = before?.sentences.at(-1)?.question ? (before.sentences.at(-1)?.clauses ?? []) : [];
    const about = asked.some((clause) =>
      clause.terms.some((one) => terms.some((term) => sameTerm(term, one, claim.language, clause.language))),
    );
    return about ? spoken.sentences.flatMap(({ question, clauses }) => (question ? [] : clauses)) : [];
  });
};

/** What is said of one of the kin and claimed of another, or of the client: "siskolla oli" for a mother, or for one's own. */
export const kinOfAnother = (sentence: string, claim: Claim): string | null => {
  if (family.test(sentence)) return null;
  for (const segment of sentence.split(SEGMENT)) {
    const named = [...kinIn(segment)];
    const own = self.exec(segment)?.[0];
    if (named.length > 1 || (named.length === 1) === (own !== undefined) || denies.test(segment)) continue;
    const terms = termsOf(wordsOf(segment), claim.language).filter(
      ({ text }) => kinIn(text).size === 0 && !self.test(text),
    );
    const texts = clausesAbout(terms, claim)
      .filter((clause) => terms.length < ENOUGH || sharedIn(clause, terms, claim) >= ENOUGH)
      .filter(({ denied }) => denied !== true)
      .map(clauseText);
    const of = texts.flatMap((text) => [...kinIn(text).keys()]);
    if (of.length === 0 || texts.some((text) => mine.test(text))) continue;
    const [[who, word] = [null, own ?? '']] = named;
    const known = [...of, ...kinOfCompanions(claim)];
    if (who !== null && (known.some((one) => isSameKin(who, one)) || mayBeHere(who, claim))) continue;
    if (who !== null && texts.some((text) => kinIn(text).size !== 1)) continue;
    return word;
  }
  return null;
};

const specialist =
  /^(?:(?!työterveys|oma)\p{L}+lääkäri|kirurgi|ortopedi|kardiologi|neurologi|psykiatri|(?!företags)\p{L}+läkaren|kirurgen|ortopeden|kardiologen|neurologen|psykiatern|(?:the )?(?:surgeon|cardiologist|neurologist|psychiatrist))(?!\p{L})/iu;
const STEM = 6;

/** Another worker than anybody spoke of. */
export const specialistUnsaid = (sentence: string, claim: Claim): string | null => {
  const word = specialist.exec(sentence)?.[0];
  if (word === undefined) return null;
  const start = word.replace(/^the /i, '').toLowerCase().slice(0, STEM);
  const texts = [
    ...claim.heard.map(({ verbatim }) => verbatim),
    ...claim.nearby.map(({ utterance }) => utterance.text),
    ...claim.earlier.map(({ text }) => text),
  ];
  return texts.some((text) => text.toLowerCase().includes(start)) ? null : word;
};
