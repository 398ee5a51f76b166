/** What one in the room tells of another's fears, wishes and refusals. */
import type { Language } from '../../domain/language.js';
import { isSameKin, kinIn, kinSaid } from '../lexicon/kin.js';
import { titleIn } from '../lexicon/naming.js';
import type { Sayer } from '../lexicon/sayers.js';
import type { Spoken } from '../spoken.js';
import { wordsSaid } from '../words.js';

const TITLE = 6;

/** What another fears, wants or refuses is told of them. */
const attitude =
  /(?:pelkää|toivoo|halua|kieltäyty|suostu|huolissaan|huolestunut|ajattelee|uskoo|luulee|kokee|wants|wishes|hopes|fears|afraid|worried|concerned|scared|anxious|refuses|agrees|thinks|feels|vill|önskar|hoppas|rädd|orolig|oroad|bekymrad|vägrar|tycker|tror|känner|upplever)/iu;
/** "Mä toivon et äiti…": what the speaker himself wishes or fears, of whomever. */
const ownFeeling: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:toivon|toivoisin|haluan|haluun|haluaisin|haluisin|pelkään|uskon|luulen|koen|suostun|ajattelen)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag (?:\p{L}+ )?(?:vill|önskar|hoppas|tycker|tror|känner|upplever|är (?:rädd|orolig))|(?:vill|önskar|hoppas|tror|tycker) jag)(?!\p{L})/iu,
  en: /(?<!\p{L})i(?:'m| am)? (?:\p{L}+ )?(?:want|wish|hope|fear|afraid|worried|scared|refuse|agree|think|feel)(?!\p{L})/iu,
};
/** Told of kin or a worker whom the words name. */
export const reportsFeeling = ({ words }: Sayer, { utterance }: Spoken): boolean => {
  if (!attitude.test(words) || ownFeeling[utterance.language].test(utterance.text)) return false;
  const said = [...kinSaid(utterance).keys()];
  const title = titleIn(words)?.slice(0, TITLE);
  if (title !== undefined && wordsSaid(utterance).some(({ lower }) => lower.startsWith(title))) return true;
  return [...kinIn(words).keys()].some((who) => said.some((one) => isSameKin(who, one)));
};
