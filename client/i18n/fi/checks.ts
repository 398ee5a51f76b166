/** What is marked without being flagged: speech heard unclearly, and what could not be compared with speech. */
export const checks = {
  'unclear.words': 'Kuultu epäselvästi: {{words}}.',
  'unclear.statement': 'Perustuu epäselvästi kuultuun puheeseen.',
  'unclear.utterance': 'Kuultu epäselvästi',
  'uncompared.support': 'Sanoja ei ole verrattu: eri kieli.',
  'uncompared.languages': 'Puhe ja merkintä ovat eri kieltä.',
  'uncompared.languages.text':
    'Luvut, lääkkeet, puolet, päivät ja kiellot on verrattu puheeseen. Muita sanoja ei voi verrata: lue ne lähteestä.',
  'uncompared.speaker': 'Puhujaa ei ole verrattu: puheesta ei tiedetä, kuka puhui.',
  'uncompared.dates': 'Päivää ei ole verrattu: puheessa sitä ei sanottu samalla tavalla.',
  'uncompared.numbers': 'Lukuja ei ole verrattu puheeseen.',
  'uncompared.negation': 'Kieltoa ei ole verrattu: puheesta ei löydy vastaavaa sanaa.',
  'uncompared.medication': 'Lääkettä ei ole verrattu puheeseen.',
  'uncompared.side': 'Puolta ei ole verrattu puheeseen.',
  'uncompared.quote': 'Lainausta ei ole verrattu puheeseen.',
  'uncompared.risk': 'Riskiä ei ole verrattu puheeseen.',
  'uncompared.agreement': 'Sovittua ei ole verrattu puheeseen.',
};
