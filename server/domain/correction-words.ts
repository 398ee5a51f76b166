/** The words with which something said is taken back. */
import type { Language } from './language.js';

const words = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');

/** Say by themselves that something before was wrong. */
export const strong: Record<Language, RegExp> = {
  fi: words(
    'ei\\s?kun?|eikun?|(?<![.!?]\\s)ei siis|korjaan|korjaus|tai siis|vai siis|eli siis ei|tarkoitan|tarkotan|tarkoitin|tarkotin|piti sanoa|sanoin väärin|meni väärin|kuulin väärin|puhuin väärin|muistin väärin|luin väärin|katsoin väärin|ei hetkinen|ei sittenkään|tai oikeastaan|tai oikeestaan|tulkki kuuli väärin|ei vaan(?!\\s(?:oo|ole|ollu|jaksa|halua|haluu|tii|tied|pysty|osa|voi|saa|mee|mene|tuu|tule|auta|oikein|enää|tunnu|muist))|mitä mä (?:nyt )?(?:sanon|höpisen|puhun)|mitä minä (?:sanon|puhun)',
  ),
  sv: words(
    'jag menar|jag menade|menar jag|rättare sagt|rättelse|korrigering|jag rättar|eller alltså|eller snarare|nej vänta|nej förresten|jag sa fel|nej fel|eller (?:nej|nä|nää)|nej ursäkta|nej förlåt|jag läste fel|jag mindes fel|jag tog fel|jag tar tillbaka|fel av mig|vad säger jag|vad pratar jag om|(?:jag|tolken) hörde fel',
  ),
  en: words(
    'i mean|i meant|correction|scratch that|strike that|or rather|make that|no,? wait|wait,? no|i misspoke|my mistake|let me correct(?: that)?|no,? sorry|sorry,? no|no,? actually|that should be|oh wait|i take that back|no,? hang on|no,? hold on|hang on,? no|hold on,? no|i misread|i misremembered|let me rephrase|what am i saying|listen to me|(?:i|the interpreter|interpreter) misheard',
  ),
};

/** Say so only right between two values. */
export const weak: Record<Language, RegExp> = {
  fi: words(
    'anteeksi?|sori|hetkinen|oikeastaan|eipä|(?<![\\p{L}\\p{N}]\\s+)ei(?=\\s*[,–-])|tai ei(?=\\s*[,–-])|väärin|(?<=[,–…-]\\s*)siis|äh|äsh|hups|oho',
  ),
  sv: words('nej|nä|nää|(?<=[,–…-]\\s*)alltså|äh|hoppsan|oj|förlåt|ursäkta|sorry|vänta|egentligen'),
  en: words("sorry|no|nope|oops|whoops|wait|actually|rather|excuse me|no,? it's"),
};

/** "Ei viisi vaan kymmenen": between two values, when the first of them is denied. */
export const contrast: Record<Language, readonly [RegExp, RegExp]> = {
  fi: [words('vaan'), /(?<!\p{L})(?:ei|eikä|en|et)(?:\s+\p{L}+){0,4}\s+$/iu],
  sv: [words('utan'), /(?<!\p{L})inte(?:\s+\p{L}+){0,4}\s+$/iu],
  en: [words('but'), /(?<!\p{L})not(?:\s+(?:the|my|your|on|in))*\s+$/iu],
};

/** Begin an answer that puts another value in the place of the one before: "Ei, kymmenen." */
export const refusing: Record<Language, RegExp> = {
  fi: /^\s*(?:ei|eipä|eiku|ei kun|no ei|väärin)(?!\p{L})/iu,
  sv: /^\s*(?:nej|nä|nää|nej då|fel)(?!\p{L})/iu,
  en: /^\s*(?:no|nope|not quite|sorry|actually)(?!\p{L})/iu,
};

/** Agrees with what the other said or asked. */
export const agreeing: Record<Language, RegExp> = {
  fi: /^\s*(?:(?:no|ai|aivan|tota)[\s,]+)*(?:joo|juu|jep|kyllä|niin|on|oli|just|aivan|totta|okei|selvä|sopii|käy)(?!\p{L})/iu,
  sv: /^\s*(?:(?:nå|aj|så)[\s,]+)*(?:ja|jo|jå|jaha|jaa|just|precis|stämmer|okej|visst|det stämmer)(?!\p{L})/iu,
  en: /^\s*(?:(?:oh|ah|well|um)[\s,]+)*(?:yes|yeah|yep|right(?!\s+\p{L})|sure|exactly|correct|okay|ok|that's right|of course|mm-?hmm)(?!\p{L})/iu,
};

/** Doubts what the other said: "Wasn't it ten?" */
export const doubting: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:eiks?|eikös?|eikö(?:hän)?)\s+(?:se|ne|siin\p{L}+|tää|toi|sulla|teillä)\s+(?:nyt\s+)?(?:ollu\p{L}*|oo|ole|kuitenkin|sittenkin|pitä\p{L}+)?/iu,
  sv: /(?<!\p{L})(?:(?:var|är|skulle|blev) (?:det|den|de) (?:inte|int)|(?:inte|int) (?:var|är) det)(?!\p{L})/iu,
  en: /\b(?:wasn't|weren't|isn't|aren't|shouldn't) (?:it|that|they|those)\b|\b(?:was|were|is|should) (?:it|that|they) not\b|\bdidn't you say\b/iu,
};

const openQuestion: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:kuinka|paljo\p{L}*|monta\p{L}*|moneen\p{L}*|miten|mikä|minkä|milloin|millon|koska|mitä(?! sanoisit)|kumpi|kumma\p{L}*|kumpa\p{L}*|vai|tai|asteikol\p{L}+|väli(?:llä|ltä))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:hur(?! vore| skulle)|vad(?! sägs| säger)|när|vilken|vilka|vilket|vilkendera|eller|skala\p{L}*|mellan)(?!\p{L})/iu,
  en: /\b(?:how(?! about)|what(?! about)|when|which|or|scale|between|out of)\b/iu,
};

/** A question that leaves the value open, names a scale or gives a choice: an answer puts nothing in the place of anything. */
export const isOpen = (question: string, language: Language): boolean => openQuestion[language].test(question);

/** Asks whether a time or an amount would suit. */
export const offering: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:sopi(?:i|si)?(?:k|ko|s|sko|siko)|sopisiko|sopiiko|kävis(?:kö|ikö)?|kävisikö|käyk(?:ö|s)|oi(?:s|si)ko|olisiko|olisko|miten olisi|mites|entä|entäs|pääsis\p{L}*|pääset\p{L}*|pystyis\p{L}*|tulis(?:it|itko|itteko))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:passar|passa|hur vore|vad sägs|vad säger du|går det bra|funkar|skulle (?:du|ni) kunna|kan (?:du|ni) komma|hinner (?:du|ni))(?!\p{L})/iu,
  en: /\b(?:suit|work for|how about|what about|could you (?:come|do|manage|make)|can you (?:come|do|make)|are you free|available)\b/iu,
};

/** How words that may be a value begin, seen before any is read: numbers, sides, days, times of the day. */
export const valueLike: Record<Language, RegExp> = {
  fi: /^(?:\d|yks|yht|yhd|yhe|kaks|kaht|kahd|kahe|kolm|nelj|viis|viit|viid|kuus|kuut|kuud|seits|seitt|kymm|kymp|sata|sada|tuhat|puol|kerran|tupla|vase|oike|maanan|tiist|keskiv|torst|perjan|lauan|sunnun|aamu|ilta|illa|iltai|yö|öi|päiväl|tammik|helmik|maalisk|huhtik|toukok|kesäk|heinäk|elok|syysk|lokak|marrask|jouluk)/u,
  sv: /^(?:\d|två|tre|fyr|fem|sex|sju|åtta|åtti|nio|nitt|tio|elva|tolv|tjugo|hundra|tusen|halv|vänst|hög|månd|tisd|onsd|torsd|fred|lörd|sönd|morgon|kväll|natt|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/u,
  en: /^(?:\d|one|two|three|four|five|six|seven|eigh|nine|ten|eleven|twelve|thir|fif|twen|forty|fourt|hundred|thousand|half|once|twice|left|right|mond|tues|wednes|thurs|frid|satur|sund|morning|evening|night|january|february|march|april|june|july|august|september|october|november|december)/u,
};

/** How days of the week begin, in any of the languages. */
export const weekdayLike =
  /(?<!\p{L})(?:maanan|tiist|keskiv|torst|perjan|lauan|sunnun|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/iu;

/** Proposes what is not agreed yet. */
export const proposing: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ehdot\p{L}+|vois(?:i|in|imme|itaisiin|itais|itte)?|voitais\p{L}*|mitä jos|ajattelin|otettais\p{L}*|laitettais\p{L}*|aloitettais\p{L}*|kokeiltais\p{L}*)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag föreslår|föreslår jag|jag skulle föreslå|vi kunde|man kunde|vi kan prova|vi kan börja|ska vi|vi skulle kunna|jag tänkte)(?!\p{L})/iu,
  en: /\b(?:i(?:'d)? (?:suggest|propose)|i would suggest|we could|you could|we might|let's try|i was thinking|how about)\b/iu,
};

/** Would have it another way. */
export const preferring: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:mielu\p{L}+|ennemmin|en (?:halua|haluu|haluis\p{L}*|pysty|pääse)|liikaa|liian|aika (?:paljon|usein|monta)|riittäis(?:i|kö|ikö)?|ei (?:riitä|käy|sovi|onnistu))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:hellre|helst|vill (?:inte|int)|räcker (?:inte|int)|för (?:mycket|lite|få|många)|(?:passar|går) (?:inte|int)|(?:ganska|rätt) (?:mycket|ofta|många)|räcker det (?:inte|int)?)(?!\p{L})/iu,
  en: /\b(?:rather|quite a lot|a bit (?:much|often)|would(?:n't)? \p{L}+ be enough|prefer|don't want|not enough|too (?:much|many|little|few|early|late)|can't (?:make|do|manage)|doesn't (?:suit|work))\b/iu,
};

/** Denies what comes next. */
export const negators: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ei|eihän|eipä|en|et|eivät|eikä)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|int|ej|icke|aldrig)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:not|never|\p{L}+n't)(?!\p{L})/iu,
};

/** Settles what was being arranged: "Friday then", "let's make it Friday". */
export const settling: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:(?:otetaan|laitetaan|pannaan|sovitaan|merkitään|varataan|siirretään|vaihdetaan|tehdään|mennään|laitan|varaan|siirrän|merkkaan|merkitsen)(?:\s+\p{L}+)?\s+(?:sit(?:ten|te)?|kuitenkin|mieluummin)|sit(?:ten|te)? (?:otetaan|laitetaan|pannaan|sovitaan|varataan|siirretään|vaihdetaan)|(?:sit(?:ten|te)?)(?=\s*(?:[.,!]|$)))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:då (?:tar|säger|blir|bokar|sätter|kör|flyttar|byter|skriver|lägger|bestämmer|får) (?:vi|det|jag|du|ni)|i stället|istället|då(?=\s*(?:[.,!]|$)))(?!\p{L})/iu,
  en: /\b(?:then(?=\s*(?:[.,!]|$))|(?:let's|we'll|i'll|we can) (?:then )?(?:say|make it|make that|do|go with|move (?:it|that|you) to|take|put (?:it|you) (?:down )?(?:for|on))|make (?:it|that)|instead)(?!\p{L})/iu,
};

/** Would have another time than the one proposed, or cannot come then. */
export const counters: Record<Language, RegExp> = {
  fi: /(?<!\p{L})(?:ei (?:käy|sovi|onnistu|passaa)|en (?:pääse|kerkii|kerkiä|ehdi|pysty|voi|oo paikalla|ole paikalla)|(?:kävis|kävisi|vois|voisi|oisko|olisi|olis|onnistuis|onnistuisi|pääsis|pääsisi|sopis|sopisi|löytyis)(?:i?k[oö]|s)?|mielu\p{L}+|ennemmin|töissä|työvuoro\p{L}*|koulu\p{L}*|matkoilla|reissussa|poissa|silloin|sillon|menossa|eiku|entä|mites)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:(?:passar|går|funkar|hinner|kan) (?:jag |det |vi )?(?:inte|int)|kunde (?:det|vi|jag)|kan (?:det|vi|jag)|skulle (?:det|vi|jag)|går det|hellre|helst|jobbar|på jobb|bortrest|borta|då (?:är|har|ska|jobbar) (?:jag|vi)|upptagen|finns det|långfreda\p{L}*|helgdag)(?!\p{L})/iu,
  en: /\b(?:can't|cannot|won't|doesn't|don't (?:think|work)|could (?:it|we|i|you)|can (?:it|we|i)|would (?:it|you|rather)|is there|any (?:other|later|earlier)|i(?:'m| am) (?:away|working|at work|busy)|i (?:work|have)|busy|away|rather|instead|bank holiday|how about|what about)\b/iu,
};

/** Gives up what was proposed: "Then not." */
export const dropping: Record<Language, RegExp> = {
  fi: /^(?:(?:ai(?: on| niin| jaa)?|no|okei|selvä|aha|jaa|ymmärrän|hyvä|joo)[\s,.!]+)*(?:(?:sit(?:ten)?|siinä tapauksessa)\s+ei|ei (?:sit(?:ten|te)?|laiteta|oteta|aloiteta|tehdä|varata|kirjoteta|kirjoiteta|määrätä|mennä)(?: (?:sitä|niitä|sit(?:ten|te)?))*|(?:sit(?:ten|te)? )?(?:jätetään|unohdetaan|perutaan|hylätään)(?: (?:se|ne|toi|tää))?(?: sit(?:ten|te)?)?(?: (?:pois|väliin|sikseen|tekemättä|ottamatta))?|antaa olla)(?=\s*[,.!]|$)/iu,
  sv: /^(?:(?:nå|jaha|okej|aha|jo|ja|jag förstår|bra)[\s,.!]+)*(?:(?:då|i så fall)\s+(?:inte|int|blir det inget|(?:låter|skippar|hoppar|struntar|lämnar) vi (?:bli|över|det|i|den|dem|därhän|vara)(?: (?:vara|det|den|över|bort))*)|vi (?:låter|skippar|hoppar|struntar|lämnar|tar inte) (?:bli|över|det|i|den|dem)(?: (?:vara|det|den|då|bort))*|inte det då)(?=\s*[,.!]|$)/iu,
  en: /^(?:(?:oh|okay|ok|well|right|ah|fine|sure|fair enough|i understand|all right|alright)[\s,.!]+)*(?:then (?:no|not|we won't)|not then|in that case,? (?:no|not|we won't)|let's (?:not|leave (?:it|that)(?: out)?|skip (?:it|that)|drop (?:it|that))(?: then)?|(?:then )?we(?:'ll| will) (?:leave|skip|drop|forget) (?:it|that)(?: (?:out|then|for now))*|we won't (?:do that|start (?:it|that)|then))(?=\s*[,.!]|$)/iu,
};

/** A mark said aloud, as a dictating professional does. */
export const spokenStop: Record<Language, string> = {
  fi: 'piste|uusi rivi|uusi kappale',
  sv: 'punkt|ny rad|nytt stycke',
  en: 'full stop|period|new line|new paragraph',
};

const HERE: Record<Language, string> = {
  fi: `(?=\\s*(?:[.!,?;–-]|$|(?:${spokenStop.fi})(?!\\p{L})))`,
  sv: `(?=\\s*(?:[.!,?;–-]|$|(?:${spokenStop.sv})(?!\\p{L})))`,
  en: `(?=\\s*(?:[.!,?;–-]|$|(?:${spokenStop.en})(?!\\p{L})))`,
};
const lastFi =
  '(?:toi |tuo |se )?(?:edellinen|äskeinen|viimeinen|viimeisin) (?:lause|virke|kohta|rivi)(?: pois| kirjaamatta)?';
const lastSv = '(?:den )?(?:sista|senaste|föregående|förra) (?:meningen|mening|raden|rad)|den meningen';
const lastEn = '(?:the |that )?(?:last|previous|preceding) (?:sentence|part|bit|line|statement)';
const order = (text: string): RegExp => new RegExp(`(?<!\\p{L})(?:${text})`, 'giu');

/**
 * Orders to leave out what was just said, up to the end of their sentence: "that", where nothing else follows, or "the last sentence",
 * whatever follows. "Let's leave that out" may be a medicine.
 */
export const strike: Record<Language, RegExp> = {
  fi: order(
    `(?:poista|pyyhi|ota pois|jätä pois|unohda|kumoa)\\s+(?:toi|tuo|se|äskeinen|äsken sanottu|edellinen|viimeinen|(?:tuo|toi) viimeinen)(?:\\s+(?:pois|äskeinen))?${HERE.fi}|(?:poistetaan|pyyhitään)\\s+äskeinen${HERE.fi}|(?:ota|jätä)\\s+(?:toi|tuo|se|äskeinen|edellinen)\\s+pois${HERE.fi}|ei oteta (?:tota|tuota|sitä) mukaan${HERE.fi}|(?:poista|pyyhi|unohda|kumoa|peru|ota|jätä|poistetaan|pyyhitään|unohdetaan|kumotaan|perutaan|otetaan|jätetään)(?: pois)? (?:${lastFi})(?!\\p{L})`,
  ),
  sv: order(
    `(?:stryk|radera|glöm|ta bort|sudda)\\s+(?:det|det där|det sista|det senaste|detta|föregående)${HERE.sv}|ta (?:bort|det) (?:det|bort)${HERE.sv}|(?:stryk|radera|glöm|ta bort|sudda|ångra|stryker vi|vi stryker|vi tar bort) (?:${lastSv})(?!\\p{L})`,
  ),
  en: order(
    `(?:scratch|strike|delete|remove|forget|ignore|disregard)\\s+(?:that|(?:the|that) last one)${HERE.en}|(?:take that out|never mind that|leave that out)${HERE.en}|(?:scratch|strike|delete|remove|forget|ignore|disregard|erase|undo|cancel) (?:${lastEn})(?!\\p{L})`,
  ),
};
