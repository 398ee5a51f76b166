import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

type Line = readonly [SpeakerRole, string];

const isFlagged = (language: Language, lines: readonly Line[], text: string, section = 'history'): boolean => {
  const utterances = talk(language, ...lines);
  const evidence = utterances.map(({ id, text: quote, source }) => ({ source, id, quote, language }) as const);
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate: '2026-11-10' };
  const { verdicts } = checkStatement({ text, section, evidence }, context);
  const result = verdicts.find(({ check }) => check === 'speaker')?.result;
  return result === 'contradicted' || result === 'not-found';
};

interface Case {
  readonly language: Language;
  readonly said: readonly Line[];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly section?: string;
}

const p = (text: string): Line => ['professional', text];
const s = (text: string): Line => ['subject', text];
const c = (text: string): Line => ['companion', text];

const bearers: Readonly<Record<string, Case>> = {
  'kin against kin': {
    language: 'fi',
    said: [
      p('Onko suvussa keliakiaa tai kilpirauhasvaivoja?'),
      s('Siskolla on keliakia. Äidillä oli struuma, se leikattiin.'),
    ],
    right: ['Sisarella keliakia, äidillä leikattu struuma.'],
    wrong: ['Äidillä keliakia, sisarella leikattu struuma.'],
  },
  'kin against kin, Swedish': {
    language: 'sv',
    said: [p('Finns det cancer i släkten?'), s('Mamma hade tjocktarmscancer. Å min syster har celiaki.')],
    right: ['Modern tjocktarmscancer, systern celiaki.'],
    wrong: ['Systern tjocktarmscancer, modern celiaki.'],
  },
  'kin against the client': {
    language: 'en',
    said: [p('Any clots before?'), s('My brother had a blood clot in his leg last year.')],
    right: ['Brother had a blood clot in the leg last year.'],
    wrong: ['Patient had a blood clot in the leg last year.'],
  },
  'kin against the client who is not named': {
    language: 'sv',
    said: [p('Något annat?'), s('Min fru fick blodpropp i benet. Så jag har nog tänkt på det.')],
    right: ['Hustrun fick blodpropp i benet.'],
    wrong: ['Fick blodpropp i benet.'],
  },
  'the companion against the client': {
    language: 'en',
    said: [p('How do you cope?'), c('I had the operation for the disc. Lifting strains my back.')],
    right: ['Spouse had an operation for the disc.'],
    wrong: ['Client had an operation for the disc.'],
    section: 'resources',
  },
  'whose symptom it is': {
    language: 'fi',
    said: [p('Huimaako noustessa?'), s('Ei mua huimaa. Vaimoa huimaa.')],
    right: ['Ei huimausta.'],
    wrong: ['Potilaalla huimausta.'],
  },
};

const doers: Readonly<Record<string, Case>> = {
  'the client and the son': {
    language: 'sv',
    said: [p('Hur går jobbe på sjön?'), s('Näten drar sonen nu. Ja kör båten.')],
    right: ['Sonen drar näten, patienten kör båten.'],
    wrong: ['Patienten drar näten, sonen kör båten.'],
  },
  'the client and a worker': {
    language: 'fi',
    said: [p('Pistitkö insuliinin?'), s('Kaheksantoista mää pistin glargiinia.')],
    right: ['Asiakas pistänyt itse glargiinia.'],
    wrong: ['Lähihoitaja pistänyt glargiinia.', 'Tytär pistänyt glargiinia.'],
    section: 'actions',
  },
  'who phones': {
    language: 'fi',
    said: [['colleague', 'Mä soitan sun esimiehelle huomenna.'], s('Hyvä.')],
    right: ['Työterveyshoitaja soittaa esimiehelle.'],
    wrong: ['Potilas soittaa itse esimiehelle.'],
    section: 'plan',
  },
  'a service and the son': {
    language: 'sv',
    said: [c('Jag kan ringa och påminna om medicinen, mamma.'), p('Det vore bra.')],
    right: ['Sonen ringer och påminner om medicinen.'],
    wrong: ['Hemvården ringer och påminner om medicinen.'],
    section: 'plan',
  },
};

const tellers: Readonly<Record<string, Case>> = {
  'two tellers of one sentence': {
    language: 'en',
    said: [p('Does he cough?'), c('With coffee he coughs, yes.'), s('It is you who makes me laugh.')],
    right: ['Wife reports cough with coffee; client says it is laughing.'],
    wrong: ['Client reports cough with coffee; wife says it is laughing.'],
  },
  'what another fears is told of them': {
    language: 'fi',
    said: [p('Pelkäättekö?'), s('En minä. Äiti pelkää, että sairastun.')],
    right: ['Äiti pelkää sairastumista.'],
    wrong: ['Isä pelkää sairastumista.'],
  },
  'kin of whom the teller speaks as another': {
    language: 'en',
    said: [c('He does the hand exercises only when our daughter is here.'), s('Guilty.')],
    right: ['Wife says hand exercises are done only when the daughter is here.'],
    wrong: ['Daughter says hand exercises are done only when the wife is here.'],
  },
};

const others: Readonly<Record<string, Case>> = {
  'somebody nobody speaks of': {
    language: 'fi',
    said: [p('Mitä lääkkeitä?'), s('Naapuri antoi Panacodia, siitä tuli huono olo.')],
    right: ['Naapurilta saatu Panacod.'],
    wrong: ['Serkulta saatu Panacod.'],
  },
  'the target': {
    language: 'sv',
    said: [p('Vem ringde du?'), s('Jag ringde min syster på natten.')],
    right: ['Ringde systern på natten.'],
    wrong: ['Ringde modern på natten.'],
  },
  'a boss by either word': {
    language: 'sv',
    said: [p('Behöver du sjukskrivning?'), s('Nej. Min chef har ordnat så att jag slipper trapporna.')],
    right: ['Chefen har ordnat så att patienten slipper trapporna.'],
    wrong: ['Grannen har ordnat så att patienten slipper trapporna.'],
  },
  'words that are kin in another language only': {
    language: 'en',
    said: [p('Any allergies?'), s('Codeine makes me itch so far.')],
    right: ['Codeine causes itching.', 'No other allergies so far.'],
    wrong: ['Codeine makes the brother itch.'],
  },
};

const known: Readonly<Record<string, Case>> = {
  'who has come along, by what the client calls them': {
    language: 'fi',
    said: [p('Kuka tuli mukaan?'), s('Vaimo tuli kuskiksi.'), c('Minulla on nivelrikko ja kaihi.')],
    right: ['Vaimolla nivelrikko ja kaihi.'],
    wrong: ['Sisarella nivelrikko ja kaihi.'],
  },
  'a brother as his sister presents him': {
    language: 'sv',
    said: [
      ['companion', 'Jag är Lisa, dottern. Det här är min bror Olle.'],
      s('Olle klipper gräset och skottar snön.'),
    ],
    right: ['Sonen klipper gräset och skottar snön.'],
    wrong: ['Brodern klipper gräset och skottar snön.'],
  },
  'kin of kin': {
    language: 'sv',
    said: [p('Finns det hjärtsjukdom i släkten?'), s('Nej. Frugans pappa dog i hjärtinfarkt.')],
    right: ['Svärfadern avled i hjärtinfarkt.'],
    wrong: ['Fadern avled i hjärtinfarkt.'],
  },
  'kin by marriage, in other words': {
    language: 'en',
    said: [p('Is anyone expecting a baby?'), s("My son's wife is pregnant.")],
    right: ['Daughter-in-law is pregnant.'],
    wrong: ['Cousin is pregnant.'],
  },
  'one of whom no more is said than that it is so': {
    language: 'en',
    said: [p('Do you smoke?'), s('Never. My husband does.')],
    right: ['Husband smokes.'],
    wrong: ['Brother smokes.'],
  },
  'a joint is no brother': {
    language: 'fi',
    said: [p('Turvonneita on kuusi ja arkoja yhdeksän.')],
    right: ['Turvonneita niveliä 6, arkoja 9.'],
    wrong: ['Veljellä turvonneita 6, arkoja 9.'],
    section: 'outcome',
  },
  'an article is no denial': {
    language: 'sv',
    said: [p('Allergier i släkten?'), s('Min far har eksem. Och en kusin har astma.')],
    right: ['Fadern har eksem, en kusin har astma.'],
    wrong: ['Fadern har astma, en kusin har eksem.'],
  },
  'whoever is only called': {
    language: 'fi',
    said: [c('Äiti, minä pesin ne ikkunat eilen.'), s('Niin pesitkin.')],
    right: ['Tytär pesi ikkunat eilen.'],
    wrong: ['Asiakas pesi ikkunat eilen.'],
    section: 'situation',
  },
  'a husband who is only called "min man"': {
    language: 'sv',
    said: [p('Hur går det på dagis? Finns det astma i släkten?'), c('Min man har svår astma sedan barnsben.')],
    right: ['Fadern har svår astma sedan barnsben.'],
    wrong: ['Modern har svår astma sedan barnsben.'],
  },
  'each with what is told of the other': {
    language: 'en',
    said: [
      p('And at home, how do you share it?'),
      s('My sister does the cooking and the dishes. My brother drives me to the pool.'),
    ],
    right: ['Sister does the cooking and the dishes, brother drives to the pool.'],
    wrong: ['Brother does the cooking and the dishes, sister drives to the pool.'],
  },
  'the employer by either word': {
    language: 'en',
    said: [p('And work?'), s('The boss has moved me to the store room.')],
    right: ['Moved to the store room by the employer.'],
    wrong: ['Moved to the store room by the landlord.'],
  },
};

const groups = { bearers, doers, tellers, 'whoever else is named': others, 'who they are': known };

describe.each(Object.entries(groups))('who: %s', (_, cases) => {
  const rows = Object.entries(cases).flatMap(([name, { language, said, right, wrong, section }]) => [
    ...right.map((text) => [name, text, false, language, said, section] as const),
    ...wrong.map((text) => [name, text, true, language, said, section] as const),
  ]);
  it.each(rows)('%s: "%s" is flagged: %s', (_name, text, flagged, language, said, section) => {
    expect(isFlagged(language, said, text, section)).toBe(flagged);
  });
});

describe('who, without speakers or in dictation', () => {
  it('is not compared without speaker labels', () => {
    const said = [{ ...talk('fi', ['unknown', 'Siskolla on keliakia.'])[0], speaker: null }].flatMap((one) =>
      one.id === undefined ? [] : [one as ReturnType<typeof talk>[number]],
    );
    const evidence = said.map(({ id, text: quote, source, language }) => ({ source, id, quote, language }));
    const { verdicts } = checkStatement(
      { text: 'Äidillä keliakia.', section: 'history', evidence },
      { utterances: said, spokenLanguage: 'fi', noteLanguage: 'fi' },
    );
    expect(verdicts.some(({ check, result }) => check === 'speaker' && result === 'contradicted')).toBe(false);
  });

  it.each([
    ['Äidillä osteoporoosi, sisarella lonkkamurtuma.', false],
    ['Äidillä lonkkamurtuma, sisarella osteoporoosi.', true],
    ['Veljellä osteoporoosi.', true],
  ])('dictated words are compared as well: %s', (text, flagged) => {
    const said = talk('fi', ['professional', 'Äidillä osteoporoosi pilkku sisarella lonkkamurtuma piste']).map(
      (one) => ({
        ...one,
        source: 'dictated' as const,
      }),
    );
    const evidence = said.map(({ id, text: quote, source, language }) => ({ source, id, quote, language }));
    const { verdicts } = checkStatement(
      { text, section: 'text', evidence },
      { utterances: said, spokenLanguage: 'fi', noteLanguage: 'fi' },
    );
    expect(verdicts.some(({ check, result }) => check === 'speaker' && result === 'contradicted')).toBe(flagged);
  });
});
