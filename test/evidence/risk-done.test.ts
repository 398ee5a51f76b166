/** Risks told in small exchanges: a right statement of them passes, a wrong one is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { flagsOf } from './flags-of.js';

type Row = readonly [language: Language, said: string, right: string, wrong: string | null];

/** Threatened, thought of or asked for, and not done. */
const done: readonly Row[] = [
  [
    'fi',
    'Mitä naapuri teki? | Se uhkas polttaa meidän vajan. | Polttiko? | Ei polttanu.',
    'Naapuri uhkasi polttaa vajan, mutta ei polttanut.',
    'Naapuri poltti vajan.',
  ],
  [
    'fi',
    'Pyysikö veljenpoika rahaa? | Pyysi, satasen. | Annoitko? | En antanu.',
    'Veljenpoika pyysi sataa euroa; asiakas ei antanut.',
    'Asiakas antoi veljenpojalle sata euroa.',
  ],
  [
    'sv',
    'Hur var det med att skära sig? | Jag tänkte på det i lördags. | Gjorde du det? | Nej, jag gick ut.',
    'Tänkte i lördags på att skära sig men gjorde det inte.',
    'Skar sig i lördags.',
  ],
  [
    'sv',
    'Vad sa mannen på bussen? | Han hotade slå mig. | Gjorde han det? | Nej, han steg av.',
    'En man på bussen hotade slå patienten; inget slag.',
    'En man på bussen slog patienten.',
  ],
  [
    'en',
    'Has your cousin been asking for things? | She wanted me to sign a form. | Did you sign? | I did not.',
    'The client did not sign the form.',
    'The client signed a form for a cousin.',
  ],
];

/** Once, and often. */
const often: readonly Row[] = [
  [
    'en',
    'Has he ever hit you? | He slapped me once, at Christmas.',
    'Partner has slapped her once.',
    'Partner has slapped her repeatedly.',
  ],
  [
    'fi',
    'Onko hän lyönyt? | Yhden kerran löi, viime jouluna.',
    'Puoliso lyönyt kerran.',
    'Puoliso lyönyt toistuvasti.',
  ],
  [
    'sv',
    'Har han slagit dig? | Flera gånger, när han druckit.',
    'Mannen har slagit flera gånger.',
    'Mannen har slagit en gång.',
  ],
];

/** Words of risk that tell of none. */
const sayings: readonly Row[] = [
  [
    'en',
    'Ready for lunch? | I could kill for a sandwich, I have fasted since last night.',
    'Has fasted since last night.',
    'Threatens to kill; has fasted since last night.',
  ],
  [
    'sv',
    'Hur är det med knät? | Det tar livet av mig i trappor.',
    'Knät värst i trappor.',
    'Självmordstankar på grund av knät.',
  ],
  [
    'fi',
    'Mistä selkä kipeytyi? | Hakkasin halkoja koko lauantain.',
    'Selkä kipeytyi lauantaina halonhakkuun jälkeen.',
    'Selkä kipeytyi lauantaina pahoinpitelyssä.',
  ],
];

/** What was named right before, and everyday words for it. */
const named: readonly Row[] = [
  ['en', 'Do you want that order again? | I do, just to be safe.', 'Wants a new restraining order to be safe.', null],
  ['sv', 'Slog du honom? | Jag klappa till honom på örat.', 'Slog honom på örat.', null],
  [
    'sv',
    'Har du haft tankar på att ta ditt liv? | Nej, aldrig.',
    'Förnekar självmordstankar.',
    'Har självmordstankar.',
  ],
  [
    'en',
    'What did he write? | That if I told anyone he would smash my windows.',
    'He threatened to smash her windows.',
    null,
  ],
  ['fi', 'Onko teillä turvakielto? | On, se on voimassa. Ettei eksä löydä.', 'Turvakielto on voimassa.', null],
];

/** Whether it goes on or is over. */
const goingOn: readonly Row[] = [
  [
    'fi',
    'Poltatko vielä? | Lopetin keväällä. En oo sen jälkeen polttanu.',
    'Lopettanut tupakoinnin.',
    'Polttaa edelleen.',
  ],
  [
    'fi',
    'Entä rahapelit? | Pelasin nettikasinoa. Sen jälkeen en, kun sain velat maksettua.',
    'Pelannut nettikasinolla, ei enää.',
    'Pelaa edelleen nettikasinolla.',
  ],
  [
    'sv',
    'Hur är det med spelandet? | Jo, jag spelar ännu, varje kväll.',
    'Spelar fortfarande varje kväll.',
    'Har slutat spela.',
  ],
  [
    'en',
    'Does he still threaten you? | Not since he moved out.',
    'No threats since he moved out.',
    'He still threatens her.',
  ],
];

const rows: readonly Row[] = [...done, ...often, ...goingOn, ...sayings, ...named];

describe('a risk told in a few words', () => {
  it.each(rows)('%s: %s', (language, said, right, wrong) => {
    expect(flagsOf(right, language, said, 'history')).toEqual([]);
    if (wrong !== null) expect(flagsOf(wrong, language, said, 'history')).toContain('risk');
  });
});
