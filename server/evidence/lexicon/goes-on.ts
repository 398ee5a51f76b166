/** Whether a habit, a danger or a protection goes on or is over: "fortfarande", "ei enää", "not since then". */
import type { Language } from '../../domain/language.js';

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

export const goesOn: Readonly<Record<Language, RegExp>> = {
  fi: whole('edelleen(?:kin)?|yhä|vieläkin|vielä|viel|jatkuu|jatkaa|jatkanut|jatkan|voimassa|uudelleen|uudestaan|taas'),
  sv: whole('fortfarande|alltjämt|ännu|änn|fortsätt\\p{L}*|fortsatt|pågår|kvarstår|gäller|i kraft|på nytt|igen'),
  en: whole('still|continues?|continued|continuing|ongoing|carr(?:ies|ied) on|in force|again|to this day'),
};

export const isOver: Readonly<Record<Language, RegExp>> = {
  fi: whole(
    'lopetti\\p{L}*|lopetin|lopettan\\p{L}*|lopett(?:aneensa|aneet|iin)|lopetettiin|lopetettu|loppu(?:i|nu|nut|neet|ivat)|päätty(?:i|ny|nyt|neet)|rauennut|umpeutu\\p{L}*|kumott\\p{L}*|(?:ei|en|eivät|eikä|enkä)(?: \\p{L}+){0,3} enää|enää (?:ei|en)|sen jälkeen (?:ei|en)(?: \\p{L}+)?|(?:ei|en)(?: \\p{L}+){0,3} sen jälkeen|(?:ei|en)(?: \\p{L}+){1,4} (?:vuoteen|kuukauteen|viikkoon|vuosiin|kuukausiin|aikoihin)|heitin hyvästit|pääs(?:in|i|syt) eroon',
  ),
  sv: whole(
    'sluta(?:de|t)|slutat|upphör(?:de|t)|avslutat|gick ut|gått ut|tog slut|va(?:r)? de(?:t)? slut|(?:inte|int|aldrig|inget|ingen|inga|ing)(?: \\p{L}+){0,3} (?:längre|mera|mer|sedan dess|sen dess|efter de(?:t)?|sedan)|(?:därefter|sedan dess|sen dess)(?: \\p{L}+){0,2} (?:inte|inget|inga|ingen)|(?:inte|int|aldrig)(?: \\p{L}+){0,3} på (?:\\p{L}+ ){1,2}(?:år|månader|veckor|dagar)',
  ),
  en: whole(
    "stopped|quit|gave (?:it |that |them )?up|given up|ended|expired|r[au]n out|packed (?:it )?in|kicked the habit|no longer|(?:not|n't|never|none|nothing|no)(?: \\p{L}+){0,3} (?:any ?more|any longer|since)|not since(?: then)?|since then (?:no|none|nothing)|(?:not|n't|never|none|nothing)(?: \\p{L}+){0,4} (?:in|for) (?:\\p{L}+ ){1,2}(?:years|months|weeks)",
  ),
};

/** What of it may go on or be over. */
export const mayGoOn: Readonly<Record<Language, RegExp>> = {
  fi: whole(
    '(?:juo|polt|tupak|nuuska|röö|pela|peli|käyt|alkoh|päihd|huume|kannab|amfet|heroi|subu|viillel|viilt|satut|lyö|hakka|uhkai|uhkaa|kiusa|turvakiel|lähestymisk|kontrollo|seuraa|häirits|lukits|karkai|väkival|itsetuho|itsemurh|ajatuks)\\p{L}*',
  ),
  sv: whole(
    '(?:drick|drack|druck|röker|rökt|rökn|snus|spel|använd|alkoh|drog|cannab|amfet|heroin|skär|skada|slå|slag|hota|hot|mobb|trakass|besöksförb|kontaktförb|kontroll|förfölj|lås|rym|våld|självmord|tank|missbruk)\\p{L}*',
  ),
  en: whole(
    '(?:drink|drank|drunk|smok|vap|gambl|bet|us(?:e|es|ed|ing)|alcohol|drug|cannabis|heroin|cut|self.harm|hit|hurt|threat|bull|restraining|stalk|control|lock|abscond|violen|suicid|thought|thoughts|contact)\\p{L}*|follow(?:s|ed|ing)? (?:me|her|him|them|us)',
  ),
};
