/** What stands of all that was said of one kind: without what another took back, what was only asked, and what was offered in vain. */

import type { Language } from '../domain/language.js';
import { flatMap, matchesOf } from '../domain/loops.js';
import { hourAhead } from '../domain/said-values.js';
import type { Heard } from './heard.js';
import { unitOf as wordUnit } from './numbers/units.js';
import { hoursPutOff } from './put-off.js';
import { type Reading, readingOf } from './reading.js';
import { beginsByCorrecting } from './replaced.js';
import { contentWords } from './words.js';

type Kind = 'numbers' | 'sides' | 'days';

/** "How has it been since Friday?": the day is not what is asked. */
const openly = {
  fi: /(?<!\p{L})(?:miten|kuinka|mikä|mitä|milloin|millon|koska|missä|minne|millai\p{L}*|miksi|miks)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:hur|vad|när|var|vilken|vilka|vilket|varför)(?!\p{L})/iu,
  en: /\b(?:how|what|when|where|which|why)\b/iu,
};
const anotherAsked =
  /,\s*(?:ja|entä|och|and)\s[^?.!]*(?<!\p{L})(?:montako|paljonko|kuinka|hur (?:mycket|många)|how (?:much|many))(?!\p{L})/iu;
/** "How many, about five?" offers the five. */
const offered = /[,–—]\s*(?:\p{L}+\s+){0,2}$/u;
const isBackground = (mention: Mention<Kind>, asked: number, { text, language }: Heard): boolean => {
  const before = text.slice(asked, mention.start);
  // "Metformin a thousand twice a day, and insulin, how many units?"
  if (anotherAsked.test(text.slice(mention.end))) return true;
  return openly[language].test(before) && !offered.test(before);
};

const yes =
  /^\W*(?:det (?:blir|går|passar|funkar)|(?:går|passar) bra|gärna|sopii|käy (?:mulle|minulle|meille|hyvin)|pääsen|pääsee|that works|works for me|sounds good|that's fine|joo|juu|kyllä|on|niin|jep|ja|jo|jå|japp|precis|yes|yeah|yep|right|correct|mm)(?!\p{L})/iu;
/** How far into a reply its own answer stands. */
const REPLY = 40;

/** Where the question begins that a text ends with. */
const questionStart = (text: string): number | null =>
  /\?\s*$/.test(text) ? Math.max(0, ...matchesOf(text.slice(0, -1), /[.!?]\s/g).map((match) => match.index + 1)) : null;

type Mention<K extends Kind> = Reading[K][number];

const asKey = (mention: Mention<Kind>): string =>
  'value' in mention ? `${mention.value}` : 'what' in mention ? JSON.stringify(mention.what) : mention.side;

const unitOf = (mention: Mention<Kind>): string | null => ('value' in mention ? mention.unit : null);

const isWeak = (mention: Mention<Kind>): boolean => 'value' in mention && mention.weak;

const isTime = (mention: Mention<Kind>): boolean => 'clockOnly' in mention && mention.clockOnly;

const isKind = (a: Mention<Kind>, b: Mention<Kind>): boolean =>
  (isTime(a) === isTime(b) || (unitOf(a) === null && unitOf(b) === null && isTime(b))) &&
  (unitOf(a) === null || unitOf(b) === null || unitOf(a) === unitOf(b));

/** A reply that is the number itself and nothing else up to its first mark: "Forty. It says so on the box." */
const isBare = (reply: Heard, mention: Mention<Kind>): boolean => {
  const before =
    reply.text
      .slice(0, mention.start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after = reply.text.slice(mention.end).split(/[,.!?;]/)[0] ?? '';
  const content = (text: string): number =>
    contentWords(text, reply.language).filter(({ lower }) => wordUnit(lower) === null).length;
  return mention.start < REPLY && content(before) === 0 && content(after) <= 1;
};

/** "Vappu... ei. Huhti..." – "Huhtikuun lopulla": broken off for another. */
const brokenOff = /^\s?(?:\.{2,}|…|–|—)\s*(?:ei|eiku|eikun|nej|nää?|näh?|no)\s*(?:[.,…–]|$)/iu;
const isBrokenOff = (mention: Mention<Kind>, { text }: Heard, others: readonly Mention<Kind>[]): boolean =>
  brokenOff.test(text.slice(mention.end)) && others.some((other) => asKey(other) !== asKey(mention));

/** In a sentence that ends with a question mark. */
const isAsked = (mention: Mention<Kind>, { text }: Heard): boolean => {
  const rest = text.slice(mention.end);
  const mark = rest.search(/[.!?…](?=\s|$)/);
  return mark !== -1 && rest[mark] === '?';
};

/** The last one that is no time of day: "Twenty-two units, at nine." – "It says twenty." */
const nearestOf = <M extends Mention<Kind>>(mentions: readonly M[], text: string): M | undefined =>
  mentions.findLast(({ start }) => !hourAhead.test(text.slice(0, start))) ?? mentions.at(-1);

const SHORT = 12;
/** "Montako tänään?" – "Kaks. Eilen viis.": the day is no answer. */
const isBesideAnswer = (first: Mention<Kind>, reply: Heard): boolean =>
  'what' in first && /[\p{L}\d][.!]\s/u.test(reply.text.slice(0, first.start));

/** "Elva?", "sata on aika paljon". */
const doubting =
  /^(?:\W*\?|\W*(?:(?:euroa|kiloa|euro|kilo|pounds|quid)\s)?(?:on|är|is|'s)?\s*(?:aika|liian|vähän|ihan|lite|för|ganska|a bit|too|quite|rather|a) (?:liian |liikaa|för )?(?:paljon|iso|liikaa|mycket|much|lot|high|steep)(?!\p{L}))/iu;

/** Goes on to another thing, or another time. */
const ofAnother =
  /^\W*(?:ja|entä|sekä|sit|sitten|plus|och|samt|sen|sedan|and|then|plus)(?!\p{L})|(?<!\p{L})(?:viime|viimek\p{L}*|ennen|aiemm\p{L}*|förra|förut|tidigare|last|previous\p{L}*|before)(?!\p{L})/iu;

/** "Fourteen kilos." – "The chart says twelve." – "Twelve, then": the first voice takes over what the other said instead. */
const isTakenOver = (heard: readonly Heard[], index: number, given: Mention<Kind>, kind: Kind): boolean => {
  const [one, next] = [heard[index], heard[index + 1]];
  if (!one || !next || one.role === next.role || isAsked(given, next)) return false;
  // "Yes, but now it's fourteen" agrees to what was.
  if (ofAnother.test(next.text) || yes.test(next.text)) return false;
  const short = one.text.split(/\s+/).length <= SHORT && readingOf(one)[kind].length <= 2;
  const again = heard.slice(index + 2).find(({ role }) => role === one.role);
  const first = again ? readingOf(again)[kind][0] : undefined;
  return short && first !== undefined && first.start < REPLY && asKey(first) === asKey(given) && isKind(first, given);
};

const negation: Record<Language, RegExp> = {
  fi: /(?:^|[\s,.–—])(?:ei|eihän|inte|int)\s(?!niin\s|yhtä\s)[^,.;!?]{0,24}$/iu,
  sv: /(?:^|[\s,.–—])(?:inte|int|ej|nej)\s(?!lika\s|så\s)[^,.;!?]{0,24}$/iu,
  en: /(?:^|[\s,.–—])(?:not|wasn't|isn't|weren't|no)\s(?!as\s|so\s|nearly\s|quite\s)[^,.;!?]{0,24}$/iu,
};

/** "A bit, not as bad as the right": no answer that puts the right in its place. */
export const comparedWith = /(?<!\p{L})(?:as|than|like|kuin|ku|än|som)\s(?:(?:the|my|on|in|i|på|den)\s)*$/iu;

/** "I morse." – "Int var det i morse, det var i går kväll": said again only to be denied, with another beside it. */
const isDenied = (mention: Mention<Kind>, next: Heard, replies: readonly Mention<Kind>[]): boolean => {
  const denied = replies.find((reply) => asKey(reply) === asKey(mention) && isKind(reply, mention));
  if (!denied || !negation[next.language].test(next.text.slice(0, denied.start))) return false;
  return replies.some((reply) => asKey(reply) !== asKey(mention) && isKind(reply, mention));
};

/** An hour, a bare number or a day: what people offer each other. */
const isOffer = (mention: Mention<Kind>): boolean =>
  'value' in mention ? mention.clockOnly || (mention.unit === null && mention.value <= 24) : 'what' in mention;

/** "Could you come at nine?" – "School starts then." – "Half past ten?": what was offered in vain and not said again. */
const isInVain = (
  heard: readonly Heard[],
  all: readonly (readonly Mention<Kind>[])[],
  index: number,
  mention: Mention<Kind>,
): boolean => {
  const [one, next] = [heard[index], heard[index + 1]];
  if (!one || !next || !isOffer(mention) || !isAsked(mention, one) || yes.test(next.text)) return false;
  const later = all.slice(index + 1).flat();
  // Said again, unless only to be doubted: "Nine in the morning?"
  const again = heard.some(
    (other, at) =>
      at > index && (all[at] ?? []).some((twin) => asKey(twin) === asKey(mention) && !isAsked(twin, other)),
  );
  if (again || later.length === 0) return false;
  return heard.some((other, at) => {
    if (at <= index || other.role !== one.role) return false;
    const after = heard[at + 1];
    const offers = (all[at] ?? []).filter((offer) => isOffer(offer) && isKind(mention, offer));
    const agreed = after !== undefined && after.role !== one.role && yes.test(after.text);
    const echoed = (all[at + 1] ?? []).some((reply) => offers.some((offer) => asKey(offer) === asKey(reply)));
    const times = offers.some(
      (offer) => !('value' in offer) || offer.clockOnly || (agreed && echoed && 'value' in mention),
    );
    return times && (agreed || echoed || offers.some((offer) => isAsked(offer, other)));
  });
};

const isLike = (a: Mention<Kind>, b: Mention<Kind>): boolean =>
  'value' in a && 'value' in b && a.value <= LIKE * b.value && b.value <= LIKE * a.value;
const LIKE = 3;
const alternative = /(?<!\p{L})(?:tai|vai|eller|or)(?!\p{L})/iu;

/** "Fyra gånger har hon ramlat." – "Fem, Stig.": the reply is another number and nothing else, and nobody says the first again. */
const isContradicted = (given: Mention<Kind>, one: Heard, next: Heard, mentions: readonly Mention<Kind>[]): boolean =>
  'value' in given &&
  one.role !== next.role &&
  !one.text.includes('?') &&
  !ofAnother.test(next.text) &&
  mentions.length === 1 &&
  mentions.every((mention) => isLike(mention, given)) &&
  given.start <= AT_ONCE &&
  /^\W*(?:(?:no|ei|nä|nej|nå|eipäs|well|oh)\W+)?$/iu.test(next.text.slice(0, given.start)) &&
  isBare(next, given);
const AT_ONCE = 8;

const guessing =
  /(?<!\p{L})(?:luulen|luulisin|varmaan|ehkä|kai|kaiketi|suunnilleen|muistaakseni|suurin piirtein|tror|kanske|ungefär|väl|ungefärligen|i think|i guess|about|maybe|probably|roughly|i reckon|something like)(?!\p{L})/iu;
const written =
  /(?<!\p{L})(?:tässä|täällä|lapussa|kirjeessä|paperissa|laskussa) (?:\p{L}+ )?(?:lukee|näkyy|on|sanotaan)|(?<!\p{L})(?:lukee|näkyy) (?:tässä|täällä)|här står|det står|i brevet|på papperet|enligt (?:brevet|pappren|journalen)|it says|(?:got|have) (?:the|a|your) (?:letter|bill|paper|list|chart|statement)|on the (?:letter|list|chart|label|box)/iu;
/** "About eighteen hundred, I think." – "The letter says seventeen forty." – "That's right then." */
const isOutdone = (given: Mention<Kind>, guess: Mention<Kind>, heard: readonly Heard[], index: number): boolean => {
  const [one, next, after] = [heard[index], heard[index + 1], heard[index + 2]];
  if (!one || !next || one.role === next.role || !isLike(given, guess) || !guessing.test(one.text)) return false;
  return written.test(next.text) || (after !== undefined && after.role === one.role && yes.test(after.text));
};

/**
 * Everything of one kind that stands, with the speech it is from. What the next speaker corrected is left out, what was only asked where
 * the answer says another ("Viisi milligrammaa?" "Kymmenen."), what the other replaced and nobody said again ("Twenty." "Forty." "Forty,
 * then."), and what was offered in vain; with it what was said of the same before. `byEach`: what two say against each other stands.
 */
export const said = <K extends Kind>(
  heard: readonly Heard[],
  kind: K,
  byEach = false,
): { readonly mention: Mention<K>; readonly in: Heard }[] => {
  const all = heard.map((one): readonly Mention<K>[] => readingOf(one)[kind]);
  const gone = heard.map(() => new Set<Mention<K>>());
  const takeBack = (nearest: Mention<K>, upTo: number): void => {
    for (let before = 0; before <= upTo; before++) {
      for (const mention of all[before] ?? []) {
        if (mention === nearest || (asKey(mention) === asKey(nearest) && isKind(mention, nearest)))
          gone[before]?.add(mention);
      }
    }
  };
  heard.forEach((one, index) => {
    const [mentions, next, replies] = [all[index] ?? [], heard[index + 1], all[index + 1] ?? []];
    for (const mention of mentions)
      if (isInVain(heard, all, index, mention) || isBrokenOff(mention, one, [...mentions, ...replies]))
        gone[index]?.add(mention);
    const putOff: readonly unknown[] = kind === 'numbers' ? hoursPutOff(heard, index) : [];
    for (const mention of mentions) if (putOff.includes(mention)) gone[index]?.add(mention);
    // "Elva? Jag har räknat till nio."
    const echoed =
      replies[0] !== undefined && mentions.some((mention) => asKey(mention) === asKey(replies[0] ?? mention));
    const doubted = echoed && replies.length > 1 && doubting.test(next?.text.slice(replies[0]?.end) ?? '');
    const first = doubted ? replies[1] : replies[0];
    if (!next || !first || mentions.length === 0) return;
    if (next.role !== one.role) {
      for (const mention of mentions)
        if (!isAsked(mention, one) && isDenied(mention, next, replies)) takeBack(mention, index + 1);
    }
    const nearest = nearestOf(
      mentions.filter((mention) => isKind(mention, first) && asKey(mention) !== asKey(first)),
      one.text,
    );
    const asked = questionStart(one.text);
    const answered =
      asked !== null &&
      next.role !== one.role &&
      !yes.test(next.text) &&
      first.start < REPLY &&
      !comparedWith.test(next.text.slice(0, first.start)) &&
      !isBesideAnswer(first, next) &&
      // "Could you come on the fifth of May at half past eight?" – "The fifth of May is fine."
      !(echoed && (kind === 'days' || ('date' in first && first.date !== null)));
    if (answered) {
      // "Kolmena päivänä viikossa, yheksästä yhteen?" – "Kymmenestä": the days stand.
      const alike = mentions.filter(
        (mention) => mention.start >= asked && unitOf(mention) === unitOf(first) && !isWeak(mention),
      );
      for (const mention of alike.length > 0 ? alike : mentions)
        if (
          mention.start >= asked &&
          asKey(mention) !== 'both' &&
          !isBackground(mention, asked, one) &&
          !replies.some((reply) => asKey(reply) === asKey(mention))
        )
          gone[index]?.add(mention);
    }
    if (!nearest) return;
    const later = all
      .slice(index + 2)
      .flat()
      .map(asKey);
    const replaced =
      (doubted ||
        ((!('value' in first) || isLike(first, nearest)) && isBare(next, first) && !isAsked(first, next)) ||
        ((!('value' in first) || isLike(first, nearest)) && isTakenOver(heard, index, first, kind))) &&
      later.includes(asKey(first)) &&
      !later.includes(asKey(nearest));
    if (doubted && !replaced) return;
    // "Siis ei ens viikolla?" asks; it takes no day back.
    if (kind === 'days' && isAsked(first, next)) return;
    const contradicted =
      !byEach &&
      !later.includes(asKey(nearest)) &&
      (isContradicted(first, one, next, mentions) || isOutdone(first, nearest, heard, index));
    // What was corrected in the very next breath is blanked out already.
    const blanked = /\s{3,}/.test(one.text.slice(nearest.end));
    if (!replaced && !contradicted && (blanked || !beginsByCorrecting(next.text, next.language, replies))) return;
    takeBack(nearest, doubted ? index + 1 : index);
    // "Kuus. Tai seittemän." – "Kaheksan." – "No kaheksan sitten."
    for (const mention of replaced ? mentions : [])
      if (
        isKind(mention, first) &&
        alternative.test(one.text.slice(mention.end, nearest.start)) &&
        !replies.some((reply) => asKey(reply) === asKey(mention))
      )
        gone[index]?.add(mention);
  });
  return flatMap(heard, (one, index) =>
    (all[index] ?? []).filter((mention) => !gone[index]?.has(mention)).map((mention) => ({ mention, in: one })),
  );
};
