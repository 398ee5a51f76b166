/** Texts of `client/sound-check/`. */
export const soundCheck = {
  'sound-check.title': 'Mikrofoni',
  'sound-check.hint':
    'Kokeile ennen kuin aloitat: puhu kymmenen sekuntia, kuuntele ja katso, mitä tunnistettiin. Koetta ei tallenneta.',
  'sound-check.start': 'Kokeile ääntä',
  'sound-check.stop': 'Lopeta koe',
  'sound-check.left_one': '{{count}} sekunti jäljellä.',
  'sound-check.left_other': '{{count}} sekuntia jäljellä.',
  'sound-check.speak': 'Puhu nyt tavallisella äänellä.',
  'sound-check.good': 'Kuulemme sinut hyvin',
  'sound-check.quiet': 'Äänesi kuuluu heikosti',
  'sound-check.quiet.next': 'Siirrä mikrofoni lähemmäs tai vaihda mikrofonia.',
  'sound-check.clipping': 'Äänesi säröytyy',
  'sound-check.clipping.next': 'Siirrä mikrofonia kauemmas tai pienennä sen herkkyyttä laitteen asetuksista.',
  'sound-check.nothing': 'Mitään ei kuulu',
  'sound-check.nothing.next': 'Tarkista mykistys ja johto tai vaihda mikrofonia.',
  'sound-check.play': 'Kuuntele koe',
  'sound-check.play.stop': 'Lopeta kuuntelu',
  'sound-check.again': 'Tee uusi',
  'sound-check.words': 'Tunnistettiin:',
  'sound-check.words.pending': 'Tunnistetaan…',
  'sound-check.words.none': 'Sanoja ei tunnistettu.',
  'sound-check.no-speech':
    'Koetta ei muuteta tekstiksi: puheentunnistusta ei ole otettu käyttöön. Ylläpito ottaa sen käyttöön muuttujalla',
};
