import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

const roles: Record<string, SpeakerRole> = { P: 'professional', S: 'subject', C: 'companion' };
const own: readonly CheckName[] = ['numbers', 'medication', 'side', 'dates'];

const isFlagged = (language: Language, speech: string, text: string): boolean => {
  const lines = speech.split(' / ').map((line) => [roles[line[0] ?? ''] ?? 'unknown', line.slice(2)] as const);
  const utterances = talk(language, ...lines);
  const evidence = utterances.map(({ id, source }) => ({ source, id, quote: '', language }));
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section: 'plan', evidence }, context).verdicts.some(
    ({ check, result }) => own.includes(check) && (result === 'contradicted' || result === 'not-found'),
  );
};

/** What was said, what is so, and what is not. */
const rows: readonly (readonly [Language, string, string, string])[] = [
  [
    'sv',
    'P Hur mycket Burana? / S Fyrahundra. / C Sexhundra står det på burken. / S Jå, sexhundra.',
    'Burana 600 mg.',
    'Burana 400 mg.',
  ],
  ['en', 'C Fourteen kilos. / P The chart says twelve. / C Twelve then.', 'Weight 12 kg.', 'Weight 14 kg.'],
  ['sv', 'C Fyra gånger har hon ramlat. / S Fem, Stig.', 'Fallit 5 gånger.', 'Fallit 4 gånger.'],
  ['en', 'P At nine? / S There is school then. / P Half past ten? / S Half ten is fine.', 'At 10.30.', 'At 9.00.'],
  ['fi', 'P Ryhmä on maanantaisin kello kahdesta neljään.', 'Ryhmä ma klo 14–16.', 'Ryhmä ma klo 14–17.'],
  ['fi', 'S Laastari on viiskymmentä, kaks kertaa viikossa.', 'Laastari 50 2 x/vk.', 'Laastari 25 2 x/vk.'],
  ['fi', 'P Ramipriiliä viis milliä aamuin illoin.', 'Ramipriili 5 mg 1x2.', 'Ramipriili 5 mg 1x3.'],
  ['fi', 'P Yks kapseli joka toinen päivä.', '1 kaps. joka toinen päivä.', '1 kaps. päivittäin.'],
  ['fi', 'S Lopetin yheksänkytkaheksan.', 'Lopettanut 1998.', 'Lopettanut 1989.'],
  ['sv', 'S En kvart, tjugo minuter.', 'Varar 15–20 minuter.', 'Varar 5–20 minuter.'],
  [
    'fi',
    'P Kipu levossa? / S Kaks. / P Entä kävellessä? / S Viis.',
    'Levossa 2/10, kävellessä 5/10.',
    'Levossa 5/10, kävellessä 2/10.',
  ],
  ['fi', 'S Vuokra on viissataa ja sähkö nelkyt.', 'Vuokra 500 euroa, sähkö 40.', 'Vuokra 40 euroa, sähkö 500.'],
  ['fi', 'C Niistä on kolome kahren viikon ajalta.', '3 kpl 2 vk:n ajalta.', '3 kpl 4 vk:n ajalta.'],
  ['sv', 'S Den senaste i maj i fjol.', 'Senaste i maj 2025.', 'Senaste i maj 2026.'],
  ['en', "S It's my second course this year.", 'Second course this year.', 'Fourth course this year.'],
  ['en', 'P Which eye? / S Only the left one.', 'Left eye sore.', 'Right eye sore.'],
  ['fi', 'P Kummassa polvessa? / S Vasemmassa. Oikea on hyvä.', 'Kipu vasemmassa polvessa.', 'Kipu oikeassa polvessa.'],
  [
    'fi',
    'P Aloitetaan metoprololi aamuisin.',
    'Aloitetaan metoprololi aamuisin.',
    'Aloitetaan metoprololi 47,5 mg aamuisin.',
  ],
  ['sv', 'P Jag mätte trycket, det var fint.', 'Blodtryck mätt, fint.', 'Blodtryck 128/76 mmHg, fint.'],
  ['en', 'P Your temperature is fine today.', 'Temperature fine.', 'Temperature 36.8 °C.'],
  ['fi', 'P Kolkisiinia nollapilkku viis kaks kertaa päivässä.', 'Kolkisiini 0,5 mg x2.', 'Kolkisiini 5 mg x2.'],
  ['fi', 'S Sumatriptaania menee ehkä kerran kuussa.', 'Sumatriptaania 1 krt/kk.', 'Sumatriptaania kerran viikossa.'],
  ['en', 'P One tablet at bedtime.', '1 tablet at night.', '1 tablet in the morning.'],
  ['sv', 'C Tre kilo tvåhundra vägde han.', 'Vikt 3,2 kg.', 'Vikt 2,3 kg.'],
  ['en', 'P Weight eighty-one kilos. Last time eighty-four.', 'Weight 81 kg (-3 kg).', 'Weight 81 kg (-5 kg).'],
  ['en', 'S It is my left hip. / S Down the leg, same side.', 'Down the left leg.', 'Down the right leg.'],
  ['sv', 'S I tisdas, på kvälln.', 'Debut i tisdags.', 'Debut i torsdags.'],
  ['en', 'P I prescribe candy Sartain.', 'Candesartan started.', 'Carvedilol started.'],
];

describe('a value in a conversation', () => {
  it.each(rows)('%s: of "%s" is "%s", not "%s"', (language, speech, so, notSo) => {
    expect([isFlagged(language, speech, so), isFlagged(language, speech, notSo)]).toEqual([false, true]);
  });
});
