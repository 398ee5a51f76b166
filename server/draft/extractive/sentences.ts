import type { Language } from '../../domain/language.js';

/** A sentence as it was said, with its place in the utterance. */
export interface SpokenSentence {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly question: boolean;
  /** A claim that asks for a nod: "Otetaan kuva huomenna, sopiiko?" */
  readonly tagged: boolean;
}

const asking: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|entä|entäs|mut|mutta|joo|okei|elikkä|eli)[,\s]+)*(?:\p{L}+k[oö]s?(?:han|hän)?\s|(?:on|ei|oo|oot|voi|saa|tuli|oli|oliks|käy|tulee|haluu|pystyy|pääsee|sattuu|tuntuu|muistat|tiedät|pitää)ks\s|(?:mikä|mitä|missä|mistä|millä|mihin|miten|mites|miks|miksi|milloin|millon|minkä|kuinka|kuka|kumpi|kummassa|kummalla|paljo|paljonko|montako|entä|entäs)\s)/iu,
  sv: /^(?:(?:och|men|nå|jo|så)[,\s]+)*(?:(?:har|är|tar|känner|får|kan|ska|vill|går|brukar|finns|gör|kommer|var|mår|sover|äter|dricker|röker|orkar|behöver|minns|vet|hade|gjorde|blev)\s+(?:du|det|ni|hon|han|den|vi)\s|(?:vad|hur|när|vilken|vilka|varför)\s)/iu,
  en: /^(?:(?:and|so|but|okay|ok|well|now)[,\s]+)*(?:do|does|did|have|has|are|is|was|were|can|could|would|any|what|how|when|where|which|why|who)\s/iu,
};

const isQuestion = (sentence: string, language: Language): boolean =>
  /\?["”]?$/.test(sentence) || (!/[.!…]["”]?$/.test(sentence) && asking[language].test(sentence));

const tag: Record<Language, RegExp> = {
  fi: /[\p{L}\p{N}],?\s+(?:sopiiko|käykö|eikö(?:s)?(?: niin)?|eiks(?: niin| je)?|okei|joo|vai mitä|onko selvä|onks selvä|ymmärrätkö)\s*\?$/iu,
  sv: /[\p{L}\p{N}],?\s+(?:okej|eller hur|inte sant|va|går det bra|passar det|är det bra|är det okej)\s*\?$/iu,
  en: /[\p{L}\p{N}]\s*,?\s+(?:okay|ok|all right|alright|right|yeah|huh|correct|does that work|is that okay|does that sound (?:okay|good|all right)|sound good)\s*\?$/iu,
};

const LONG = 5;

/** Asks for a nod, and asks nothing else. */
const isTagged = (sentence: string, language: Language): boolean =>
  tag[language].test(sentence) && sentence.split(/\s+/).length > LONG && !asking[language].test(sentence);

/** Where a question may begin inside words without marks: the verb that asks, or the word, by which it begins. */
const askingInside: Record<Language, RegExp> = {
  fi: /\s(?=(?:(?:on|ole|oli|ollut|tule|tunnu|tuntu|satt|särke|käy|saa|voi|pysty|halua|muista|nuk|syö|ota|otta|hae|haeta|teh|aloite|jatk|pit|tarv|pääs|sopi|vara|jaksa|liiku)\p{L}*k[oö]s?|(?:on|ei|oo|oot|voi|saa|oli|käy|tulee)ks|mi(?:kä|tä|ssä|stä|llä|ten|lloin|llon)|kuinka|montako|paljonko|entä)\s)/giu,
  sv: /\s(?=(?:har|är|tar|känner|får|brukar|finns|gör|mår|sover|äter|röker|orkar)\s+(?:du|ni|hon|han)\s|(?:hur|vad)\s+(?:är|har|mår|länge|ofta|mycket|många)\s)/giu,
  en: /\s(?=(?:do|does|did|have|has|are|is|was|were|can)\s+you\s|how\s+(?:about|long|often|much|many)\s)/giu,
};
/** A question told of, and none asked: "en tiedä onko se". */
const toldOf: Record<Language, RegExp> = {
  fi: /(?:tie|kysy|kats|kato|kato|muist|sano|miet|ihmet|selvi|kerto|kuul|ett|siit|seur|riip|näh|näk)\p{L}*$/iu,
  sv: /(?:vet|frågar?|undrar?|ser|såg|minns|sade|sa|om|att|som|på|av|beror)$/iu,
  en: /(?:know|ask|asked|wonder|see|remember|said|told|tell|on|of|about|that|if|what|when|where|why|who)$/iu,
};
const LONGEST_QUESTION = 14;

/** Speech without marks, with the question it ends in apart from what was told before it. */
const endingApart = (sentence: string, language: Language): string[] => {
  if (/[.!?…]["”]?$/.test(sentence) || asking[language].test(sentence)) return [sentence];
  const at = [...sentence.matchAll(askingInside[language])]
    .map(({ index }) => index)
    .find(
      (start) =>
        !toldOf[language].test(sentence.slice(0, start)) &&
        sentence.slice(start).trim().split(/\s+/).length <= LONGEST_QUESTION,
    );
  return at === undefined ? [sentence] : [sentence.slice(0, at), sentence.slice(at + 1)];
};

const boundary = /(?<=[.!?…]["”]?)(?<!(?<![\p{L}\p{N}])(?:\d+|esim|mm|ns|klo|kl|t\.ex|bl\.a|e\.g|dr|mr|mrs|ca)\.)\s+/iu;
const digitBoundary = /(?<=\d\.)\s+(?=\p{Lu})/u;

export const sentencesOf = (text: string, language: Language): SpokenSentence[] => {
  const found: SpokenSentence[] = [];
  let at = 0;
  for (const piece of text
    .split(boundary)
    .flatMap((part) => part.split(digitBoundary))
    .flatMap((part) => endingApart(part, language))) {
    const raw = piece.trim();
    const start = text.indexOf(raw, at);
    if (raw === '') continue;
    at = start + raw.length;
    found.push({ start, end: at, raw, question: isQuestion(raw, language), tagged: isTagged(raw, language) });
  }
  return found;
};
