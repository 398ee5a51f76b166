/** What is said of a medicine: that it goes on or is over, that it suits or does harm. */
import type { Language } from '../../domain/language.js';

export type Fate = 'goes' | 'stops' | 'suits' | 'harms';

export const opposed: Readonly<Record<Fate, Fate>> = { goes: 'stops', stops: 'goes', suits: 'harms', harms: 'suits' };

const rows: Record<Language, readonly (readonly [Fate, RegExp])[]> = {
  fi: [
    [
      'goes',
      /(?<!\p{L})(?:jatk(?!os)\p{L}*|ennallaan|pysyy|pysyvät|pidetään|edelleen|samana|niinku? enne\p{L}*|ei (?:vielä )?(?:lasketa|nosteta|muuteta|vaihdeta))(?!\p{L})/iu,
    ],
    ['stops', /(?<!\p{L})(?:lopet\p{L}*|tauolle|tauolla|keskeyt\p{L}*|pois|ei(?: \p{L}+)? enää|enää ei)(?!\p{L})/iu],
    [
      'suits',
      /(?<!\p{L})(?:sopii|sopinu\p{L}*|sopivat|siet[äe]ä|siedän|sietää|käynyt hyvin|(?:saanu|ottanu|syöny|käyttäny)t? (?:\p{L}+ )?hyvin|(?:ollu|toiminu)t? (?:ok|hyvin)|ei (?:oo|ole) ongelm\p{L}*|ei tuu mitään|voi (?:ottaa|käyttää|antaa))(?!\p{L})/iu,
    ],
    [
      'harms',
      /(?<!\p{L})(?:allergi\p{L}*|\p{L}*ihottum\p{L}*|urtik\p{L}*|yliherk\p{L}*|kuti\p{L}*|reaktio\p{L}*|anafyl\p{L}*|(?:ei|en|eivät) (?:\p{L}+ )?(?:sovi|sopinu\p{L}*|siedä|sietäny\p{L}*|voi (?:\p{L}+ )?(?:antaa|ottaa|käyttää)|saa (?:\p{L}+ )?(?:antaa|ottaa|käyttää)))(?!\p{L})/iu,
    ],
  ],
  sv: [
    [
      'goes',
      /(?<!\p{L})(?:fortsätt\p{L}*|som vanligt|oförändr\p{L}*|som förr|som förut|behålls?|kvar|(?:höjs|sänks|ändras|höjer vi|sänker vi) (?:inte|int))(?!\p{L})/iu,
    ],
    [
      'stops',
      /(?<!\p{L})(?:sluta\p{L}*|avslut\p{L}*|s[aä]tt\p{L}* ut|uts[aä]tt\p{L}*|paus\p{L}*|vänta|tas? bort|tar (?:vi )?bort|lämnas? bort|inte (?:längre|mera?))(?!\p{L})/iu,
    ],
    [
      'suits',
      /(?<!\p{L})(?:tål(?! (?:du|han|hon|inte|int|ej))|tåler|går bra|gått bra|inga problem|int\p{L}* nåt problem|passar|många gånger)(?!\p{L})/iu,
    ],
    [
      'harms',
      /(?<!\p{L})(?:allergi\p{L}*|\p{L}*utslag|urtik\p{L}*|överkänsl\p{L}*|klåda|kliar|reaktion\p{L}*|anafyl\p{L}*|(?:tål|passar|kan) (?:\p{L}+ )?(?:inte|int|ej))(?!\p{L})/iu,
    ],
  ],
  en: [
    ['goes', /\b(?:continu\w*|unchanged|as usual|carr(?:y|ies) on|keeps?|stays?|same as before)\b/iu],
    [
      'stops',
      /\b(?:stop\w*|discontinu\w*|pause\w*|on hold|com(?:e|ing) off|came off|no longer|not any ?more|drop(?:ped)?)\b/iu,
    ],
    [
      'suits',
      /\b(?:tolerat(?:es|ed)|(?:is|was|are) (?:fine|ok|okay|all right)|suits|agrees with|can take|never bother\w*|never (?:had|gave|given) \w+ (?:trouble|problems?)|no (?:problems?|trouble) with)\b/iu,
    ],
    [
      'harms',
      /\b(?:allerg\w*|rash|hives|urtic\w*|itch\w*|reaction|swell\w*|anaphyl\w*|intoleran\w*|(?:can't|cannot|can not|must not|mustn't) (?:take|have)|no,? i (?:can't|cannot)|not tolerat\w*|doesn't suit|does not suit)\b/iu,
    ],
  ],
};

const negated: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ei|eikä|en|et|eivät|älä)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|int|ej|ingen|inga|inget)(?!\p{L})/iu,
  en: /\b(?:not|no|never|don't|doesn't|didn't|without)\b/iu,
};

/** Nothing where it says both, or denies what it says. */
export const fateIn = (text: string, language: Language): Fate | null => {
  const said = rows[language].flatMap(([fate, pattern]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ fate, found }];
  });
  const harm = said.find(({ fate }) => fate === 'harms');
  const [one, ...more] = harm ? [harm, ...said.filter(({ fate }) => fate === 'goes' || fate === 'stops')] : said;
  if (!one || more.length > 0) return null;
  return negated[language].test(text.replace(one.found, '')) ? null : one.fate;
};
