import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { talk } from '../draft/spoken.js';

type Case = readonly [Language, readonly string[], readonly string[]];

/** Spoken by professional and subject in turn, and the words that no longer stand. */
const cases: readonly Case[] = [
  ['fi', ['Otan viisi, eiku kymmenen milligrammaa.'], ['viisi']],
  ['fi', ['Otatko viisi milligrammaa?', 'Ei kun kymmenen.'], ['viisi']],
  ['fi', ['Otatko viisi milligrammaa?', 'Ei, kymmenen milligrammaa.'], ['viisi']],
  ['fi', ['Vasen polvi, korjaan, oikea polvi on turvonnut.'], ['Vasen']],
  ['fi', ['Ei vasen vaan oikea polvi.'], ['vasen']],
  ['fi', ['Levetirasetaamiin ei siis palata. Onko lamotrigiinista tullut ihottumaa?'], []],
  ['sv', ['Jag äter hundrafemtio milligram. Eller nä, trehundra.'], ['hundrafemtio']],
  ['fi', ['Se oli tiistaina, anteeksi, torstaina.'], ['tiistaina']],
  ['fi', ['Paine 142 kautta 88, ei kun 152 kautta 88.'], ['142', '88']],
  ['fi', ['Äidillä on sokeritauti. Hän käyttää päihteitä. Poista toi.'], ['Hän käyttää päihteitä.']],
  ['fi', ['Käytössä on marevan.', 'Eiku eliquis, se vaihdettiin.'], ['marevan']],
  ['fi', ['Poistetaan toi luomi ensi viikolla.'], []],
  ['fi', ['Onko kipua yli viisi?', 'Ei ole, korkeintaan kolme kertaa päivässä jomottaa.'], []],
  ['fi', ['Kaksi vai kolme tablettia?', 'Kolme.'], []],
  ['fi', ['Turvotus on vasemmassa, siis oikeassa nilkassa.'], ['vasemmassa']],
  ['fi', ['Puhalsit neljäsataa ja neljäsataaviisikymmentä. Paras siis neljäsataaviisikymmentä.'], []],
  ['fi', ['Vasemmalla ei, oikealla kyllä.'], []],
  ['fi', ['Tabletti otetaan aamulla. Anteeksi, illalla.'], ['aamulla']],
  ['fi', ['Te käytte siellä kaksi kertaa viikossa.', 'Neljä kertaa.'], ['kaksi']],
  ['fi', ['Kävisikö tiistai kotikäynnille?', 'Torstai olis parempi.'], ['tiistai']],
  ['fi', ['Otan kolme milliä.', 'Eikös se ollut viisi milliä?', 'Ai niin, viisi milliä.'], ['kolme']],
  ['fi', ['Paljonko kipua asteikolla nollasta kymmeneen?', 'Seitsemän.'], []],
  ['fi', ['Otatko kaksi tablettia aamulla?', 'Joo, ja yhden tabletin illalla.'], []],
  [
    'fi',
    ['Voitaisiin aloittaa levosetiritsiini.', 'Siitä mä väsyn töissä.', 'Okei, sitten ei. Katotaan ilman.'],
    ['Voitaisiin aloittaa levosetiritsiini.'],
  ],
  ['fi', ['Ehdotan kahta tuntia päivässä.', 'Se on liian vähän.', 'Kolme tuntia sitten.'], ['kahta']],
  ['fi', ['Seuraavan kerran torstaina?', 'Oon reissussa. Olisko maanantai?', 'Maanantai sopii.'], ['torstaina']],
  ['fi', ['Ehdotan kahta tuntia päivässä.', 'Hyvä, ja kävelylle kerran viikossa.', 'Kolme tuntia se yleensä vie.'], []],
  ['sv', ['Jag föreslår två timmar per dag.', 'Jag vill hellre ha mera.', 'Tre timmar då.'], ['två']],
  ['sv', ['Ska vi säga torsdag?', 'Jag är bortrest. Går måndag?', 'Måndag går bra.'], ['torsdag']],
  [
    'en',
    ['We could try cetirizine.', 'It makes me drowsy at work.', 'Oh, then no. We will wait.'],
    ['We could try cetirizine.'],
  ],
  ['en', ['I suggest two hours a day.', 'I would rather have more.', 'Three hours, in that case.'], ['two']],
  ['en', ['On Thursday?', "I'm away then. Could it be Monday?", 'Monday it is.'], ['Thursday']],
  ['sv', ['Ni har ont i höger axel.', 'Vänster.'], ['höger']],
  ['sv', ['Tar du två tabletter?', 'Tre tabletter.'], ['två']],
  ['sv', ['Hur ont gör det på en skala från ett till tio?', 'Sju.'], []],
  ['en', ['It was your left shoulder.', 'Right shoulder.', 'Right.'], ['left']],
  ['en', ['Would Tuesday do for the visit?', 'Thursday would be better.'], ['Tuesday']],
  ['en', ['I take three milligrams.', "Wasn't it five milligrams?", 'Oh yes, five milligrams.'], ['three']],
  ['en', ['Two tablets in the morning?', 'Yes, and one tablet at night.'], []],
  ['sv', ['Fem milligram, nej, jag menar tio milligram.'], ['Fem']],
  ['sv', ['Det är vänster knä.', 'Nej, höger.'], ['vänster']],
  ['sv', ['Inte på måndag utan på onsdag.'], ['måndag']],
  ['sv', ['Han dricker varje kväll.', 'Stryk det.'], ['Han dricker varje kväll.']],
  ['en', ['The left knee, sorry, the right knee.'], ['left']],
  ['en', ['You take five milligrams?', 'No, ten milligrams.'], ['five']],
  ['en', ['Five milligrams, scratch that, ten milligrams.'], ['Five']],
  ['en', ['She smokes. Scratch that.'], ['She smokes.']],
  ['en', ['Two tablets in the morning and three tablets in the evening.'], []],
  ['en', ['I took five milligrams. No fever for three days.'], []],
];

describe('what is taken back', () => {
  it.each(cases)('%s: %j', (language, lines, expected) => {
    const visit = talk(
      language,
      ...lines.map((line, at) => [at % 2 === 0 ? 'professional' : 'subject', line] as const),
    );
    const back = takenBackIn(visit);
    const found = visit.flatMap(({ id, text }) => (back.get(id) ?? []).map(({ start, end }) => text.slice(start, end)));
    expect(found).toEqual(expected);
  });
});
