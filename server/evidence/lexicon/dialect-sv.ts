/** Ostrobothnian and other Swedish of Finland, as it is said, to the words of the written language. */
import type { Word } from '../words.js';

/** Each row: the written word, then how it is said. */
const rows = `
det he hede heda hä
de di
är jär
en ein ejn
ett eitt ejtt
ingen ingan ingin
inget ingeting
int ittje itje
nej nejj naj neij näi nää
aldrig aldri alder aldär
sedan seda sidan sean sedä
till ti
med me mä
upp opp
ner nid
hem heim hejm
hemma heima hejma heim
mer meir mejr
mycket mytji mytjy mykji myki myky mytje mytchi
bara baar
också åsså åså
hade hadd
skulle sku
måste måst
borde borda
vet veit vejt
vetat veta
bor buur
går gar gåor
tycker tykär tyckär tykker
kommer kåmber kåmmer
kom kåmm
blivit vurti vorti vuri
varit vari vaari
fallit falli
druckit drucki dricki drukki
tagit tagi tadji taji
kommit kommi kåmmi
farit fari
skrivit skrivi
sovit sovi såvi
ätit äti iti
brutit bruti
stigit stigi
svullit svulli
hunnit hunni
suttit sutti siti
legat lega legi
hållit hålli
blödit blöti
vridit vridi
dragit dragi drädji
slagit slagi sladji
skurit skuri
försvunnit försvunni
burit buri
givit givi
fått fådd fåtta
röker rökär
ringer ringär
huvudet huvu huve huvvu
benet beine bejne
benen beinen bejnen beina
foten fotn fouten
fötterna fötren föttren fötrin
magen magan
ryggen ryddjin ryddjen rygdjin ryggin
knäet knäi knäie
armen armin
bröstet bröste
hjärtat hjärta järta
blodet blode blodi
halsen halsin
morgonen morron morånin morronen
kvällen kväldin kvällin kvälden
dagen daan dan dagin
veckan veckon veckån viko vikon
natten nattin
ont undt vont
golvet golve
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

const written = new Map(rows.flatMap(([word = '', ...said]) => said.map((form) => [form, word] as const)));
const no = /^(?:na|nä|nej|nää|ja|jo|jå)$/;
const well = /^(?:nå|no|mm|okej|tack)$/;
const denies = /^(?:int|inte|itt|aldri|aldrig|utan|ingen|inga)$/;
/** A verb after which, or before which, "ja" is "jag". */
const verb =
  /^(?:ha|har|hadd|hade|va|var|e|är|kan|kund|kunde|ska|sku|vill|vil|ville|tar|tog|kör|veit|vet|tror|trodd|tyck\p{L}*|tyk\p{L}*|vart|blev|blir|går|gar|gick|får|fick|sov|sover|känner|kände|minns|måst|måste|bor|använd\p{L}*|rök\p{L}*|drick\p{L}*|drack|ät|äter|åt|ramla\p{L}*|föll|falld|bruka\p{L}*|gör|gjord\p{L}*|sa|sade|säger|kom|kommer|ringd\p{L}*|lova\p{L}*|orka\p{L}*|klara\p{L}*|behöv\p{L}*|sluta\p{L}*|börja\p{L}*)$/u;
const somebody = /^(?:ja|jag|du|han|hon|vi|ni|de|di|dom|det|he|man|den)$/;

/** "Ja ha int falli", "int ha ja": the one who speaks; "ja, visst", "ja e he så" says yes. */
const isI = (before: string | undefined, next: string | undefined, afterNext: string | undefined): boolean =>
  before === undefined
    ? next !== undefined && verb.test(next) && !somebody.test(afterNext ?? '')
    : !no.test(before) && (!well.test(before) || verb.test(next ?? ''));

/** The words of speech with the written word where one is known. "Na" is "nej" by itself and "någon" after a denial. */
export const asWritten = (words: readonly Word[], text: string): Word[] =>
  words.map((word, at) => {
    const marked = (one: Word | undefined, other: Word | undefined): boolean =>
      one === undefined || other === undefined || /[^\s]/.test(text.slice(one.end, other.start));
    const [before, next] = [words[at - 1], words[at + 1]];
    const [begins, ends] = [() => marked(before, word), () => marked(word, next)];
    const as = (lower: string): Word => ({ ...word, lower });
    if (word.lower === 'ja') {
      const after = marked(next, words[at + 2]) ? undefined : words[at + 2]?.lower;
      return isI(begins() ? undefined : before?.lower, ends() ? undefined : next?.lower, after) ? as('jag') : word;
    }
    if (word.lower === 'na')
      return begins() && (ends() || no.test(next?.lower ?? '') || denies.test(next?.lower ?? ''))
        ? as('nej')
        : !begins() && no.test(before?.lower ?? '') && ends()
          ? as('nej')
          : as('någon');
    // "Vill ha", "att ha" is "have"; "ja ha int", "int ha ja" is "has".
    if (word.lower === 'ha' && (somebody.test(next?.lower ?? '') || somebody.test(before?.lower ?? '')))
      return as('har');
    const form = written.get(word.lower);
    return form === undefined ? word : as(form);
  });
