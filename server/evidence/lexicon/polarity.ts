/** The small words by which speech denies, and by which one clause ends and another begins. */
import type { Language } from '../../domain/language.js';
import { type WordTest, wordTest } from '../kept.js';

export interface PolarityWords {
  /** Deny what follows them in their clause, or the whole of it where nothing follows. */
  readonly negators: ReadonlySet<string>;
  /** Among them, verbs of denying: a list after one of them is denied to its end. */
  readonly deny: RegExp;
  /** Among them, the ones that deny a list to its end also where it has no "or". */
  readonly lists: RegExp;
  /** Deny only what follows them at once. */
  readonly without: ReadonlySet<string>;
  /** A negator before one of these denies nothing: "not only", "ei pelkästään", "ei kun". */
  readonly notDenied: ReadonlySet<string>;
  /** Deny what stands before them: "streptesti on negatiivinen". */
  readonly after: ReadonlySet<string>;
  /** "I don't think": what is denied is the next clause. */
  readonly raising: ReadonlySet<string>;
  /** "I don't know if": the next clause is left open. */
  readonly unsure: ReadonlySet<string>;
  /** A new clause begins with these. */
  readonly openers: ReadonlySet<string>;
  /** After a comma or an "and", a stretch with one of these speaks of its own; one without carries on the list before it. */
  readonly verbs: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  readonly ors: ReadonlySet<string>;
  /** "Ei kuumetta, vähän yskää": a stretch with one of these affirms. */
  readonly affirming: ReadonlySet<string>;
  /** What carries on a list that is denied may begin with this: a partitive in Finnish, no article elsewhere. */
  readonly item: RegExp;
  /** A new clause begins with these also without a mark, unless one of `before` stands before them. */
  readonly subjects: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Of these, the ones that are an object as well: only before a verb. */
  readonly objects: ReadonlySet<string>;
  /** In words without marks a new thing begins with one of these, when it is told of soon after. */
  readonly owners: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  /** Asserts nothing: a condition, or a look at something. */
  readonly open: RegExp;
  /** Too general to tell one matter from another. */
  readonly general: WordTest;
  /** After a denied clause what begins with one of these is left open: "en tiennyt, että …". */
  readonly complements: ReadonlySet<string>;
  /** A denial right before one of these is of a degree only: "not every evening", "inte mer än". */
  readonly degree: ReadonlySet<string>;
  /** "Muuten ei leikattu", "no other": what is denied is all but what was told. */
  readonly others: RegExp;
  /** What follows is left out of the denial: "nothing except"; and these after one of `others`: "ei muuta kuin". */
  readonly excepting: ReadonlySet<string>;
  readonly than: ReadonlySet<string>;
  /** Begins a clause that says until when, claiming nothing itself. */
  readonly until: ReadonlySet<string>;
  /** Denied two words before one of these, nothing is: "ei ole pelkästään". */
  readonly only: ReadonlySet<string>;
  /** Denied inside the word: "oireeton", "symptomfri", "painless", "nontender". */
  readonly inside: WordTest;
  /** Not compared when a denied clause comes to its predicate only after them: Finnish puts what is denied on both sides. */
  readonly bothSides: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const fi: PolarityWords = {
  negators:
    set(`inte int inga inget kieltäytyy kieltäytyi kieltäytyvät kieltäytynyt kieltäydyn ei en et emme ette eivät eikä enkä etkä emmekä ettekä eivätkä ettei etten etteivät ettet muttei mutten vaikkei vaikken älä älkää emmä emmää etsä eipä enpä eihän enhän
    kieltänee vastustaa vastusti torjuu torjui ehei ee eijoo eioo eijo eihä enhä emmie empä immää emmä eipäs ehä emmie enmie ensie enoo nej nä kieltää kiistää kielsi kiisti kieltänyt kiistänyt kieltävät kiistävät kiellän kielletty tuskin puuttuu puuttuvat puuttui puuttuivat puuttunut puuttuneet`),
  deny: /^(?:kieltä|kieltäy|kiistä|kielsi|kiisti|kiellän)/,
  lists: /./,
  without: set('ilman'),
  after: set('neg negatiivinen negatiiviset negatiivista negatiivisia vailla'),
  notDenied: set('kun ku vain pelkästään ainoastaan vaan siis hätää kai'),
  raising: set('usko luule'),
  unsure: set('tiedä muista varma osaa'),
  openers: set(
    'mutta mut muttei mutten vaikkei vaikken vaan kun ku jos että ettei etten etteivät koska vaikka jotta eikä enkä etkä emmekä eivätkä ehkä kuitenkin sitten sit elikkä eli okei joo no paitsi',
  ),
  verbs:
    set(`on oli ovat olivat oo oon ole ollut ollu olen ei en emme eivät mä minä mulla minulla mulle mua se sen sitä sillä ne hän hänellä tulee tuli
    saa sai pitää voi kyllä joo käyttää ottaa tuntuu särkee sattuu kertoo`),
  ands: set('ja sekä'),
  ors: set('tai eikä'),
  affirming: set(
    'vähän hieman hiukan kyllä vain ainoastaan toki jonkin joskus välillä lievää lievä pientä ajoittain ajoittaista toisinaan satunnaista satunnaisesti niukasti runsaasti kertoo ilmoittaa',
  ),
  item: /(?:[aeiouyäö][aä]|[^slh]t[aä]|[uy]st[aä])$/,
  subjects: set(''),
  objects: set(''),
  before: set(''),
  inside: wordTest(
    /(?:kuumee|oiree|kivu|ongelma|vaiva|tupaka|savu|allergia|turvotukse|lääkitykse|riski|tulehdukse|huimaukse|ihottuma|haitta|häiriö|muutokse|tarpee|hengenahdistukse|aristukse|rytmihäiriö|haava|vuodo|harha|velka|kulu|aihee|ehdo|hyödy|rajoitukse)(?:ton|tön|ttom|ttöm)(?!uu|yy)|.{2}(?:maton|mätön|mattom|mättöm|matta$|mättä$)(?!uu|yy)|^epä(?!il).{4}|^(?:kivutta|vaivatta|ongelmitta|oireetta|oireitta|haitoitta|vaivoitta|kivuitta|avutta|tuetta|vaikeuksitta|puolieroitta|komplikaatioitta|rajoituksetta|kuumeetta|kuumeitta|lääkkeettä|avuitta|raitis|raittii|kuivilla$)/,
  ),
  owners: set(''),
  being: set(''),
  open: /^(?:jos|mikäli|kysyttäessä)(?!\p{L})|^k(?:un|u|o) (?:ei|en|et|emme|ette|eivät)(?!\p{L})|^(?!(?:jo|ko|uk|ver|pik)k[oö])\p{L}{2,}[ntaeiouyäö]k[oö](?:han|hän)?(?!\p{L})|(?<!\p{L})(?:lopet\p{L}*|(?:jätetään|jätä|jätin|jätti|jättän?y\p{L}*|jätetty)(?! (?:\p{L}+ )?(?:pääl\p{L}*|auki|lukitsemat\p{L}*))|pois|vält\p{L}*|luopu\p{L}*|poissa|hävi[ns]\p{L}*|loppu(?:nut|nu|i|neet|nee)|ohi|kesken|tauolla|eroon|vie|vei|vienyt|menett\p{L}*|heikent\p{L}*|vähent\p{L}*|huonont\p{L}*|kado\p{L}*|katosi|poist\p{L}*|estä\p{L}*|poissulk\p{L}*|ehkäis\p{L}*)(?!\p{L})|kielto|(?<!\p{L})(?:katsotaan(?! (?:\p{L}+ )?\p{L}+ksi(?!\p{L}))|katotaan|kuunnellaan|kuuntelen|tunnustelen|tutkitaan|mitataan|kokeillaan|tarkistetaan|tarjo\p{L}+|ehdot\p{L}+|kysy\p{L}*)(?!\p{L})|(?:aanko|äänkö|tanko|tänkö|nko|nkö)(?!\p{L})/iu,
  general: wordTest(
    /^(?:positiivi|all[ea]$|alapuol|yläpuol|enää|enn[aäe]{2}|pidä$|uskal|viitsi|viitti|edelleen|koskaan|kertaakaan|ikinä|ollenkaan|lainkaan|yhtään|myön|käynti|käynni|käy$|tekee|tekis|tekij|teki$|tehn|tehty|tehd|tarvi(?:t|s|i?$)|tarve$|tarpee|tarvet|kuvaa|ilmoit|mainit|oikein$|sella|semmo|tämmö|tommo|viik(?!onl)|vko|päiv(?!äk|äh|yst)|kuukau|vuo(?:tta|den|si|nna)|tun(?:ti|nin|tia)|maanan|tiist|keskiv|torst|perjan|lauan|sunnun|kerto|sano|potil|kuntoutuj|asiak|asia|juttu|ongelm|tilan|uusi|uude|aika|kerra|muuta|mitään|puhe|kysy|löyd[äy]$|löydetty|näy$|näe$|nää$|todet|täyty|sillo|merkkej|viittei|havait|työntekij|sosiaalityön|tänään|viime|nykyi|erityi|tiedo|tieto(?!i))/,
  ),
  complements: set('että et jos kun ku'),
  excepting: set('paitsi lukuunottamatta'),
  than: set('kuin ku kun'),
  until: set('ennen kunnes'),
  only: set('pelkästään ainoastaan vain'),
  others: /^(?:muuten|muutoin|muuta|muita|muissa|muualla|muut|muilla|toista)$/,
  degree: set(
    'joka aina kovin niin yhtä enempää meinaa ihan varsinkaan hirveesti molempia molempii kaikkia kaikkea kaikki liikaa heti',
  ),
  bothSides: true,
};

const sv: PolarityWords = {
  negators:
    set(`inte int ej ingen inget inga aldrig aldri ingendera ingenting varken icke itt ente ikke nej nä nää näe nope nix ei nejdå nekar förnekar nekat förnekat nekade förnekade knappast
    avstå saknar eikä avböjer avböjde avböjt avvisar avvisade avvisat avvisa tillbakavisar tillbakavisade tillbakavisat motsätter motsatte avstår avstod avstått vägrar vägrade vägrat`),
  deny: /^(?:(?:för)?nek|avböj|vägra|(?:tillbaka|av)visa)/,
  lists: /^(?:ing(?:en|et|a|endera)|utan|varken|saknar|(?:för)?nek\p{L}*)$/u,
  without: set('utan'),
  after: set('neg negativ negativt negativa saknas saknades saknats förnekas nekas'),
  notDenied: set('bara enbart endast'),
  raising: set('tror tänker'),
  unsure: set('vet minns säker'),
  openers: set('men utan när om att fast eftersom kanske medan däremot sedan sen okej'),
  verbs: set(
    'är e ä va har hade var jag det den han hon vi de inte ingen inget inga ja jo nog kommer får tar känns gör finns säger',
  ),
  ands: set('och samt o å'),
  ors: set('eller'),
  affirming: set(
    'lite lätt något bara endast ibland visst viss tidvis stundvis periodvis emellanåt måttlig uppger berättar',
  ),
  item: /^(?!(?:en|ett|den|det|de)$)/,
  subjects: set('jag han hon vi de det'),
  objects: set('det'),
  before:
    set(`har är var e ä va hade har tar får kan ska vill känner gör går kommer brukar finns om att när som i på för med till av från utan och eller säger tycker tror vet ger
    hur vad vem varför så då inte`),
  inside: wordTest(
    /.{4}(?:fri|fritt|fria)$|^smärtlös|^(?:afebril|oöm|opåverk|osmärtande|oregelbund|obetal|ogjor|oöppna|obesvara|icke|onödig|orörd|otag(?:en|et|na)|oanvänd|obehövlig|nykter|helnykter|otillräcklig|osannolik)/,
  ),
  owners: set(''),
  being: set(''),
  open: /^(?:om|ifall|på frågan)(?!\p{L})|(?<!\p{L})(?:sluta\p{L}*|undvik\p{L}*|låt bli|låta bli|ta bort|tas bort|sätts ut|stryk\p{L}*|strök|avslut\p{L}*|borta|försv[au]nn\p{L}*|gått över|gick över|upphör\p{L}*|avbr[öuy]t\p{L}*|bli(?:r|vit)? av med|blev av med|slipp\p{L}*|slapp|tappa\p{L}*|förlora\p{L}*|nedsatt\p{L}*|lämna\p{L}* bort|hindra\p{L}*|förebygg\p{L}*|uteslut\p{L}*|ta(?:r|git)? bort)(?!\p{L})|förbud|(?<!\p{L})(?:ska jag lyssna|ska lyssna|lyssnar på|tittar på|titta på|känner på|undersöker|vi mäter|kollar|ser vi på|ser på|erbj[uö]d\p{L}*|föresl[åo]\p{L}*)(?!\p{L})/iu,
  general: wordTest(
    /^(?:positivt?$|nedanför|ovanför|mera$|var$|våga|längre|behöv|behov|fortfarande|alls$|riktigt$|nånsin|nästan|helt$|medge|beskriv|nämn|veck|dag(?!is|hem|vård)|månad|år$|timm|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|säg|berätt|uppge|patient|klient|sak|problem|ny|nya|nytt|gång|fråg|idag|senast|ser$|hittar?$|hittad?e?s?$|syns$|synts$|finns$|tecken$|konstater|socialarbet|besvär|nuvarande|särskil|känd)/,
  ),
  complements: set('att om när'),
  excepting: set('förutom utom'),
  than: set('än'),
  until: set('innan förrän tills'),
  only: set('bara enbart endast'),
  others: /^(?:annars|annan|annat|andra|övrigt|övriga|annanstans)$/,
  degree: set('varje alltid så mer lika helt särskilt båda bägge alla allt genast'),
  bothSides: false,
};

const en: PolarityWords = {
  negators:
    set(`nobody's nothing's none's no not never none nothing neither nor nope denies denied deny denying cannot n't don't doesn't didn't isn't aren't wasn't weren't
    haven't hasn't hadn't can't couldn't won't wouldn't shouldn't mustn't needn't dont doesnt didnt isnt arent wasnt havent hasnt cant couldnt wont ain't lacks non unable declined declines declining refused refuses refusing rejects rejecting opposes opposed nobody nowt nae nah naw naebody didnae doesnae dinnae isnae wasnae werenae hasnae havenae hadnae cannae couldnae wouldnae shouldnae willnae ei nej inte int`),
  deny: /^(?:den(?:y|ies|ied|ying)|declin|refus|reject)/,
  lists: /^(?:no|none|neither|nor|negative|without|den(?:y|ies|ied|ying))$/,
  without: set('without'),
  after: set('neg negative absent'),
  notDenied: set('only just doubt problem worries matter wonder worry'),
  raising: set('think believe suppose recall'),
  unsure: set('know sure remember certain'),
  openers: set(
    'but when if that because although though however except maybe so then now okay ok alright yeah well until unless while since',
  ),
  verbs: set(
    `is are was were has have had do does did i i've i'm it it's he she they no not there there's yes you we takes reports states feels continues remains 'd can could will would should n't don't didn't doesn't know think want`,
  ),
  ands: set('and'),
  ors: set('or nor'),
  affirming: set(
    'calm cooperative alert oriented comfortable pleasant stable present positive some slight mild little just only occasional occasionally sometimes moderate intermittent reports admits',
  ),
  item: /^(?!(?:an?|the|this|that)$)/,
  subjects: set(
    `i we they he she there you it i'm i've i'll we'll we're it's that's there's he's she's they're they've you're you've you'll he'll she'll let's`,
  ),
  objects: set('it you there'),
  before:
    set(`do does did have has had are is was were am can could will would should may might if that what when where which who how why as for of to with
    from at by on in let tell give gave help make makes get see think know want and or so because than not n't about like around`),
  inside: wordTest(
    /^(?:pain|symptom|odou?r|need|fault)less(?:ly)?$|^non\p{L}{4}|^(?:afebrile|asymptomatic|abstinent|abstains|sober|teetotal|unnecessary|un(?:paid|done|opened|answered|touched|aware|available|settled|needed|successful|obtainable|willing|certain|sure|vaccinated|employed|married|likely|collected|fetched))/u,
  ),
  owners: set('your his her my their the'),
  being: set('is are was were looks look feels sounds'),
  open: /^(?:if|whether)\b|\b(?:(?<!(?:sick|annual|maternity|parental|compassionate) )leave(?! (?:[\w']+ ){1,2}(?:on|open|unlocked)\b)|stop|stopped|stopping|avoid|stay off|keep off|come off|hold off|quit|gave up|give up|gone(?! (?:up|down|to|from|out|back|on))|resolved|clear(?:ed|s) up|went away|settled down|dropped out|rid of|takes? away|taken away|took away|los(?:e|es|t|ing)(?! (?:\w+ ){0,3}(?:weight|pounds|kilos?|kg|stone|temper|patience)\b)|loss of|withh[eo]ld\w*|prevent\w*|rul(?:e|es|ed|ing) out|exclud\w*|paused?|reduced|bin (?:it|the)|in case of|asked about|offer(?:ed|ing)?|suggest(?:ed|ing)?)\b|\b(?:let me|let's|gon na|gonna|going to|wan na) (?:\w+ )?(?:look|check|press|listen|feel|examine|go over|see|show|talk|take a)|\b(?:show me|tell me about|in terms of|as far as|exam of|look at|looking at)\b(?!(?: (?!how|if|what|whether)[\w'’-]+)+? (?:is|are|was|were|has|have|had|looks?|feels?|sounds?|shows?|showed)\b)/i,
  general: wordTest(
    /^(?:positive$|below$|above$|still$|dare[sd]?$|bother|needs?$|requir|necess|longer|more$|admit|describ|mention|acknowledg|endors|right$|currently|really|actually|though$|although$|ever$|little|bit$|kind|having|feel(?:s|ing)?$|anything$|notic|experienc|like$|(?:my|your|her|him|it)self$|themsel|know|think|seem|week(?!end)|day(?!care)|month|year|hour|monday|tuesday|wednesday|thursday|friday|saturday|sunday|said|tell|worker|report|client|issue|problem|thing|time|sign|question|treatment|further|recent|today|new|other|additional|current|significant|any|evidence|history|previous|patient|medical$)/,
  ),
  complements: set('that if whether when'),
  excepting: set('except apart besides'),
  than: set('than'),
  until: set('before until unless whether'),
  only: set('only just'),
  others: /^(?:other|otherwise|else|further|rest|others|additional|elsewhere)$/,
  degree: set('every always as so more quite both all everything immediately'),
  bothSides: false,
};

export const polarity: Readonly<Record<Language, PolarityWords>> = { fi, sv, en };
