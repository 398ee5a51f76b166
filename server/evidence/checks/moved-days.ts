/** A day its own speaker cannot make, and names another at once: "On Wednesday. Oh, I'm at a course then. Thursday works." */
import type { Language } from '../../domain/language.js';
import type { Heard } from '../heard.js';
import type { DayMention } from '../lexicon/days.js';
import { partAround, sentences } from './parts.js';

interface Placed {
  readonly mention: DayMention;
  readonly in: Heard;
}

/** "Silloin olenkin koulutuksessa", "då är jag på kurs", "I'm away then". */
const cannot: Record<Language, RegExp> = {
  fi: /(?<!\p{L})silloi?n(?:han)? (?:\p{L}+ )?(?:o(?:le|o)nki?n?|onkin|olenkin|oonkin|onki|en (?:o[lo]e?|pääse|ehdi|ehi|kerkee)|ei (?:käy|ole|oo|onnistu|sovi|pääse))(?!\p{L})/iu,
  sv: /(?<!\p{L})då (?:är|har|kan|ska|jobbar|hinner|passar|går) (?:jag|vi|det|den)(?!\p{L})|(?<!\p{L})är (?:det )?(?:ju )?(?:helgdag|röd dag|stängt)(?!\p{L})/iu,
  en: /\b(?:i'm|i am|we're|we are|i've got|i have|that's|it's|i can't|i cannot)\b[^.!?]*\b(?:then|that day)\b|\b(?:that|it)(?:'s| is) (?:a (?:bank |public )?holiday|closed)\b|\b(?:that|it) (?:won't|doesn't|will not) work\b|\bi (?:can't|cannot) (?:do|make) (?:that|it)\b/iu,
};
/** "Torstai käy", "vi tar torsdag i stället", "Thursday works". */
const settles: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:käy|käyp|sopi|onnistu|passa|kelpaa|sittenkin|sen sijaan|olisi|ois|otetaan|mennään|laitetaan|pannaan|sovitaan)\p{L}*/iu,
  sv: /(?<!\p{L})(?:går (?:bra|det)|passar|funkar|duger|i ?stället|tar vi|vi tar|blir det|hellre)(?!\p{L})/iu,
  en: /\b(?:works?|suits|is (?:fine|good|ok|okay|better|free)|would be|instead|will do|would do|it is|then|rather|let's|say)\b/i,
};
const isNamed = ({ what }: DayMention): boolean => what.is === 'weekday' || what.is === 'date';

/** More are a list: every day would be compared with every day. */
const MOST_DAYS = 60;

/** Days without those that their own speaker took back for another of their kind. */
export const withoutMoved = <One extends Placed>(said: readonly One[]): readonly One[] => {
  if (said.length > MOST_DAYS) return said;
  const isMoved = ({ mention, in: turn }: One): boolean => {
    if (!isNamed(mention)) return false;
    const next = said.find(
      (other) =>
        other.in === turn &&
        other.mention.start >= mention.end &&
        other.mention.what.is === mention.what.is &&
        JSON.stringify(other.mention.what) !== JSON.stringify(mention.what),
    );
    if (!next) return false;
    const between = turn.text.slice(mention.end, next.mention.start);
    const { start, end } = partAround(turn.text, next.mention, sentences);
    const settled = turn.text.slice(start, end);
    return cannot[turn.language].test(between) && settles[turn.language].test(settled);
  };
  return said.filter((one) => !isMoved(one));
};
