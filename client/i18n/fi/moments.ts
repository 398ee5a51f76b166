/** Marked moments, and what was captured so far. */
export const moments = {
  'moment.mark': 'Merkitse hetki',
  'moment.marked': 'Merkitty hetki {{time}}',
  'moment.one': 'Merkitty hetki',
  'moment.list': 'Merkityt hetket',
  'moment.take-back': 'Poista merkki {{time}}',
  'moment.taken-back': 'Merkki {{time}} poistettu',
  'moment.go': 'Siirry merkittyyn hetkeen {{time}}',
  'moment.play': 'kuuntele tästä',
  'points.title': 'Poimitut kohdat',
  'points.about': 'Muistiinpanoja, ei vielä merkintä',
  'points.none': 'Poimitut kohdat tulevat tähän, kun puhetta on kertynyt.',
  'points.view': 'Mitä näytetään',
};
