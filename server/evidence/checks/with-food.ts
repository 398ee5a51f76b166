/** Whether a medicine is taken with food: "on an empty stomach" and "with meals" are two. */
import type { Language } from '../../domain/language.js';
import { flatMap } from '../../domain/loops.js';
import type { Claim } from './claim.js';

type Way = 'empty' | 'with';

const ways: Record<Language, Readonly<Record<Way, RegExp>>> = {
  fi: {
    empty: /(?<!\p{L})(?:tyhjään (?:vatsaan|mahaan)|tyhjällä (?:vatsalla|mahalla)|ilman ruokaa)(?!\p{L})/iu,
    with: /(?<!\p{L})(?:ruo(?:a|ka|ua)n|ruuan|aterian|aterioiden|syömisen) (?:kanssa|kans|yhteydessä|aikana|ohessa)(?!\p{L})/iu,
  },
  sv: {
    empty: /(?<!\p{L})(?:på )?(?:fastande|tom) mage(?!\p{L})/iu,
    with: /(?<!\p{L})(?:(?:i samband med|tillsammans med|ihop med|vid|till|med) (?:mat|maten|måltid|måltiden|måltider|måltiderna))(?!\p{L})/iu,
  },
  en: {
    empty: /\b(?:on an empty stomach|(?:on an )?empty stomach|without food)\b/i,
    with: /\bwith (?:your |the |a |his |her )?(?:food|meals?)\b/i,
  },
};
const denied = /(?<!\p{L})(?:ei|älä|inte|int|ej|not|never|don't)(?: \p{L}+){0,3}\s$/iu;

const wayIn = (text: string, language: Language, way: Way): string | null => {
  const found = ways[language][way].exec(text);
  return found && !denied.test(text.slice(0, found.index)) ? found[0] : null;
};

/** What the statement tells of food where only the other was said. */
export const otherFood = ({ text, language, heard }: Claim): readonly { readonly text: string }[] =>
  flatMap(['empty', 'with'] as const, (way) => {
    const own = wayIn(text, language, way);
    const isSaid = (one: Way): boolean => heard.some((turn) => wayIn(turn.text, turn.language, one) !== null);
    return own !== null && !isSaid(way) && isSaid(way === 'empty' ? 'with' : 'empty') ? [{ text: own }] : [];
  });
