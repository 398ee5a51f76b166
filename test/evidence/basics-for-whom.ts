import type { Basic } from './basics.js';

/** What one does for another, in a room where a daughter has come along. */
export const forWhom: readonly Basic[] = [
  [
    'fi',
    ['*s: Poika ajaa mut töihin.'],
    ['Poika ajaa asiakkaan töihin.'],
    ['Asiakas ajaa pojan töihin.', 'Tytär ajaa asiakkaan töihin.', 'Asiakas ajaa töihin.'],
  ],
  [
    'fi',
    ['*c: Mä autan äitiä suihkussa.'],
    ['Tytär auttaa asiakasta suihkussa.'],
    ['Asiakas auttaa tytärtä suihkussa.', 'Perhetyöntekijä auttaa asiakasta suihkussa.'],
  ],
  [
    'fi',
    ['*s: Mies laittaa mulle ruoan.'],
    ['Aviomies laittaa asiakkaalle ruoan.'],
    ['Asiakas laittaa aviomiehelle ruoan.', 'Tytär laittaa asiakkaalle ruoan.'],
  ],
  [
    'fi',
    ['*s: Naapuri tuo mulle ruokaa sunnuntaisin.'],
    ['Naapuri tuo asiakkaalle ruokaa sunnuntaisin.'],
    ['Asiakas tuo naapurille ruokaa sunnuntaisin.', 'Tytär tuo asiakkaalle ruokaa sunnuntaisin.'],
  ],
  [
    'fi',
    ['*s: Mä hoidan lapsenlasta perjantaisin.'],
    ['Asiakas hoitaa lapsenlasta perjantaisin.'],
    ['Lapsenlapsi hoitaa asiakasta perjantaisin.', 'Tytär hoitaa lapsenlasta perjantaisin.'],
  ],
  [
    'fi',
    ['*s: Sisko lainas mulle kakssataa euroa.'],
    ['Sisar lainasi asiakkaalle 200 euroa.'],
    ['Asiakas lainasi sisarelle 200 euroa.', 'Veli lainasi asiakkaalle 200 euroa.'],
  ],
  [
    'fi',
    ['*p: Mä lähetän sulle lomakkeen.'],
    ['Sairaanhoitaja lähettää asiakkaalle lomakkeen.'],
    ['Asiakas lähettää sairaanhoitajalle lomakkeen.'],
  ],
  [
    'sv',
    ['*s: Sonen skjutsar mig till jobbet.'],
    ['Sonen skjutsar klienten till jobbet.'],
    ['Klienten skjutsar sonen till jobbet.', 'Dottern skjutsar klienten till jobbet.'],
  ],
  [
    'sv',
    ['*c: Jag hjälper henne i duschen.'],
    ['Dottern hjälper klienten i duschen.'],
    ['Klienten hjälper dottern i duschen.', 'Familjearbetaren hjälper klienten i duschen.'],
  ],
  [
    'sv',
    ['*s: Maken lagar mat åt mig.'],
    ['Maken lagar mat åt klienten.'],
    ['Klienten lagar mat åt maken.', 'Dottern lagar mat åt klienten.'],
  ],
  [
    'sv',
    ['*s: Grannen kommer med mat åt mig på söndagar.'],
    ['Grannen hämtar mat åt klienten på söndagar.'],
    ['Klienten hämtar mat åt grannen på söndagar.'],
  ],
  [
    'sv',
    ['*s: Jag sköter barnbarnet på fredagar.'],
    ['Klienten sköter barnbarnet på fredagar.'],
    ['Dottern sköter barnbarnet på fredagar.'],
  ],
  [
    'sv',
    ['*s: Systern lånade mig tvåhundra euro.'],
    ['Systern lånade klienten 200 euro.'],
    ['Klienten lånade systern 200 euro.', 'Brodern lånade klienten 200 euro.'],
  ],
  [
    'sv',
    ['*p: Jag skickar blanketten till dig.'],
    ['Sjukskötaren skickar blanketten till klienten.'],
    ['Klienten skickar blanketten till sjukskötaren.'],
  ],
  [
    'en',
    ['*s: My son drives me to work.'],
    ['Son drives the client to work.'],
    ['Client drives the son to work.', 'Daughter drives the client to work.', 'Client drives to work.'],
  ],
  [
    'en',
    ['*c: I help her in the shower.'],
    ['Daughter helps the client in the shower.'],
    ['Client helps the daughter in the shower.', 'Family worker helps the client in the shower.'],
  ],
  [
    'en',
    ['*s: My husband cooks for me.'],
    ['Husband cooks for the client.'],
    ['Client cooks for the husband.', 'Client cooks.', 'Daughter cooks for the client.'],
  ],
  [
    'en',
    ['*s: The neighbour brings me food on Sundays.'],
    ['Neighbour brings the client food on Sundays.'],
    ['Client brings the neighbour food on Sundays.', 'Daughter brings the client food on Sundays.'],
  ],
  [
    'en',
    ['*s: I look after my grandson on Fridays.'],
    ['Client looks after the grandson on Fridays.'],
    ['Daughter looks after the grandson on Fridays.'],
  ],
  [
    'en',
    ['*s: My sister lent me two hundred euros.'],
    ['Sister lent the client 200 euros.'],
    ['Client lent the sister 200 euros.', 'Brother lent the client 200 euros.'],
  ],
  [
    'en',
    ['*p: I will send you the form.'],
    ['Nurse sends the client the form.'],
    ['Daughter sends the client the form.'],
  ],
];
