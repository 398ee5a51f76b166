/** Of two medicines, of what else one may not tolerate, and of two sides, each is told as it was said: a right statement passes, one of the other is flagged. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';
import type { Row } from './ordinary-rows.js';

const roles = { p: 'professional', s: 'subject', c: 'companion' } as const;

/** Lines are "p: …"; the statement rests on those that begin with "*". */
const flagged = (language: Language, said: readonly string[], text: string): CheckName[] => {
  const utterances = talk(
    language,
    ...said.map((line) => {
      const words = line.replace('*', '');
      return [roles[words[0] as keyof typeof roles], words.slice(3)] as const;
    }),
  );
  const evidence = utterances.flatMap(({ id, source }, at) =>
    said[at]?.startsWith('*') ? [{ source, id, quote: '', language }] : [],
  );
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  return checkStatement({ text, section: '', evidence }, context).verdicts.flatMap(({ check, result }) =>
    result === 'contradicted' || result === 'not-found' ? [check] : [],
  );
};

const rows: readonly Row[] = [
  [
    'what is forgotten',
    'medication',
    'sv',
    ['*s: Metformin tar ja nog alltid, men Ezetrol blir oftast glömd på kvällen.'],
    'Ezetrol glöms ofta.',
    'Metformin glöms ofta.',
  ],
  [
    'the same, told in the sentence after a list',
    'medication',
    'en',
    [
      '*p: Do you forget any?',
      '*s: Bisoprolol, furosemide, those are with breakfast so no. The apixaban in the evening, I forget that one quite a lot.',
    ],
    'Often forgets the evening apixaban.',
    'Often forgets the evening bisoprolol.',
  ],
  [
    'the same beside the doses',
    'medication',
    'fi',
    [
      '*s: Metformiinia otan tonnin aamulla ja illalla. Ja Forxiga kymppi aamulla. Metformiini jää iltasin monesti ottamatta, Forxiga ei koskaan.',
    ],
    'Forxiga 10 mg aamulla. Metformiinin ilta-annos jää usein ottamatta.',
    'Forxiga 10 mg aamulla. Forxiga jää usein ottamatta.',
  ],
  [
    'what was stopped, its name as it is heard',
    'medication',
    'fi',
    [
      '*c: Hänellä on Emconcor ja Primaspan aamuisin. Diureksi jätettiin pois kesällä kun pyörrytti. Ja sitte Crestor iltasin.',
    ],
    'Diurex lopetettu kesällä huimauksen vuoksi.',
    'Crestor lopetettu kesällä huimauksen vuoksi.',
  ],
  [
    'what one was taken off',
    'medication',
    'en',
    [
      '*s: I take lansoprazole and sertraline. They took me off the amlodipine last winter because of the ankles swelling.',
    ],
    'Amlodipine stopped last winter because of ankle swelling.',
    'Lansoprazole stopped last winter because of ankle swelling.',
  ],
  [
    'what was changed, told in the answer',
    'medication',
    'sv',
    [
      '*p: Har hon kvar Strattera?',
      '*c: Nej, de bytte. Strattera gjorde henne illamående, nu tar hon Elvanse trettio milligram på morgonen.',
    ],
    'Tar Elvanse 30 mg på morgonen; tidigare Strattera byttes på grund av illamående.',
    'Tar Strattera 30 mg på morgonen; tidigare Elvanse byttes på grund av illamående.',
  ],
  [
    'what was changed to another',
    'medication',
    'fi',
    ['*s: Ensin mulla oli Cipralex mut se väsytti, se vaihettiin Voxraan, sitä menee nyt sataviiskyt aamulla.'],
    'Voxra 150 mg aamulla; aiempi Cipralex vaihdettu väsymyksen vuoksi.',
    'Cipralex 150 mg aamulla; aiempi Voxra vaihdettu väsymyksen vuoksi.',
  ],
  [
    'what gives a rash and what is tolerated, told in the next sentence',
    'medication',
    'sv',
    ['*c: Jo, trimetoprim! Hon svällde upp i ansiktet på nittitalet. Amoxicillin tål hon bra.'],
    'Trimetoprim: ansiktssvullnad på 1990-talet. Tål amoxicillin.',
    'Amoxicillin: ansiktssvullnad på 1990-talet. Tål trimetoprim.',
  ],
  [
    'the same of two sentences',
    'medication',
    'fi',
    ['*p: Lääkeallergioita?', '*s: Kefaleksiinistä nousi nokkosrokko. Penisilliini on käynyt aina.'],
    'Kefaleksiinistä nokkosihottuma. Penisilliini sopinut.',
    'Penisilliinistä nokkosihottuma. Kefaleksiini sopinut.',
  ],
  [
    'the same, asked one by one',
    'medication',
    'en',
    ['*p: Allergic to anything?', '*s: Aspirin, my lips swell.', '*p: And ibuprofen?', '*s: That one is fine.'],
    'Aspirin causes lip swelling. Ibuprofen tolerated.',
    'Ibuprofen causes lip swelling. Aspirin tolerated.',
  ],
  [
    'which of two is raised',
    'medication',
    'fi',
    ['*p: Nostetaan metoprololia ja jätetään ramipriili ennalleen.'],
    'Metoprololin annosta nostetaan, ramipriili ennallaan.',
    'Ramipriilin annosta nostetaan, metoprololi ennallaan.',
  ],
  [
    'what is started beside what goes on',
    'medication',
    'sv',
    ['*p: Furixen fortsätter du med, och så sätter vi in spironolakton tjugofem.'],
    'Spironolakton 25 mg sätts in, Furix fortsätter.',
    'Furix 25 mg sätts in, spironolakton fortsätter.',
  ],
  [
    'a clipped name',
    'medication',
    'fi',
    ['*p: Otatko atorvaa edelleen iltasin?', '*s: Otan.'],
    'Atorvastatiini iltaisin.',
    'Rosuvastatiini iltaisin.',
  ],
  [
    'a clipped name of a letter less',
    'medication',
    'sv',
    ['*s: Prednison slutade jag med. Metot tar jag på måndagar, och paran vid behov.'],
    'Tar metotrexat på måndagar.',
    'Tar leflunomid på måndagar.',
  ],
  [
    'a name that begins as it is heard',
    'medication',
    'fi',
    ['*s: Zareltoo mä otan kakskyt.'],
    'Xarelto 20 mg.',
    'Eliquis 20 mg.',
  ],
  [
    'a tablet known by its measurement',
    'medication',
    'en',
    [
      'p: You take the Coumadin still?',
      's: I do, three milligrams.',
      's: My wife has Xarelto.',
      'p: INR is four point one.',
      '*p: So skip the tablet tonight. And no aspirin, and no ibuprofen either, please.',
    ],
    "Tonight's Coumadin tablet skipped.",
    "Tonight's Xarelto tablet skipped.",
  ],
  [
    'a medicine by what it is for',
    'medication',
    'en',
    ['s: I am on Thyroxin.', '*s: Could it be the thyroid pills that make me shake?'],
    'Wonders if thyroxine causes the shaking.',
    'Wonders if sertraline causes the shaking.',
  ],
  [
    'which of two a question names',
    'medication',
    'en',
    ['*p: Any calcium or iron with it?', '*s: Iron, but at night.'],
    'Iron at night.',
    'Calcium at night.',
  ],
  [
    'the one chosen of two',
    'medication',
    'sv',
    ['*p: Är det Ventoline eller Bricanyl du har?', '*s: Bricanyl.'],
    'Använder Bricanyl.',
    'Använder Ventoline.',
  ],
  [
    'what is no medicine',
    'medication',
    'en',
    ['*p: Any allergies?', '*s: Latex, my hands go red. Nothing with medicines.'],
    'Latex causes redness of hands; no drug allergies.',
    'Iodine causes redness of hands; no drug allergies.',
  ],
  [
    'a plaster beside a tape',
    'medication',
    'fi',
    ['*p: Onko allergioita?', '*s: Laastareista menee iho rakoille, se vaalea paperiteippi käy.'],
    'Laastareista iho rakoille, paperiteippi käy.',
    'Jodista iho rakoille, paperiteippi käy.',
  ],
  [
    'a food for another',
    'medication',
    'en',
    ['*s: Prawns make my mouth itch.'],
    'Mouth itching from prawns.',
    'Mouth itching from nuts.',
  ],
  [
    'two foods, one tolerated',
    'medication',
    'fi',
    ['*s: Pähkinöistä suu turpoaa. Kananmunaa pystyn syömään.'],
    'Pähkinöistä suun turvotusta, kananmuna sopii.',
    'Kananmunasta suun turvotusta, pähkinät sopivat.',
  ],
  [
    'products by their substance',
    'medication',
    'en',
    ['*s: I have Rivotril at night and Zapain when it is bad.'],
    'Clonazepam at night, codeine with paracetamol as needed.',
    'Diazepam at night, codeine with paracetamol as needed.',
  ],
];

const sides: readonly Row[] = [
  [
    'both of one part, one of another',
    'side',
    'en',
    ['*p: A few crackles at the right base, left is clear. Ankles are puffy on both sides, up to mid shin.'],
    'Crackles at the right base, left clear. Ankle oedema bilaterally up to mid shin.',
    'Crackles at both bases. Ankle oedema bilaterally up to mid shin.',
  ],
  [
    'both beside one of another part',
    'side',
    'en',
    ['*p: A fine tremor in both hands. Eyes are okay. And I feel the neck, there is a small lump on the right side.'],
    'Fine tremor in both hands.',
    'Fine tremor in the right hand.',
  ],
  [
    'both hands, which are no hand one writes with',
    'side',
    'sv',
    ['*p: Båda händerna är kalla. I ljumsken finns en knöl på vänster sida.'],
    'Händerna kalla bilateralt. Knöl i vänster ljumske.',
    'Händerna kalla bilateralt. Knöl i höger ljumske.',
  ],
  [
    'both, and one of another part',
    'side',
    'sv',
    ['*p: Båda händerna är kalla. I ljumsken finns en knöl på vänster sida.'],
    'Båda händerna kalla. Knöl i vänster ljumske.',
    'Vänster hand kall. Knöl i vänster ljumske.',
  ],
  [
    'the other one, in English',
    'side',
    'en',
    ['*p: Which knee is it?', '*s: The left. The other one I had replaced in 2019.'],
    'Left knee painful; right knee replaced in 2019.',
    'Right knee painful; left knee replaced in 2019.',
  ],
  [
    'the other one, in Swedish',
    'side',
    'sv',
    ['*p: Vilket öga?', '*s: Vänster. Det andra är opererat för grå starr.'],
    'Vänster öga besvärar, höger öga opererat för grå starr.',
    'Höger öga besvärar, vänster öga opererat för grå starr.',
  ],
  [
    'the other one, in Finnish',
    'side',
    'fi',
    ['*s: Vasen lonkka leikattiin viime keväänä. Nyt sitte särkee toista, varsinki öisin.'],
    'Oikea lonkka särkee öisin.',
    'Vasen lonkka särkee öisin.',
  ],
  [
    'the hand one writes with, as it is asked',
    'side',
    'en',
    ['*p: Which hand do you write with?', '*s: The left. It is the right one I fell on.'],
    'Left-handed. Fell on the right hand.',
    'Right-handed. Fell on the right hand.',
  ],
  [
    'both nostrils',
    'side',
    'fi',
    ['*p: Suihkuta molempiin sieraimiin aamuin illoin.'],
    'Suihke molempiin sieraimiin x 2.',
    'Suihke oikeaan sieraimeen x 2.',
  ],
  [
    'both toes beside one heel',
    'side',
    'fi',
    ['*s: Niin molemmat isovarpaat puutuu, ja sitte vasemmasta kantapäästä sattuu aamulla.'],
    'Molemmat isovarpaat puutuvat, vasen kantapää kipeä aamulla.',
    'Vasen isovarvas puutuu, vasen kantapää kipeä aamulla.',
  ],
  [
    'one of two eardrums',
    'side',
    'fi',
    ['*p: Korvat: vasemmassa tärykalvo punoittaa ja pullottaa, oikeassa vahaa niin ettei näy.'],
    'Vasen tärykalvo punoittaa.',
    'Molemmat tärykalvot punoittavat.',
  ],
  [
    'the right one as it opens what is told',
    'side',
    'en',
    ['*s: The left is bandaged because I punched a door.', '*c: The right one he broke last year on the ice.'],
    'Left hand bandaged after punching a door; right hand broken last year.',
    'Left hand bandaged after punching a door; left hand broken last year.',
  ],
];

describe('a statement of a medicine or a side', () => {
  it.each([...rows, ...sides])('tells %s', (_, check, language, said, right, wrong) => {
    expect(flagged(language, said, right)).toEqual([]);
    if (wrong !== null) expect(flagged(language, said, wrong)).toContain(check);
  });
});
