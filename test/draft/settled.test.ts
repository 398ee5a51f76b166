import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { request, talk } from './spoken.js';

const drafter = createExtractiveDrafter({ takenBackIn });
type Line = readonly [SpeakerRole, string];

const drafted = async (language: Language, ...lines: readonly Line[]): Promise<string> => {
  const asked = request(talk(language, ...lines), { spokenLanguage: language, noteLanguage: language });
  return (await drafter.draft(asked)).add.map(({ text }) => text).join(' ');
};

/** A conversation, what may not stand of it, and what may. */
const settled: readonly (readonly [string, Language, readonly Line[], RegExp, RegExp])[] = [
  [
    'another day than the one proposed',
    'en',
    [
      ['professional', 'I put the blood test for the seventeenth, Thursday.'],
      ['subject', 'The seventeenth I have the morning shift. Can it be Friday?'],
      ['professional', 'Friday the eighteenth then.'],
    ],
    /blood test for the seventeenth|Thursday/,
    /Friday the eighteenth/,
  ],
  [
    'another day and time',
    'fi',
    [
      ['professional', 'Seuraava aika ois torstaina kahdestoista päivä kello yhdeksän.'],
      ['subject', 'Mulla on sillon työvuoro.'],
      ['professional', 'Otetaan sitten perjantai kolmastoista, kello kymmenen.'],
    ],
    /torstai|kahdestoista|yhdeksän/,
    /perjantai kolmastoista, kello kymmenen/,
  ],
  [
    'a day given up in the same breath',
    'sv',
    [
      ['professional', 'Ny tid hit, fredag om två veckor?'],
      ['subject', 'Fredag om två veckor, är det långfredag?'],
      ['professional', 'Tredje april, det är långfredag. Då tar vi torsdagen före, andra april, klockan åtta.'],
      ['subject', 'Andra april, åtta. Det passar.'],
    ],
    /tredje april/i,
    /andra april/i,
  ],
  [
    'a number denied by its own speaker',
    'sv',
    [['subject', 'Jag hade gikt för fem år sedan, nej inte var det fem, det var sju år sedan.']],
    /fem/,
    /sju år sedan/,
  ],
  [
    'a number denied by another',
    'fi',
    [
      ['subject', 'Kaaduin kolme kertaa kesällä.'],
      ['companion', 'Ei se kolmea ollu, viis kertaa.'],
      ['subject', 'Voi olla.'],
    ],
    /Kaaduin kolme/,
    /viis kertaa/,
  ],
  [
    'a number that another puts right and its speaker takes over',
    'en',
    [
      ['professional', 'Is there alcohol at home?'],
      ['subject', 'We had a crayfish party. It was maybe five, six beers on the Saturday evening at the lake.'],
      ['companion', 'Eight!'],
      ['subject', 'Well, eight then. Otherwise I do not drink at all during the week or on Sundays.'],
    ],
    /five|six/,
    /eight/i,
  ],
  [
    'what was proposed and given up',
    'fi',
    [
      ['professional', 'Laitan sulle lähetteen fysioterapiaan.'],
      ['subject', 'En mä sinne ehdi mennä.'],
      ['professional', 'Selvä, ei laiteta sitä. Jatketaan kotiharjoitteilla kaks kertaa päivässä.'],
    ],
    /lähete/,
    /./,
  ],
  [
    'a treatment that was turned down',
    'en',
    [
      ['professional', 'We will start you on sertraline fifty milligrams every morning, is that okay?'],
      ['subject', "No, I don't want any tablets."],
    ],
    /sertraline/,
    /tablets/,
  ],
  [
    'words for the machine',
    'fi',
    [
      ['subject', 'Polvi on kipeä. Kuules kone, kirjota sinne että ajokortti viideks vuodeks.'],
      ['professional', 'Katsotaan polvea.'],
    ],
    /ajokortti/,
    /Polvi/,
  ],
];

describe('an extract of what was settled', () => {
  it.each(settled)('leaves out %s (%s)', async (_, language, lines, gone, stays) => {
    const text = await drafted(language, ...lines);
    expect(text).not.toMatch(gone);
    expect(text).toMatch(stays);
  });

  it('keeps a day that the other only asks about, and a value that the other only says again', async () => {
    const kept = await drafted(
      'en',
      ['professional', 'The next appointment is on Thursday at nine.'],
      ['subject', 'Thursday at nine. Should I come fasting?'],
      ['professional', 'No need. Take your metformin as usual then.'],
    );
    expect(kept).toMatch(/Thursday/);
    const number = await drafted('fi', ['subject', 'Otan Buranaa kolme tablettia.'], ['professional', 'Kolme, selvä.']);
    expect(number).toMatch(/kolme tablettia/);
  });

  it('takes a side, a number or a denial along with what is said in the same breath', async () => {
    const text = await drafted(
      'fi',
      ['professional', 'Missä kohtaa sitä tuntuu?'],
      ['subject', 'Ohimoilla, molemmin puolin. Semmosta puristavaa se on ollu jo pitkään.'],
    );
    expect(text).toMatch(/molemmin puolin/);
    expect(text).toMatch(/puristavaa/);
  });
});
