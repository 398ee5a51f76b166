/** Denials as they are said over turns, and what a statement may make of them. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { isDenialFlagged } from './denial-flagged.js';

interface Said {
  readonly language: Language;
  /** Each begins with who says it: P the professional, S the subject, C a companion. */
  readonly turns: readonly string[];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const visits: readonly Said[] = [
  {
    language: 'fi',
    turns: ['P Onko ollut oksentelua, ripulia, ihottumaa?', 'S Ei.'],
    right: ['Oksentelua, ripulia ja ihottumaa ei ole ollut.', 'Ei oksentelua, ripulia eikä ihottumaa.'],
    wrong: ['Ei oksentelua eikä ripulia, ihottumaa on ollut.'],
  },
  {
    language: 'fi',
    turns: ['P Iho on ehjä, ei punoitusta, ei turvotusta. Nilkassa on mustelma.'],
    right: ['Iho ehjä. Ei punoitusta tai turvotusta, nilkassa mustelma.'],
    wrong: ['Iho ehjä. Ei punoitusta, nilkassa turvotusta ja mustelma.', 'Iho ei ole ehjä.'],
  },
  {
    language: 'fi',
    turns: ['S Voinko ottaa särkylääkettä?', 'P Parasetamolia voi. Tulehduskipulääkkeitä, niinku ibuprofeenia, ei.'],
    right: ['Parasetamolia saa ottaa, tulehduskipulääkkeitä kuten ibuprofeenia ei.'],
    wrong: ['Ibuprofeenia saa ottaa.'],
  },
  {
    language: 'fi',
    turns: ['P Onko ollut velkoja muualle?', 'S Ei muita kuin opintolaina.'],
    right: ['Opintolaina, muita velkoja ei ole.'],
    wrong: ['Muita velkoja on.', 'Ei opintolainaa.'],
  },
  {
    language: 'fi',
    turns: ['C Hän auttaa naapuria ennen kuin se ehtii pyytää.'],
    right: ['Auttaa naapuria pyytämättä.'],
    wrong: ['Ei auta naapuria.'],
  },
  {
    language: 'fi',
    turns: ['P Miten ammattikoulu?', 'S Se jäi kesken toisena vuonna.'],
    right: ['Ammattikoulu jäi kesken toisena vuonna.'],
    wrong: ['Ammattikoulu on käyty loppuun.'],
  },
  {
    language: 'fi',
    turns: ['P Soita, jos haava alkaa märkiä.', 'S Joo.'],
    right: ['Soittaa, jos haava alkaa märkiä.'],
    wrong: ['Soittaa, jos haava ei ala märkiä.'],
  },
  {
    language: 'sv',
    turns: ['P Sku du vilja ha hemvård på kvällarna?', 'S Nej, int ännu.'],
    right: ['Vill inte ännu ha hemvård på kvällarna.'],
    wrong: ['Vill ha hemvård på kvällarna.'],
  },
  {
    language: 'sv',
    turns: ['P Röker du ännu?', 'S Nä, det slutade jag med i våras.'],
    right: ['Slutade röka i våras.', 'Röker inte längre.'],
    wrong: ['Röker fortfarande.'],
  },
  {
    language: 'sv',
    turns: ['S Hyran är betald men inte elräkningen.'],
    right: ['Hyran betald, elräkningen obetald.'],
    wrong: ['Hyran är inte betald.'],
  },
  {
    language: 'sv',
    turns: ['P Ingen feber, hemma som högst trettisju och tre.', 'P Ingen bröstsmärta, ingen blodhosta.'],
    right: ['Ingen feber, hemma högst 37,3. Ingen bröstsmärta, ingen blodhosta.'],
    wrong: ['Feber, hemma högst 37,3. Ingen bröstsmärta, ingen blodhosta.'],
  },
  {
    language: 'en',
    turns: ['P Any vomiting or rash?', 'C No vomiting. No rash that I can see.'],
    right: ['No vomiting, no rash.', 'No vomiting or rash.'],
    wrong: ['No vomiting, a rash.', 'Vomiting, no rash.'],
  },
  {
    language: 'en',
    turns: ["P You're not taking the statin?", 'S I am, every night.'],
    right: ['Takes the statin every night.'],
    wrong: ['Not taking the statin.'],
  },
  {
    language: 'en',
    turns: ["S I don't have any side effects apart from a dry mouth."],
    right: ['Dry mouth, no other side effects.'],
    wrong: ['No dry mouth.'],
  },
  {
    language: 'en',
    turns: ['P Does your sister still come round?', 'S Not any more. She moved up north.'],
    right: ['Her sister does not come round any more.'],
    wrong: ['Sister still comes round.'],
  },
  {
    language: 'en',
    turns: ['P Any thoughts of harming yourself?', 'S God, no.'],
    right: ['No thoughts of harming herself.'],
    wrong: ['Has thoughts of harming herself.'],
  },
];

describe('a denial', () => {
  const rows = (which: 'right' | 'wrong') => visits.flatMap((said) => said[which].map((text) => ({ text, said })));

  it.each(rows('right'))('is told truly: "$text"', ({ text, said }) => {
    expect(isDenialFlagged(text, said.language, said.turns)).toBe(false);
  });

  it.each(rows('wrong'))('is told the other way round: "$text"', ({ text, said }) => {
    expect(isDenialFlagged(text, said.language, said.turns)).toBe(true);
  });
});
