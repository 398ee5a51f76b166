/** Texts of `client/sound-check/`. */
export const soundCheck = {
  'check.title': 'Mikrofoni',
  'check.hint':
    'Kokeile ennen kuin aloitat: puhu kymmenen sekuntia, kuuntele ja katso, mitä tunnistettiin. Koetta ei tallenneta.',
  'check.start': 'Kokeile ääntä',
  'check.stop': 'Lopeta koe',
  'check.left_one': '{{count}} sekunti jäljellä.',
  'check.left_other': '{{count}} sekuntia jäljellä.',
  'check.speak': 'Puhu nyt tavallisella äänellä.',
  'check.good': 'Kuulemme sinut hyvin',
  'check.quiet': 'Äänesi kuuluu heikosti',
  'check.quiet.next': 'Siirrä mikrofoni lähemmäs tai vaihda mikrofonia.',
  'check.clipping': 'Äänesi säröytyy',
  'check.clipping.next': 'Siirrä mikrofonia kauemmas tai pienennä sen herkkyyttä laitteen asetuksista.',
  'check.nothing': 'Mitään ei kuulu',
  'check.nothing.next': 'Tarkista mykistys ja johto tai vaihda mikrofonia.',
  'check.play': 'Kuuntele koe',
  'check.play.stop': 'Lopeta kuuntelu',
  'check.again': 'Tee uusi',
  'check.words': 'Tunnistettiin:',
  'check.words.pending': 'Tunnistetaan…',
  'check.words.none': 'Sanoja ei tunnistettu.',
  'check.no-speech':
    'Koetta ei muuteta tekstiksi: puheentunnistusta ei ole otettu käyttöön. Ylläpito ottaa sen käyttöön muuttujalla',
};
