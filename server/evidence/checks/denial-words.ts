/** Denials that are no denial of the thing itself, and words that deny without a negator. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { type Clause, plainText } from '../clauses.js';
import { keptByObject } from '../kept.js';
import { isWell } from '../lexicon/course.js';
import { isPart } from '../lexicon/paired-parts.js';
import { polarity } from '../lexicon/polarity.js';
import { sidesOf } from '../lexicon/sides.js';
import { sameTerm, type Term } from '../lexicon/terms.js';
import type { HeardClause } from '../spoken.js';
import { rootOf, sameRoot } from '../stems.js';
import { longer } from './course.js';

/** "En nuku hyvin" denies the "well" and not the sleep. */
export const onlyOfManner = (said: HeardClause, claimed: Clause): boolean =>
  said.denied === true && tellsManner(said) && !tellsManner(claimed);
/** … but "okay, no fever", "no rash as well", "your right foot" and "on the right" tell nothing of how. */
const tellsManner = ({ words }: Pick<Clause, 'words'>): boolean =>
  words.some(
    ({ lower }, at) =>
      manner.has(lower) &&
      (at > 0 || !opening.test(lower)) &&
      !/^(?:as|the)$/.test(words[at - 1]?.lower ?? '') &&
      (lower !== 'right' || at === words.length - 1),
  );
const opening = /^(?:okay|right|well)$/;
/** "Tunnoton" and "en tunne", "hajuton" and "no smell", are the same. */
export const lacks = /.{3}(?:ton|tön|ttom\p{L}*|ttöm\p{L}*|lös|löst|lösa|fri|fritt|fria)$|.{3}less$/u;
/** "My face got big and I could not breathe": what cannot be done is itself a sign, in another word. */
const unable: Record<Language, RegExp> = {
  fi: /^(?:voi|voinu|saa|saanu|saanut|saant|pysty\p{L}*|kykene|jaksa|jaksanu|jaksanut|pääse|pääsee|päässy|päässyt|pääsny|ehdi|ehtiny|ehtinyt|kerkiä|kerkee|kerinny|kerinnyt)$/u,
  sv: /^(?:kan|kunde|kunnat|får|fick|fått|orka\p{L}*|hinner|hann|hunnit|lyckas|lyckades)$/u,
  en: /^(?:can't|cannot|cant|couldn't|couldnt|could|can|able|unable|cannae|couldnae)$/,
};
export const isUnable = ({ denied, words, about, language }: HeardClause): boolean =>
  denied === true && [...(about ?? []), ...words].some(({ lower }) => unable[language].test(lower));
/** "Difficulty putting on a shirt and reaching up": what is hard was said to be what cannot be done. */
const hard: Record<Language, RegExp> = {
  fi: /^(?:vaikeu|vaikea|vaikee|hankal|työläs|rajoit|puutteel|heiken|estyn|estää)/u,
  sv: /^(?:svår|besvär|begräns|nedsatt|inskränk|hindra)/u,
  en: /^(?:difficult|trouble|hard$|struggl|limit|restrict|reduced$|impair|prevent)/u,
};
export const isHard = (words: readonly { readonly lower: string }[], language: Language): boolean =>
  words.some(({ lower }) => hard[language].test(lower));
/** "Loss of enjoyment" of "I don't enjoy anything". */
const lackOf: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:\p{L}*puute|\p{L}*puutetta|menetys|vähent\p{L}*|kadonn\p{L}*)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:förlust|brist|avsaknad|minskad|minskat|bortfall)(?!\p{L})/u,
  en: /(?<!\p{L})(?:loss of|lack of|absence of|diminished)(?!\p{L})/u,
};
export const isOfLack = (said: HeardClause, claimed: Clause, language: Language): boolean =>
  said.denied === true && !said.asked && claimed.denied === false && lackOf[language].test(plainText(claimed));
/** "Et oo vielä saanu" says nothing of what comes next time. */
export const notYet = (said: HeardClause, claimed: Clause, beside: readonly HeardClause[]): boolean =>
  (said.denied === true &&
    said.asked === true &&
    claimed.denied === false &&
    beside.some(
      ({ denied, asked, words }) => denied === true && !asked && words.some(({ lower }) => yet.test(lower)),
    ) &&
    claimed.words.some(({ lower }) => toBeDone.test(lower))) ||
  laterThan(said, claimed);
/** "Ei ennen kuin toukokuussa": for what the statement has from then on. */
export const notBefore = (said: HeardClause, claimed: Clause, all: readonly HeardClause[]): boolean => {
  if (said.denied !== true || claimed.denied !== false || !fromThen.test(plainText(claimed))) return false;
  const next = all[all.findIndex(({ words }) => words === said.words) + 1];
  return next !== undefined && until.test(plainText(next));
};
const until = /^(?:ennen|ennenku|kunnes|före|förrän|innan|before|until|till)(?!\p{L})/u;
const fromThen =
  /(?<!\p{L})(?:aikaisintaan|vasta|alkaen|lähtien|jälkeen|tidigast|först|från|efter|earliest|from|after|once)(?!\p{L})/u;
const yet = /^(?:vielä|viel|ännu|än|yet)$/;
/** "Ilmoitus tehdään": planned. */
const toBeDone = /^(?:\p{L}{2,}[td](?:aan|ään)|ska|skall|kommer|will|planned|planeras|görs)$/u;
const laterThan = (said: HeardClause, claimed: Clause): boolean =>
  said.denied === true &&
  (said.asked || said.words.some(({ lower }) => yet.test(lower))) &&
  claimed.words.some(({ lower }) => /^(?:seuraav|ens$|ensi$|myöhem|nästa|senare|next|later)/.test(lower));
/** Words of findings alone, which say nothing of what was found. */
export const abnormal = /^(?:poikkeav(?:aa|ia|uu)|hälyttäv(?:ää|iä)|avvikande|onormal|abnormal)/;
const manner = new Set(
  'hyvin hyvä hyvää kunnolla oikein tarpeeksi riittävästi bra ordentligt bättre riktigt well right better properly enough okay'.split(
    ' ',
  ),
);

/** "Unohtui", "leave it out", "only the second one": what was not done, is no more, or is not the other. */
export const lacking: Record<Language, RegExp> = {
  fi: /^(?:unoh|panna(?:an|ssa)|jä[ti]|jää|jätt|pois|puut|lop[eu]|loppu|lakka|häv|kato|menet|vain$|vaan$|ainoast|pelkäst|täynn|tyhj|kiel|vält|toista$|erimiel)/,
  sv: /^(?:glöm|uteb|miss|bort|bara$|endast$|enbart$|slut|upphör|försv|slipp|slapp|tappa|förlor|tom$|full$|förbj|undvik|låt|avb|lämna|oens|oenig)/,
  en: /^(?:forg[eo]|miss|skip|omit|only$|off$|out$|away$|leav|left$|stop|avoid|quit|gone$|resolv|clear|los[est]|lost$|rid$|against$|instead$|refus|empty$|full$|hold$|held$|disagr|otherwise$)/,
};

/** "Still any nausea?" – "No": there was. */
export const isNoMore = (said: HeardClause, claimed: Clause): boolean =>
  said.denied === true &&
  said.asked === true &&
  claimed.denied === false &&
  said.words.some(({ lower }) => still.test(lower)) &&
  claimed.words.some(({ lower }) => past.test(lower));
const still = /^(?:still|edelleen|vielä|yhä|fortfarande|ännu|kvar)$/;
const past =
  /^(?:had|was|were|history|previous\w*|earlier|past|oli|ollut|aiemmin|aikaisemmin|hade|haft|tidigare|varit)$/;

const test =
  /(?:testi?|testin|testit|koe|kokeen|näyte|näytteen|viljely|prov|provet|odling|odlingen)$|^(?:tests?|testing|smears?|swabs?|cultures?|screens?|screening|x-?rays?|scans?|biopsy|biopsies|titers?|titres?)$/u;
const result = /^(?:positi|abnorm|poikkea|avvik|todet|löydet|kasvo|påvis|växt|detect|showed|shows|found|grew|reveal)/u;
/** "The test was negative" is not gainsaid by "they took a test": its result is in other words. */
export const isOfTest = (said: HeardClause, claimed: Clause, language: Language): boolean =>
  said.denied === false &&
  claimed.denied === true &&
  claimed.words.some(({ lower }) => polarity[language].after.has(lower)) &&
  said.words.some(({ lower }) => test.test(lower)) &&
  !said.words.some(({ lower }) => result.test(lower));

/** "More than five kilos". */
export const exceeds = ({ words }: Pick<Clause, 'words'>, language: Language): boolean =>
  words.some(({ lower }, at) => more.test(lower) && polarity[language].than.has(words[at + 1]?.lower ?? ''));
const more = /^(?:enempää|enemmän|mer|mera|more)$/;
/** "Not more than five": left open, as a matter of degree. */
export const isLimit = (said: HeardClause): boolean =>
  said.denied === null &&
  exceeds(said, said.language) &&
  said.words.some(({ lower }) => polarity[said.language].negators.has(lower));

/** Told of an earlier time. */
const earlier =
  /(?<!\p{L})(?:(?:vuotta|vuosi|vuosia|kuukautta)(?: sitten)?$|vuotta sitten|viime vuonna|i fjol|för .{1,12} år sen|år sedan|years? ago|months? ago|last year|as a child|lapsena|som barn)(?!\p{L})/u;
/** "Ei ollut murtumaa. Oikea murtui kolme vuotta sitten": beside what is denied of now, what is told of then does not count. */
export const isOfThen = (said: HeardClause, claimed: Clause, all: readonly HeardClause[]): boolean =>
  said.denied === false &&
  earlier.test(plainText(said)) &&
  !earlier.test(plainText(claimed)) &&
  all.some(
    ({ denied, terms }) => denied === true && terms.some((one) => said.terms.some(({ root }) => root === one.root)),
  );

/** "Oikeessa ei oo enää mitään, se parani": what has healed is denied of now. */
export const isHealed = (said: HeardClause, claimed: Clause): boolean =>
  said.denied === true &&
  claimed.denied === false &&
  said.words.some(({ lower }) => longer.test(lower)) &&
  claimed.words.some(({ lower }) => healed.test(lower));
const healed = /^(?:paran|toipu|läk[te]|tillfrisk|heal|recover|resolv)/;

/** "RR oikeasta kädestä" – "vasemmasta ei mitata": of the other side. */
export const isOfOtherSide = (said: HeardClause, claimed: Clause, language: Language): boolean => {
  const own = sidesOf(claimed.words, language);
  const other = own.length === 0 ? [] : sidesOf([...(said.about ?? []), ...said.words], said.language);
  return own.length > 0 && other.length > 0 && !other.some(({ side }) => own.some((one) => one.side === side));
};

/** Roots of the words for parts of the body. */
const partsOf = keptByObject((words: Clause['words'], language: Language): readonly string[] =>
  flatMap(words, ({ lower }) => (isPart(lower, language) ? rootOf(lower, language) : [])),
);
/** "Denies body aches" – "a bit of joint pain": somewhere else. */
export const isOfOtherPart = (said: HeardClause, claimed: Clause, language: Language): boolean => {
  if (said.denied !== false || claimed.denied !== true || said.language !== language) return false;
  const own = partsOf(claimed.words, language);
  if (own.length === 0) return false;
  const other = flatMap([said.words, said.about ?? []], (words) => partsOf(words, language));
  return other.length > 0 && !own.some((one) => other.some((root) => sameRoot(one, root, language)));
};

/** Words that something is hard or disturbed, at the end of what is: "sväljsvårigheter", "nielemisvaikeuksia". */
const trouble = /^(.{4,}?)s?(?:svårighet|besvär|problem|rubbning|påverkan|nedsättning|vaikeu|ongelm|häiriö)\p{L}*$/u;
const STEM = 5;
const fine: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:hyvin|hyvä|normaali\p{L}*|ok|moitteet\p{L}*)(?!\p{L})/u,
  sv: /(?<!\p{L})(?:bra|normal\p{L}*|fint|ok|okej)(?!\p{L})/u,
  en: /(?<!\p{L})(?:fine|well|normal|ok|okay|good)(?!\p{L})/u,
};
const remark = /^(?:anmärkning|huomautettav|huomautet|remark)/;
/** "Without remark" of "you walk well on your toes". */
export const isFaultless = (said: HeardClause, claimed: Clause, all: readonly Term[], language: Language): boolean =>
  said.denied === false &&
  claimed.words.some(({ lower }) => remark.test(lower)) &&
  (isWell(said.words, said.language) || fine[said.language].test(plainText(said))) &&
  said.terms.some((one) => all.some((term) => sameTerm(term, one, language, said.language)));
/** "Sväljer du bra?" – "Jo": what goes well has no trouble; null where nothing is said of it. */
export const troubleAgainst = (claimed: Clause, heard: readonly HeardClause[]): 'same' | 'opposite' | null => {
  const [of] = flatMap(claimed.words, ({ lower }) => trouble.exec(lower)?.[1] ?? []);
  if (of === undefined) return null;
  const start = of.slice(0, STEM);
  const well = heard.some(
    (said) =>
      said.denied === false &&
      fine[said.language].test(plainText(said)) &&
      said.terms.some(({ lower }) => lower.startsWith(start)),
  );
  return well ? (claimed.denied ? 'same' : 'opposite') : null;
};
