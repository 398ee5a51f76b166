/** Cuts speech into sentences and knows questions, also where the recogniser wrote no marks. */
import type { Language } from '../domain/language.js';
import { flatMap, matchesOf } from '../domain/loops.js';

export interface Sentence {
  readonly text: string;
  readonly question: boolean;
}

/** Where a question may begin inside words without marks, near their end. */
const askingInside: Record<Language, RegExp> = {
  fi: /\s(?=(?:(?:on|ole|oli|ollut|tule|tunnu|satt|särke|käyt|saa|voi|pysty|halua|muista|nuk|syö|ota|ol)\p{L}*k[oö]s?|mi(?:kä|tä|ssä|stä|llä|ten|lloin)|kuinka|montako|paljonko|entä)\s)/giu,
  sv: /\s(?=(?:har|är|tar|känner|får|brukar|finns|gör|mår|sover|äter|röker)\s+(?:du|det|ni|hon|han|den)\s|(?:hur|vad|när)\s+(?:är|har|mår|länge|ofta|mycket|många)\s)/giu,
  en: /\s(?=(?:do|does|did|have|has|are|is|was|were|can)\s+(?:you|he|she|they|it|there|your|that)\s|(?<=(?:and|or|okay|alright|then|so|about|uh|um)\s)any\s|(?:how|what)\s+(?:about|is|are|was|do|does|did|long|often|much|many|kind)\s)/giu,
};
/** Its answer as a question's last word; "or no" and "eller nej" still ask. */
const answeredInside: Record<Language, RegExp> = {
  fi: /(?<!\svai)\s(?:ei|en)$/iu,
  sv: /(?<!\seller)\s(?:nej|nä)$/iu,
  en: /(?<!\sor)\s(?:no|nope|nah)$/iu,
};
/** Words a question left without a mark may have. */
const LONGEST_QUESTION = 24;

/** Speech without marks, with the question it ends in apart from what was told before it. */
const endingApart = (sentence: string, language: Language): string[] => {
  if (/[.!?…]["”»]?$/.test(sentence)) return [sentence];
  // "Any nausea or anything like that no": the answer is in the same words.
  const answer = answeredInside[language].exec(sentence);
  if (isQuestion(sentence, language))
    return answer ? [sentence.slice(0, answer.index), sentence.slice(answer.index + 1)] : [sentence];
  const starts = matchesOf(sentence, askingInside[language]).map((match) => match.index);
  const at = starts.find((start) => sentence.slice(start).trim().split(/\s+/).length <= LONGEST_QUESTION);
  return at === undefined ? [sentence] : [sentence.slice(0, at), sentence.slice(at + 1)];
};

/** Sentences with their marks. A dot after a digit (before a small letter) or a short abbreviation does not end one. */
export const sentencesOf = (text: string, language: Language): Sentence[] =>
  flatMap(
    text
      .split(/(?<=[.!?…])(?<!\b(?:\d+|esim|mm|ns|klo|kl|t\.ex|bl\.a|e\.g|dr|mr|mrs)\.)\s+|(?<=\d\.)\s+(?=\p{Lu})/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
    (sentence) => endingApart(sentence, language),
  ).map((sentence) => ({ text: sentence, question: isQuestion(sentence, language) }));

/** Of words that ask, not the ones with somebody after them: "when I stand up", "när jag reser mig" tells when. */
const asking: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|entä|entäs|mut|mutta|joo|okei|elikkä|eli)\s+)*(?:\p{L}+k[oö]s?(?:han|hän)?\s|mi(?:kä|tä|ssä|stä|llä|ltä|hin|ten|lloin|nkä)(?!\p{L})|kuinka\s|kuka\s|paljo(?:nko)?\s|montako\s|entä\s)/iu,
  sv: /^(?:(?:och|men|nå|jo|så)\s+)*(?:(?:har|är|tar|känner|får|kan|ska|vill|går|brukar|finns|gör|kommer|var)\s+(?:du|det|ni|hon|han|den|vi)\b|(?:vad|hur|när|varför)\s(?!(?:jag|du|han|hon|vi|ni|de|dom|det|den|man)\s)|vilken\s|vilka\s)/iu,
  en: /^(?:(?:and|so|but|okay|ok|well|now|alright|then|um|uh)[,\s]+)*(?:(?:do|does|did|have|has|are|is|was|were|can|could|would|any)\s|(?:what|how|when|where|why)\b(?!\s(?:i|we|you|he|she|it|they|the|my|your|his|her|there)\s)|which\b|who\b)/iu,
};

/** A verb before the one it asks, as no telling begins: a question also where it was written down with a full stop. */
const inverted: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|entä|mut|mutta|joo|okei)\s+)*(?:on|ole|oli|ollu?t?|tule|tunnu|satt|särke|käyt|saa|voi|pysty|halua|muista|nuk|syö|ota|jaksa)\p{L}*k[oö]s?(?:han|hän)?\s/iu,
  sv: /^(?:(?:och|men|nå|jo|så)\s+)*(?!(?:när|för|där|hur|eller|efter|under|över|men)\s)(?:är|\p{L}+[ae]r|har|gör|mår|får|går|ser)\s+(?:du|ni|det|hon|han)\s/iu,
  en: /^(?:(?:and|so|but|okay|ok|well|alright|um|uh)[,\s]+)*(?:do|does|did|have|has|are|is|was|were)\s+(?:you|he|she|they|it|there|your|his|her)\s/iu,
};

/** "I have to ask about alcohol." */
const indirect: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:pitää|täytyy|tarvii|pitäis|haluan|haluaisin|haluisin) (?:\p{L}+ )?kysyä(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:måste|vill|ska|får|behöver|tänkte) (?:jag |ju |också |vi )?fråga(?!\p{L})/iu,
  en: /\b(?:have to|need to|want to|got to|must|like to|let me) ask\b/i,
};

/** "So we'll repeat it this year, okay?" tells, and asks for no more than a nod. */
const nod = /^(?:\S+\s+){3,}(?:okay|ok|alright|all right|sound good|okei|jooko|okej)\s*\?["”»]?$/iu;

/** By its mark, or where the recogniser wrote none at all, by how it begins. */
export const isQuestion = (sentence: string, language: Language): boolean =>
  (/\?["”»]?$/.test(sentence) && (!nod.test(sentence) || asking[language].test(sentence))) ||
  inverted[language].test(sentence) ||
  indirect[language].test(sentence) ||
  (!/[.!?…]["”»]?$/.test(sentence) && asking[language].test(sentence));

const marks: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fi: [
    [/ (?:piste|kysymysmerkki|huutomerkki|uusi rivi|uusi kappale)(?!\p{L})/giu, '. '],
    [/ (?:pilkku|kaksoispiste|lainausmerkki)(?!\p{L})/giu, ', '],
  ],
  sv: [
    [/ (?:punkt|frågetecken|ny rad|nytt stycke)(?!\p{L})/giu, '. '],
    [/ (?:kommatecken|kolon|citattecken)(?!\p{L})/giu, ', '],
  ],
  en: [
    [/ (?:full stop|period|question mark|new line|new paragraph)(?!\p{L})/giu, '. '],
    [/ (?:comma|colon|quote|unquote)(?!\p{L})/giu, ', '],
  ],
};

/** Dictation with its spoken marks as marks, for finding clauses only. */
export const withSpokenMarks = (text: string, language: Language): string =>
  marks[language].reduce((marked, [spoken, mark]) => marked.replace(spoken, mark), text);
