/** Words by which a text names a place where somebody can be found. Own work, from general knowledge. */
import type { Language } from '../../domain/language.js';

export interface PlaceWords {
  /** A word that is a street by its end; named by a capital letter or a house number. */
  readonly street: RegExp;
  /** The same for ends that people are called by as well: only in a case that says where, or with a house number. */
  readonly perhapsStreet: RegExp;
  /** The street is a word of its own after its name ("Maple Road"). */
  readonly streetAfterName: boolean;
  /** A school, a day care, a home, a shelter. */
  readonly house: RegExp;
  /** Words of living, working, studying or practising somewhere: a name soon after them says where. */
  readonly living: RegExp;
  /** A name before such a verb says where by its end. */
  readonly whereEnding: RegExp;
  /** Words that name a way to be reached, by themselves. */
  readonly contact: RegExp;
  /** Words with a capital letter that name no place. */
  readonly noNames: ReadonlySet<string>;
  /** How the first word of a sentence ends where it may be the name of a place: as what a school is called by does. */
  readonly sentenceName: RegExp;
  /** Words of which spoken numbers are made, and those a telephone number begins with. */
  readonly numeral: RegExp;
  readonly zero: RegExp;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const placeWords: Readonly<Record<Language, PlaceWords>> = {
  fi: {
    street:
      /^\p{L}{2,}(?:katu|kadu|tie|kuja|kuj|raitti|raiti|väylä|bulevardi|esplanadi)(?:n|a|ä|ta|tä|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|un|an|iin|hen|än)?$/u,
    perhapsStreet:
      /^\p{L}{2,}(?:polu|kaare|kaari|aukio|rintee|ranna|mäe|tori|piha)(?:lla|llä|lta|ltä|lle|ssa|ssä|sta|stä)$/u,
    streetAfterName: false,
    house:
      /(?:koulu|päiväko[td]|päiväkeru|päiväho|eskari|lukio|hoitoko[td]|perheko[td]|sijaisko[td]|lastenko[td]|nuorisoko[td]|palvelutalo|palveluko[td]|turvako[td]|ensiko[td]|vastaanottokesku|asumisyksik|ryhmäko[td]|vanhainko[td]|(?<!est)opisto|kirjasto|kerho|kenttä|kentä[ln]|uimahalli|jäähalli|urheiluhalli|kuntosali|seurakun|kirko|apteek|kaupa|kahvila|ravintola|kampaamo|tehda|tehta|leipomo|konepaja|huoltamo|korjaamo)/u,
    living:
      /^(?:asu[nutv]?|asuu|asuvat?|asuivat?|asui|asumaan|asumassa|asunut|asuvan|asuneen|muutt\p{L}*|muuta[nt]|yöpyy|yöpyi|yöpynyt|majoittu\p{L}*|oleskel\p{L}*|kotoisin|kotikun\p{L}*|kotipaik\p{L}*|työskentel\p{L}*|töi(?:ssä|hin|stä)|työpaik\p{L}*|työnanta\p{L}*|opiskel\p{L}*|harrast\p{L}*|harjoittel\p{L}*|treena\p{L}*)$/u,
    whereEnding: /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|oon|aan|uun|iin|een|ään|öön|yyn)$/u,
    contact:
      /osoit(?:e|etta|teen|tee[sl]\p{L}*|teet|teita|teiden)$|^(?:puhelin|kännykkä|kännykän|matkapuhelin)numer|^sähköposti|^turvako[td]i|^ätmerk|^miukumauku|^postinumero|^(?:ala|ulko)?(?:ovi|oven|portti|summeri)koodi|^(?:instagram|facebook|snapchat|whatsapp|telegram|messenger|tiktok)/u,
    noNames:
      list(`lapsen lapsi lapset lasten tytön tyttö pojan poika hänen hän uuden uusi nykyisen oman asiakkaan asiakas potilaan potilas
      sisaruksen sisko veli tyttären nuoren saman paikallisen äidin äiti isän isä vanhemmat vanhempien opettaja opettajan koulu päiväkoti
      alakoulu yläkoulu lukio entinen entisen toinen toisen aikuisten ja mutta kun jos sekä myös nyt tällä ensi viime`),
    sentenceName: /(?<!see)n$/u,
    numeral:
      /^(?:nolla|yks(?:i|tois)?|yhde|kaks(?:i|tois)?|kahde|kolme|neljä|viisi|viide|kuusi|kuude|seitsemän|kahdeksan|yhdeksän|kymmenen|kymmentä|toista|sata|sataa|tuhat|tuhatta)+$/u,
    zero: /^nolla/u,
  },
  sv: {
    street: /^\p{L}{2,}(?:gatan|gata|vägen|gränden|gränd|stigen|torget|allén|esplanaden|bulevarden)s?$/u,
    perhapsStreet: /^\p{L}{2,}(?:stranden|backen|brinken|parken|svängen)$/u,
    streetAfterName: false,
    house:
      /(?:skol|gymnasi|daghem|dagis|fosterhem|familjehem|barnhem|ungdomshem|servicehus|skyddshem|skyddsboende|förläggning|vårdhem|lågstadi|högstadi|äldreboende|institut|högskol|bibliotek|klubb|idrottsplan|simhall|ishall|församling|kyrka|apotek|butik|affär|kafé|restaurang|fabrik|bageri|verkstad)/u,
    living:
      /^(?:bor|bo|bodde|bott|boende|flytta\p{L}*|övernattar|vistas|hemma|hemort\p{L}*|hemkommun\p{L}*|bosatt\p{L}*|sover|arbetar|arbetade|jobba[rt]?|jobbade|arbetsplats\p{L}*|arbetsgivar\p{L}*|anställd|studera[rt]?|studerade|träna[rt]?|tränade)$/u,
    whereEnding: /(?!)/u,
    contact:
      /adress(?:en|er|erna|ens)?$|^(?:telefon|mobil)num|^e-?post|^skyddshem|^skyddsboende|^snabel|^postnum|^(?:port|dörr)kod|^(?:instagram|facebook|snapchat|whatsapp|telegram|messenger|tiktok)/u,
    noNames:
      list(`barnets barnet flickans pojkens hans hennes den nya nuvarande egna klientens patientens mammans mamma pappans pappa
      skolan daghemmet klienten patienten föräldrarna läraren och men när om i på till från samma`),
    sentenceName: /s$/u,
    numeral:
      /^(?:noll|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen)+$/u,
    zero: /^noll/u,
  },
  en: {
    street:
      /^(?:street|road|avenue|lane|drive|close|court|terrace|gardens|crescent|square|way|place|path|hill|grove|mews)$/u,
    perhapsStreet: /(?!)/u,
    streetAfterName: true,
    house:
      /^(?:schools?|nursery|daycare|kindergarten|preschool|college|academy|shelter|refuge|hostel|home|centre|center|library|club|pitch|pool|gym|church|pharmacy|shop|cafe|restaurant|factory|bakery|garage)$/u,
    living:
      /^(?:lives?|living|lived|moved?|moving|moves|stays?|staying|stayed|resides?|residing|resident|sleeps|sleeping|works?|worked|working|workplace|employers?|employed|studies|studying|plays|playing|trains|training)$/u,
    whereEnding: /(?!)/u,
    contact:
      /^(?:address(?:es)?|postcode|email|e-?mails?|shelter|refuge|instagram|facebook|snapchat|whatsapp|telegram|messenger|tiktok)$/u,
    noNames:
      list(`the a an at in his her their this that no after before when i he she they it we child mother father mum dad client patient
      primary secondary local new current old and but if since monday tuesday wednesday thursday friday saturday sunday january february march
      april may june july august september october november december`),
    sentenceName: /(?!)/u,
    numeral:
      /^(?:oh|o|zero|nought|double|triple|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/u,
    zero: /^(?:oh|o|zero|nought)$/u,
  },
};
