import { isSameKin, kinIn } from '../lexicon/kin.js';
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
/** Others who may be meant, and thoughts about them. */
const another = whole(
  `sä|sinä|sun|sinun|sulla|te|teillä|teidän|hän|hänen|hänellä|se|sillä|ne|du|din|ditt|dina|ni|han|hon|de|dom|you|your|he|she|they|he's|she's|think|guess|believe|reckon|noticed|saw|heard|tycker|tror|såg|märkte|hörde|luulen|mielestä|näin|kuulin|huomasin|uskon`,
);

/** Who gets or needs something does not do it. */
const receives = whole(
  `saa|sai|saanut|saavat|tarvitsee|tarvitsi|tarvii|toivoo|haluaa|odottaa|får|fick|fått|behöver|vill|önskar|gets|got|needs|needed|receives|received|wants|is|was|on|oli|är|var`,
);

/** What follows is told of whoever it names. */
const subordinate =
  /\s(?:koska|kun|jolloin|että|eftersom|sedan|när|då|att|medan|because|since|after|when|while|that|as(?=\s(?:the|his|her|he|she|they|patient|client)\s))\s/iu;

const clauseText = ({ words }: HeardClause): string => words.map(({ text }) => text).join(' ');

const tellingOf = (spoken: Spoken, terms: readonly Term[], { language }: Claim): HeardClause[] =>
  spoken.sentences
    .filter(({ question }) => !question)
    .flatMap(({ clauses }) => clauses)
    .filter((clause) =>
      clause.terms.some((one) => terms.some((term) => sameTerm(term, one, language, clause.language))),
    );

const isWorker = ({ utterance: { role } }: Spoken): boolean => role === 'professional' || role === 'colleague';

const asksWho = /(?<!\p{L})(?:kuka|kenen|ketkä|vem|vems|who|whose)(?!\p{L})/iu;
const denied = /(?<!\p{L})(?:ei|eivät|inte|int|ej|not|never|aldrig)(?!\p{L})|n't(?!\p{L})/iu;
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
  // "Mother's boyfriend", "mother-in-law" open with another.
  if (/^(?:['’]s|-)/.test(sentence.slice(name.length))) return null;
  const [told = ''] = sentence.slice(name.length).split(subordinate);
  // "Äidille tukivyö, isä kantaa laatikot": what follows another is told of them.
  const pieces = told.split(/,\s+/u);
  const next = pieces.findIndex((piece, at) => at > 0 && openerOf(piece, claim.language) !== null);
  const rest = (next === -1 ? pieces : pieces.slice(0, next)).join(', ');
  // "Odottajan äiti", "klientens mor" open with another, too.
  const owned = /(?:n|s)$/u.test(name) ? /^\s\p{L}+/u.exec(sentence.slice(name.length))?.[0] : undefined;
  if (owned !== undefined && kinIn(owned).size > 0) return null;
  // What one does not do another may tell.
  if (denied.test(rest)) return null;
  if (receives.test(rest.split(/\s+/).slice(0, 3).join(' '))) return null;
  const terms = termsOf(wordsOf(rest), claim.language).filter(({ text }) => kinIn(text).size === 0);
  const tellings = claim.cited.flatMap((spoken) =>
    tellingOf(spoken, terms, claim).map((clause) => ({ spoken, text: clauseText(clause) })),
  );
  const stem = name
    .replace(/^(?:the|den)\s+/i, '')
    .toLowerCase()
    .slice(0, 3);
  const clauses = tellings.filter(({ spoken }) => !isWorker(spoken));
  const kin = [...kinIn(name).keys()];
  // "Kuka soitti?" – "Naapuri.": told by the one who was asked.
  const asked = claim.cited.some((spoken, at) => {
    const question = spoken.sentences.at(-1);
    const answer = claim.cited[at + 1]?.sentences[0]?.text.toLowerCase() ?? '';
    const isNamed =
      answer.includes(stem) || kin.some((who) => [...kinIn(answer).keys()].some((one) => isSameKin(who, one)));
    return question?.question && asksWho.test(question.text) && isNamed;
  });
  if (asked) return null;
  if (clauses.some(({ text }) => wordsOf(text).some(({ lower }) => lower.startsWith(stem)))) return null;
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
  // "My mother drives": told of another, though it says "my".
  if (clauses.some(({ text }) => named(text) || kinIn(text).size > 0)) return null;
  if (!clauses.some(({ text }) => first.test(text)) || clauses.some(({ text }) => another.test(text))) return null;
  const sayer: Sayer = { words: name, who: opener };
  return claim.cited.some((spoken) => !isWorker(spoken) && mayTell(sayer, spoken)) ? null : name;
};
