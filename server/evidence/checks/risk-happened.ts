/** A fall, a blow to the head or a threat to kill that was told only as none, or as nearly: "horjahdin, mut en kaatunu". */
import type { Language } from '../../domain/language.js';
import { plainText } from '../clauses.js';
import { sameStem } from '../words.js';
import type { Claim } from './claim.js';

/** All of these in one clause tell that it happened. */
type Signs = Readonly<Record<Language, readonly string[]>>;

/** As a statement tells it; speech may tell it by the first sign alone. */
const happenings: readonly Signs[] = [
  {
    fi: ['kaatu(?!v|mis)\\p{L}*|kaadui\\p{L}*'],
    sv: ['(?:föll|fallit)(?! (?:i sömn|isär|bort))|raml(?:ade|at|a|ar)|haft (?:ett )?fall'],
    en: [
      '(?:fell|fallen)(?! (?:asleep|ill|out|behind|apart|through))|(?:had|have) (?:a|any) falls?|(?<=(?:not|n.t|never|\\byou|\\bhe|\\bshe) )fall',
    ],
  },
  {
    fi: ['pää(?:tä|n|ni|ns[äa]|hän|lleen)?', '(?:lyö|löi|kola[uh]|isk[ie]|osu|kopsa)\\p{L}*'],
    sv: ['huvudet?|skallen', 'slog|slå|slår|slagit|stött?e?|dunka\\p{L}*'],
    en: ['head', 'hit|hitting|bang(?:ed)?|bump(?:ed)?|knock(?:ed)?|struck'],
  },
  {
    fi: ['taju|tajunsa|tajuni|taju(?:ton|ttom)\\p{L}*|pyörty\\p{L}*'],
    sv: ['svimma\\p{L}*|medvetslös\\p{L}*|medvetandet|tuppa\\p{L}* av'],
    en: ['pass(?:ed)? out|faint(?:ed)?|consciousness|unconscious\\p{L}*|black(?:ed)? out'],
  },
  {
    fi: ['tappo\\p{L}*|tappa\\p{L}*|tapan|hengiltä', '(?:tappo)?uhk\\p{L}*|uhan\\p{L}*'],
    sv: ['dödshot\\p{L}*|döda|ihjäl', '(?:döds)?hot\\p{L}*'],
    en: ['kill\\p{L}*|death', 'threat\\p{L}*'],
  },
  {
    fi: ['kuol\\p{L}*', '(?:kuoleman)?aja(?:t|tel|tuks)\\p{L}*'],
    sv: ['dö|döden|död(?:stank\\p{L}*)?', '(?:döds)?tank\\p{L}*|tänk\\p{L}*'],
    en: ['dying|die|death', 'th(?:ought|ink)\\p{L}*'],
  },
];
/** "Meinasin kaatua", "nästan", "a near fall": it did not. */
const nearly: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:melkein|meina\p{L}*|oli\p{L}* vähällä|vähällä|läheltä piti|(?:ollut|ollu|olin|oli) (?=\p{L}+(?:ua|yä)(?!\p{L})))/iu,
  sv: /(?<!\p{L})(?:nästan|nära|höll på|hållit på)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:nearly|almost|near)(?!\p{L})/iu,
};
/** Of what may come, or is feared. */
const mayCome: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:pel(?:k|ot|än)\p{L}*|jos|ettei|kaadun)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:rädd\p{L}*|rädsla\p{L}*|om|ifall)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:afraid|fears?|scared|worried|if|risk)(?!\p{L})/iu,
};

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const patterns = happenings.map((signs) => ({
  fi: signs.fi.map(whole),
  sv: signs.sv.map(whole),
  en: signs.en.map(whole),
}));

type Told = 'happened' | 'nearly' | 'not' | null;

export const notHappened = ({ clauses, language, heardClauses }: Claim): string[] =>
  patterns.flatMap((signs) => {
    // "Kaatunut sunnuntaina, tällä viikolla ei kaatumisia": told of two times.
    const isDeniedBeside = (word: string): boolean =>
      clauses.some(
        (one) =>
          one.denied === true &&
          (signs[language][0]?.test(plainText(one)) === true || one.words.some(({ lower }) => sameStem(lower, word))),
      );
    const claimed = clauses.filter(
      (one) => signs[language].every((sign) => sign.test(plainText(one))) && !mayCome[language].test(plainText(one)),
    );
    if (claimed.length === 0) return [];
    const told = heardClauses.flatMap((one, at): { readonly as: Told; readonly text: string }[] => {
      const [before, next] = [heardClauses[at - 1], heardClauses[at + 1]];
      // "Jag höll på | att ramla".
      const text = plainText(
        one.words[0]?.lower === 'att' && before ? { words: [...before.words, ...one.words] } : one,
      );
      if (signs[one.language][0]?.test(plainText(one)) !== true || mayCome[one.language].test(text)) return [];
      if (nearly[one.language].test(text)) return [{ as: 'nearly', text }];
      // "Tappamisella se | ei oo uhannu".
      const denied = one.denied ?? next?.denied;
      return [{ as: denied === true ? 'not' : one.asked ? null : 'happened', text }];
    });
    return claimed.flatMap((one) => {
      const isNear = nearly[language].test(plainText(one));
      const word = signs[language][0]?.exec(plainText(one))?.[0] ?? '';
      if (one.denied !== false || isDeniedBeside(word)) return [];
      const others = told.filter(({ as }) => (isNear ? as === 'happened' : as === 'not' || as === 'nearly'));
      return others.length > 0 && others.length === told.filter(({ as }) => as !== null).length
        ? others.map(({ text }) => text)
        : [];
    });
  });
