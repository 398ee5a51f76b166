import type { Language } from '../../server/domain/language.js';

/** What somebody says of himself, and what a note says of him after the word for who he is. */
export type Deed = readonly [said: string, told: string];

export const life: Readonly<Record<Language, readonly Deed[]>> = {
  en: [
    ['I drive to work every day.', 'drives to work every day.'],
    ['I sleep about five hours a night.', 'sleeps about five hours a night.'],
    ['I have asthma.', 'has asthma.'],
    ['I cleaned the fridge on Sunday.', 'cleaned the fridge on Sunday.'],
    ['I pay the rent.', 'pays the rent.'],
    ["I'm so tired these days.", 'is tired.'],
    ['I smoke ten cigarettes a day.', 'smokes ten cigarettes a day.'],
    ['I was diagnosed with diabetes in May.', 'was diagnosed with diabetes in May.'],
    ['I broke my wrist last winter.', 'broke a wrist last winter.'],
    ['I work nights at the bakery.', 'works nights at the bakery.'],
    ["I've been off sick since March.", 'has been on sick leave since March.'],
  ],
  sv: [
    ['Jag kör bil till jobbet varje dag.', 'kör bil till jobbet varje dag.'],
    ['Jag sover kanske fem timmar per natt.', 'sover fem timmar per natt.'],
    ['Jag har astma.', 'har astma.'],
    ['Jag städade kylen i söndags.', 'städade kylskåpet i söndags.'],
    ['Jag betalar hyran.', 'betalar hyran.'],
    ['Jag är så trött nuförtiden.', 'är trött.'],
    ['Jag röker tio cigaretter om dagen.', 'röker tio cigaretter om dagen.'],
    ['Jag fick diabetes i maj.', 'fick diabetes i maj.'],
    ['Jag bröt handleden förra vintern.', 'bröt handleden förra vintern.'],
    ['Jag jobbar natt på bageriet.', 'arbetar natt på ett bageri.'],
    ['Jag har varit sjukskriven sedan mars.', 'har varit sjukskriven sedan mars.'],
  ],
  fi: [
    ['Mä ajan autolla töihin joka päivä.', 'ajaa autolla töihin päivittäin.'],
    ['Mä nukun ehkä viisi tuntia yössä.', 'nukkuu noin viisi tuntia yössä.'],
    ['Mulla on astma.', 'sairastaa astmaa.'],
    ['Siivosin jääkaapin sunnuntaina.', 'siivosi jääkaapin sunnuntaina.'],
    ['Mä maksan vuokran.', 'maksaa vuokran.'],
    ['Oon niin väsynyt nykyään.', 'on väsynyt.'],
    ['Poltan kymmenen savuketta päivässä.', 'polttaa kymmenen savuketta päivässä.'],
    ['Mulla todettiin diabetes toukokuussa.', 'sai diabetesdiagnoosin toukokuussa.'],
    ['Mursin ranteen viime talvena.', 'mursi ranteensa viime talvena.'],
    ['Teen yövuoroja leipomossa.', 'tekee yövuoroja leipomossa.'],
    ['Oon ollut sairauslomalla maaliskuusta.', 'on ollut sairauslomalla maaliskuusta lähtien.'],
  ],
};

export const work: Readonly<Record<Language, readonly Deed[]>> = {
  en: [
    ["I'll call the school tomorrow.", 'will call the school tomorrow.'],
    ["I'll write to occupational health.", 'writes to occupational health.'],
    ["I'll contact the social worker then.", 'contacts the social worker.'],
    ['I checked the records this morning.', 'checked the records this morning.'],
    ["I'd recommend paracetamol instead.", 'recommended paracetamol instead.'],
    ["I'll send the application today.", 'sends the application today.'],
  ],
  sv: [
    ['Jag ringer skolan i morgon.', 'ringer skolan i morgon.'],
    ['Jag skriver till företagshälsovården.', 'skriver till företagshälsovården.'],
    ['Jag kontaktar socialarbetaren sen.', 'kontaktar socialarbetaren.'],
    ['Jag rekommenderar paracetamol i stället.', 'rekommenderade paracetamol i stället.'],
    ['Jag skickar ansökan i dag.', 'skickar ansökan i dag.'],
  ],
  fi: [
    ['Mä soitan koululle huomenna.', 'soittaa koululle huomenna.'],
    ['Mä kirjoitan työterveyteen.', 'kirjoittaa työterveyshuoltoon.'],
    ['Oon yhteydessä sosiaalityöntekijään.', 'on yhteydessä sosiaalityöntekijään.'],
    ['Mä tarkistin tiedot aamulla.', 'tarkisti tiedot aamulla.'],
    ['Suosittelen parasetamolia sen sijaan.', 'suositteli parasetamolia sen sijaan.'],
    ['Mä lähetän hakemuksen tänään.', 'lähettää hakemuksen tänään.'],
  ],
};
