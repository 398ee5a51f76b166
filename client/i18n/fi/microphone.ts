/** What can be wrong with a microphone while it records, and the way on. */
export const microphone = {
  'recording.heard.clipping': 'Ääni säröytyy',
  'microphone.insecure': 'Selain ei anna käyttää mikrofonia tässä osoitteessa.',
  'microphone.insecure.next': 'Tästä kohdasta jää aukko. Avaa Luonnos osoitteessa, joka alkaa https://.',
  'microphone.denied': 'Mikrofonin käyttö on estetty.',
  'microphone.denied.next':
    'Tästä kohdasta jää aukko. Salli mikrofoni selaimen osoiterivin asetuksista, niin äänitys jatkuu.',
  'microphone.busy': 'Mikrofoni on toisen ohjelman käytössä.',
  'microphone.busy.next': 'Tästä kohdasta jää aukko. Sulje toinen ohjelma tai kokous, niin äänitys jatkuu itsestään.',
  'microphone.ended': 'Mikrofoni on irronnut.',
  'microphone.ended.next':
    'Tästä kohdasta jää aukko. Kytke mikrofoni takaisin, niin äänitys jatkuu itsestään, tai vaihda mikrofonia.',
  'microphone.suspended': 'Selain on keskeyttänyt äänen.',
  'microphone.suspended.next':
    'Tästä kohdasta jää aukko. Äänitys jatkuu, kun painat mitä tahansa kohtaa tällä sivulla.',
  'microphone.muted': 'Mikrofoni on mykistetty.',
  'microphone.muted.next':
    'Mitään ei kuulu. Poista mykistys mikrofonin kytkimestä tai laitteen ääniasetuksista tai vaihda mikrofonia.',
  'microphone.nothing': 'Mikrofonista ei kuulu mitään.',
  'microphone.nothing.next': 'Äänitys on yhä päällä. Tarkista mykistys ja johto tai vaihda mikrofonia.',
  'microphone.stalled': 'Mikrofonista ei tule ääntä.',
  'microphone.stalled.next': 'Tästä kohdasta jää aukko. Kytke mikrofoni uudelleen tai vaihda mikrofonia.',
  'microphone.wrong-device': 'Äänitetään eri mikrofonilla kuin valitsit.',
  'microphone.wrong-device.next': 'Käytössä on {{recorded}}, valitsit mikrofonin {{chosen}}.',
  'microphone.wrong-device.away':
    'Käytössä on {{recorded}}. Valitsemaasi mikrofonia {{chosen}} ei löydy. Kun kytket sen, äänitys siirtyy siihen.',
  'microphone.clipping': 'Ääni säröytyy.',
  'microphone.clipping.next':
    'Puhe on mikrofonille liian kovaa. Siirrä mikrofonia kauemmas tai pienennä sen herkkyyttä.',
  'microphone.quiet': 'Ääni kuuluu heikosti.',
  'microphone.quiet.next': 'Siirrä mikrofoni lähemmäs puhujia tai vaihda mikrofonia.',
  'microphone.wake': 'Jatka äänitystä',
  'microphone.to-chosen': 'Vaihda: {{chosen}}',
  'microphone.keep': 'Käytä tätä mikrofonia',
  'microphone.healed.silent': 'Mikrofonista tulee taas ääntä',
  'microphone.healed.hampered': 'Ääni kuuluu taas hyvin',
  'microphone.healed.wrong-device': 'Äänitetään valitulla mikrofonilla',
};
