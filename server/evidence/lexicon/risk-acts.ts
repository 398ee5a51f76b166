/** What was done, used or decided, by its own name: a blow is no kick, a beer no spirit, a notification no placement. */
import type { Language } from '../../domain/language.js';
import { keptByObject } from '../kept.js';
import { withoutIdioms } from './idioms.js';
import { phraseFinder } from './phrases.js';
import { type ActRow, riskThings } from './risk-things.js';

const gap = (most: number): string => `(?: [\\p{L}'’-]+){0,${most}} `;

const rows: Readonly<Record<string, ActRow>> = {
  hit: {
    of: 'violence',
    also: ['slap', 'fist', 'beat'],
    ways: {
      fi: 'lyö(?!mä)\\p{L}*|lyöny\\p{L}*|löi\\p{L}*|lyy[jp]\\p{L}*|iski (?=min|mu|hän|päin)|mätki\\p{L}*|mot(?:as|ti|ann|aa)\\p{L}*|kumau\\p{L}*|huitas\\p{L}*|huitai\\p{L}*|huit[oe]\\p{L}*|mäis[kä]\\p{L}*|mäjäyt\\p{L}*|pamau?t\\p{L}*|täräyt\\p{L}*|tälläs\\p{L}*|tällä(?:y|s)\\p{L}*|kopsau\\p{L}*|jysäyt\\p{L}*|veti (?=turpa|kuono|pataa|lätt|korva)|vetäs\\p{L}* (?=turpa|kuono|pataa|lätt|korva)|löyly\\p{L}*|mosa(?:s|nnu)\\p{L}*|kolhi (?=mu|min)',
      sv: 'slå(?!\\p{L}*(?:r|tt) (?:hjärt|puls))(?:r|s|tt)?|slog(?:o|s)?|slag(?:it|ena?)|smäll(?:de|er|t)|klapp(?:ar?|ade|at|a) (?:till|ti)|(?:klipp(?:te|t|er)|kläm(?:de|t|mer)|dräm(?:de|t|mer)|däng(?:de|t|er)|drog|dra(?:r|git)|slängde|lappade|bangade|klådde) (?:till|på|ti) (?=\\p{L}+)|dräm(?:de|t)|daska\\p{L}*|pucklade|mörbult\\p{L}*',
      en: 'hits?|hitting|struck (?=me|her|him|the)|lash(?:es|ed) out|clout\\p{L}*|wallop\\p{L}*|thump(?:s|ed)|belt(?:s|ed)|lays? (?:a hand|hands) on|laid (?:a hand|hands) on|raise[sd]? (?:his|her|a) hand|lamp(?:s|ed) (?=me|her|him)|w(?:h)?ack(?:s|ed) (?=me|her|him)|bash(?:ed|es) (?=me|her|him)|cuff(?:s|ed) (?=me|her|him)|swip(?:es|ed) (?:at )?(?=me|her|him)|sw(?:ings|ung|inging) (?:for|at)|str(?:ikes|iking|uck) out|lump(?:s|ed) (?=me|her|him)|skelp(?:s|ed)',
    },
  },
  slap: {
    of: 'violence',
    ways: {
      fi: 'läim[äi]\\p{L}*|läps[äi]\\p{L}*|läppä[si]\\p{L}*|avokäm\\p{L}*|korvil\\p{L}*|korvapuust\\p{L}*|luunap\\p{L}*|piiska\\p{L}*',
      sv: 'örfil\\p{L}*|smisk\\p{L}*|dask\\p{L}*|lavett\\p{L}*|daskade|klatsch\\p{L}*',
      en: 'slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|spank(?:s|ed|ing)?|open hand|back of (?:his|her) hand|backhand\\p{L}*',
    },
  },
  fist: {
    of: 'violence',
    ways: {
      fi: 'nyrki\\p{L}*|nyrkk\\p{L}*|turpa\\p{L}*|turpii\\p{L}*',
      sv: 'knytnäv\\p{L}*|näven?|nävarna|på käften',
      en: 'fists?|punch(?:es|ed|ing)?|decked',
    },
  },
  beat: {
    of: 'violence',
    also: ['hit', 'fist', 'kick'],
    ways: {
      fi: 'haka(?:t|nnu|tt)\\p{L}*|hakka(?:a|s|si|sit)\\p{L}*|pieks\\p{L}*|mukilo\\p{L}*|pieksä\\p{L}*',
      sv: 'bank(?:ade?|at) upp|spöa\\p{L}*|klådde|spöat',
      en: 'beat(?:s|en|ing)? (?:me|her|him|them|up|us)|beaten|batter(?:ed|s|ing)',
    },
  },
  kick: {
    of: 'violence',
    ways: {
      fi: 'potk\\p{L}*|potas\\p{L}*|polk(?:i|enu) (?=mu|min|pääl)',
      sv: 'spark\\p{L}*|stampa\\p{L}* på',
      en: 'kick(?:s|ed|ing)?(?! (?:off|in(?!g)))|stamp(?:s|ed) on|knee(?:s|d) (?=me|her|him)',
    },
  },
  push: {
    of: 'violence',
    also: ['rough'],
    ways: {
      fi: 'tön[iäy]\\p{L}*|töyt[äi]\\p{L}*|töykk\\p{L}*|tyrkk\\p{L}*|tyrki\\p{L}*|tyrkänn\\p{L}*|tuupp\\p{L}*|tuuppi\\p{L}*|pukk(?:as|aa|i)\\p{L}*|työn(?:si|s|täny?|tänyt|täis)\\p{L}* (?!rollaa|pyörä|kärry|suppo)',
      sv: 'knuff\\p{L}*|skuff\\p{L}*|putta(?:de|r|t|s)?|buffa(?:de|r|t)?|trycker upp|tryckte upp|tryckt upp',
      en: 'push(?:es|ed|ing)?|shov(?:es|ed|ing)|barg(?:es|ed) into',
    },
  },
  strangle: {
    of: 'violence',
    ways: {
      fi: `kuris[t]\\p{L}*|kurkusta(?! (?:viljel|näyt))|kaulasta kiinni|(?:tarttu|otti|otta|kävi|käyny)\\p{L}*${gap(2)}(?:kurkku|kaula)\\p{L}*`,
      sv: 'stryp\\p{L}*|tog?(?:it|r)? (?:\\p{L}+ ){0,2}(?:om|på|runt|kring) (?:halsen|strupen)|(?:stryp|strup)tag\\p{L}*|(?:runt|om|kring) halsen|strupen',
      en: 'strangl\\p{L}*|chok(?:ed|es|ing) (?=me|her|him|the (?:client|patient|mother|wife|child))|by the (?:throat|neck)|(?:hands?|grip) (?:a?round|on|at) (?:my|her|his|the) (?:throat|neck)|throttl\\p{L}*',
    },
  },
  grab: {
    of: 'violence',
    also: ['drag', 'hair', 'strangle', 'rough'],
    ways: {
      fi: `tarttu\\p{L}*(?! (?:tauti|nuha|flunssa))|tarrasi?\\p{L}*|(?:otti|otta|ottan|ottant)\\p{L}*${gap(3)}(?:kiin|kiinni|rante|ranne|käsiv|käe|käde|olka|hiha|niska|rinnuk|paida)\\p{L}*|kouras\\p{L}*|puristi`,
      sv: 'grep|grip(?:er|it)|ta(?:r|git)? (?:\\p{L}+ ){0,2}(?:hårt )?i (?:armen|handleden|axeln|nacken|kragen)|tog (?:\\p{L}+ ){0,2}(?:hårt )?i (?:armen|handleden|axeln|nacken|kragen)|(?:tog|tagit|tar) (?:hårt )?(?:tag |i )?i? ?(?:henne|honom|mig|barnet|maken|makan|hustrun) hårt|(?:ta|tar|tog|tagit) (?:hårt )?tag i|(?:tog|tagit|tar) hårt i',
      en: 'grab(?:s|bed|bing)?|pins? (?:me|her|him) (?:down|against)|pinned|gripp?(?:ed|s) (?:my|her|his)|seiz(?:ed|es) (?=her|him|my|me)|got hold of (?:me|my|her|him)',
    },
  },
  drag: {
    of: 'violence',
    also: ['grab', 'hair'],
    ways: {
      fi: 'raahas\\p{L}*|raahan\\p{L}*|retuut\\p{L}*|riepo\\p{L}*|riuhto\\p{L}*|repi\\p{L}*|kisko\\p{L}*|riepott\\p{L}*',
      sv: 'släpa\\p{L}*|ryck(?:te|er|t|a)|slet(?: i)?|slit(?:er|it) i',
      en: 'dragg?(?:ed|s|ing)?(?! (?:his|her|the|my) (?:leg|foot|feet|left|right))|yank(?:s|ed|ing)?|haul(?:s|ed)|manhandl\\p{L}*',
    },
  },
  hair: {
    of: 'violence',
    ways: {
      fi: 'tukist\\p{L}*|tukka\\p{L}*(?=.{0,12}(?:kiin|vet|rep))|tukasta|tukast|hiuksista|letistä|tukkapölly\\p{L}*',
      sv: 'lugg(?:a|ad|ade|ar|at)|i (?:håret|luggen)',
      en: "by the hair|pull(?:s|ed|ing)? (?:my|her|his|the child's|the girl's|the boy's) hair|hair.pull\\p{L}*",
    },
  },
  throw: {
    of: 'violence',
    ways: {
      fi: 'heit(?:t|ell|el|ä(?!(?:kin|kään)?(?!\\p{L}))|i)\\p{L}*(?!\\s*(?:veivi|henk))|paisk\\p{L}*|nakka\\p{L}*|nakel\\p{L}*|viska\\p{L}*|viskel\\p{L}*|rikko(?:i|nu|nut)\\p{L}*|hajott\\p{L}*',
      sv: 'kasta\\p{L}*(?! (?:upp|vatten))|släng(?:de|er|t|a)|vräk(?:te|er|t)|hivade|slog sönder|slagit sönder',
      en: 'threw(?! up)|throw(?:s|n|ing)?(?! up)|hurl\\p{L}*|chuck(?:s|ed|ing)|smash(?:es|ed|ing)',
    },
  },
  bite: {
    of: 'violence',
    ways: {
      fi: 'puri(?!s)|puris|purr(?:u|ut|ee|aan)|raapi\\p{L}*|kyns[ié]\\p{L}*',
      sv: 'bet(?: mig| henne| honom)|bit(?:er|it)s?(?: mig| henne| honom)|riv(?:er|it|s) (?:mig|henne|honom|hoit)|rev (?:mig|henne|honom)',
      en: 'bit (?:me|her|him|the)|bit(?:es|ten) (?:me|her|him|by)|scratch(?:es|ed) (?:me|her|him)',
    },
  },
  shake: {
    of: 'violence',
    ways: {
      fi: 'ravist\\p{L}*',
      sv: 'skaka(?:de|t|r) (?:mig|henne|honom|barnet|babyn|pojken|flickan)|ruska(?:de|t|r)',
      en: 'sh(?:ook|aken|akes) (?=me|her|him|the (?:baby|child|boy|girl))',
    },
  },
  rough: {
    of: 'violence',
    also: ['grab', 'drag', 'push'],
    ways: {
      fi: 'kovakour\\p{L}*|kovaa kiin\\p{L}*|kovin ott\\p{L}*|rajusti (?:otti|kiin)\\p{L}*|kovin käsin|koville käsille',
      sv: 'hårdhän\\p{L}*|hårt i|omilda?|hårda tag',
      en: 'rough(?:ly)?(?! (?:idea|guide|skin))|heavy.handed|rough.handl\\p{L}*',
    },
  },
  rape: {
    of: 'sexualViolence',
    ways: {
      fi: 'raiska\\p{L}*|seksuaali\\p{L}*(?= (?:väki|hyvä|kalto))|väkisin(?=.{0,20}(?:maka|ma[kt]|seksi|sängy))|pakott\\p{L}* (?:seksi|sänky|makaa)\\p{L}*|kosk(?:e|i|en)\\p{L}* (?:väärin|väärästä|housu|paika)\\p{L}*|koskettel(?:i|lu|ee)\\p{L}*|kourinu\\p{L}*|lähente\\p{L}*',
      sv: 'våldt\\p{L}*|sexuell\\p{L}*|tafs\\p{L}*|tvinga\\p{L}* (?:mig|henne|honom) (?:att |till )?(?:ligg|sex|samlag)\\p{L}*|rör(?:de|t) (?:mig|henne|honom) (?:där|mellan)',
      en: 'rap(?:e|ed|ist)|sexual(?:ly)? (?:assault|abus|violen)\\p{L}*|molest\\p{L}*|grop(?:ed|es|ing)|forced (?:himself|herself|me to have|her to have|sex)|touch(?:ed|es) (?:me|her|him) (?:where|down|there|wrong|inappropriate)\\p{L}*|made me (?:have|do) (?:sex|it)',
    },
  },
  lock: {
    of: 'violence',
    ways: {
      fi: `luki(?:ts|nn|s)\\p{L}*${gap(3)}(?:sisään|ulos|huonee|vess|pihalle)\\p{L}*|ei päästäny\\p{L}* (?:mua |minua |häntä )?(?:ulos|pois|lähte)\\p{L}*`,
      sv: 'lås(?:te|er|t) (?:mig |henne |honom |in |barnet )+(?:in|ute)?',
      en: 'lock(?:s|ed) (?:me|her|him|them|the (?:child|boy|girl)) (?:in|out)',
    },
  },
  kill: {
    of: 'threat',
    ways: {
      fi: `tappa(?!kaa ruoka)\\p{L}*|tapan|tapat|tapo(?:n|t|taan)|hengiltä|henki pois|nirri pois|päiviltä|päivil`,
      sv: 'dö(?:da|dar|dat|dade)|ihjäl|mörda\\p{L}*|ta(?:r)? livet av (?:mig|henne|honom|oss|barn\\p{L}*|hela)|ta (?:min|hennes|hans) kål',
      en: 'kill(?:s|ed|ing)?(?! the pain)|murder\\p{L}*|do me in|finish me off|do away with (?:me|her|him)',
    },
  },
  shoot: {
    of: 'weapon',
    ways: {
      fi: '(?:ampu(?!t|mahii|rad)|ammu)\\p{L}*',
      sv: 'skjut(?:er|a|it)(?! (?:upp|ner|ned|ut|in|fart))|sköt (?=mig|henne|honom|sig)',
      en: 'shoot(?:s|ing)?(?! (?:pain|down|up|into|along|from|through|across))|shot (?=me|her|him|himself|herself|dead)',
    },
  },
  knife: {
    of: 'weapon',
    ways: {
      fi: 'puuko\\p{L}*|puukk\\p{L}*|veits\\p{L}*(?!\\p{L}*hoito)|teräase\\p{L}*',
      sv: 'kniv(?!skar)\\p{L}*|kök?sknivar?',
      en: 'knife|knives|knifed|(?<!shoulder )blade|stab(?:s|bed|bing)?(?! (?:pain|wound))|machete',
    },
  },
  gun: {
    of: 'weapon',
    also: ['shoot', 'arms'],
    ways: {
      fi: 'haulik\\p{L}*|pyssy\\p{L}*|kivääri\\p{L}*|pistool\\p{L}*|ampuma-?ase\\p{L}*|metsästys(?:ase|kivää|haul|pyssy)\\p{L}*|revolveri\\p{L}*',
      sv: '\\p{L}*byssa?n?|gevär\\p{L}*|bössa\\p{L}*|bössor\\p{L}*|pistol\\p{L}*|hagelböss\\p{L}*|skjutvapen|jaktvapen|studsare\\p{L}*',
      en: 'guns?|shotguns?|(?:air )?rifles?|pistols?|firearms?|handguns?|revolvers?',
    },
  },
  arms: {
    of: 'weapon',
    also: ['gun', 'knife', 'axe', 'shoot'],
    ways: {
      fi: 'ase|aseen|aseet|aseita|asetta|aseella|aseilla|asei\\p{L}*',
      sv: 'vapnen|vapnet|vapen',
      en: 'weapons?|armed',
    },
  },
  axe: {
    of: 'weapon',
    ways: {
      fi: 'kirve\\p{L}*|kirves|puntar\\p{L}*|maila\\p{L}*',
      sv: 'yxa\\p{L}*|yxan|slagträ\\p{L}*',
      en: 'axe|hatchet|hammer(?! toe)|baseball bat|crowbar',
    },
  },
  ...riskThings,
};

const findersFor = (language: Language) =>
  phraseFinder(Object.entries(rows).map(([act, { of, ways }]) => [{ act, of }, ways[language]] as const));
const finders = { fi: findersFor('fi'), sv: findersFor('sv'), en: findersFor('en') };

export interface Act {
  readonly act: string;
  /** The kind of risk it is of. */
  readonly of: string;
  readonly word: string;
  readonly start: number;
}

export const actsIn = (text: string, language: Language): Act[] => {
  const find = finders[language];
  // Sayings are looked for only where there is something they could take away.
  const first = find(text);
  const left = first.length === 0 ? text : withoutIdioms(text, language);
  return (left === text ? first : find(left)).map(({ row, words, start }) => ({ ...row, word: words, start }));
};

/** Whether one may have been told in words for the other: "hit" of a slap. */
export const isSameAct = (claimed: string, said: string): boolean =>
  claimed === said || (rows[claimed]?.also?.includes(said) ?? false);

/** Of a stretch of speech, read once. */
export const actsSaid = keptByObject(
  ({ text, language }: { readonly text: string; readonly language: Language }): readonly Act[] =>
    actsIn(text, language),
);

/** Done to somebody, whatever stands beside it; things thrown or shaken, a grip or a push may be anything. */
const deeds = new Set(['hit', 'slap', 'fist', 'beat', 'kick', 'push', 'strangle', 'hair', 'rape', 'kill', 'shoot']);
export const isDeed = (act: string): boolean => deeds.has(act);

/** In a statement these are something else as often: walking speed, crystals, red skin, swollen round the neck. In speech they count. */
const ambiguous =
  /^(?:red|port|cans?|pot|joints?|wrists?|dope|speed|crystal|crack|coke|charlie|rött|stark\p{L}*|rom(?:men)?|burk(?:ar)?|gräs|kristall\p{L}*|vauhti\p{L}*|ruohoa|piris\p{L}*|tölk\p{L}*|ginin?|kurkusta|maila\p{L}*|tappava\p{L}*|ampuva\p{L}*|strupen|(?:runt|om|kring) halsen)$/iu;
export const isAmbiguous = (word: string): boolean => ambiguous.test(word);
