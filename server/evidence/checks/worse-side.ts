/** Which of two sides is the worse: "the left more than the right", "vasen oikeaa enemmän", "mera på höger än vänster". */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import { type Side, sidesOf } from '../lexicon/sides.js';
import { numberLanguages } from '../numbers/number-languages.js';
import { wordsOf } from '../words.js';

const more: Record<Language, RegExp> = {
  fi: /^(?:enem[mp]|pahem[mp]|voimakkaam|suurem[mp]|isom[mp]|kipeäm|kipeem|huonom[mp]|turvonneem|paksum[mp]|jäykem[mp]|heikom[mp]|ohuem[mp]|lyhyem[mp]|pidem[mp]|pitem[mp]|kuumem[mp]|lämpimäm|lämpöisem|punaisem|kovem[mp]|aristavam|arem[mp]|leveäm|leveem|korkeam|korkeem|matalam|kankeam|kankeem|parem[mp]|lähinnä|etenkin|varsinki|pääasiassa|enimmäkseen|erityisesti)/,
  sv: /^(?:mer|mera|värre|värst|större|tjockare|stelare|sämre|mest|starkare|ondare|grövre|smalare|tunnare|kortare|längre|varmare|rödare|svullnare|ömmare|högre|lägre|hårdare|bredare|kraftigare|stramare|bättre|främst|framför|särskilt|huvudsakligen)$/,
  en: /^(?:more|worse|worst|bigger|larger|greater|stronger|fatter|thicker|puffier|sorer|stiffer|thinner|shorter|longer|warmer|hotter|redder|tenderer|higher|lower(?= than)|harder|wider|tighter|heavier|better|mostly|mainly|especially|chiefly|primarily)$/,
};
const less: Record<Language, RegExp> = {
  fi: /^(?:vähem[mp]|vähän|hieman|lievem[mp]|lievästi|pienem[mp])/,
  sv: /^(?:mindre|lite|litet|lindrigare|svagare)$/,
  en: /^(?:less|little|slightly|bit|smaller|milder)$/,
};
const than: Record<Language, RegExp> = { fi: /^(?:kuin|ku|kun)$/, sv: /^än$/, en: /^than$/ };
const notAsMuch: Record<Language, RegExp> = {
  fi: /(?:ei|eikä|muttei|eihän)\s(?:\p{L}+\s){0,2}(?:niin|yhtä)\s(?:\p{L}+\s){0,2}kuin?\s*$/iu,
  sv: /(?:inte|int|ej)\s(?:\p{L}+\s){0,2}(?:lika|så)\s(?:\p{L}+\s){0,2}som\s*$/iu,
  en: /not\s(?:\p{L}+\s){0,2}(?:as|so)\s(?:\p{L}+\s){0,2}as\s(?:the\s)?(?:on the\s)?$/iu,
};

/** "Oik. > vas.", "R > L". */
const bySign = /^\.?\s*([<>])\s*$/;
const NEAR = 5;
/** Where no other side is beside it. */
const ALONE = 7;
const opposite = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** One answer a clause that compares; nothing where it is not plain. */
export const worseSides = (text: string, language: Language): Side[] =>
  flatMap(text.split(/[.!?;](?=\s(?!\s*[<>])|$)/), (sentence): Side[] => {
    const words = wordsOf(sentence);
    const sides = sidesOf(words, language).filter(({ side }) => side !== 'both');
    const [first, second] = sides;
    if (!first) return [];
    const sign = second ? bySign.exec(sentence.slice(words[first.to - 1]?.end, words[second.from]?.start))?.[1] : null;
    if (second && sign && first.side !== second.side) return [(sign === '>' ? first : second).side];
    const denied = sides.find(({ from }) => notAsMuch[language].test(sentence.slice(0, words[from]?.start)));
    if (denied) return [denied.side];
    const after = sides.find(({ from }) =>
      [1, 2, 3].some((back) => than[language].test(words[from - back]?.lower ?? '')),
    );
    const compared = words.findIndex(({ lower }) => more[language].test(lower));
    if (compared === -1) {
      const lesser = words.findIndex(({ lower }) => less[language].test(lower));
      return second && second.side !== first.side && lesser > second.from ? [first.side] : [];
    }
    // "No more than five kilos": an amount.
    const amount = words[compared + 2];
    const told = sentence.slice(words[compared + 1]?.end, amount?.start);
    if (
      than[language].test(words[compared + 1]?.lower ?? '') &&
      (/\d/.test(told) || numberLanguages[language].word(amount?.lower ?? '') !== null)
    )
      return [];
    // "Turvotusta oikeaa enemmän": the partitive right before it is what is compared with.
    const partitive =
      language === 'fi' && /^(?:oike(?:aa|eta|eeta)|vasenta|vasempaa)$/.test(words[compared - 1]?.lower ?? '');
    if (partitive) return [opposite(sides.find(({ from }) => from === compared - 1)?.side ?? first.side)];
    if (after) return [opposite(after.side)];
    const beside = [...sides].sort((a, b) => Math.abs(a.from - compared) - Math.abs(b.from - compared))[0];
    return beside && Math.abs(beside.from - compared) <= (second ? NEAR : ALONE) ? [beside.side] : [];
  });
