/** Verbs of what passes between two people, and the places that do such things. */
import type { Language } from '../../domain/language.js';

/** Who has it afterwards: "gives" the other, "gets" whoever the verb tells of, "either" as the word for the other tells; "does" tells who does it to whom. */
export type Way = 'gives' | 'gets' | 'either' | 'does';
export interface Deed {
  readonly kind: string;
  readonly way: Way;
}

type Row = readonly [kind: string, way: Way, verb: RegExp];

const rows: Readonly<Record<Language, readonly Row[]>> = {
  fi: [
    ['goods', 'either', /^lain(?:aa|aan|as|asi|asin|ata|annu|annut|anneet?|ais\p{L}*)$/u],
    [
      'goods',
      'gives',
      /^(?:anta\p{L}+|ann(?:a|an|oin|etaan)|anto[iv]?\p{L}*|my(?:y|yn|yt\p{L}+|yny)|m[yö]i(?:n|vät)?)$/u,
    ],
    ['goods', 'gives', /^läh(?:ett\p{L}+|etä|etän|etetään)$/u],
    ['goods', 'gets', /^(?:sai|sain|saa|saan|saanut|saanu|saavat|saivat|ost(?:i|in|aa|an|anut|anu|avat|ivat))$/u],
    ['call', 'does', /^soit(?:ta\p{L}+|ti|tin|an|a|i|in|etaan|ettiin|te\p{L}+)$/u],
    ['pay', 'does', /^maks(?:aa|an|oi|oin|anut|anu|avat|ais\p{L}*)$/u],
    ['help', 'does', /^aut(?:ta\p{L}+|toi|toin|an|oin|oi|etaan)$/u],
    ['book', 'does', /^vara(?:a|an|at|ta\p{L}*|ttiin|ttu|si|sin|nnut|nnu)$/u],
    ['ask', 'does', /^pyy(?:si|sin|tää|dän|tänyt|täny|tävät)$/u],
    ['make', 'does', /^(?:teki|tekee|tehdä|tehnyt|tehny|tekevät|tekemä)$/u],
  ],
  sv: [
    ['goods', 'either', /^lån(?:a|ar|ade|at)$/u],
    ['goods', 'gives', /^(?:ge|ger|gav|gett|givit|sälj\p{L}*|sålde|sålt|skicka\p{L}*)$/u],
    ['goods', 'gets', /^(?:får|fick|fått|köp(?:a|er|te|t))$/u],
    ['call', 'does', /^ring(?:a|er|de|t)?$/u],
    ['pay', 'does', /^betala\p{L}*$/u],
    ['help', 'does', /^hjälp(?:a|er|te|t)$/u],
    ['book', 'does', /^(?:boka(?:r|de|t|s|des)?|bokas|reserver\p{L}+)$/u],
    ['ask', 'does', /^(?:be|ber|bad|bett)$/u],
    ['make', 'does', /^(?:gör|göra|gjorde|gjort|gjordes|görs)$/u],
  ],
  en: [
    ['goods', 'gives', /^(?:lends?|lent|lending|gives?|gave|given|giving|sells?|sold|sends?|sent|sending)$/u],
    ['goods', 'gets', /^(?:borrow\p{L}*|gets?|got|gotten|receive[sd]?|buys?|bought)$/u],
    ['call', 'does', /^(?:rings?|rang|ringing|calls?|called|calling|phone[sd]?|phoning)$/u],
    ['pay', 'does', /^(?:pays?|paid|paying)$/u],
    ['help', 'does', /^help(?:s|ed|ing)?$/u],
    ['book', 'does', /^book(?:s|ed|ing)?$/u],
    ['ask', 'does', /^ask(?:s|ed|ing)?$/u],
    ['make', 'does', /^(?:makes?|made|making)$/u],
  ],
};

/** "Lent", "called": what passes, and which way. */
export const deedOf = (lower: string, language: Language): Deed | null => {
  const row = rows[language].find(([, , verb]) => verb.test(lower));
  return row ? { kind: row[0], way: row[1] } : null;
};

const places: readonly (readonly [place: string, word: RegExp])[] = [
  ['insurer', /^(?:kela(?:n|sta|lle|lta|an)?|fpa|folkpensionsanstalten|försäkringskassan)$/u],
  ['school', /^(?:koulu(?:n|lla|lle|lta|sta|un)?|skolan|school)$/u],
  ['pharmacy', /^(?:apteekki|apteekin|apteek(?:ille|ista|kiin)|apoteket|pharmacy|chemist)$/u],
  ['bank', /^(?:pankki|pankin|pankille|pankista|pankkiin|banken|bank)$/u],
  ['ward', /^(?:osasto(?:n|lle|lta)?|avdelningen|ward)$/u],
  ['hospital', /^(?:sairaala(?:n|lle|sta|an)?|sjukhuset|hospital)$/u],
  ['nursery', /^(?:päiväko(?:ti|din|dille|dista|tiin)|dagis|daghemmet|nursery)$/u],
  ['clinic', /^(?:neuvola(?:n|lle|sta|an)?|rådgivningen)$/u],
  ['council', /^(?:kaupun(?:ki|gin|gille|gilta)|kunta|kunnan|kommunen|staden|council)$/u],
];

/** "Kela", "the ward": which place does or gets it. */
export const placeOf = (lower: string): string | null => places.find(([, word]) => word.test(lower))?.[0] ?? null;
