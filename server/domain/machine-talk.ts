/** Words meant for the machine, not for the people in the room: said, and nobody's claim. */
import type { Language } from './language.js';

const toMachine: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:unohda|ohita|sivuuta|älä välitä|älä noudata|jätä huomiotta)\s.{0,40}ohje|(?:^|[.!?,]\s*|(?:hei|no|ja|hoi|okei|terve|kuule|kuules|kuulepa|kuulehan|kuuleppas|kuulkaas?)[\s,]+)(?:tekoäly|kone|tietokone|robotti|botti|ohjelma|sovellus|äppi|laite|nauhuri|kirjuri|avustaja|assistentti|järjestelmä|chatti|luonnos)[\s,!:]+.{0,30}(?<!\p{L})(?:kirjoita|kirjota|kirjaa|kirjaappa|merkitse|merkkaa|lisää|laita|laitapa|pane|pistä|muista|rustaa|tallenna|poista|pyyhi)(?!\p{L})|(?:aikaisem|aiem|edelli|annetu)\p{L}+ ohje\p{L}* .{0,20}(?:unohd|ohit|perut|mitätö)|(?:kirjoita|kirjota|kirjaa|merkitse|lisää) (?:kone|tekoäly|tietokone|robotti|sovellus)(?!\p{L})|järjestelmän ohje|järjestelmäkehot/iu,
  sv: /(?<!\p{L})(?:glöm|ignorera|bortse från|strunta i|följ inte)\s.{0,40}(?:instruktion|anvisning)|(?:^|[.!?,]\s*|(?:hej|hallå|okej|nå|och|du|hör du|hördu|lyssna)[\s,]+)(?:datorn?|maskinen?|roboten?|botten|programmet|appen|apparaten|assistenten?|systemet|skrivaren|ai|luonnos)[\s,!:]+.{0,30}(?<!\p{L})(?:skriv|anteckna|notera|lägg till|lägg in|för in|spara|radera|ta bort)(?!\p{L})|(?:tidigare|föregående|givna) (?:instruktion|anvisning)\p{L}* .{0,20}(?:gäller inte|upphävs|glöms)|systemprompt/iu,
  en: /\b(?:ignore|forget|disregard|override)\s.{0,40}(?:instruction|prompt)|(?:^|[.!?,]\s*|(?:hey|hi|hello|ok|okay|and|so|listen|oi|dear)[\s,]+)(?:computer|assistant|machine|robot|app|scribe|recorder|device|system|note-?taker|ai|luonnos)[\s,!:]+.{0,40}\b(?:write|note|record|add|put|save|list|delete|erase)\b|(?:previous|earlier|prior) (?:instructions?|prompts?) .{0,20}(?:cancel|void|no longer)|system prompt/iu,
};

export const isForMachine = (sentence: string, language: Language): boolean => toMachine[language].test(sentence);

/** Goes on with what the sentence before it asked of the machine: "Ja että…". */
const goingOn: Record<Language, RegExp> = {
  fi: /^(?:ja|ja kans|sekä|kirjoita|kirjota|lisää)(?:\s+(?:kans|myös|vielä))?\s+(?:että|et|kirjo\p{L}+|kirjaa|lisää)(?!\p{L})|^(?:kirjoita|kirjota|kirjaa|merkitse|lisää)(?!\p{L})/iu,
  sv: /^(?:och|samt)(?:\s+(?:också|även))?\s+(?:att|skriv|lägg)(?!\p{L})|^(?:skriv|anteckna|notera|lägg till)(?!\p{L})/iu,
  en: /^(?:and|also)(?:\s+also)?\s+(?:that|write|add|put|note)\b|^(?:write|record|add|note down)\b/iu,
};

export const goesOnForMachine = (sentence: string, language: Language): boolean =>
  goingOn[language].test(sentence.trim());
