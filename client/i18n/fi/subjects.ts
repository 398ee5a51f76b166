/** Finding the person somebody means. */
export const subjects = {
  'subjects.search': 'Nimi tai syntymäaika',
  'subjects.hint': 'Kirjoita ainakin kaksi merkkiä.',
  'subjects.searching': 'Haetaan…',
  'subjects.nobody': 'Haulla ei löytynyt ketään.',
  'subjects.nobody.next': 'Tarkista kirjoitusasu tai hae syntymäajalla, esimerkiksi 14.3.1952.',
  'subjects.found_one': 'Löytyi {{count}} henkilö.',
  'subjects.found_other': 'Löytyi {{count}} henkilöä.',
};
