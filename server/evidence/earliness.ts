/** How much what stands beside a value tells it of an earlier time: "52, keväällä 38", "it was an hour in October, now twenty minutes". */
import type { Language } from '../domain/language.js';
import { matchesOf } from '../domain/loops.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

const anyOf = (text: string): RegExp => new RegExp(`(?<!\\p{L})(?:${text})(?!\\p{L})`, 'iu');

/** Words for an earlier time. */
export const formerly: Record<Language, RegExp> = {
  fi: anyOf(
    'aiem\\p{L}+|aikaisem\\p{L}+|ennen(?:hän|kin)?|tähän asti|ensimmäi\\p{L}+|edelli\\p{L}+|viime\\p{L}*|lähtötilan\\p{L}+|enti(?:nen|se\\p{L}+)|alussa|aluksi|alkuun|alkuvaihee\\p{L}+|eili\\p{L}*|eilen|' +
      '(?:kevä|kesä(?!kuu)|syks|syys(?!kuu)|talv)\\p{L}+',
  ),
  sv: anyOf(
    'tidigare|förut|förr|hittills|när (?:du|han|hon|ni|jag) kom|första|förra|senast\\p{L}*|föregående|först|i början|inledningsvis|före detta|förr|igår|i går|(?<!sedan )i (?:våras|somras|höstas|vintras|fjol|julas)',
  ),
  en: anyOf(
    'earlier|previous(?:ly)?|up to now|until now|(?:when|before) (?:you|she|he|i) (?:came|arrived)(?: in)?|the first|(?<!not )before|prior|formerly|former|in the past|last (?:time|week|month|year|spring|summer|autumn|fall|winter|visit)|initially|at first|at the start|yesterday|used to(?: be)?|back in \\p{L}+|in (?:the )?(?:spring|summer|autumn|fall|winter)',
  ),
};
/** Told by the verb alone; below, by the month, the day of the week or how long ago alone: of what is to come, too. */
const was: Record<Language, RegExp> = {
  fi: anyOf(
    'oli|olivat|ollut|ollu|olleet|meni|painoi[nt]?|tarvits(?:i[nt]?)|jaksoi[nt]?|kävel(?:i[nt]?)|näytti|mitattiin|saatiin|polti[nt]|poltti|kesti|pystyi[nt]?|mitattu(?:na)?',
  ),
  sv: anyOf(
    'var|va|hade|varit|då(?=\\s*[.,!?;)]|\\s*$)|vägde|behövde|mätte|visade|klarade|orkade|fick|gick|låg|tog|kunde|drack|rökte|kostade|uppmätt\\p{L}*',
  ),
  en: anyOf(
    "was|were|been|wasn't|had|then(?=\\s*[.,!?;)]|\\s*$)|weighed|needed|took|managed|measured|showed|scored|could|smoked|drank|cost|lasted",
  ),
};
const atTime: Record<Language, RegExp> = {
  fi: anyOf(
    '(?:viik\\p{L}+|kuukau\\p{L}+|vuo(?:si|tta)|päivä\\p{L}*|vko|vk|kk|pv|v) sitten|\\p{L}+kuussa|(?:maanan|tiis|tors|perjan|lauan|sunnun)tai(?:na|-?(?:ilta|aamu|yö)\\p{L}*)|keskiviikko(?:na|-?(?:ilta|aamu|yö)\\p{L}*)',
  ),
  sv: anyOf(
    'för [^,.;]{1,16} se(?:da)?n|i (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)',
  ),
  en: anyOf(
    '(?:years?|months?|weeks?) ago|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:January|February|March|April|May|June|July|August|September|October|November|December)',
  ),
};
/** The words of a text for a time that is not now. */
export const whenWords = (text: string, language: Language): string[] =>
  [formerly, atTime, onceUponATime].flatMap((words) => words[language].exec(text)?.[0] ?? []);
const onceUponATime: Record<Language, RegExp> = {
  fi: anyOf(
    'lapse(?:na|ssa)|(?:ylä|ala-?)asteella|koulu(?:ssa|aikana)|nuore(?:na|mpana)|\\p{L}+vuotiaana|\\p{L}+ppisenä|viikonloppuna|joulu(?:na|n)|pääsiäise\\p{L}+|juhannukse\\p{L}+|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:n|ta|sta|hun)?',
  ),
  sv: anyOf(
    'som (?:barn|ung|liten)|i (?:hög|låg)stadiet|i helgen|på veckoslutet|i (?:jul|påsk|midsomras)\\p{L}*|när (?:jag|han|hon) var (?:liten|ung|barn|\\p{L}+on|\\d+)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:mån|tis|ons|tors|fre|lör|sön)da(?:gs?|gen|r)',
  ),
  en: anyOf(
    'as a (?:child|kid|teenager|baby)|(?:at age|aged)(?: \\p{L}+)?|at (?:primary |secondary )?school|at the weekend|at (?:Christmas|Easter)|when (?:i|he|she) was (?:little|young|a \\p{L}+|\\p{L}*teen|\\d+)|years back|January|February|March|April|(?:for|since|of|last|early|late) May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?',
  ),
};
/** And for now. */
export const nowadays: Record<Language, RegExp> = {
  fi: anyOf('nyt|nykyään|nykyhetkellä|nykyi\\p{L}+|tämän päivän|tänään|tänää|edelleen|yhä|tällä hetkellä|tänä aamuna'),
  sv: anyOf('nu|numera|nuvarande|idag|dagens|i dag|fortfarande|för närvarande|kvarstår|aktuella|i morse'),
  en: anyOf("now|nowadays|today|currently|current|still|ongoing|at present|at the moment|this morning|it's|these days"),
};
/** "Ei enää": of now, too. */
const anyMore = /(?<!\p{L})enää(?!\p{L})/iu;
const isNow = (text: string, language: Language): boolean => nowadays[language].test(text) || anyMore.test(text);

/** "Improved since the last time": what is told is of now. */
const comparison: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:viime|edelli|aiem|aikaisem)\p{L}*(?:(?:\s\p{L}+?)?(?:st[aä]|een|ään)(?:\s+(?:verrattuna|nähden|lähtien))?|\s\p{L}+\själkeen)(?!\p{L})/giu,
  sv: /(?<!\p{L})(?:sedan|jämfört med|än)\s+(?:den\s+)?(?:förra|senaste|föregående|tidigare|första)(?:\s\p{L}+)?/giu,
  en: /(?<!\p{L})(?:since|compared (?:to|with)|than)\s+(?:the\s+)?(?:last|previous|earlier|first|before)(?:\s\p{L}+)?/giu,
};

const sentenceEnd = /[.!?;]["”»’']?(?=\s+\P{Ll}|\s*$)/gu;
const parting = /[,()–—:]|(?<!\p{L})(?:ja|mutta|mut|och|men|and|but)(?!\p{L})/u;
/** "12.11." and "n. 7" end no sentence. */
const abbreviated = /(?:\d\.(?=\s*\d)|(?<!\p{L})(?:n|ca|vas|oik|tabl|kl|klo|hö|vä|approx|no)\.)/iu;
const LAST_WORD = 6;

const sentenceAt = (text: string, { start, end }: Place): Place => {
  const ends = matchesOf(text, sentenceEnd)
    .map(({ index }) => index + 1)
    .filter((at) => !abbreviated.test(text.slice(Math.max(0, at - LAST_WORD), at + 2)));
  return { start: ends.findLast((at) => at <= start) ?? 0, end: ends.find((at) => at >= end) ?? text.length };
};

/** What lies between two values is the first one's up to where they part, and then the second's. */
const partAt = (text: string, from: number, to: number): number | null => {
  const found = text.slice(from, to).search(parting);
  return found === -1 ? null : from + found;
};

/** "Sore for three weeks, and before that it was the neck": what follows is of the earlier time, and not the value. */
const beforeThat =
  /(?<!\p{L})(?:sitä ennen|sitä aiemmin|innan dess|dessförinnan|före det|before that|prior to that)(?!\p{L})/iu;

/** "6/10 last week": what is told of the six stands after the ten. */
const ofHowMany = /^\s?\/\s?$/;

/** 2 of an earlier time, or by the verb and a month, 1 by one of these alone, 0 where nothing tells, -1 of now. `siblings`: the other values in the text, in order. */
export const earlinessOf = (place: Place, siblings: readonly Place[], text: string, language: Language): number => {
  const sentence = sentenceAt(text, place);
  const before = siblings.findLast(({ end }) => end <= place.start && end > sentence.start);
  const after = siblings.find(
    ({ start }) => start >= place.end && start < sentence.end && !ofHowMany.test(text.slice(place.end, start)),
  );
  const from = before ? (partAt(text, before.end, place.start) ?? before.end) : sentence.start;
  const to = after ? (partAt(text, place.end, after.start) ?? place.end) : sentence.end;
  const turned = text.slice(place.end, to).search(beforeThat);
  const own = text.slice(from, turned === -1 ? to : place.end + turned);
  const told = own.replace(comparison[language], ' ');
  if (isNow(told, language)) return formerly[language].test(told) ? 0 : -1;
  if (formerly[language].test(told)) return 2;
  return [was, atTime].filter((words) => words[language].test(told)).length;
};
