/** Sayings in words of risk that tell of none: "kill for a coffee", "the flu shot", "lukemat pilvessä", "hakkasin halkoja". */
import type { Language } from '../../domain/language.js';

const gap = (most: number): string => `(?: [\\p{L}'’-]+){0,${most}} `;

const idioms: Readonly<Record<Language, string>> = {
  fi: [
    // of hands closed
    `(?:saa|puristaa|puristu|mene|sulkeutu|koukistu)\\p{L}*${gap(2)}nyrkkiin|nyrkkiin${gap(1)}(?:saa|puristu|mene)\\p{L}*|nyrkki (?:täysi|vajaa|jää vaja)\\p{L}*`,
    // of laughing, being bored, hungry, tired
    `(?:nauro\\p{L}*|naura\\p{L}*)${gap(1)}(?:itsensä |itteni |itseni )?(?:kuolla\\p{L}*|hengiltä)`,
    `(?:kuol\\p{L}*|tappa\\p{L}*|tapan\\p{L}*) (?:nälkä\\p{L}*|jano\\p{L}*|tylsy\\p{L}*|naur\\p{L}*|häpe\\p{L}*|aikaa|nauruun|väsymy\\p{L}*|kuumuute\\p{L}*)`,
    `(?:nälkä|jano|kuumuus|kipu|särky|selkä|polvi|jalka|hammas|pää|olkapää|tylsyys|helle|kiire|jännitys)${gap(2)}tappa\\p{L}*`,
    `tappava\\p{L}* (?:nälkä|jano|tylsä|tyls|kuuma|kipu|särky|hidas|kiire)\\p{L}*|tappotahti\\p{L}*|hengenhätä ei`,
    // of readings, prices and the weather
    `(?:lukema|arvo|hin|paine|sokeri|vuokra)\\p{L}*${gap(3)}pilvis\\p{L}*|(?:lukema|arvo|hinna|hinta|paine|sokeri|vuokra)\\p{L}*${gap(4)}pilve\\p{L}*`,
    `pilvistä|pilvipalve\\p{L}*|pilvess\\p{L}* (?:tallessa|tiedosto|kuva)\\p{L}*`,
    // of wood, mats, games, doors and clocks
    `(?:hakat|hakkas|hakka|hakan|hakkuu)\\p{L}*${gap(2)}(?:halko|puita|puu|klapi|polttopu|jäätä|mattoja|pihlaja)\\p{L}*|(?:halko|halon|puun|mata)-?hakku\\p{L}*|(?:halkoja|puita|klapeja|mattoja|jäätä)${gap(2)}(?:hakat|hakkas|hakka|hakan)\\p{L}*`,
    `(?:lyö|löi|lyy)\\p{L}* (?:luuri\\p{L}* korvaan|vetoa|rahoiksi|kortit|päät yhteen|jarru\\p{L}*|leikiksi|lukkoon|tyhjää|hanskat|salama\\p{L}*)|kello lö\\p{L}*|sydän (?:lyö|löi|hakka|takoi)\\p{L}*|ukkonen lö\\p{L}*`,
    `potk\\p{L}* (?:palloa|futista|tyhjää|pyörä\\p{L}*|potkuri\\p{L}*)|(?:sai|saa|saanu\\p{L}*|annettiin|tuli) (?:\\p{L}+ )?potkut|potkukelk\\p{L}*|potkupallo\\p{L}*|potkulau\\p{L}*`,
    `heit(?:in|ti|tää|än|ettiin)\\p{L}* (?:tikkaa|keikkaa|löyly\\p{L}*|roskiin|veivi\\p{L}*|lenkki\\p{L}*|läppä\\p{L}*|vitsi\\p{L}*|hyvästit)`,
    `(?:selviä|pääse|tuli|pääs)\\p{L}* (?:\\p{L}+ )?säikähdyksellä|ampu\\p{L}* (?:yli|itseään jalkaan)|selkä(?:än)? puukotet\\p{L}*`,
  ].join('|'),
  sv: [
    `(?:knyta|knyter)${gap(1)}(?:näven|handen)(?! (?:mot|åt))|(?:knuffa|putta|skuffa)\\p{L}*${gap(2)}(?:vagnen|kylen|kylskåp\\p{L}*|möb\\p{L}*|rullstol\\p{L}*|rollator\\p{L}*|bilen|dörren)`,
    `(?:dö(?:da|r)?|dräpa|mörda)${gap(1)}för (?:en|ett|lite|nå|att få) ?\\p{L}*|skratta\\p{L}* (?:ihjäl|sig ihjäl|mig ihjäl)|skratta\\p{L}* (?:\\p{L}+ )?(?:ihjäl|till döds)|(?:arbeta|jobba|stressa|frys|svält)\\p{L}* (?:ihjäl|mig ihjäl|sig ihjäl)`,
    `(?:dör|dö|dog|döende)${gap(1)}(?:av|utav) (?:hunger|törst|skratt|skam|nyfiken|leda|värme|trött)\\p{L}*|dödstrött\\p{L}*|dödstråkig\\p{L}*|dödhungrig\\p{L}*|slå ihjäl tid\\p{L}*|ihjältråk\\p{L}*`,
    `(?:den|det|de|dom|he|axeln|knät|ryggen|foten|höften|tanden|huvudet|värken|smärtan|klådan|hostan|magen|värmen|jobbet|trappan|trapporna)(?: här| där)? (?:håller på att |kommer att )?(?:tar|ta|dödar|döda|knäcker) (?:livet |kål |död )?(?:av |på |ti )?(?:mig|mej|me)`,
    `(?:slå|slår|slog|slagit)s? (?:upp|in|på (?:lampan|radion|tv|datorn|spisen|larm|stort)|vad|larm|igenom|ihop|sig (?:ner|ned|till ro|fri)|numret|fast|följe|rekord|mynt|huvudet på spiken|rot)|hjärt\\p{L}* (?:slår?|slog|slagit)|klockan (?:slår|slog)|(?:hjärt|puls|ton|an|ned|över|om)slag\\p{L}*`,
    `sparka\\p{L}* (?:boll|igång|fotboll)|(?:fick|få|fått|blev|bli|blivit) (?:sparken|kickad|sparkad från)|spark\\p{L}* från (?:jobb|arbet)\\p{L}*`,
    `(?:hugg|hogg)\\p{L}*${gap(1)}(?:ve|ved)|skjut\\p{L}*${gap(1)}(?:upp|fram|fart)|kasta\\p{L}* (?:vatten|boll|bort|sopor|skräp)|kastar? ut soporna|kasta in handduken`,
    `(?:stark|glad|frisk|pigg) som en knivsegg|med kniv och gaffel|kniv o gaffel|brann? som \\p{L}+|full (?:av|med|fart|gång|tid|dos|koll)|fullt (?:av|med|upp|ös)|helt fullt`,
  ].join('|'),
  en: [
    `push(?:es|ed|ing)? (?:(?:a|an|the|my|his|her|some|more) )?(?:\\p{L}+ )?(?:fluids?|furniture|fridge|refrigerator|trolley|cart|wheelchair|pram|buggy|stroller|mower|door|button|car|boxes|weights)|(?:make|makes|making|made|form|forms)${gap(1)}fists?`,
    `(?:kill|murder|die|dying|killing)${gap(1)}for (?:a|an|some|one|that) ?\\p{L}*|dying (?:of|from|with) (?:hunger|thirst|heat|boredom|laughter|embarrassment|curiosity|cold)|die (?:laughing|of laughter|of embarrassment|of boredom)|died laughing|dying to|laugh\\p{L}* (?:myself )?to death|(?:bored|worried|frozen|scared|starved|tickled) (?:to death|stiff)|dead (?:tired|on my feet|chuffed|good|easy|beat|leg|arm)`,
    `(?:kills?|killing|murder)(?= (?:time|the pain|two birds|off the))|killed (?:time|the pain)|(?:it'?s|they'?re|feet|back|knees?|shoulder|hip|tooth|teeth|head|neck|shoes|hours|stairs|heat|job|pain|cough|boots|legs?|one)(?: (?:is|are|was|were|'s|absolutely|just|really|has been)){0,3} (?:killing|murdering)(?: me)?`,
    `(?:flu|covid|tetanus|booster|vitamin|steroid|allergy|b12|depo|insulin|the|a|your|my|had|same|another|pneumonia) (?:shot|shots|jab|jabs)(?! (?:of|gun|him|her|me))|shot (?:in|into|of) (?:the|his|her|my) (?:arm|bum|backside|shoulder|knee|coffee)|shot up in|shooting (?:pains?|stars?|hoops)|bloodshot|long shot|mug ?shot|photo ?shoot|give it a shot|worth a shot|big shot`,
    `(?:hit(?:s|ting)?|bang(?:s|ed|ing)?|kick(?:s|ed|ing)?) it (?:on|against|into)|hit (?:the (?:gym|shops|road|sack|hay|roof|nail|ground running|jackpot|wall|spot|books|target)|a wall|it off|hard times|menopause|fifty|sixty|rock bottom|snooze)|(?:hits?|beats?) (?:me|home)(?= (?:that|why|how|hard|what|when))|heart ?beats?|beat the (?:traffic|rush|record|odds)|beat it|dead ?beat|beat(?:ing)? (?:him|her|them|me|us) (?:at|in) \\p{L}+`,
    `kick(?:s|ed|ing)? (?:about|a ball|off the|the habit|the bucket|in(?!g)|around the idea|myself)|(?:baby|he|she|it)(?:'s| is| has been)? kick(?:s|ing|ed)?(?= (?:a lot|more|less|fine|away|well|in my belly))|get a kick|free kick`,
    `(?:blood pressure|pressure|sugars?|readings?|levels?|fever|temperature|cholesterol|rent|prices?|numbers?|results?|heart rate|pulse)${gap(4)}high|high (?:blood|pressure|fever|temperature|school|chair|street|cholesterol|dose|time|heels|up|sugar|rate|step|risk)|too high|over the moon|throw(?:ing|n|s)? (?:up|a party|out|away)|threw (?:up|out|away)|knackered|hammered home|full glass of water|glass of (?:water|milk|juice|squash)|bottle of (?:water|milk|pop)|hot pot|pot (?:plant|noodle|of tea)s?|cuts? (?:down|back|out|the grass|my hair|up)|hair ?cut`,
  ].join('|'),
};

const finderOf = (language: Language): RegExp => new RegExp(`(?<!\\p{L})(?:${idioms[language]})(?!\\p{L})`, 'giu');
const finders = { fi: finderOf('fi'), sv: finderOf('sv'), en: finderOf('en') };

/** The text with such sayings blanked out, every other word in its place. */
export const withoutIdioms = (text: string, language: Language): string =>
  text.replace(finders[language], (saying) => ' '.repeat(saying.length));
