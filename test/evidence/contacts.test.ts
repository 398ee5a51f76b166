import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { contactsIn } from '../../server/evidence/contacts.js';

const found: [Language, string, string][] = [
  ['fi', 'Puhelin 040 123 4567, soitetaan iltapäivällä.', '040 123 4567'],
  ['fi', 'Tavoitettavissa numerosta +358 50 1234567.', '+358 50 1234567'],
  ['fi', 'Viestit osoitteeseen tuula.a@esimerkki.fi.', 'tuula.a@esimerkki.fi'],
  ['fi', 'Asunut nyt Koivukatu 5 B 12:ssa.', 'Koivukatu 5'],
  ['fi', 'Uusi asunto on Rantatiellä.', 'Rantatiellä'],
  ['fi', 'Laskut lähetetään 00100 Helsinki.', '00100 Helsinki'],
  ['fi', 'Muutti lasten kanssa Turkuun keväällä.', 'Turkuun'],
  ['fi', 'Espoossa asuva sisko auttaa.', 'Espoossa asuva'],
  ['fi', 'Käy Koivukylän koulua.', 'Koivukylän koulua'],
  ['fi', 'Poika aloitti päiväkoti Mesimarjassa.', 'päiväkoti Mesimarjassa'],
  ['fi', 'On ollut turvakodissa viikon.', 'turvakodissa'],
  ['fi', 'Kotiosoitetta ei saa antaa isälle.', 'Kotiosoitetta'],
  ['sv', 'Telefon 0400-123 456.', '0400-123 456'],
  ['sv', 'Ny bostad på Strandvägen 7.', 'Strandvägen 7'],
  ['sv', 'Bor med barnen i Esbo.', 'Bor med barnen i Esbo'],
  ['sv', 'Går i Mattlidens skola.', 'Mattlidens skola'],
  ['sv', 'Barnet är på daghemmet Solstrålen.', 'daghemmet Solstrålen'],
  ['sv', 'Adressen får inte lämnas ut.', 'Adressen'],
  ['en', 'Phone 07700 900123.', '07700 900123'],
  ['en', 'Lives at 12 Maple Road with her son.', 'Maple Road'],
  ['en', 'Moved to Turku last spring.', 'Moved to Turku'],
  ['en', 'The boy goes to Oakfield Primary School.', 'Oakfield Primary School'],
  ['en', 'Write to anna@example.org.', 'anna@example.org'],
  ['en', 'Staying at a shelter for now.', 'shelter'],
];

const spoken: [Language, string, string][] = [
  ['fi', 'Numero on nolla neljä nolla, yksi kaksi kolme.', 'nolla neljä nolla, yksi kaksi kolme'],
  ['sv', 'Numret är noll fyra noll, ett två tre.', 'noll fyra noll, ett två tre'],
  ['en', 'It is oh four oh, one two three.', 'oh four oh, one two three'],
  ['fi', 'Se on maija piste esimerkki ät posti piste fi.', 'piste fi'],
  ['fi', 'Kirjoittaa nimellä @maijanpolku siellä.', '@maijanpolku'],
  ['fi', 'Alaovikoodi on 4571.', 'Alaovikoodi'],
  ['en', 'The door code is 4571.', 'door code'],
  ['fi', 'Töissä Korpelan myymälässä.', 'Töissä Korpelan'],
  ['en', 'He works in Porvoo.', 'works in Porvoo'],
];

const clean: [Language, string][] = [
  ['fi', 'RR 142/88 mmHg, pulssi 72/min.'],
  ['fi', 'Ibuprofeenia 400 mg 3 krt/vrk, kontrolli 14.12.2026 klo 9.30.'],
  ['fi', 'Hengitystiet vapaat, virtsatietulehdusoireita ei ole.'],
  ['fi', 'Lapsen koulussa on ollut riitoja.'],
  ['fi', 'Lehtomäki kertoo nukkuneensa huonosti.'],
  ['fi', 'Päiväkodissa kaikki on sujunut.'],
  ['fi', 'Annos on nolla pilkku viisi milligrammaa, kivun voimakkuus nollasta kymmeneen kaksi.'],
  ['fi', 'Kulkee kouluun pyörällä.'],
  ['en', 'The road was slippery.'],
  ['sv', 'Blodtryck 142/88, tar paracetamol 1 g vid behov.'],
  ['sv', 'Barnets skola har varit i kontakt.'],
  ['sv', 'Hosta i tre veckor, feber 38,5.'],
  ['en', 'Blood pressure 142/88, amlodipine 5 mg once daily.'],
  ['en', 'The school has been in touch. No fever since Monday.'],
  ['en', 'Follow-up on 3 December 2026 at 10:15.'],
];

describe('what tells where somebody lives or is reached', () => {
  it.each([...found, ...spoken])('is found in %s: %s', (language, text, words) => {
    expect(contactsIn(text, language).join(' | ')).toContain(words);
  });

  it.each(clean)('is not found where there is none, %s: %s', (language, text) => {
    expect(contactsIn(text, language)).toEqual([]);
  });

  it('reads hostile text in bounded time, and finds what is beyond its reach as a whole', () => {
    const started = performance.now();
    const hostile = ['0'.repeat(50_000), '+1 '.repeat(16_000), 'a@'.repeat(25_000), 'Asuu '.repeat(10_000)];
    for (const text of [
      ...hostile,
      'nolla '.repeat(9_000),
      'kaksi'.repeat(9_000),
      `nolla ${'nolla, '.repeat(9_000)}`,
    ]) {
      expect(contactsIn(text, 'fi').length).toBeGreaterThan(0);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
