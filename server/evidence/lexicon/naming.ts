/** How people name themselves, each other and their kin. All languages together: rooms mix them. */

import { matchesOf } from '../../domain/loops.js';
import { keptByObject } from '../kept.js';

const female =
  '(?:mother|daughter|sister)-in-law|bonusmamman?s?|styvmo(?:r|dern)s?|stepmother|stepmum|äi[td]i\\p{L}*|vaimo\\p{L}*|(?:iso|pikku|kaksos)?sisko\\p{L}*|sisar\\p{L}*|tytär|tyttären?|tyttö|tytön|mumm[oiu]\\p{L}*|isoäi\\p{L}*|tä[td]i\\p{L}*|rouva\\p{L}*|anoppi|anopin|miniä\\p{L}*|mamma\\p{L}*|mor|modern?s?|mors|hustrun?s?|frun?s?|(?:stora|lilla|små|halv|tvilling)?systern?s?|dottern?s?|flickan?s?|mormor\\p{L}*|farmor\\p{L}*|mostern?s?|fastern?s?|svärmor|svärdotter\\p{L}*|mother|mum|mummy|mom|wife|sister|daughter|girl|grandmother|grandma|gran|aunt|niece|granddaughter';
const male =
  '(?:father|son|brother)-in-law|bonuspappan?s?|styvfa(?:r|dern)s?|stepfather|stepdad|isä(?:n|ltä|llä|lle|stä)?|is[ik]\\p{L}{0,2}|mie(?:s|hen)|aviomie\\p{L}*|(?:iso|pikku|kaksos)?vel[ij]\\p{L}*|poika|pojan|ukki|ukin|vaari\\p{L}*|isois\\p{L}*|setä|sedän|eno|enon|appi|vävy\\p{L}*|pappan?s?|far|fadern?s?|fars|man|mannen?s?|makens?|brodern?s?|(?:store|lille|små|halv|tvilling)?bror|sonen?s?|pojken?s?|morfar\\p{L}*|farfar\\p{L}*|morbror\\p{L}*|farbror\\p{L}*|svärson\\p{L}*|father|dad|daddy|husband|brother|son|boy|grandfather|grandpa|uncle|nephew|grandson';
const kin = `(?:${female}|${male})`;
const others =
  'naapuri\\p{L}*|ystävä\\p{L}*|kaveri\\p{L}*|tukihenkilö\\p{L}*|grannen?s?|vännen?s?|väninna\\p{L}*|kompis\\p{L}*|neighbou?r|friend|mate|sambo\\p{L}*|(?:avo|avio)?puoliso\\p{L}*|partner|spouse|avopuoliso|avovaimo|avomies|make|maka';
const workers =
  '(?:lääkäri|hoitaja|työntekijä|terapeutti|ohjaaja|neuvoja|kuraattori|opettaja|psykologi|tulkki|läkare|sköta?re|sköterska|arbetare|handledare|terapeut|kurator|psykolog|lärare|tolk|doctor|dr|physician|nurse|worker|therapist|physio|psychologist|teacher|interpreter)';
const work = `\\p{L}*${workers}`;
const link = `the|a|an|your|his|her|their|my|our|one of|new|sun|hänen|din|hans|hennes|er|vår|en|ett|myös|also|också|social|family|\\p{L}+(?:'s)?(?= (?:${kin}|${others})(?!\\p{L}))|${kin}|${others}|${work}`;
const words = `(?:[ ,]+(?:${link}))`;

/** Ends what stands before one's own name: "mä oon Aleksin täti, ", "I'm doctor ". */
export const givesOwn = new RegExp(
  `(?<!\\p{L})(?:mä oon|mä olen|minä olen|minä oon|moon|oon|olen|(?:mun )?nimi on|nimeni on|jag är|jag heter|mitt namn är|i'm|i am|my name is|my name's)${words}{0,4}?,? $`,
  'iu',
);
/** Of who is here, or of oneself on the phone and at the door. */
export const givesOther = new RegExp(
  `(?<!\\p{L})(?:tässä on|täällä on|täällä|tää on|tämä on|mukana on|here is|this is|it's|it is|you're|you are|this must be|det är|det här är|här är|du är|sä oot|sinä olet|puhunko|talar jag med|am i speaking (?:to|with))(?: (?:mun|meidän|min|also|myös|också))?${words}{0,3}?,? $`,
  'iu',
);
/** Of those, what one answers on somebody's phone. */
export const answersAs = new RegExp(`^täällä (?:on )?(?:\\p{L}+n )?(?:${kin}),? $`, 'iu');
/** Of those, what is said to the one named. */
export const spokenTo =
  /(?<!\p{L})(?:you're|you are|du är|sä oot|sinä olet|puhunko|talar jag med|am i speaking (?:to|with)) $/iu;
/** Of those, what one says of oneself before one's title. */
export const onPhone = new RegExp(`(?:this is|it's|it is|täällä|det är|det här är|här är)${words}? $`, 'iu');
/** A title at the beginning of a call or a visit. */
export const titled = new RegExp(`(?:^|[ ,.])(?:${work})\\.? $`, 'iu');
export const isTitle = new RegExp(`^(?:${work})$`, 'iu');
/** "Aleksin täti": the name is of whom the other is kin to. */
export const kinAfter = new RegExp(`^(?:'s)? (?:${kin})(?!\\p{L})`, 'iu');
/** "Viivi, siis mun sisko", "Anna, my sister": told of, and not called. */
export const kinBesides = new RegExp(
  `^,? (?:siis |eli |alltså |that is |that's |se on |det är |who's |who is )?(?:mun|minun|meidän|meiän|hänen|min|mina|vår|hans|hennes|my|our|his|her) (?:\\p{Ll}+ )?(?:${kin})(?!\\p{L})`,
  'iu',
);
/** "Turussa": where somebody is. */
export const isPlace = /(?<!(?:vane|meli|te|lari|clari|ali|ine|ode))ssa$|ssä$/u;
/** "Monika är här", "Seija on mukana". */
export const hereAfter =
  /^ (?:on|oli|är|is|kom|tuli|came)(?: \p{L}+)? (?:mukana|mukaan|tässä|täällä|här|med|here|along)(?!\p{L})/iu;
/** "It's Petter Lindroos, the doctor": one's own work after one's name. */
export const titledAfter = new RegExp(
  `^(?: \\p{Lu}\\p{Ll}+)?,? (?:the |your |din |er |teidän )?(?:${work})n?(?!\\p{L})`,
  'iu',
);
/** Praise or thanks with a name after it: "Bra Jonas." */
export const praises =
  /^(?:bra|fint|hyvä|hienoa|kiva|good|great|right|okay|ok|okej|okei|selvä|jaha|nå|no|well|so)(?: nog| då| juttu)?,? $/iu;
/** Follows one's own name: "Jenna täällä", "Heli from kotihoito", "Sofia här". */
export const ownAfter =
  /^,?\s*(?:täällä|täältä|tässä|puhelimessa|here|heter jag|on nimi|on mun nimi|is my name|speaking|calling|from|från|här|talar|ringer|\p{L}+(?:hoidosta|työstä|asemalta|sairaalasta|polilta|koulusta|koulutuksesta)|moi|hei|hej|päivää|terve|vaan|bara|just|joo)(?!\p{L})/iu;
/** Calls the one whose name comes next. */
export const callsBefore =
  /(?<!\p{L})(?:hei|moi|moikka|terve|tervetuloa|huomenta|päivää|iltaa|kiitos|kiitti|entä|entäs|mites|no|sä|sinä|hej|god morgon|morning|afternoon|evening|morron|goddag|välkommen|tack|du|hello|hi|good morning|good afternoon|welcome|thanks|thank you|well done|and you|nice to meet you|eikö niin|and you,|vad säger du|mitä sanot)(?: (?:no|kuule|hörru|ihan|nyt|se|sitten|då|there|,))?,? (?:\p{L}+,? (?:ja|och|and) )?$/iu;

const common = new Set(
  `the this that these those my your his her our their she he they you we it den det min din vår ert tämä tää tuo toi meidän teidän oma
  moikka moro huomenta terve iltaa päivää päivä tervetuloa morron goddag välkommen välkomna morning speaking
  joo juu jep niin no nyt okei okay ok kyllä kiitos kiitti selvä hyvä hei moi ei en aha ahaa mm hmm oho ai voi sori anteeksi anteeks just mut mutta sitten eli elikkä siis
  ja jo jå nå nej nä tack bra okej hej så men sen alltså precis visst usch oj ursäkta förlåt har är och
  first second third next last any ensin ensiksi toiseksi först andra tredje sist berätta kerro kertokaa tell look listen katso kuule titta hör maten työt
  yes yeah no well oh ooh right sorry thanks thank hello hi and but so now then sure fine great good perfect exactly actually once twice maybe have did are would can there
  moon
  kela fpa nhs tsh rr crp ekg monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september
  october november december christmas easter year new eve midsummer juhannus joulu jul påsk midsommar god jumala gud finnish english swedish dari mummy mum mom dad daddy gran grandma grandpa granny nan äiti isä iskä mummo mummi ukki pappa vaari mamma mormor farmor morfar farfar`.split(
    /\s+/,
  ),
);
export const isCommon = (lower: string): boolean => common.has(lower);

const kinOf = (words: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${words})(?:'s)?(?!\\p{L})`, flags);
const [woman, man] = [kinOf(female, 'iu'), kinOf(male, 'iu')];

export type Gender = 'female' | 'male';

/** Of a word for kin; null of any other, and where both are named. */
export const genderIn = (words: string): Gender | null => {
  const [f, m] = [woman.test(words), man.test(words)];
  return f === m ? null : f ? 'female' : 'male';
};

/** What stands between "I am" and what one is: small words, whose kin one is. */
const owner = `(?:,? (?!(?:ja|och|and|å)(?!\\p{L}))(?:${link}|siis|nyt|tän|tämän|just|alltså|ju|\\p{L}{2,}(?:n|s|'s)|\\p{L}+(?=, (?!the ))))`;
/** How that begins: looked at first. */
export const saysOfSelf = /oon|olen|är|ja e|i'm|i am/i;
/** "Mä oon Aleksin täti", "I'm his daughter". */
export const ownKin = new RegExp(
  `(?<!\\p{L})(?:mä oon|mä olen|minä olen|mie oon|mie olen|mää oon|oon|olen|jag är|ja e|jag e|ja är|i'm|i am)${owner}{0,3},? (${kin}|${others})(?:'s)?(?!\\p{L})`,
  'iu',
);
/** "Puhunko Eemelin äidin kanssa?", "Is that Leo's mum?", "ja sä oot vaimo?" */
export const askedKin = new RegExp(
  `(?<!\\p{L})(?:puhunko|onko siellä|sä oot|sinä olet|oot(?:ko)? sä|oletko|du är|är du|är det|talar jag med|you're|you are|are you|is that|am i speaking)(?: (?:to|with))?${owner}{0,4} (${kin}|${others})(?!'s|\\p{L})`,
  'iu',
);
/** "Mää vaimo sen pistin"; "mä isänä luulin"; "jag som mamma", "det gör jag, pappan"; "I'd go along with it as his dad". */
const asKin = [
  // "Vi är vänner sen skoltiden".
  /(?<!\p{L})(?:vi är|vi e|me ollaan|ollaan|we're|we are)(?: (?:gamla|bara|just|old|vanhoja|hyviä|goda|good|best|bästa))? (vänner|grannar|kompisar|kusiner|friends|neighbours|neighbors|cousins|ystäviä|ystävät|ystävyksiä|naapureita|naapurukset|kavereita|serkuksia)(?!\p{L})/iu,
  /^(?:mä|mää|mie|minä|jag|ja),? (?:\p{L}+[ns] )?(vaimo|mies|tytär|poika|äiti|isä|sisko|veli|hustrun|frun|mannen|mamman|pappan|dottern)(?!\p{L})/iu,
  /(?<!\p{L})(?:mä|mää|mie|minä)(?: \p{L}+){0,3} ((?:äiti|isä|vaimo|poika|mummo|ukki|naapuri|täti)(?=n[aä](?!\p{L}))|(?:miehen|tyttären|siskon|veljen)(?=[aä](?!\p{L})))/iu,
  new RegExp(`(?<!\\p{L})(?:jag|ja) som (${kin}|${others})(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})jag, (?:hennes |hans |\\p{L}+s )?(${kin}|${others})(?=[.,!]|$)`, 'iu'),
  new RegExp(`(?<!\\p{L})i(?:'m|'d|'ve|'ll)?(?: [\\p{L}']+){1,7} as (?:his|her|their|the) (${kin})(?!\\p{L})`, 'iu'),
];
/** "I'm Ngozi, the mother-in-law". */
const namedKin = new RegExp(`(?<!\\p{L})(?:i'm|i am) \\p{L}+, the (${kin}|${others})[,.]`, 'iu');
/** "It's Priti, his daughter", "täällä on Liisa, Paavon tytär": so one says oneself on the phone. */
export const phoneKin = new RegExp(
  `^(?:(?:yes|hi|hello|hei|joo|ja|hej),? )?(?:it's|it is|this is|täällä(?: on)?|tässä(?: on)?|det är|här är) \\p{L}+(?: \\p{Lu}\\p{L}+)?, (?:his|her|the|hans|hennes|(?!(?:min|mun|minun|din|sun|sinun) )\\p{Lu}\\p{L}+(?:n|s|'s)) (${kin}|${others})(?!\\p{L})`,
  'iu',
);
const firstOf = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The word for kin in what one says of oneself, or is asked. */
export const ownKinIn = keptByObject(
  ({ text }: { readonly text: string }) =>
    firstOf(asKin, text) ?? (saysOfSelf.test(text) ? (ownKin.exec(text) ?? namedKin.exec(text))?.[1] : undefined),
);
export const askedKinIn = keptByObject(({ text }: { readonly text: string }) => askedKin.exec(text)?.[1]);
const anyKin = new RegExp(`(?<!\\p{L})${kin}(?!\\p{L})`, 'giu');

/** "Sun isä Timo", "naapuri Sirpa": the first word for kin right beside a name. */
export const kinBeside = (text: string): ((name: string) => string | null) => {
  const small = text.toLowerCase();
  const found = matchesOf(text, anyKin).map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  return (name) => {
    const named = name.toLowerCase();
    const beside = found.flatMap(({ word, start, end }) => {
      const [before, after] = [/,? $/.exec(small.slice(0, start)), /^,? /.exec(small.slice(end))];
      const from = before ? before.index - named.length : -1;
      const leads = from >= 0 && small.startsWith(named, from) && !isLetter(small[from - 1]);
      const to = after ? end + after[0].length : -1;
      const follows = to >= 0 && small.startsWith(named, to) && !isLetter(small[to + named.length]);
      const apart = (leads ? before : after)?.[0].startsWith(',') ?? false;
      return leads ? [{ at: from, apart, word }] : follows ? [{ at: start, apart, word }] : [];
    });
    // "Jenni äiti, Marko isä": a comma parts them.
    return beside.sort((a, b) => Number(a.apart) - Number(b.apart) || a.at - b.at)[0]?.word ?? null;
  };
};
const isLetter = (character: string | undefined): boolean => /^\p{L}/u.test(character ?? '');

/** Whether any word for a worker is there: looked for before one beside a name is. */
export const namesWork = new RegExp(`${workers}(?!\\p{L})`, 'iu');

/** Speaks to somebody: "se ei oo sun vika, Linnea". */
export const addresses =
  /\?|^\s*\p{L}{2,6},\s*$|(?<!\p{L})(?:sä|sinä|sun|sulla|sulle|sua|sut|te|teidän|teillä|teille|du|dig|din|ditt|dina|ni|er|you|your|kiitos|kiitti|tack|thanks|thank|heippa|moikka|hei|hej|bye)(?!\p{L})/iu;
/** Says or asks who has come along: "ja vaimo on mukana?" */
export const asksAlong =
  /(?<!\p{L})(?:mukana|mukaan|tässä|med|här är|with you|along|here|this is)(?!\p{L})[^.!]*\?|(?:mukana|med dig|with you|along)[.!]?\s*$/iu;
/** Asks for a name. */
export const asksName = /(?<!\p{L})(?:nimi|nimeltä|kuka|kukas|namn|heter|vem|name|who)(?!\p{L})/iu;
/** Asks who does or has something: an answer of one word is of another. */
export const asksWho =
  /(?<!\p{L})(?:kukas? (?!s[äi]|siellä|siinä|tä|o[lo]et|oot|mukana)|vem (?!är (?:du|ni|med|det(?! som))|har vi)|who(?:'s)? (?!are|is|am|this|that|here|have we|do we have|with))/iu;

/** Words that are there when the visit is a child's. */
export const ofChild =
  /(?<!\p{L})(?:eskari|esikoulu|päiväko[td]|tarha(?:ssa|an)|(?:eka|toka|kolmas|kolmos|neljäs|nelos|viides|viitos)luok|alakoulu|ala-aste|neuvola-?ikäi|förskol|dagis|lågstadi|årskurs|lastensuojeluilmoitu|barnskyddsanmäl|child protection (?:report|referral)|preschool|kindergarten|nursery school|primary school|year (?:one|two|three|four|five|six)\b|(?:onko|oletko|oot|oletteko|puhunko) .{0,20}(?:äiti|äidin|isä|isän|huoltaja)(?!\p{L})|(?:är du|du är|talar jag med) .{0,20}(?:mamma|pappa|förälder)|(?:are you|you're|is that) .{0,20}(?:mum|mom|mother|dad|father|parent)\b(?!'))|\p{L} grade\b/iu;

/** Says nothing but what one is to another: "Pasi. Isä." */
export const kinAlone = new RegExp(`(?:^|[.!] )(?:mä oon |jag är |i'm )?(?:the |her |his )?(${kin})(?:[.!]|$)`, 'iu');

const titleBefore = new RegExp(`(?<!\\p{L})(${work}) $`, 'iu');
const titleAfter = new RegExp(
  `^(?: \\p{Lu}\\p{Ll}+)?,? (?:och jag är |ja mä oon |and i'm |he's |she's |han är |hon är |joka on )?(?:(?:the|a|an|your|our|from|meidän|teidän|vår|er|en|\\p{L}+n) )?((?:(?:social|family|support|aftercare|youth|key|care) )?(?:${work}))(?!\\p{L})`,
  'iu',
);
const TITLE = 60;

/** A worker's title beside a name: "perheohjaaja Mika", "Samu, he's the family worker". */
export const titleBeside = (text: string, name: string): string | null => {
  const [small, named] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = small.indexOf(named); at !== -1; at = small.indexOf(named, at + 1)) {
    const after = text.slice(at + name.length);
    const before = isLetter(after[0]) ? null : titleBefore.exec(text.slice(Math.max(0, at - TITLE), at));
    const found = before ?? (isLetter(text[at - 1]) ? null : titleAfter.exec(after));
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
};
/** The title in words such as "sosiaalityöntekijän arvion mukaan". */
export const titleIn = (words: string): string | null =>
  new RegExp(
    `(?<!\\p{L})((?:(?:social|family|support|aftercare|youth|key|care) )?(?:${work})\\p{L}{0,3})(?!\\p{L})`,
    'iu',
  )
    .exec(words)?.[1]
    ?.toLowerCase() ?? null;
