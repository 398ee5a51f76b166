/** How people tell of others in a visit: an interpreter, a worker who says again what was told, who introduces whom. */
import type { Language } from '../../domain/language.js';
import { flatMap, matchesOf } from '../../domain/loops.js';
import { isCommon } from './naming.js';
import { type Person, people } from './people.js';

/** An interpreter who speaks for himself and not for another. */
export const asInterpreter: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:tulkkina|tulkin omana|tässä tulkki|tulkki tässä|tulkki kysyy|tulkki pyytää|tulkin huomautus|tulkki tarkentaa)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:som tolk|tolken frågar|tolken ber|tolken här|tolkens fråga|tolken undrar)(?!\p{L})/iu,
  en: /\b(?:as (?:the|an|your) interpreter|the interpreter (?:speaking|asks|here|would|needs|didn't|wants|requests)|this is the interpreter|interpreter speaking)\b/i,
};

/** The professional says again what the listener has told. */
export const toldBefore: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:kerroit|kerroitte|sanoit|sanoitte|mainitsit|mainitsitte|(?:oot|olet|olette) kerto\p{L}*|kirjoitit|laitoit|varasit|tulit)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:du (?:sa|sade|berättade|nämnde|skrev|har sagt|hade lämnat|ringde|kom)|(?:sa|sade|berättade|nämnde|skrev) du)(?!\p{L})/iu,
  en: /\b(?:you (?:said|told|mentioned|reported|were saying|wrote|noticed|described|stated|rang|called|came in|are here|come in|presented)|you're (?:here|coming|saying)|i (?:also )?(?:see|know|understand) (?:here )?(?:that )?(?:you|your)|looks like you(?: have|'ve)|says here|nurse said|your chart|you've been|you have been)\b/i,
};

/** Another in the room says to the one who told it what was told: "you told Gary". */
export const toldYou: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:sanoit|kerroit)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:du (?:sa|sade|berättade)|(?:sa|sade) du)(?!\p{L})/iu,
  en: /\byou (?:said|told)\b/i,
};

/** What one tells of another's telling: "se sano, et", "hon säger att", "she told me". */
export const retold: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?<!(?:mun|minun|sun|sinun|teidän|oon|olen|oonhan|olenhan) (?:jo |sen )?)(?:sano|sanoi|sanoo|sanonu|sanonut|kerto|kertoi|kertoo|kertonu|kertonut|mielestä|toivoo|pyysi|pyytää|valitta(?:a|nu|nut)|valitti|väittää|väitti|mainitsi|mainitsee|kielsi|kieltää|kiusoitteli)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?<!(?:(?:har|hade) )?(?:jag|du|ni|vi) (?:(?:har|hade|ju|redan|nog|också) ){0,2})(?:sa|sade|säger|sejer|säjer|seir|sagt|tykär|tyckär|tykkär|berättar|berättade|berättat|enligt|tycker|bad|ber|klaga(?:r|de|t)|påst(?:år|od)|nämnde|nämner|nekar|nekade|retas|retade)(?!\p{L})(?! (?:jag|du|ni|vi)(?!\p{L}))|(?<!(?:jag|du|ni|vi) )(?<!\p{L})tyckte(?!\p{L})/iu,
  en: /(?<!\b(?:i|you|we|i've|you've)(?: already| just| also)? )\b(?:says|said|told|tells|telling|thinks|asked|according|complain(?:s|ed|ing)|claim(?:s|ed)|mention(?:s|ed)|den(?:ies|ied)|teas(?:es|ed|ing))\b(?! you\b)/i,
};

const NAME = '\\p{Lu}\\p{Ll}{2,}';
const presenting: Record<Language, string> = {
  fi: 'tässä|täällä|mukana|tämä|tää|työparini|työpari|kollega|paikalla',
  sv: 'här|det här|med|detta|kollega|kollegan',
  en: 'this|here|with|brought|meet|colleague',
};

const introducing = (language: Language) =>
  people(language)
    .filter(([, who]) => who === 'worker' || who === 'son' || who === 'relative')
    .map(([words, who]) => ({
      who,
      pattern: new RegExp(
        `(?<![\\p{L}-])(?:${words}) (?<after>${NAME})|(?<before>${NAME})(?!\\p{L})(?:,? (?:he's|she's|who is|han är|hon är|joka on))?(?:,| the| vår| meidän| min| mun| our| my)? ?(?:the |our |my |vår |min |meidän |mun )?(?:${words})(?!\\p{L})`,
        'gu',
      ),
    }));
const introductions = { fi: introducing('fi'), sv: introducing('sv'), en: introducing('en') };
const presents = {
  fi: new RegExp(`(?<!\\p{L})(?:${presenting.fi})(?!\\p{L})`, 'iu'),
  sv: new RegExp(`(?<!\\p{L})(?:${presenting.sv})(?!\\p{L})`, 'iu'),
  en: new RegExp(`(?<!\\p{L})(?:${presenting.en})(?!\\p{L})`, 'iu'),
};

/** Who is presented as what: "tässä on poika Pekka", "this is Samu, he's the family worker". */
export const introducedAs = (text: string, language: Language): [string, Person][] =>
  flatMap(presents[language].test(text) ? text.split(/(?<=[.!?…])\s+/u) : [], (sentence) =>
    presents[language].test(sentence)
      ? flatMap(introductions[language], ({ pattern, who }) =>
          flatMap(matchesOf(sentence, pattern), ({ groups }): [string, Person][] => {
            const name = groups?.after ?? groups?.before;
            return name && !isCommon(name.toLowerCase()) ? [[name, who]] : [];
          }),
        )
      : [],
  );
