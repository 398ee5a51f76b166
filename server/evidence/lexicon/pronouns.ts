/** The small words by which people are meant without being named, and the forms in which somebody stands for who does or has something. */
import type { Language } from '../../domain/language.js';
import type { Gender } from './naming.js';

export interface Pronouns {
  /** The one who speaks, is spoken to, or is spoken of, as who does or has what is told. */
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly third: ReadonlyMap<string, Gender | null>;
  /** May as well mean a thing. */
  readonly loose: ReadonlySet<string>;
  /** Before what is theirs. */
  readonly my: ReadonlySet<string>;
  readonly your: ReadonlySet<string>;
  readonly their: ReadonlyMap<string, Gender | null>;
  /** After "my": it is the owner who has to. */
  readonly must: ReadonlySet<string>;
  /** A person after one of these does nothing. */
  readonly prepositions: ReadonlySet<string>;
  /** The same of what comes after the person. */
  readonly postpositions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** A form of a word for a person that does nothing: "äidille". */
  readonly oblique: RegExp | null;
  /** A verb that says "I" by its ending. */
  readonly verbs: RegExp | null;
  /** The same of "you". */
  readonly verbsToYou: RegExp | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));
const genders = (rows: Readonly<Record<'female' | 'male' | 'any', string>>): ReadonlyMap<string, Gender | null> =>
  new Map(
    Object.entries(rows).flatMap(([gender, words]) =>
      [...set(words)].map((word) => [word, gender === 'any' ? null : (gender as Gender)] as const),
    ),
  );

export const pronouns: Readonly<Record<Language, Pronouns>> = {
  fi: {
    first: set(
      'mä mää mie miä minä mulla mul minulla miulla miul multa mult minulta miulta mua minua miuta minuu muo mut minut itelläni itselläni',
    ),
    we: set('me myö meillä meil meiltä meitä meidän meiän'),
    second: set(
      'sä sää sie siä sinä sulla sul sinulla siulla siul sulta sinulta sua sinua siuta sut sinut te työ tää teillä teil teiltä teitä',
    ),
    third: genders({ female: '', male: '', any: 'hän hää hänellä hänel häntä häneltä hänet' }),
    loose: set('se sillä sil siltä sitä sen ne niillä niitä niiltä toi tuo'),
    my: set('mun minun miun mu'),
    your: set('sun sinun siun teidän teiän'),
    their: genders({ female: '', male: '', any: 'hänen' }),
    must: set(
      'pitää pitääs pitäs pitäis pitäisi piti täytyy täyty tarttee tarvii tarvis kannattaa kuuluu pakko on oli olis',
    ),
    prepositions: set('ilman ennen'),
    postpositions: set(
      'kanssa kans kaa kera luona luo luokse luota tykönä tykö mukaan mukana mielestä puolesta puolelta kautta avulla avuksi seurassa lisäksi takia vuoksi jälkeen kohdalla perässä vieressä ohi sijaan asiasta asioista asioissa asiassa suvussa luokseen',
    ),
    articles: set('oma oman omalle toinen'),
    oblique: /(?:lle(?:ni|nsa|nsä|en)?|st[aä](?:ni|an|än)?|ss[aä]|ksi|een|seen|hun|hyn|iin|aan|ään|oon|öön|uun|yyn)$/u,
    verbs:
      /^(?!(?:niin|kuin|kuiten|kotiin|joihin|noin|näin|sisin|takaisin|takasin|puolin|ihmisin|viikoin|pain|vain|liian|ihan|aivan|kovin|melkein|usein|tosin|oikein|parhain|yksin|kaksin|hyvin|silloin|milloin|tällöin|ain|toisin|jotakuin|suoraan|oman|tunnin|puolentunnin|lääkärin|pankin|tabletin|kuurin|metrin|kaupungin|bussin|taksin|klinikin|paperin|tyypin|äidin|pommin|lisin|varsin|kylin|sinnikin|(?:aamu|ilta|yö|päivä|viikonloppu|arki|kesä|talvi)sin)$)(?:(?!\p{L}+(?:iin|hin|isin|ttain|sten|jen|iden|tten)$)\p{L}+(?:[^aeiouyäö]|[aeouyäö])in|(?:en|enkä|otan|syön|juon|nukun|käyn|käytän|teen|annan|soitan|soitin|tulen|tuun|menen|meen|lähden|lähen|saan|voin|haluan|haluun|tarvitsen|tarviin|pystyn|jaksan|pärjään|asun|istun|makaan|kävelen|muistan|tiedän|luulen|herään|unohdan|pelkään|poltan|hoidan|maksan|kannan|nostan|pistän|laitan|haen|vien|tuon|ostan|siivoan|siivoon|pesen|kirjoitan|kirjotan|varaan|tilaan|tarkistan|katson|katon|ilmoitan|lähetän|pidän|kuljen|ajan|autan|seuraan|mittaan|pyydän|kysyn|sovin|oon|olen|ootan|odotan|päästän|panen|jaan|kuulun|huomaan|näen|kuulen|valvon|laulan|kuntoilen|lenkkeilen|urheilen|liikun|imetän|harrastan|opiskelen|työskentelen|kerron|puhun|luen|korjaan|vaihdan|keitän|leivon|siirrän|varmistan|selvitän|ehdotan|lopetan|aloitan|jatkan|vähennän|lisään|kutsun|järjestän|nukahdan|sairastan|pelaan|uskallan|selviän|kestän|nousen|kaadun|itken|suutun|matkustan|tienaan|säästän|(?!keskus|pakis)\p{L}+(?:[lrt]elen|ilen|oitan|öitän|istan|istän)))$/u,
    verbsToYou:
      /^(?:\p{L}+(?:tte|ttekö)|(?:voi|saa|käy|tuu|tule|mee|mene|pidä|teit?|tee|anna|soita|muista|halua|haluu|pysty|jaksa|syö|juo|nuku|oo|ole|jatka|lopeta|mittaa|seuraa|katso|kato|kirjoita|kirjota|ilmoita|lähetä|tiedä|tarvii|tarvitse|hoida|pärjää|asu|liiku|kävele|ota|laita|vie|tuo|hae|osta|polta|käytä|varaa|tilaa|kuulu|muistel|yritä)t(?:ko)?)$/u,
  },
  sv: {
    first: set('jag jä'),
    second: set('du ni'),
    we: set('vi oss vår vårt våra man'),
    third: genders({ female: 'hon', male: 'han', any: 'hen' }),
    loose: set('de dom'),
    my: set('min mitt mina'),
    your: set('din ditt dina er ert era'),
    their: genders({ female: 'hennes', male: 'hans', any: '' }),
    must: set(''),
    prepositions: set('till från med hos om för kring åt efter utan på mot enligt mellan över utom'),
    postpositions: set(''),
    articles: set('den det min mitt mina din ditt dina sin sitt sina hans hennes vår er en ett'),
    oblique: null,
    verbs: null,
    verbsToYou: null,
  },
  en: {
    first: set("i i'm i've i'd i'll"),
    we: set("we we're we've we'd we'll us our"),
    second: set("you you're you've you'd you'll yourself yourselves"),
    third: genders({ female: "she she's she'd she'll", male: "he he's he'd he'll", any: '' }),
    loose: set("they they're they've they'd they'll"),
    my: set('my'),
    your: set('your'),
    their: genders({ female: 'her', male: 'his', any: 'their' }),
    must: set(''),
    prepositions: set('to from with at about for of near after like than without on between'),
    postpositions: set(''),
    articles: set('the a an my your his her their our own'),
    oblique: null,
    verbs: null,
    verbsToYou: null,
  },
};

/** Small words for who does it. */
export const nominative =
  /^(?:mä|mää|mie|minä|sä|sää|sie|sinä|hän|hää|me|te|jag|ja|du|ni|han|hon|vi|i|i'(?:m|ve|d|ll)|you|you'(?:re|ve|d|ll)|he|she|(?:he|she)'(?:s|d|ll)|we|we'(?:re|ve|d|ll))$/u;
/** "I helped her file it": not the doer, whose it may be. */
export const possessive = /^(?:her|his|hennes|hans|hänen|your|din|sun|sinun)$/u;
/** "Se on mulla": with me. */
export const withMe = /^(?:mulla|mull|minulla|miulla|meillä)$/u;
