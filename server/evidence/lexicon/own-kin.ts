/** What one says of oneself on the phone or at the door, without a word for what one is to the client: "I'm Pirkko from next door". */

const own =
  "(?:i'm|i am|it's|it is|this is|mä oon|mä olen|minä olen|oon|olen|täällä(?: on)?|tässä(?: on)?|jag är|ja e|det är|här är)";
const name = '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?';

const nextDoor = new RegExp(
  `(?<!\\p{L})${own} (?:(?:vaan|vain|bara|just|only) )?(?:${name}|(?:the|a) \\p{L}+),? (?:(?:siis|täältä|tästä|tuosta|ju|här|here) )?(?:from (?:next door|across the (?:hall|road|street|landing)|(?:upstairs|downstairs))|naapurista|seinän takaa|(?:från|i) (?:grannhuset|granngården|huset bredvid|lägenheten bredvid)|(?:som )?bor (?:granne|bredvid|intill))(?!\\p{L})`,
  'iu',
);

/** "Mä oon Pirkko naapurista", "jag är Pirkko från grannhuset": a word for a neighbour. */
export const neighbourIn = (text: string): string | undefined => (nextDoor.test(text) ? 'neighbour' : undefined);

const kin =
  'äiti|isä|iskä|mummo|mummi|mummu|vaari|ukki|täti|setä|eno|mamman?|pappan?|mormor|farmor|morfar|farfar|moster|faster|mum|mom|mummy|dad|daddy|mother|father|granny|gran|grandma|grandpa|granddad|grandmother|grandfather|aunt|uncle';

const phone = new RegExp(
  `^(?:(?:joo|no|hei|ja|jo|hej|yes|yeah|hi|hello),? )?(?:täällä(?: on)?|tässä(?: on)?|här är|det är|it's|it is|this is)(?: (?:the|his|her|hans|hennes|lapsen|pojan|tytön))? (${kin})(?= here|[.,!]|$)`,
  'iu',
);

/** "Joo, täällä mummo.", "it's his granny": the word for what one is to the client. */
export const phoneKinAlone = (text: string): string | undefined => phone.exec(text)?.[1];

const ofOwnChild =
  /(?<!\p{L})(?:soitan|soittelen|soittaisin|ringer|calling|ringing|phoning|phone|call|ring)(?: \p{L}+){0,3} (?:(?:meidän|meiän|mun|minun) (?:pojasta|pojan|tytöstä|tytön|tyttärestä|tyttären|lapsesta|lapsen|vauvasta|vauvan)|(?:om|angående) (?:vår|min|vårt|mitt) (?:\p{L}+ )?(?:son|pojke|dotter|flicka|barn|baby)|about (?:our|my) (?:\p{L}+ )?(?:son|boy|daughter|girl|child|kid|baby|toddler))(?!\p{L})/iu;

/** "Mä soitan meidän pojasta Eeliksestä": one of the child's parents. */
export const callsAboutOwnChild = (text: string): boolean => ofOwnChild.test(text);
