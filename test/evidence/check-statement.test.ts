import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { CheckName, Verdict } from '../../server/domain/note.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { said, talk } from '../draft/spoken.js';

const cite = (utterances: readonly Utterance[]) =>
  utterances.map(({ id, text, language, source }) => ({ source, id, quote: text, language }));

const check = (
  text: string,
  utterances: readonly Utterance[],
  noteLanguage: Language = utterances[0]?.language ?? 'fi',
) =>
  checkStatement(
    { text, section: 'history', evidence: cite(utterances) },
    { utterances, spokenLanguage: utterances[0]?.language ?? 'fi', noteLanguage },
  );

const result = (
  name: CheckName,
  text: string,
  utterances: readonly Utterance[],
  noteLanguage?: Language,
): Verdict['result'] | null =>
  check(text, utterances, noteLanguage).verdicts.find((verdict) => verdict.check === name)?.result ?? null;

type Line = readonly [SpeakerRole, string];
type Case = readonly [Language, readonly Line[], string, Verdict['result'] | null];
const subject = (text: string): readonly Line[] => [['subject', text]];
const asked = (question: string, answer: string): readonly Line[] => [
  ['professional', question],
  ['subject', answer],
];

const suites: Partial<Record<CheckName, readonly Case[]>> = {
  numbers: [
    ['fi', subject('Sataneljäkymmentäkaksi kautta kahdeksankymmentäkahdeksan.'), 'RR 142/88.', 'supported'],
    ['fi', subject('Sataneljäkymmentäkaksi kautta kahdeksankymmentäkahdeksan.'), 'RR 124/88.', 'contradicted'],
    ['fi', subject('Otan viisi milligrammaa.'), 'Käyttää 50 mg.', 'contradicted'],
    ['fi', subject('Grammasen otan aina, siis tuhat milligrammaa.'), 'Käyttää 1 g.', 'supported'],
    ['fi', subject('Kolme viikkoa on kestänyt.'), 'Kestänyt 3 kk.', 'contradicted'],
    ['fi', subject('Viikon on kestänyt.'), 'Kestänyt 1 vko.', 'supported'],
    ['fi', subject('Otan viisi, eiku kymmenen milligrammaa.'), 'Käyttää 5 mg.', 'contradicted'],
    ['fi', subject('Otan viisi, eiku kymmenen milligrammaa.'), 'Käyttää 10 mg.', 'supported'],
    ['fi', subject('Nukkumaan puol yhdeksältä.'), 'Nukkumaan klo 20.30.', 'supported'],
    ['fi', subject('Nukkumaan puol yhdeksältä.'), 'Nukkumaan klo 21.30.', 'contradicted'],
    ['fi', subject('Särkee.'), 'Särky 6/10.', 'not-found'],
    ['fi', asked('Otatko edelleen viisi milligrammaa?', 'Joo.'), 'Käyttää 5 mg.', 'supported'],
    ['sv', subject('Fem milligram på morgonen.'), '5 mg på morgonen.', 'supported'],
    ['en', subject('Thirty-eight point six last night.'), 'Fever 38.6.', 'supported'],
    ['en', subject('Thirty-eight point six last night.'), 'Fever 36.8.', 'contradicted'],
    ['en', subject('It hurts.'), 'One of the fingers hurts.', null],
  ],
  negation: [
    ['fi', asked('Onko kuumetta?', 'Ei ole.'), 'Ei kuumetta.', 'supported'],
    ['fi', asked('Onko kuumetta?', 'Ei ole.'), 'Kuumetta.', 'contradicted'],
    ['fi', asked('Onko kuumetta?', 'Joo, on ollut.'), 'Ei kuumetta.', 'contradicted'],
    ['fi', subject('Kuumetta ei ole, mutta yskää on.'), 'Yskää, ei kuumetta.', 'supported'],
    ['fi', subject('Kuumetta ei ole, mutta yskää on.'), 'Kuumetta, ei yskää.', 'contradicted'],
    ['fi', subject('Yskää on ollut viikon.'), 'Ei kuumetta.', 'not-found'],
    ['fi', subject('Uusia lainoja en ole ottanut.'), 'Uusia lainoja on ottanut.', 'contradicted'],
    ['fi', asked('Onko kuumetta?', 'Ei ole.'), 'Onko kuumetta? – Ei ole.', 'supported'],
    ['fi', subject('Ihan kuumeettomana olen ollut.'), 'Kuumetta.', 'contradicted'],
    ['sv', asked('Har du haft feber eller frossa?', 'Nej, ingendera.'), 'Ingen feber.', 'supported'],
    ['sv', subject('Ingen rodnad runtom och ingen lukt.'), 'Rodnad runtom, ingen lukt.', 'contradicted'],
    ['sv', asked('Har du sovit gott?', 'God morgon. Jo tack.'), 'Har inte sovit gott.', 'contradicted'],
    ['en', asked('Any blood in it?', 'No, none.'), 'Blood in the sputum.', 'contradicted'],
    ['en', subject('No fever, cough or cold.'), 'No cough.', 'supported'],
    ['en', subject('I slept without pain.'), 'Slept, no pain.', 'supported'],
    ['en', subject('It aches.'), 'Aches.', null],
  ],
  side: [
    ['fi', subject('Vasen polvi on kipeä.'), 'Vasen polvi kipeä.', 'supported'],
    ['fi', subject('Vasen polvi on kipeä.'), 'Oikea polvi kipeä.', 'contradicted'],
    ['fi', subject('Polvi on kipeä.'), 'Oikea polvi kipeä.', 'not-found'],
    ['fi', subject('Oikeastaan oikein hyvin.'), 'Hyvin.', null],
    [
      'fi',
      subject('Oikea nousee sataankymmeneen asteeseen, vasen sataankahdeksaankymmeneen.'),
      'Vasen 110 astetta, oikea 180 astetta.',
      'contradicted',
    ],
    ['fi', subject('Molemmin puolin särkee.'), 'Vasemmalla puolella särkyä.', 'contradicted'],
    ['sv', subject('Vänster underben.'), 'Höger underben.', 'contradicted'],
    [
      'en',
      subject('Crackles at the base of the right lung. The left side is clear.'),
      'Crackles in the left lung, right side clear.',
      'contradicted',
    ],
    ['en', subject('I left home right away.'), 'Went from home right away.', null],
  ],
  medication: [
    ['fi', subject('Buranaa oon ottanut.'), 'Käyttänyt ibuprofeenia.', 'supported'],
    ['fi', subject('Ibuprofeenia oon ottanut.'), 'Käyttänyt ketoprofeenia.', 'contradicted'],
    ['fi', subject('Särkylääkettä oon ottanut.'), 'Käyttänyt parasetamolia.', 'not-found'],
    ['fi', subject('Ramiprilia mä otan.'), 'Ramipriili käytössä.', 'supported'],
    ['fi', subject('Sitä uutta veltasartaania.'), 'Veltasartaani käytössä.', 'supported'],
    ['sv', asked('Tar du amlodipin som förut?', 'Jo, varje dag.'), 'Bisoprolol som förut.', 'contradicted'],
    ['en', subject('Amoxicillin for seven days.'), 'Azithromycin for seven days.', 'contradicted'],
  ],
  dates: [
    ['fi', subject('Soitan kahdeskymmenesneljäs marraskuuta.'), 'Soitto 24.11.2026.', 'supported'],
    ['fi', subject('Soitan kahdeskymmenesneljäs marraskuuta.'), 'Soitto 1.12.2026.', 'contradicted'],
    ['fi', subject('Kahden viikon päästä.'), 'Kontrolli 24.11.2026.', 'not-compared'],
    ['fi', subject('Torstaina käyn.'), 'Käy perjantaina.', 'contradicted'],
    ['sv', subject('Jag kommer i kväll.'), 'Kommer i morgon.', 'contradicted'],
    ['en', subject('The next test is in April.'), 'Next test in June.', 'contradicted'],
  ],
  quote: [
    [
      'fi',
      [['child', 'Mut mä haluaisin nukkua omassa sängyssä.']],
      '”Mä haluaisin nukkua omassa sängyssä.”',
      'supported',
    ],
    [
      'fi',
      [['child', 'Mut mä haluaisin nukkua omassa sängyssä.']],
      '”Mä haluaisin nukkua mummin luona.”',
      'contradicted',
    ],
  ],
  risk: [
    ['fi', subject('Illat venyvät myöhään.'), 'Väkivallan riski.', 'not-found'],
    ['sv', subject('Du går stadigt.'), 'Fallrisk.', 'not-found'],
    ['fi', subject('En ole ajatellut itsemurhaa.'), 'Ei itsemurha-ajatuksia.', 'supported'],
  ],
  speaker: [
    ['fi', [['child', 'Mulle tulee maha kipeeks.']], 'Isä sanoo: ”Mulle tulee maha kipeeks.”', 'contradicted'],
    ['fi', [['companion', 'Iltavuorot alkoi.']], 'Isä kertoo iltavuorojen alkaneen.', 'supported'],
    [
      'fi',
      [
        ['unknown', 'Koulussa se on väsynyt.'],
        ['subject', 'Niin on.'],
      ],
      'Koulussa väsynyt.',
      null,
    ],
  ],
  support: [
    ['fi', subject('Päätä särkee iltaisin.'), 'Iltaisin päänsärkyä.', 'supported'],
    ['fi', subject('Päätä särkee iltaisin.'), 'Polven kierukkavamma leikattu.', 'not-found'],
    ['en', subject('I have a cough.'), 'Cough.', 'supported'],
  ],
};

for (const [name, cases] of Object.entries(suites)) {
  describe(`the ${name} check`, () => {
    for (const [language, lines, text, expected] of cases) {
      it(`${expected ?? 'says nothing'}: "${text}" of "${lines.map((line) => line[1]).join(' / ')}"`, () => {
        expect(result(name as CheckName, text, talk(language, ...lines))).toBe(expected);
      });
    }
  });
}

describe('what a statement rests on', () => {
  it('includes the question a cited answer answers', () => {
    const visit = talk('fi', ['professional', 'Onko teillä penisilliiniallergiaa?'], ['subject', 'Ei.']);
    const evidence = cite(visit.slice(1));
    const context = { utterances: visit, spokenLanguage: 'fi', noteLanguage: 'fi' } as const;
    const { verdicts } = checkStatement(
      { text: 'Ei penisilliiniallergiaa.', section: 'allergies-risks', evidence },
      context,
    );
    expect(verdicts.map(({ check: name, result: found }) => [name, found])).toEqual([
      ['support', 'supported'],
      ['medication', 'supported'],
      ['negation', 'supported'],
    ]);
  });

  it('lets "it" mean the medicine named last before', () => {
    const visit = talk(
      'en',
      ['professional', 'You take levothyroxine.'],
      ['subject', 'Yes.'],
      ['professional', 'We keep it at seventy-five micrograms.'],
    );
    const context = { utterances: visit, spokenLanguage: 'en', noteLanguage: 'en' } as const;
    const found = (text: string) =>
      checkStatement({ text, section: 'plan', evidence: cite(visit.slice(2)) }, context).verdicts.find(
        (verdict) => verdict.check === 'medication',
      )?.result;
    expect(found('Levothyroxine 75 micrograms continues.')).toBe('supported');
    expect(found('Liothyronine 75 micrograms continues.')).toBe('not-found');
  });

  it('compares numbers, sides and medicines across languages, and words not', () => {
    const visit = talk('fi', ['subject', 'Vasen polvi. Buranaa neljäsataa milligrammaa.']);
    const { verdicts } = check('Vänster knä. Ibuprofen 400 mg.', visit, 'sv');
    expect(verdicts.map(({ check: name, result: found }) => [name, found])).toEqual([
      ['support', 'not-compared'],
      ['numbers', 'supported'],
      ['medication', 'supported'],
      ['side', 'supported'],
    ]);
    expect(result('side', 'Höger knä.', visit, 'sv')).toBe('contradicted');
    expect(result('numbers', 'Ibuprofen 600 mg.', visit, 'sv')).toBe('contradicted');
  });

  it('is the quote alone when the speech has been destroyed', () => {
    const evidence = [{ source: 'utterance', id: 'gone', quote: 'viisi milligrammaa', language: 'fi' } as const];
    const context = { utterances: [], spokenLanguage: 'fi', noteLanguage: 'fi' } as const;
    const { verdicts } = checkStatement({ text: '50 milligrammaa.', section: 'plan', evidence }, context);
    expect(verdicts.find((verdict) => verdict.check === 'numbers')).toEqual({
      check: 'numbers',
      result: 'contradicted',
      words: ['viisi'],
      severity: 'high',
    });
  });

  it('is nothing for words the professional added: classes, and no verdict', () => {
    const context = { utterances: [], spokenLanguage: 'fi', noteLanguage: 'fi' } as const;
    const checked = checkStatement({ text: 'Aloitetaan ramipriili 5 mg.', section: 'plan', evidence: [] }, context);
    expect(checked.verdicts).toEqual([]);
    expect(checked.classes).toEqual(expect.arrayContaining(['medication', 'number']));
    expect(checked.highRisk).toBe(true);
  });

  it('is unconfirmed when nobody knows who spoke, though others are known', () => {
    const visit = [...talk('fi', ['subject', 'Hei.']), said('u9', 'unknown', 'Koulussa se on väsynyt.')];
    const context = { utterances: visit, spokenLanguage: 'fi', noteLanguage: 'fi' } as const;
    const { verdicts } = checkStatement(
      { text: 'Koulussa väsynyt.', section: 'observations', evidence: cite(visit.slice(1)) },
      context,
    );
    expect(verdicts.find((verdict) => verdict.check === 'speaker')?.result).toBe('not-found');
  });

  it('hears the spoken marks of a dictation', () => {
    const visit = [
      said('u1', 'professional', 'ystävä auttaa lauantaisin piste uusia lainoja ei ole otettu piste', {
        source: 'dictated',
      }),
    ];
    expect(result('negation', 'Ystävä auttaa lauantaisin.', visit)).not.toBe('contradicted');
  });
});

describe('high risk', () => {
  const risky: [Language, string, string][] = [
    ['fi', 'Käyttää ramipriilia.', 'medication'],
    ['fi', 'Sulfalle allerginen.', 'allergy'],
    ['fi', 'Oikea polvi kipeä.', 'side'],
    ['fi', 'Ei pahoinvointia.', 'negation'],
    ['fi', 'Onko pahoinvointia? – Ei ole.', 'negation'],
    ['fi', 'RR 142/88, pulssi 72.', 'number'],
    ['fi', 'Vuokravelkaa 1 420 euroa.', 'number'],
    ['fi', 'Seuraava tapaaminen ma 30.11.2026 klo 10.', 'date'],
    ['fi', 'Kertoo itsemurha-ajatuksista.', 'risk'],
    ['sv', 'Ingen feber.', 'negation'],
    ['sv', 'Nästa tid den 16 november.', 'date'],
    ['en', 'No chest pain.', 'negation'],
    ['en', 'Sick note until 20 November.', 'date'],
  ];
  for (const [language, text, name] of risky) {
    it(`is ${name}: ${text}`, () => {
      const { classes, highRisk } = check(text, talk(language, ['subject', text]));
      expect(classes).toContain(name);
      expect(highRisk).toBe(true);
    });
  }

  const ordinary: [Language, string][] = [
    ['fi', 'Kolme viikkoa kestänyt päänsärky, joka tulee iltaisin.'],
    ['fi', 'Isällä iltavuoroja kolme viikossa, tiistaista torstaihin.'],
    ['fi', 'Koti oli siisti.'],
    ['sv', 'Det svider lite om kvällarna.'],
    ['en', 'Cough for ten days, fever since Tuesday.'],
    ['en', 'Stopped smoking two years ago.'],
  ];
  for (const [language, text] of ordinary) {
    it(`is not: ${text}`, () => expect(check(text, talk(language, ['subject', text])).highRisk).toBe(false));
  }
});
