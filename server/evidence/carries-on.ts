/** Which clauses say nobody new: those that go on about whoever was told of before, and those that leave open who does it. */
import type { Language } from '../domain/language.js';
import { polarity } from './lexicon/polarity.js';
import type { HeardClause } from './spoken.js';

/** Beside these a clause that names somebody says of what was told before that it is theirs: "my husband does". */
export const saysNothing: ReadonlySet<string> = new Set(
  `on ei oo ole oli ollut ollu eikä myös kans kanssa sama se sitä sen siitä just vaan niin no ja mut mutta vain joo kyllä ite itse
  har hade haft är e va var det den de inte int ej också samma jo nå nä nej men och o å bara själv
  has have had does do did is was are were it that not doesn't don't didn't isn't wasn't hasn't n't too also same the a and but no yes only just`.split(
    /\s+/,
  ),
);

/** "Men pojken, han som bor hemma", "Mum never smoked": the next clause goes on with the one named. */
export const goesOn = (next: HeardClause | undefined): boolean =>
  next !== undefined &&
  (continuing.test(next.words[0]?.lower ?? '') ||
    (next.terms.length > 0 &&
      (polarity[next.language].negators.has(next.words[0]?.lower ?? '') || never.test(next.words[0]?.lower ?? ''))));
const never = /^(?:never|aldrig|koskaan|ikinä)$/u;
const continuing =
  /^(?:joka|jonka|jolla|jolta|jota|se|sillä|sen|sitä|hän|hänellä|hänen|som|han|hon|hans|hennes|he|she|who|his|her|(?:he|she|who)'(?:s|d|ll))$/u;

/** "Byts varannan dag", "vaihdetaan kahesti viikossa", "niin soita heti": of whoever does it nothing is said. */
export const isPassive = (clause: HeardClause): boolean =>
  (passive[clause.language]?.test(clause.words[0]?.lower ?? '') ?? false) || isOrder(clause);
/** "I'll ring you on Thursday, if it gets worse, call at once": the one who is told to. */
const isOrder = ({ words }: HeardClause): boolean =>
  orders.test(words.find(({ lower }) => !leads.test(lower))?.lower ?? '');
const leads = /^(?:niin|sit|sitten|ja|så|då|then|so|please)$/u;
const orders =
  /^(?:soita|ota|tule|mene|pyydä|ilmoita|lähetä|lopeta|jätä|kokeile|ring|köp|skriv|håll|drick|hjälp|sök|call|phone|contact)$/u;
const passive: Partial<Readonly<Record<Language, RegExp>>> = {
  fi: /(?:[td]aan|[td]ään|tiin|ttais(?:i|iin)|ttäis(?:i|iin))$/u,
  sv: /^(?!(?:finn|känn|minn|hopp|triv|andas?|svett|låtsa|skäm|tyck|blyg|umgå|mås|all|något|nån|dess|annar|efter|ibland|sällan|hem|härom|in[gtr]|tre|hur|mes|gen|förs|sen|sis|bar|tills|jus|sams|lyck|vis|kri|mis|räck|ta[gt]it)s?)\p{L}+s$/u,
};
