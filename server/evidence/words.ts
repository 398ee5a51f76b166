/** Words of a text for comparing: lower case, composed letters, with their places. */
import type { Language } from '../domain/language.js';
import { keptByObject, keptByWord, oneCopyOf } from './kept.js';
import { eachWord, isPlainText } from './letters.js';

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

export const wordsOf = (text: string): Word[] => {
  const composed = isPlainText(text);
  const words: Word[] = [];
  eachWord(text, (word, start) => {
    const lower = oneCopyOf(composed ? word.toLowerCase() : word.normalize('NFC').toLowerCase().replace('’', "'"));
    words.push({ text: word, lower, start, end: start + word.length });
  });
  return words;
};

/** Something said or written: what is read of it is kept for as long as it is. */
export interface ReadOnce {
  readonly text: string;
  readonly language: Language;
}

/** Its words. */
export const wordsSaid = keptByObject(({ text }: ReadOnce): readonly Word[] => wordsOf(text));

/** One form for comparing quotations: letters and digits only, single spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that carry no claim, among them the reporting words a note adds ("potilas kertoo", "uppger", "reports"). */
const empty: Record<Language, ReadonlySet<string>> = {
  fi: list(`ja tai sekä että eli elikkä mutta mut vaan kun jos niin kuin myös sit sitten nyt no joo kyllä ihan vähän aika tosi hyvin
    se sen sitä siihen siitä siinä sille ne niitä niihin noi nuo tämä tätä tää tähän tästä tässä tuo tuota tota noita hän hänen hänet
    minä mä mää minun mun minulla mulla minulle mulle minua mua minut mut sinä sä sinun sun sinulla sulla sulle sinulle sinua sua
    sinut me te he meille teille heille meidän teidän heidän meillä teillä heillä itse oma olla on oli ollut olleet ole oo olen oon
    olet oot olemme olette ovat olivat olisi olis ois olin tulla tulee tuli saa sai voi voit voisi pitää piti ei en et emme ette
    eivät eikä enkä etkä ettei älä jotain joku jokin mitään mikä mitä missä mistä milloin koska miksi miten kuinka paljon kuka
    jolla jossa joka jonka jotka johon josta mukaan kertoo kertoi kertonut kertoman sanoo sanoi sanoja potilas potilaan potilaalla
    asiakas asiakkaan asiakkaalla sosiaalityöntekijä lääkäri hoitaja siis noin viimeistään klo ma ti ke to pe la su varten vuoksi kanssa ajan aikana
    jälkeen sitten samalla silloin siellä täällä tuolla anteeksi kiitos hei vielä enää edelleen jo aina kans koko ollu ollaan yhtään yhtää hänki mäki säki kyl joku jotai mitää oleva olevat olevia olevaa tiedossa
    niinku niinkun tuolla noin sillai silleen sillee semmone semmosta semmoista sellasta semmoset semmosia tommosta tämmöstä meijän teijän heijän niitten
    näitten hänelle häntä häneltä hänellä heillä heiltä onko onks oliko oliks ollaanko ootko ooks oletko ootsä onkse oisko okei joku jonku jonkun mihin mistäs mikäs mitäs mites`),
  sv: list(`och eller men att som om när så då nu det den de dem denna detta dessa här där jag du han hon vi ni mig dig honom henne
    oss er min mitt mina din ditt dina sin sitt sina hans hennes vår ert är var varit vara har hade haft ha bli blir blev blivit
    ska skall skulle sku kan kunde vill ville får fick måste inte ej ingen inget inga aldrig en ett på i av till från för med utan
    hos under över efter vid mot ut upp in nog ju lite mycket också bara ännu redan ja jo nej nå vad hur vem varför vilken
    patienten klienten uppger berättar säger sade sagt enligt även samt annat kl må on fr lö sö något någon någonting alldeles sedan igen
    nån nåt nånting nåra mej dej sej dom sån sånt såna sådan sådant sådana väl liksom alltså typ blivi hej okej`),
  en: list(`and or but that which who when if so then than now the a an this these those there here since i you he she it we they me him
    her us them my your his its our their is are was were be been being am have has had do does did done will would shall should
    can could may might must not no nor never of to in on at by for with from up out about into over after before under as also
    just well okay yes yeah oh um uh very some any bit get got gets getting go goes going patient client reports states says said
    denies according 'm i'm i've i'd it's don't doesn't didn't can't won't i'll we'll you'll he'll she'll they'll you'd he'd she'd we'd they'd
    you've we've they've you're we're they're he's she's what how why where there's that's get's alright gon gonna wan wanna n't mean uhm mhm hmm yep nope`),
};

/** Words that can be looked for in speech. */
export const isContent = ({ lower }: Pick<Word, 'lower'>, language: Language): boolean =>
  lower.length > 2 && !empty[language].has(lower);

export const contentWords = (text: string | readonly Word[], language: Language): Word[] =>
  (typeof text === 'string' ? wordsOf(text) : text).filter((word) => isContent(word, language));

/** Said one way and written another. Beginnings of words; those of three letters or less are whole words. */
const same: readonly (readonly string[])[] = [
  ['rr', 'bp', 'verenpain', 'paine', 'yläpain', 'alapain', 'blodtryck', 'övertryck'],
  ['lämpö', 'kuume', 'feber', 'temperatur', 'fever'],
  ['pulssi', 'syke', 'sykke', 'puls', 'pulse'],
  ['hapetus', 'hapettum', 'saturaat', 'saturation', 'spo2', 'syremätt'],
  ['laborat', 'labra', 'verikok', 'lab', 'blodprov', 'bloods'],
  ['äiti', 'äidi'],
  ['isä', 'isi', 'iskä', 'isän', 'isää', 'isäl'],
  ['mummi', 'mummo', 'isoäi'],
  ['tapaami', 'tavata', 'tapaa', 'nähdään'],
  ['besök', 'möte', 'ses', 'träffas', 'kommer', 'tid', 'återbesök'],
  ['visit', 'appointment', 'meeting', 'meet', 'see'],
  ['limaa', 'yskös', 'yskök', 'sputum', 'phlegm'],
];
const rowOf = keptByWord((word): number =>
  same.findIndex((row) => row.some((form) => (form.length > 3 ? word.startsWith(form) : word === form))),
);

/**
 * Light stemming by first letters: two words match when they share a long enough beginning, or one is the end or the
 * beginning of the other's compound ("päänsärky" and "särky").
 */
export const sameStem = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  if (common >= 4 && common >= Math.ceil(short.length * 0.6)) return true;
  if (common >= 3 && short.length <= 5 && common >= short.length - 2) return true;
  const stem = short.slice(0, Math.max(4, Math.ceil(short.length * 0.7)));
  if (short.length >= 5 && long.includes(stem, 1)) return true;
  const row = rowOf(a);
  return row !== -1 && row === rowOf(b);
};
