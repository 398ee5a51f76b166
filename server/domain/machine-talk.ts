/** Words meant for the machine, not for the people in the room: said, and nobody's claim. */
import type { Language } from './language.js';

const toMachine: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:unohda|ohita|sivuuta|älä välitä|älä noudata|jätä huomiotta)\s.{0,40}ohje|(?:^|[.!?,]\s*|(?:hei|no|ja|kuule)\s+)(?:tekoäly|kone|tietokone|robotti|botti|ohjelma|luonnos)[\s,!:]+.{0,30}(?<!\p{L})(?:kirjoita|kirjota|kirjaa|merkitse|merkkaa|lisää|laita|pane|tallenna|poista|pyyhi)(?!\p{L})|järjestelmän ohje|järjestelmäkehot/iu,
  sv: /(?<!\p{L})(?:glöm|ignorera|bortse från|strunta i|följ inte)\s.{0,40}(?:instruktion|anvisning)|(?:^|[.!?,]\s*|(?:hej|nå|och|du)\s+)(?:datorn?|maskinen?|roboten?|botten|programmet|ai|luonnos)[\s,!:]+.{0,30}(?<!\p{L})(?:skriv|anteckna|notera|lägg till|lägg in|för in|spara|radera|ta bort)(?!\p{L})|systemprompt/iu,
  en: /\b(?:ignore|forget|disregard|override)\s.{0,40}(?:instruction|prompt)|(?:^|[.!?,]\s*|(?:hey|hi|ok|okay|and)\s+)(?:computer|assistant|machine|robot|ai|luonnos)[\s,!:]+.{0,40}\b(?:write|note|record|add|put|save|list|delete|erase)\b|system prompt/iu,
};

export const isForMachine = (sentence: string, language: Language): boolean => toMachine[language].test(sentence);

/** Goes on with what the sentence before it asked of the machine: "Ja että…". */
const goingOn: Record<Language, RegExp> = {
  fi: /^(?:ja|ja kans|sekä|kirjoita|kirjota|lisää)(?:\s+(?:kans|myös|vielä))?\s+(?:että|et|kirjo\p{L}+|kirjaa|lisää)(?!\p{L})/iu,
  sv: /^(?:och|samt)(?:\s+(?:också|även))?\s+(?:att|skriv|lägg)(?!\p{L})/iu,
  en: /^(?:and|also)(?:\s+also)?\s+(?:that|write|add|put|note)\b/iu,
};

export const goesOnForMachine = (sentence: string, language: Language): boolean =>
  goingOn[language].test(sentence.trim());
