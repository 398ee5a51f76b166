export const delivery = {
  'trouble.title': 'Ratkaise, miten jatketaan',
  'trouble.words': 'Järjestelmän oma selitys',
  'trouble.candidate': 'Asiakirja {{id}}',
  'trouble.show': 'Näytä asiakirja',
  'trouble.is-it': 'Tämä on merkintä',
  'trouble.none': 'Mikään niistä ei ole: lähetä merkintä',
  'trouble.send': 'Merkintä ei ole siellä: lähetä',
  'trouble.many': 'Asiakirjoja on liikaa käytäväksi läpi. Tarkista järjestelmästä itse, onko merkintä siellä.',
  'trouble.altered':
    'Asiakirja {{id}} ei ole sellainen kuin allekirjoitit. Kun korjaat merkinnän, uusi versio tulee sen tilalle.',
  'trouble.go-on': 'Korvaa se silti',
  'trouble.changed': 'Korvattava asiakirja {{id}} on nyt versio {{version}}.',
  'withdraw.open': 'Mitätöi merkintä',
  'withdraw.title': 'Mitätöi merkintä?',
  'withdraw.text':
    'Asiakirja merkitään järjestelmässä virheellisesti tehdyksi. Se jää sinne luettavaksi, mutta ei ole enää voimassa. Tätä ei voi perua.',
  'withdraw.text.copied':
    'Merkintä kopioitiin käsin: mitätöi se tietojärjestelmässä itse. Luonnokseen jää tieto siitä, että mitätöit merkinnän.',
  'withdraw.reason': 'Miksi merkintä mitätöidään?',
  'withdraw.reason.wrong-person': 'Merkintä on väärästä henkilöstä',
  'withdraw.reason.wrong-content': 'Sisältö on virheellinen, eikä sitä voi korjata uudella versiolla',
  'withdraw.reason.not-to-be': 'Merkintää ei olisi pitänyt tehdä',
  'withdraw.reason.other': 'Muu syy',
  'withdraw.confirm': 'Mitätöi',
  'withdraw.unavailable': 'Asiakirjajärjestelmä ei vastaa, eikä mitätöinti ole vahvistunut.',
  'withdraw.unavailable.next':
    'Merkintä on Luonnoksessa voimassa, ja valitsemasi syy säilyy tässä. Yritä uudelleen, kun järjestelmä vastaa: toistaminen ei haittaa.',
  'withdraw.anyway': 'Mitätöi muutettu asiakirja',
  'filed.step.withdrawn': 'Mitätöity',
  'filed.step.withdrawn.detail': 'Asiakirja on järjestelmässä merkitty virheellisesti tehdyksi.',
  'filed.step.withdrawn.copied': 'Käsin kopioitu teksti mitätöidään tietojärjestelmässä erikseen.',
};
