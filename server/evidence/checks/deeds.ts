import { voiceOf } from '../bearers.js';
import { anyPartner, isSameKin, kinIn } from '../lexicon/kin.js';
import { genderIn } from '../lexicon/naming.js';
import { openerOf } from '../lexicon/people.js';
import type { Sayer } from '../lexicon/sayers.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { isNameOf } from '../name-forms.js';
import type { HeardClause, Spoken } from '../spoken.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const first = whole(
  `mä|mää|mie|miä|minä|mulla|minulla|miulla|multa|minulta|miulta|mulle|mun|mua|minua|miuta|jag|mig|min|mitt|mina|i|i'm|i've|i'll|i'd|my`,
);
const another = whole(
  `sä|sinä|sun|sulla|sulle|sua|te|teillä|teidän|hän|hänen|hänellä|se|sillä|sen|ne|du|dig|din|ditt|dina|ni|er|han|hon|hans|hennes|de|dom|you|your|he|she|his|her|they|their|he's|she's`,
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
  const terms = termsOf(wordsOf(rest), claim.language);
  const told = claim.cited.flatMap((spoken) =>
    tellingOf(spoken, terms, claim).map((clause) => ({ spoken, text: clauseText(clause) })),
  );
  const stem = name
    .replace(/^(?:the|den)\s+/i, '')
    .toLowerCase()
    .slice(0, 3);
  const own = told.filter(
    ({ spoken, text }) =>
      !isWorker(spoken) &&
      first.test(text) &&
      !another.test(text) &&
      !wordsOf(text).some(({ lower }) => lower.startsWith(stem)),
  );
  if (own.length === 0 || own.length < told.filter(({ spoken }) => !isWorker(spoken)).length) return null;
  const sayer: Sayer = { words: name, who: opener };
  return claim.cited.some((spoken) => !isWorker(spoken) && mayTell(sayer, spoken)) ? null : name;
};

const pronoun = whole(
  'hän|hänen|hänellä|hänelle|se|sillä|sille|ne|nuo|noi|tuo|toi|han|hon|hans|hennes|honom|henne|dom|de|he|she|his|her|him|they|them',
);
const self = whole(
  'potila(?:s|an|alla|alle|alta)|asiak(?:as|kaan|kaalla|kaalle)|pat|patienten?s?|klienten?s?|itse|oman|oma|omaa|själv|egen|eget|egna|himself|herself|own|the patient|the client|odottaja\\p{L}*',
);
const family = whole(
  'suvu\\p{L}*|perhe\\p{L}*|lähisuku\\p{L}*|vanhemma\\p{L}*|vanhempi\\p{L}*|sisaruk\\p{L}*|släkt\\p{L}*|hereditet\\p{L}*|ärftlig\\p{L}*|familj\\p{L}*|föräld\\p{L}*|syskon\\p{L}*|family|hereditary|parents?|siblings?',
);

/** Kin who speak are named by what they are though nobody says the word. */
const mayBeHere = (who: string, claim: Claim): boolean => {
  const { voices, cited } = claim;
  return cited.some(({ utterance }) => {
    const gender = genderIn([...kinWords].find(([row]) => row === who)?.[1] ?? '');
    const own = voices.genders.get(voiceOf(utterance));
    if (gender && own && gender !== own) return false;
    if (utterance.role === 'companion' || utterance.role === 'interpreter') return true;
    if (utterance.role === 'child') return who === 'son' || who === 'daughter' || who === 'brother' || who === 'sister';
    return (
      (who === 'mother' || who === 'father') &&
      utterance.role === 'subject' &&
      (voices.roles.has('child') || voices.childIsSubject)
    );
  });
};
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

/** A word for kin in a sentence where nobody speaks of them, nor is them. */
export const kinUnsaid = (sentence: string, claim: Claim): string | null => {
  const named = kinIn(sentence);
  if (named.size === 0 || claim.section === 'participants') return null;
  const texts = [
    ...claim.heard.map(({ verbatim }) => verbatim),
    ...claim.nearby.map(({ utterance }) => utterance.text),
  ];
  const said = new Set(texts.flatMap((text) => [...kinIn(text).keys()]));
  const partner = texts.some((text) => anyPartner.test(text));
  const referred = texts.some((text) => pronoun.test(text) || nameIn(text, claim));
  const before = new Set(claim.earlier.flatMap(({ text }) => [...kinIn(text).keys()]));
  for (const [who, word] of named) {
    if ([...said].some((one) => isSameKin(who, one)) || mayBeHere(who, claim)) continue;
    if (partner && (who === 'wife' || who === 'husband')) continue;
    if (referred && (before.has(who) || [...claim.voices.kin].some((one) => isSameKin(who, one)))) continue;
    return word;
  }
  return null;
};

const nameIn = (text: string, { voices }: Claim): boolean =>
  wordsOf(text).some(
    ({ text: word }) => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && (voices.introduced.has(word) || voices.bearers.has(word)),
  );

const SEGMENT = /[.,;:]\s+|\s+(?:ja|och|and|mutta|men|but)\s+/u;

/** What is said of one of the kin and claimed of another, or of the client: "siskolla oli" for a mother, or for one's own. */
export const kinOfAnother = (sentence: string, claim: Claim): string | null => {
  if (family.test(sentence)) return null;
  for (const segment of sentence.split(SEGMENT)) {
    const named = [...kinIn(segment)];
    const own = self.exec(segment)?.[0];
    if (named.length > 1 || (named.length === 0) === (own === undefined)) continue;
    const terms = termsOf(wordsOf(segment), claim.language).filter(
      ({ text }) => kinIn(text).size === 0 && !self.test(text),
    );
    const told = claim.cited.flatMap((spoken) =>
      tellingOf(spoken, terms, claim).map((clause) => ({ spoken, text: clauseText(clause) })),
    );
    if (told.length === 0) continue;
    const of = told.map(({ text }) => [...kinIn(text).keys()]);
    if (of.some((kin) => kin.length !== 1)) continue;
    const [[who, word] = [null, own ?? '']] = named;
    if (
      who === null
        ? !told.some(({ text }) => whole(`mä|mie|jag|i|mulla`).test(text))
        : !of.flat().some((one) => isSameKin(who, one))
    )
      return word;
  }
  return null;
};
