/** What the speech says of a risk: each place where it is told, and whether it is denied there. */
import type { Language } from '../../domain/language.js';
import { plainText } from '../clauses.js';
import { whenWords } from '../earliness.js';
import { kinIn } from '../lexicon/kin.js';
import { actsIn, isSameAct } from '../lexicon/risk-acts.js';
import { type RiskWord, risksIn, risksSaid, risksTouched } from '../lexicon/risks.js';
import { answerDenies } from '../plain-answers.js';
import type { HeardClause, Spoken } from '../spoken.js';
import type { Claim } from './claim.js';
import { ENDS, isDenied } from './risk-denied.js';

/** Done to one, and often by kin. */
export const byOthers = new Set([
  'violence',
  'familyViolence',
  'sexualViolence',
  'abuse',
  'neglect',
  'threat',
  'financial',
]);

/** One by another name: thoughts of harming oneself, blows at home. A thought denied is no attempt denied, nor a threat any abuse. */
const kinds: readonly (readonly string[])[] = [
  ['suicide', 'selfHarm'],
  ['violence', 'familyViolence', 'threat', 'weapon'],
];
export const kindOf = (about: string): readonly string[] => kinds.find((kind) => kind.includes(about)) ?? [about];

const ANSWERED = 4;
const plainNo: Record<Language, RegExp> = {
  fi: /^\W*(?:(?:hä|häh|no|joo|aa|ai|höh|hui|hyi|öö)[,.!?]+ )?(?:ei|en|ee|eei|eipä|eihän|enhän|emme|eikä|nou|nej|(?:[\p{L}']+ ){0,3}[\p{L}']+, mut(?:ta)? ei)(?!\p{L})/iu,
  sv: /^\W*(?:(?:va|nå|jo|ja|jå|oj|äh|usch|hm)[,.!?]+ )?(?:nej+|int+e? en enda|inte? alls|nä+|näe|nehej|na(?=[\s,.]+na)|na(?=[,.])|aldrig|ei|nä men|inte?(?= på (?:det|de) (?:sättet|vise))|(?:[\p{L}']+ ){0,3}[\p{L}']+, men (?:nej|nä))(?!\p{L})/iu,
  en: /^\W*(?:(?:what|oh|well|god|eh|ha|yeah|jesus|christ|lord)[,.!?]+ )?(?:not as far as|not once|no way|nothing like that|nope|nah|never|not at all|not me|(?:of )?course not|god,? no|god forbid|(?:[\p{L}']+ ){0,3}[\p{L}']+, but no|no,? never|(?:oh )?no[.,!] |(?:oh )?no\W*$|no (?:no|nothing|not|never|i|he|she))(?!\p{L})/iu,
};

/** "Ikävä on, mutta elää haluan. Ei semmoisia ajatuksia ole." */
const noneOf =
  /(?:^|[.!?,]\s)(?:(?:but|mutta|mut|men)\s)?(?:ei|eikä|nej|inga|no|none|nothing|inget)(?!\p{L})[^.!?]{0,20}(?:semmo|semmos|sella|sellas|tommos|sådan|såna|sånt|sånd|such|those thoughts|like that|dark(?!\p{L})|synk|mörk)/iu;
/** "Not the children. Only me." */
const butMe =
  /(?<!\p{L})(?:(?:bara|only|just|vain|vaan|paitsi|except|utom|men|mut|mutta|but) (?:jag |mä |i )?(?:mig|mej|me|mua|minua|miuta|mulle|henne|honom|her|him)|(?:mua|minua|miuta) (?:kyllä|kyl|vaan|vain)|(?:mig|mej) (?:nog|bara|jo))(?!\p{L})/iu;
const askedAbout =
  /(?<!\p{L})(?:kysytty|kysyttiin|kysyin|kartoitettu|tillfråga\p{L}*|frågat|frågade|asked|enquired|inquired)(?!\p{L})/iu;

export const sentenceAt = (text: string, start: number): string =>
  `${text.slice(0, start).split(ENDS).at(-1) ?? ''}${text.slice(start).split(ENDS)[0] ?? ''}`;

/** Denied in another sentence of the same stretch. */
const deniesIn = (spoken: Spoken | null, about: string): boolean =>
  spoken?.sentences.some(({ clauses }) =>
    clauses.some(({ words, denied, language }) => {
      const said = risksSaid(words.map(({ text }) => text).join(' '), language);
      return denied === true && kindOf(about).some((one) => said.has(one));
    }),
  ) === true;

export const saysPlainNo = (text: string, language: Language): boolean => plainNo[language].test(text);

/** What an answer or the ones after it say: no, yes, or nothing plain. */
const answered = (after: Claim['heard']): boolean | null => {
  const next = after.findIndex(({ text }, index) => index > 0 && text.includes('?'));
  const answers = after
    .slice(0, next === -1 ? ANSWERED : next)
    .map(({ text, language }) =>
      plainNo[language].test(text) || noneOf.test(text) ? true : answerDenies(text, language),
    );
  const no = answers.find((answer) => answer !== null) ?? null;
  return no === true && after.some(({ text }) => butMe.test(text)) ? null : no;
};

const workers: ReadonlySet<string> = new Set(['professional', 'colleague']);
/** "Many have such thoughts. Do you?": asked, too. */
const leadsToQuestion = (spoken: Spoken | null, text: string): boolean => {
  if (!spoken || !workers.has(spoken.utterance.role) || spoken.utterance.source !== 'utterance') return false;
  return spoken.sentences
    .slice(spoken.sentences.findIndex((one) => one.text === text))
    .some(({ question }) => question);
};

/** "To kill, no." */
const saysNoAfter = /^[^,]{1,40}, (?:no|ei|nej|nä|int)(?=[,. ])/iu;
const wantsToLive =
  /(?<!\p{L})(?:wanna|want to|wanting to|glad to) (?:live|be (?:alive|here))|(?<!int |inte |inte längre )(?:vill|vill jag|vill ja)(?: \p{L}+)? (?:leva|ha kvar)|livet[, ]+de(?:t)? vill|haluan elää|haluun elää|elää (?:mä )?halua\p{L}*/iu;
/** Of one sentence on thoughts of death: denied, told, or about living. */
const thoughtIn = (text: string, language: Language, clauses: readonly HeardClause[]): boolean[] => {
  const named = risksIn(text, language).filter(({ about }) => about === 'suicide' || about === 'selfHarm');
  const wants = wantsToLive.test(text) && !/(?:n't|not|ei|en|inte|int) (?:wanna|want|halua|vill)/iu.test(text);
  if (wants) return [];
  if (named.length > 0) return named.map((one) => isDenied(one, { text, language }));
  return [noneOf.test(text) || clauses.some(({ denied }) => denied === true && !isOwnNot.test(text))];
};
/** "Jag orkar int mera": tells it by what it denies. */
const isOwnNot =
  /(?:jaks|orka|riit|herä|vakna|leva|elää|wake|live|go on|carry on|be here|finns|fanns|olis|ois)\p{L}*/iu;

/** Of each place that tells of it: denied, not denied, or left open. */
export const toldOf = ({ about, act, start }: RiskWord, { text: claimed, heard }: Claim): (boolean | null)[] => {
  const own = [...kinIn(sentenceAt(claimed, start)).keys()];
  /** "My father hit me", where the statement tells of the mother. */
  const ofOther = (text: string): boolean => {
    const kin = kinIn(text);
    if (kin.size === 0 || own.some((who) => kin.has(who))) return false;
    return byOthers.has(about) ? own.length > 0 : about === 'weapon';
  };
  const told = (tells: (text: string, language: Language) => boolean): (boolean | null)[] =>
    heard.flatMap((one, at) => {
      if (!tells(one.text, one.language)) return [];
      const no = answered(heard.slice(at + 1, at + ANSWERED));
      if (one.of === null) return one.asked ? [no] : [false];
      return one.of.sentences
        .filter(({ text, question }) => tells(text, one.language) && (question || !ofOther(text)))
        .flatMap(({ text, question, clauses }): (boolean | null)[] => {
          if (question || leadsToQuestion(one.of, text)) return [no];
          // "Kysytty väkivallasta. Potilas kieltää väkivallan."
          if (askedAbout.test(text)) return [no === true || deniesIn(one.of, about) ? true : null];
          const own = clauses.filter(({ words }) => tells(words.map(({ text }) => text).join(' '), one.language));
          if (about === 'suicide') return thoughtIn(text, one.language, clauses);
          if (saysNoAfter.test(text)) return [true];
          return [own.length > 0 && own.every(({ denied }) => denied === true)];
        });
    });
  const ofAct = act ? told((text, language) => actsIn(text, language).some((one) => isSameAct(act, one.act))) : [];
  return ofAct.length > 0 ? ofAct : told((text, language) => risksSaid(text, language).has(about));
};

/** Whether all that is said of it is a question that was answered with no, or a denial. */
export const onlyDenied = (one: RiskWord, claim: Claim): boolean => {
  const told = toldOf(one, claim);
  return told.length > 0 && told.every((no) => no === true);
};

/** Told plainly, in words of risk, and nowhere denied. */
export const onlyAffirmed = (one: RiskWord, { heard, heardClauses }: Claim): boolean => {
  const kind = kindOf(one.about);
  const told = heard.flatMap(({ text, of, language, asked }, at) => {
    if (asked || of === null) return [];
    if (!risksSaid(text, language).has(one.about)) return [];
    return of.sentences.flatMap((sentence) => {
      const named = risksIn(sentence.text, language).filter(({ about }) => kind.includes(about));
      if (named.length === 0) return [];
      if (!sentence.question && whenWords(sentence.text, language).length > 0) return [null];
      if (sentence.question || leadsToQuestion(of, sentence.text))
        return [answered(heard.slice(at + 1, at + ANSWERED))];
      return named.map((risk) => isDenied(risk, { text: sentence.text, language }));
    });
  });
  if (told.length === 0 || told.some((no) => no !== false)) return false;
  return !heardClauses.some((clause) => {
    if (clause.denied !== true || clause.asked) return false;
    const said = plainText(clause);
    if (one.about === 'suicide' || one.about === 'selfHarm') return ofThoughts.test(said);
    const touched = risksTouched(said, clause.language);
    return clause.terms.length === 0 || kind.some((about) => touched.has(about));
  });
};
const ofThoughts = /(?<!\p{L})(?:aja|miet|semmo|sella|sån|sådan|tank|tänk|thought|think|thinking|like that)/iu;
