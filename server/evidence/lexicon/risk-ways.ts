/** Risks told in everyday words that stand apart from each other: "ettei halua enää elää", "dragit honom i håret". */
import type { Language } from '../../domain/language.js';
import { phraseFinder } from './phrases.js';

type Ways = Readonly<Record<Language, string>>;

interface Row {
  readonly ways: Ways;
  /** Of these only where another person is named beside them. */
  readonly byAnother?: Ways;
}

const gap = (most: number): string => `(?: [\\p{L}'’-]+){0,${most}}? `;
const none: Ways = { fi: '', sv: '', en: '' };

const rows: Readonly<Record<string, Row>> = {
  suicide: {
    ways: {
      fi: `(?:halu|jaks|tahdo|tahto|viitsi)\\p{L}*(?: [\\p{L}]+){0,2}? elää|elää (?:enää )?(?:halu|jaks)\\p{L}*|ett(?:ei|en|et) (?:\\p{L}+ )?jaks\\p{L}*(?: enää)?(?=[.,;]|$)|kuoleman(?:toiv|ajat|kaip)\\p{L}*|kuolinajat\\p{L}*|toivo\\p{L}*${gap(2)}kuol\\p{L}*|halu\\p{L}*${gap(1)}kuolla|parempi${gap(2)}kuol\\p{L}*|olisi kuollut|tappa\\p{L}* it[st]\\p{L}*|ampu\\p{L}* it[st]\\p{L}*|ammu\\p{L}* it[st]\\p{L}*|hirttä\\p{L}*|hukuttau\\p{L}*|(?:riistä|otta|vie)\\p{L}* hen(?:ken|gen)\\p{L}*|päättä\\p{L}* päiv\\p{L}*|lopetta\\p{L}* elämä\\p{L}*|hypä?[pt]?\\p{L}*${gap(1)}(?:sillalta|parvekkeelta|katolta|junan)|junan alle|aja[av]\\p{L}*${gap(3)}(?:ulos tieltä|tieltä ulos|kolari\\p{L}*|rekkaa|kaiteeseen)|elämä\\p{L}*${gap(2)}(?:tarkoituks|merkityks|turha|arvoton|arvoista|mieltä)\\p{L}*|herä\\p{L}*isi\\p{L}*`,
      sv: `bäst att (?:få )?dö|(?:vill|vilja|orkar?|orkat|önskar?)${gap(3)}lev(?:a|er|de)(?! p\\p{L}*)|(?:livet|leva)${gap(4)}(?:värt|meningslös\\p{L}*|lönt|mening)|döds(?:önsk|tank|längt)\\p{L}*|livsled\\p{L}*|(?:vill|vilja|önska\\p{L}*|hoppa\\p{L}*|längta\\p{L}*)${gap(3)}(?:dö|död|döden|dog)|döda sig|tar?(?:git)? livet av|tog livet av|avsluta (?:sitt )?liv\\p{L}*|häng\\p{L}* sig(?! i)|hoppa${gap(1)}(?:framför|från bron|från balkong\\p{L}*)|köra?${gap(3)}(?:av vägen|in i ett träd|in i en)|(?:slippa|hoppas|vill|vilja|önskar)${gap(3)}vakna`,
      en: `(?:want|wish|wanting)\\p{L}*${gap(3)}(?:die|dead|be alive|be here|exist|be around|go on|live(?! (?:at|in|with|alone|near|on|there|here|inde))|wake up)|(?:life|living)${gap(3)}(?:worth|pointless|meaningless)|worth living|point in (?:living|going on)|better off (?:dead|without (?:him|her|me))|(?:kill|end|hang|drown)\\p{L}* (?:himself|herself|themselves|myself)|(?:take|takes|took|taking|end|ending) (?:his|her|their|my) (?:own )?life|end it all|death wish|jump\\p{L}* (?:off|in front of)|driv\\p{L}+${gap(4)}(?:off the road|into a)|(?:hop|wish)\\p{L}*${gap(5)}not wak\\p{L}*`,
    },
  },
  selfHarm: {
    ways: {
      fi: `satutta\\p{L}* it[st]e\\p{L}*|it[st]el(?:le|leni|leen|lensä)${gap(1)}(?:te[ekh]|lop)\\p{L}*|te[ekh]\\p{L}* itsel(?:le|leni|leen|lensä) (?:jotain|mitään|pahaa|lopun)|viilt\\p{L}*|viillo\\p{L}*|vahingoit\\p{L}* it[st]\\p{L}*|(?:it[st]e\\p{L}*|vauva\\p{L}*|laps\\p{L}*)${gap(2)}vahingoit\\p{L}*`,
      sv: 'göra? (?:mig|sig|dig) (?:illa|något|nånting)|skad\\p{L}+ (?:barnet|babyn)|skad\\p{L}+ sig själv|skär\\p{L}* sig (?:i|på) (?:arm|handled|lår)\\p{L}*|rispa\\p{L}* sig',
      en: '(?:do|doing|done) (?:anything|something) to (?:myself|himself|herself|yourself)|harm\\p{L}* (?:the|her|his|their) (?:baby|child|children)|harm\\p{L}*(?: \\p{L}+)? (?:herself|himself|themselves)|cut\\p{L}* (?:herself|himself|their arms|his arms|her arms)|voices tell\\p{L}*',
    },
  },
  violence: {
    ways: {
      fi: '(?:häntä|minua|mua|sua|sinua|lasta) (?:on |oo |ole )?satut\\p{L}*|satuttan?[uy]?t? (?:häntä|minua|mua|sua|sinua|lasta)|tönäis\\p{L}*|läimä\\p{L}*|läpsäi\\p{L}*|tukist\\p{L}*|kuristanut|kuristi|retuut\\p{L}*|kovakour\\p{L}*|(?:käy\\p{L}*|kävi\\p{L}*) (?:\\p{L}+ )?käsiksi|turvat\\p{L}* kotona|turvaton koti',
      sv: 'knuff\\p{L}*|örfil\\p{L}*|hårdhän\\p{L}*|lugga\\p{L}*|stryp\\p{L}*|dra(?:r|git|gits|gen|g)?(?: \\p{L}+){0,3} i (?:håret|örat)|otrygg\\p{L}* hemma|handgriplig\\p{L}*',
      en: 'harm\\p{L}* (?:the (?!baby|child)\\p{L}+|someone|others|anyone|him(?! ?self)|them(?! ?selves))|hurt\\p{L}* (?:yourself|himself|herself|myself), or (?:him|her|them|anyone|others)|shov(?:ed|es|ing)|slap(?:ped|s|ping)|punch(?:ed|es|ing)|strangl\\p{L}*|roughly|rough handling|manhandl\\p{L}*|corporal punish\\p{L}*|by the (?:hair|throat)|pushing and (?:shouting|shoving)|unsafe (?:at )?home|home is unsafe|smack\\p{L}*|spank\\p{L}*|physical fight',
    },
    byAnother: {
      fi: 'työn(?:si|tänyt)\\p{L}* (?:asiak|poti|laps|hän)\\p{L}*|lyöneen|ravist\\p{L}* (?:laps|vauva)\\p{L}*|tarttu\\p{L}* (?:\\p{L}+ )?(?:laps|kurk|tuk)\\p{L}*|heit\\p{L}* (?:tavaro|esine)\\p{L}*',
      sv: 'skaka\\p{L}* (?:barnet|babyn)|kasta\\p{L}* saker|(?:är|var|varit) påverkad|våldsam\\p{L}*|grep tag\\p{L}*',
      en: 'push(?:ed|es) (?:her|him|the (?:patient|client|child|girl|boy|wife|husband))|kick(?:ed|s) (?:her|him|the (?:patient|client|child))|hit (?:her|him|the (?:patient|client|child))(?! (?:head|knee|hip|elbow|chin|arm|back))|(?:was|is|gets|got|being) hit (?:by|on)|rough with (?:her|him|the (?:patient|client|child))|grabb\\p{L}+ (?:her|him|the (?:patient|client|child))|dragg\\p{L}+ (?:her|him)',
    },
  },
  abuse: {
    ways: {
      fi: 'kaltoin\\p{L}*|alista\\p{L}*|nöyryyt\\p{L}*|selittämättöm\\p{L}* mustelm\\p{L}*|vastoin (?:hänen )?tahto\\p{L}*',
      sv: 'kränk(?:er|t|te|ande)|förnedra\\p{L}*|oförklarliga? blåmärk\\p{L}*|mot (?:hans|hennes) vilja',
      en: 'belittl\\p{L}*|humiliat\\p{L}*|unexplained bruis\\p{L}*|against (?:her|his) will|ill-treat\\p{L}*',
    },
  },
  financial: {
    ways: {
      fi: `taloudelli\\p{L}*${gap(1)}hyväksi\\p{L}*|käyttä\\p{L}*${gap(3)}hyväksi|varasta\\p{L}*`,
      sv: `ekonomisk\\p{L}*${gap(1)}(?:utnyttj\\p{L}*|missbruk|övergrepp|våld)|utnyttja\\p{L}*${gap(2)}ekonomisk\\p{L}*|stulit|stjäl\\p{L}*|stal`,
      en: `financial\\p{L}*${gap(1)}(?:abus|exploit)\\p{L}*|exploit\\p{L}*${gap(2)}financ\\p{L}*|stole|stolen|steals|stealing|demands money`,
    },
    byAnother: {
      fi: `(?:vie|vienyt|vei|otta|otti|ottanut|vaati|vaatii|vaatinut)${gap(2)}raha\\p{L}*`,
      sv: `(?:tar|tagit|tog|kräver|krävt)${gap(2)}pengar\\p{L}*`,
      en: `(?:takes|took|taken|taking|demand\\p{L}*)${gap(2)}money`,
    },
  },
  neglect: {
    ways: {
      fi: 'ilman (?:valvont|huolenpi|hoito)\\p{L}*|heitteill\\p{L}*|hoidon laimin\\p{L}*',
      sv: 'utan (?:tillsyn|omsorg)|lämna\\p{L}* (?:ensam\\p{L}* )?utan (?:mat|tillsyn)|far illa',
      en: 'without (?:supervision|food|care)|unsupervised|left (?:outside|unattended)|not (?:been )?fed',
    },
    byAnother: {
      fi: 'jät(?:tä|ti|etty)\\p{L}* (?:\\p{L}+ )?(?:\\p{L}+ )?(?:yksin|ulos)|(?:lapsi|lapset|vauva) (?:on |ovat |jää |ollut |olleet |jäävät ){0,2}(?:\\p{L}+ )?yksin',
      sv: 'lämna\\p{L}* (?:\\p{L}+ )?ensam\\p{L}*|barn\\p{L}* (?:\\p{L}+ ){0,2}ensamma?(?: hemma)?',
      en: 'left (?:\\p{L}+ ){0,2}alone|child\\p{L}* (?:\\p{L}+ ){0,2}alone',
    },
  },
  childProtection: {
    ways: {
      fi: 'huostaan\\p{L}*|kiireelli\\p{L}* (?:\\p{L}+ )?(?:sijoi|huost)\\p{L}*|sijoitetaan|lastensuojeluilm\\p{L}*',
      sv: 'omhändertas|placeras|brådskande placering',
      en: 'urgent placement|emergency placement|taken into care|removed from (?:the )?home',
    },
  },
  threat: {
    ways: {
      fi: `uhkaava\\p{L}*|uhkaavasti|uhannut|uhkasi|uhkaili\\p{L}*|(?:san(?:o|oi|onu|onut|oo)|kirjott\\p{L}*|huus|huusi)${gap(7)}(?:tapp|tapa|ampu|hakka|polt|hajot|puuko|katko)\\p{L}*`,
      sv: `hotfull\\p{L}*|hotade|hotad|hota|(?:sa|sade|säger|skrek|skrev|sagt)${gap(7)}(?:slå\\p{L}*|dödar?|bränn\\p{L}*|skjut\\p{L}*|kastar? ut|krossa\\p{L}*)`,
      en: `menac\\p{L}*|intimidat\\p{L}*|threaten\\p{L}*|(?:he|she|they)(?:'d| would| will|'ll)${gap(1)}(?:kill|hurt|shoot|burn|smash|stab|break|key|slash|damage|find|come|tell|make|take|ruin|wreck)\\p{L}*|(?:said|says|told|texted|shouted|screamed)${gap(8)}(?:kill|hurt|shoot|burn|smash|stab|break|bury|drown)\\p{L}*`,
    },
    byAnother: {
      fi: `(?:pelkää|pelkäävänsä|pelännyt|pelkäsi) (?:\\p{L}+ )?(?:isä|äiti|puoliso|mie|vaimo|poika|tytär|veli|avio|avo|tytärt|siskoa)\\p{L}*|pelkää kotona|painost\\p{L}*`,
      sv: 'rädd för (?:sin |sitt |sina )?(?:pappa|mamma|man|make|maken|fru|hustru|son|dotter|far|mor|bror|sambo|fader|moder)\\p{L}*|rädd hemma|press(?:ar|at|ade)',
      en: 'afraid of (?:her|his|the) (?:husband|wife|father|mother|son|daughter|brother|partner|dad|mum)|scared of (?:her|his|the) (?:husband|wife|father|mother|son|daughter|brother|partner|dad|mum)|afraid at home|pressur(?:es|ing|ed) (?:her|him|the)|put (?:under )?pressure',
    },
  },
  drunkDriving: {
    ways: {
      fi: `aja\\p{L}*${gap(2)}(?:humala|päihty|alkohol)\\p{L}*|(?:humala|päihty)\\p{L}*${gap(2)}(?:aja|ajo)\\p{L}*|rattijuop\\p{L}*`,
      sv: `kör\\p{L}*${gap(2)}(?:berusad|påverkad|onykter|full)|rattfyll\\p{L}*`,
      en: `driv\\p{L}*${gap(3)}(?:under the influence|drunk|intoxicated|after drinking)|dr[iu]nk.driving`,
    },
  },
  involuntary: {
    ways: {
      fi: 'tahdosta riippumat\\p{L}*|tahdonvastai\\p{L}*|pakkohoi\\p{L}*|m1-läh\\p{L}*',
      sv: 'tvångsvård\\p{L}*|oberoende av (?:hans |hennes |patientens )?vilja',
      en: 'involuntar\\p{L}*|sectioned|compulsory (?:care|treatment|admission)',
    },
  },
  substances: {
    ways: {
      fi: 'päihty\\p{L}*|humalas\\p{L}*|känni\\p{L}*|amfetami\\p{L}*|kannabi\\p{L}*',
      sv: 'påverkad av|amfetamin\\p{L}*|cannabis',
      en: 'under the influence|amphetami\\p{L}*|cannabis|misus\\p{L}*',
    },
  },
  overuse: {
    ways: {
      fi: 'riskikäyt\\p{L}*|liikakäyt\\p{L}*|ongelmakäyt\\p{L}*|suurkulut\\p{L}*',
      sv: 'överkonsumtion\\p{L}*|överkonsumer\\p{L}*|riskbruk\\p{L}*|storkonsum\\p{L}*',
      en: 'overuse|(?:hazardous|harmful|risky) (?:drinking|use|alcohol use)',
    },
  },
};

const findersFor = (language: Language) =>
  phraseFinder<{ readonly about: string; readonly byAnother: boolean }>(
    Object.entries(rows).flatMap(([about, { ways, byAnother = none }]) => [
      [{ about, byAnother: false }, ways[language]] as const,
      [{ about, byAnother: true }, byAnother[language]] as const,
    ]),
  );
const finders = { fi: findersFor('fi'), sv: findersFor('sv'), en: findersFor('en') };

export interface RiskWay {
  readonly about: string;
  readonly words: string;
  readonly start: number;
}

/** Where a text tells of a risk in such words; `another`: a person is named in it. */
export const riskWaysIn = (text: string, language: Language, another: boolean): RiskWay[] =>
  finders[language](text).flatMap(({ row, words, start }) =>
    row.byAnother && !another ? [] : [{ about: row.about, words, start }],
  );
