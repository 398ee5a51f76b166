import { openerOf } from '../lexicon/people.js';
import type { Sayer } from '../lexicon/sayers.js';
import { sameTerm, type Term, termsOf } from '../lexicon/terms.js';
import { isNameOf } from '../name-forms.js';
import type { HeardClause, Spoken } from '../spoken.js';
import { wordsOf } from '../words.js';
import type { Claim } from './claim.js';

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const first = whole(`mä|mää|mie|minä|mulla|minulla|mun|mua|minua|jag|mig|min|mitt|mina|i|i'm|i've|i'll|i'd|my`);
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

/** Kin by what they are to one, women first. A pair of parents or partners may be in the room and go by other words. */
const pairs: readonly { readonly female: RegExp; readonly male: RegExp; readonly near: boolean }[] = [
  {
    female: whole("sisko\\p{L}*|sisar\\p{L}*|systern?s?|syrra\\p{L}*|sister(?:'s|s)?"),
    male: whole("vel[ij]\\p{L}*|brodern?s?|brors?|brorsa\\p{L}*|brother(?:'s|s)?"),
    near: false,
  },
  {
    female: whole('mumm[oi]\\p{L}*|isoäi\\p{L}*|mormor\\p{L}*|farmor\\p{L}*|grandmother\\p{L}*|grandma\\p{L}*|gran'),
    male: whole(
      'ukki\\p{L}*|ukin|vaari\\p{L}*|isois\\p{L}*|morfar\\p{L}*|farfar\\p{L}*|grandfather\\p{L}*|grandpa\\p{L}*|granddad\\p{L}*',
    ),
    near: false,
  },
  {
    female: whole('tä[td]i\\p{L}*|mostern?s?|fastern?s?|aunt\\p{L}*'),
    male: whole('setä\\p{L}*|sedä\\p{L}*|eno\\p{L}*|morbror\\p{L}*|farbror\\p{L}*|uncle\\p{L}*'),
    near: false,
  },
  {
    female: whole('tytär|tyttär\\p{L}*|dottern?s?|daughter\\p{L}*'),
    male: whole("poika|poja\\p{L}*|sonen?s?|son(?:'s|s)?"),
    near: false,
  },
  {
    female: whole('äi[td]i\\p{L}*|mamma\\p{L}*|mors?|modern?s?|mother\\p{L}*|mum\\p{L}*'),
    male: whole('isä(?:n|ltä|llä|lle|stä|ä)?|is[ik]\\p{L}{0,2}|pappa\\p{L}*|fars?|fadern?s?|father\\p{L}*|dad\\p{L}*'),
    near: true,
  },
  {
    female: whole('vaimo\\p{L}*|hustrun?s?|frun?s?|wife\\p{L}*'),
    male: whole('mies|miehe\\p{L}*|aviomie\\p{L}*|maken?s?|mannen?s?|husband\\p{L}*'),
    near: true,
  },
];

/** The word for kin in a sentence where only their counterpart was spoken of: a brother for a sister. */
export const kinSwapped = (sentence: string, claim: Claim): string | null => {
  const said = [
    ...claim.heard.map(({ verbatim }) => verbatim),
    ...claim.nearby.map(({ utterance }) => utterance.text),
  ].join(' ');
  const { roles } = claim.voices;
  const together = roles.has('companion') || roles.has('child');
  for (const { near, ...pair } of pairs) {
    if (near && together) continue;
    for (const [one, other] of [
      [pair.female, pair.male],
      [pair.male, pair.female],
    ] as const) {
      const word = one.exec(sentence)?.[0];
      if (word && !other.test(sentence) && other.test(said) && !one.test(said)) return word;
    }
  }
  return null;
};
