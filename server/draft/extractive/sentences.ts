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
  fi: /^(?:(?:no|ja|entä|entäs|mut|mutta|joo|okei|elikkä|eli)[,\s]+)*(?:\p{L}+k[oö]s?(?:han|hän)?\s|(?:mikä|mitä|missä|mistä|millä|mihin|miten|milloin|minkä|kuinka|kuka|paljo|paljonko|montako|entä|entäs)\s)/iu,
  sv: /^(?:(?:och|men|nå|jo|så)[,\s]+)*(?:(?:har|är|tar|känner|får|kan|ska|vill|går|brukar|finns|gör|kommer|var)\s+(?:du|det|ni|hon|han|den|vi)\s|(?:vad|hur|när|vilken|vilka|varför)\s)/iu,
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

const boundary = /(?<=[.!?…]["”]?)(?<!(?<![\p{L}\p{N}])(?:\d+|esim|mm|ns|klo|kl|t\.ex|bl\.a|e\.g|dr|mr|mrs|ca)\.)\s+/iu;
const digitBoundary = /(?<=\d\.)\s+(?=\p{Lu})/u;

export const sentencesOf = (text: string, language: Language): SpokenSentence[] => {
  const found: SpokenSentence[] = [];
  let at = 0;
  for (const piece of text.split(boundary).flatMap((part) => part.split(digitBoundary))) {
    const raw = piece.trim();
    const start = text.indexOf(raw, at);
    if (raw === '') continue;
    at = start + raw.length;
    found.push({ start, end: at, raw, question: isQuestion(raw, language), tagged: isTagged(raw, language) });
  }
  return found;
};
