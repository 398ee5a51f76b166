import type { Language } from '../domain/language.js';

/** Whether a word counts, roughly: enough to leave "kolme pilkku viisi" alone and to see what a correction puts in whose place. */
const patterns: Record<Language, RegExp> = {
  fi: /^(?:\d[\d.,/]*|(?:yksi|yks|yhtä|yhden|kaksi|kaks|kahta|kahde[nl]|kahte|kolm|kolkyt|neljä|nelkyt|viisi|viis|viittä|viide|viite|kuusi|kuus|kuutta|kuude|seitsem|seittem|seitkyt|kahdeks|kaheks|yhdeks|yheks|kymmen|kymp|sata|sada|tuhat|tuhan|nolla|puolitoista|puoltoista)\p{L}*)$/u,
  sv: /^(?:\d[\d.,/]*|(?:ett|två|tre|fyra|fyr|fem|sex|sju|åtta|åtti|nio|nitti|tio|elva|tolv|tjugo|hundra|tusen|noll)(?:\p{L}{0,3}ti(?:o|onde)?|tton|ton|hundra\p{L}*|tusen\p{L}*|\p{L}*(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio))?)$/u,
  en: /^(?:\d[\d.,/]*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundred|thousand|half)$/u,
};

export const isNumberLike = (word: string, language: Language): boolean => patterns[language].test(word.toLowerCase());
