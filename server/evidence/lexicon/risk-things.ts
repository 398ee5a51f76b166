/** What is drunk or used, and what is decided to protect a child, each by its own name. */
import type { Language } from '../../domain/language.js';

export interface ActRow {
  /** The risk it is a kind of. */
  readonly of: string;
  readonly ways: Readonly<Record<Language, string>>;
  /** Acts that may be meant by a word for this one. */
  readonly also?: readonly string[];
}

export const riskThings: Readonly<Record<string, ActRow>> = {
  beer: {
    of: 'substances',
    also: ['cider'],
    ways: {
      fi: 'olut\\p{L}*|olue\\p{L}*|\\p{L}*olu(?:t|tta|en|et|ita|een)|\\p{L}*kalj[ao]\\p{L}*|\\p{L}*biss\\p{L}*|bisu\\p{L}*|keskari\\p{L}*|nelosolu\\p{L}*|tölk\\p{L}*|tuop\\p{L}*|oluis\\p{L}*',
      sv: '\\p{L}*öl(?:en|er|et|et?)?|pilsner|bärs|\\p{L}*bira|stopar?|folköl|starköl|burk(?:ar)?',
      en: 'beers?|lagers?|ales?|pints?|stout|cans|can of|(?<=(?:a|one|another) )can',
    },
  },
  cider: {
    of: 'substances',
    also: ['beer'],
    ways: {
      fi: 'siider\\p{L}*|lonker\\p{L}*|long drink\\p{L}*',
      sv: 'cider\\p{L}*|lonkero\\p{L}*|long drink',
      en: 'ciders?|alcopops?',
    },
  },
  wine: {
    of: 'substances',
    ways: {
      fi: '\\p{L}*viini(?!marja)\\p{L}*|punkku\\p{L}*|punkkua|valkkari\\p{L}*|kuohar\\p{L}*|skumppa\\p{L}*',
      sv: '\\p{L}*vin(?:et|er)?|rött|rödtjut|bubbel|vitt(?= till)|skumpa',
      en: 'wines?|red|prosecco|champagne|sherry|port',
    },
  },
  spirits: {
    of: 'substances',
    ways: {
      fi: 'viin(?:a|o)(?!marj)\\p{L}*|väkev\\p{L}*|kossu\\p{L}*|vodka\\p{L}*|votka\\p{L}*|konjak\\p{L}*|konja\\p{L}*|viski\\p{L}*|rommi\\p{L}*|gin(?:iä|i|in)?|snaps\\p{L}*|paukku\\p{L}*|naukku\\p{L}*|kirkas(?:ta)?(?= pullo)|likööri\\p{L}*|jallu\\p{L}*',
      sv: 'sprit\\p{L}*|starksprit\\p{L}*|brännvin\\p{L}*|vodka\\p{L}*|konjak\\p{L}*|whisky\\p{L}*|snaps\\p{L}*|rom(?:men)?|gin(?:en)?|grogg\\p{L}*|likör\\p{L}*|stark(?:t|vara)',
      en: 'spirits|vodkas?|whiske?y|gins?|rum|brandy|cognac|liquors?|tequila|bourbon|hard stuff|shots',
    },
  },
  cannabis: {
    of: 'substances',
    ways: {
      fi: 'kannabi\\p{L}*|pilve\\p{L}*(?!ssä ol)|pilvee|hasi\\p{L}*|hasis\\p{L}*|marihua\\p{L}*|ruohoa|pajari\\p{L}*|jointt\\p{L}*|budi\\p{L}*|bud(?:ia|i)|sätkä(?=.{0,10}pilv)',
      sv: 'cannabis\\p{L}*|hasch\\p{L}*|gräs|marijuana\\p{L}*|braj|brass|joint\\p{L}*|röka på|rökt på|röker på',
      en: 'cannabis|weed|pot|marijuana|hash(?:ish)?|joints?|spliffs?|skunk|edibles?|dope|stoned',
    },
  },
  amphetamine: {
    of: 'substances',
    ways: {
      fi: 'amfetami\\p{L}*|amfe\\p{L}*|piri\\p{L}*|vauhti(?:a|in)|spiidi\\p{L}*|metamfe\\p{L}*|metukka\\p{L}*|kristalli\\p{L}*',
      sv: 'amfetamin\\p{L}*|tjack\\p{L}*|metamfe\\p{L}*|speed|kristall\\p{L}*',
      en: 'amphetamines?|meth|methamphetamines?|speed|crystal',
    },
  },
  cocaine: {
    of: 'substances',
    ways: {
      fi: 'kokaiini\\p{L}*|kokkeli\\p{L}*|lumi(?:a)(?= nenä)',
      sv: 'kokain\\p{L}*|kola(?= i näsan)|ladd',
      en: 'cocaine|coke|crack|charlie',
    },
  },
  opioid: {
    of: 'substances',
    ways: {
      fi: 'heroi\\p{L}*|subu\\p{L}*|subutex\\p{L}*|bupre\\p{L}*|opioid\\p{L}*|opiaat\\p{L}*',
      sv: 'heroin\\p{L}*|subutex\\p{L}*|subbar|subben|bupre\\p{L}*|opioid\\p{L}*|opiat\\p{L}*',
      en: 'heroin|smack|subutex|bupren\\p{L}*|opi(?:oid|ate)s?',
    },
  },
  overdose: {
    of: 'suicide',
    ways: {
      fi: '(?:lääk|pilleri|tablet|unilääk|yliannos|napp)\\p{L}*',
      sv: '(?:tablett|piller|medicin|läkemed|överdos|sömnmed)\\p{L}*',
      en: 'tablets?|pills?|overdos\\p{L}*|medicines?|medications?|paracetamol',
    },
  },
  hanging: {
    of: 'suicide',
    ways: {
      fi: '(?:hirttä|hirtto|köyde|köysi|köyt)\\p{L}*|vyö(?:llä|n|hön)|narun?',
      sv: '(?:häng|snara)\\p{L}*|rep(?:et)?|bälte\\p{L}*',
      en: 'hang(?:s|ed|ing)?|hung|rope|noose|belt',
    },
  },
  jump: {
    of: 'suicide',
    ways: {
      fi: '(?:hyppä|hypät|hyppi|hyppy)\\p{L}*|parvek\\p{L}*|silla(?:lta|n|lle)',
      sv: 'hoppa\\p{L}*|balkong\\p{L}*|bron',
      en: 'jump(?:s|ed|ing)?|bridge|balcony',
    },
  },
  train: {
    of: 'suicide',
    ways: { fi: 'juna\\p{L}*|raiteil\\p{L}*', sv: 'tåget?|spåret|rälsen', en: 'trains?|tracks|railway' },
  },
  drowning: {
    of: 'suicide',
    ways: {
      fi: 'huku\\p{L}*|hukutt\\p{L}*|jokeen|järveen|mereen',
      sv: 'drunkn\\p{L}*|dränk\\p{L}*|ån|sjön|havet',
      en: 'drown\\p{L}*|river|lake|sea',
    },
  },
  cutting: {
    of: 'selfHarm',
    ways: {
      fi: 'vii(?:lt|ls|ll)\\p{L}*|rante(?:et|ensa|ita)',
      sv: 'skär(?:a|er|de)?(?= (?:sig|mig|hand))|skar (?=sig|mig|hand)|skurit (?=sig|mig)|handlederna',
      en: 'cut(?:s|ting)? (?=her|him|my|them)|slit\\p{L}*|wrists?',
    },
  },
  emergencyPlacement: {
    of: 'childProtection',
    also: ['placement'],
    ways: {
      fi: 'kiireelli\\p{L}* (?:\\p{L}+ )?sijoit\\p{L}*|sijoit\\p{L}* kiireelli\\p{L}*|kiiresijoi\\p{L}*',
      sv: 'brådskande placer\\p{L}*|placera\\p{L}* brådskande|omedelbart placer\\p{L}*|akut placer\\p{L}*|jourplacer\\p{L}*',
      en: 'emergency placement|urgent placement|emergency (?:foster|protection order)\\p{L}*|placed urgently',
    },
  },
  placement: {
    of: 'childProtection',
    also: ['emergencyPlacement', 'takenIntoCare'],
    ways: {
      fi: '(?:avohuollon )?sijoit\\p{L}*|sijottaa|sijot\\p{L}*|laitok\\p{L}* (?:sijoit|muut)\\p{L}*|vastaanottoko\\p{L}*|perhekoti\\p{L}*',
      sv: 'placer\\p{L}*|fosterhem\\p{L}*|familjehem\\p{L}*|mottagningshem\\p{L}*',
      en: 'placement|foster\\p{L}*|placed (?:with|in) (?:a )?(?:foster|care)\\p{L}*|come into care|into care|(?:removed|removal) (?:from (?:the )?home|into)\\p{L}*|taken away',
    },
  },
  takenIntoCare: {
    of: 'childProtection',
    also: ['placement'],
    ways: {
      fi: 'huosta\\p{L}*',
      sv: 'omhändert\\p{L}*|omhändertag\\p{L}*|ta(?:r|s|git)? (?:\\p{L}+ )?om ?hand(?! om)',
      en: 'taken into care|care order|into care|come into care|removal into care|taken away',
    },
  },
  notification: {
    of: 'childProtection',
    ways: {
      fi: 'lastensuojeluilm\\p{L}*|lasu(?:-?ilmo\\p{L}*)?|huoli-?ilmo\\p{L}*|ilmotuk\\p{L}*|ilmoituk\\p{L}*|ilmotus|ilmoitus',
      sv: 'barnskyddsanm\\p{L}*|orosanm\\p{L}*|anmälan|anmälning\\p{L}*|anmäl(?:a|er|t|de)s?',
      en: '(?:child )?(?:welfare|protection|safeguarding) (?:notification|report|referral|alert)\\p{L}*|notification|referral to (?:social|child)\\p{L}*|report(?:ed|ing)? (?:it |this )?to (?:the )?(?:social|child)\\p{L}*|safeguarding',
    },
  },
};
