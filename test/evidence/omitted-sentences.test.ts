import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { Statement } from '../../server/domain/note.js';
import type { Utterance } from '../../server/domain/transcript.js';
import { findOmissions } from '../../server/evidence/omissions.js';
import { noteType, standing, talk } from '../draft/spoken.js';

const options = { noteType: noteType('doctor-visit') };
let made = 0;
const resting = (text: string, on: Utterance | undefined, more: Partial<Statement> = {}): Statement => {
  made += 1;
  const { id = '', source = 'utterance', text: quote = '', language = 'fi' } = on ?? {};
  return standing(`s${made}`, 'history', text, { evidence: [{ source, id, quote, language }], ...more });
};
const listed = (statements: readonly Statement[], utterances: readonly Utterance[]) =>
  findOmissions(statements, utterances, options).map(({ text }) => text);

/** What was asked, what was answered in two sentences, and a statement of the second: the first is missing. */
const halves: readonly (readonly [Language, string, string, string, string])[] = [
  [
    'fi',
    'Missä kohtaa kipu on?',
    'Ohimoilla, molemmin puolin.',
    'Semmosta puristavaa se on ollu.',
    'Kipu on puristavaa.',
  ],
  ['fi', 'Miten yöt menee?', 'Herään kolme kertaa.', 'Aamulla oon ihan väsynyt.', 'Aamulla väsynyt.'],
  ['fi', 'Entä lääkkeet?', 'Marevan on käytössä.', 'Vaimo jakaa ne dosettiin.', 'Vaimo jakaa lääkkeet dosettiin.'],
  ['fi', 'Miten yskä?', 'Kuumetta ei ole ollut.', 'Limaa tulee aamuisin.', 'Limaa nousee aamuisin.'],
  [
    'sv',
    'Var gör det ont?',
    'I vänster knä.',
    'Det började när jag klippte gräset.',
    'Började när patienten klippte gräset.',
  ],
  ['sv', 'Hur tar du medicinen?', 'Metformin tar jag till maten.', 'Frun påminner mig.', 'Frun påminner om medicinen.'],
  ['sv', 'Hur mår du?', 'Ingen feber.', 'Hostan är torr.', 'Torr hosta.'],
  [
    'en',
    'Where does it hurt?',
    'On the left side.',
    'It gets worse when I climb stairs.',
    'Gets worse on climbing stairs.',
  ],
  ['en', 'How much do you take?', 'Twenty milligrams.', 'My wife fills the box.', 'The wife fills the pill box.'],
  ['en', 'How is the chest?', 'No cough.', 'I get out of breath on the hill.', 'Out of breath on hills.'],
];

describe('said, but not in the note, sentence by sentence', () => {
  it.each(halves)(
    '%s: %s – %s is listed though a statement rests on what follows it',
    (language, asked, first, second, text) => {
      const visit = talk(language, ['professional', asked], ['subject', `${first} ${second}`]);
      const [entry, ...more] = findOmissions([resting(text, visit[1])], visit, options);
      expect(entry?.text).toBe(`${asked} – ${first}`);
      expect(entry?.utteranceId).toBe('u2');
      expect(entry?.evidence?.map(({ id, quote }) => [id, quote])).toEqual([
        ['u1', asked],
        ['u2', first],
      ]);
      expect(more).toEqual([]);
    },
  );

  it.each(halves)(
    '%s: %s – %s is not listed once it stands in words of its own',
    (language, asked, first, second, text) => {
      const visit = talk(language, ['professional', asked], ['subject', `${first} ${second}`]);
      expect(listed([resting(text, visit[1]), resting(first, visit[1])], visit)).toEqual([]);
    },
  );

  it('takes digits, product names and clinical words for what was said', () => {
    const visit = talk(
      'fi',
      ['subject', 'Burana kuussataa milligrammaa kolme kertaa päivässä. Päätä särkee vasemmalta puolelta.'],
      ['professional', 'Paine on sataneljäkymmentäkaksi kautta kahdeksankymmentäkahdeksan.'],
    );
    const note = ['Ibuprofeeni 600 mg x 3.', 'Vasemmanpuoleista päänsärkyä.'].map((text) => resting(text, visit[0]));
    expect(listed([...note, resting('RR 142/88.', visit[1])], visit)).toEqual([]);
  });

  it('lists a number, a side or a denial that an edit took out of a statement', () => {
    const visit = talk('en', ['subject', 'My left knee has been swollen for a while.']);
    expect(listed([resting('The left knee has been swollen.', visit[0])], visit)).toEqual([]);
    expect(listed([resting('The knee has been swollen.', visit[0])], visit)).toEqual([visit[0]?.text]);
  });

  it('lists no echo of what stands already, and a new value in it', () => {
    const visit = talk(
      'sv',
      ['professional', 'Du tar Metformin femhundra milligram.'],
      ['subject', 'Metformin femhundra, ja.'],
      ['subject', 'Metformin sjuhundra är det.'],
    );
    const statement = resting('Metformin 500 mg.', visit[0]);
    expect(listed([statement], visit)).toEqual(['Metformin sjuhundra är det.']);
  });

  it('lists a symptom beside what a statement tells of the same turn, though its first part is told of another', () => {
    const utterances = talk(
      'fi',
      ['professional', 'Mikä sinut tänään tuo vastaanotolle?'],
      ['subject', 'No kun mulla on ollut tätä päänsärkyä. Kolme viikkoa se on nyt kestänyt, ja tulee aina iltaisin.'],
      ['subject', 'Semmosta puristavaa, niin kuin vanne olis pään ympärillä.'],
    );
    const statements = [
      resting('Kolme viikkoa se on nyt kestänyt, ja tulee aina iltaisin.', utterances[1]),
      resting('Semmosta puristavaa, niin kuin vanne olis pään ympärillä.', utterances[2]),
    ];
    expect(listed(statements, utterances).join(' ')).toContain('päänsärkyä');
  });

  it('lists who the professional is only where the note says who was there', () => {
    const visit = talk(
      'fi',
      ['professional', 'Päivää Kerttu, olen lääkäri Aapo Niemi.'],
      ['subject', 'Polvi on kipeä.'],
    );
    expect(listed([], visit)).toEqual(['Polvi on kipeä.']);
    const meeting = findOmissions([], visit, { noteType: noteType('social-meeting') }).map(({ text }) => text);
    expect(meeting).toContain('Päivää Kerttu, olen lääkäri Aapo Niemi.');
  });

  it('does not look for words of one language in a note of another, but for values', () => {
    const visit = talk('sv', ['subject', 'Jag har haft ont länge. Det är i vänster knä.']);
    const inFinnish = (text: string) =>
      findOmissions([resting(text, visit[0])], visit, { ...options, noteLanguage: 'fi' }).map((one) => one.text);
    expect(inFinnish('Polvi ollut pitkään kipeä.')).toEqual(['Det är i vänster knä.']);
    expect(inFinnish('Vasen polvi ollut pitkään kipeä.')).toEqual([]);
  });

  it('quotes word for word and lists no sentence that a statement holds literally', () => {
    const sentence = fc.constantFrom(
      'Vasen polvi on kipeä.',
      'Otan Burana neljäsataa.',
      'Kuumetta ei ole.',
      'Kolme viikkoa sitten alkoi yskä.',
      'Huomenta kaikille.',
      'Äiti asuu naapurissa.',
    );
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.boolean()),
        (turns, coins) => {
          const visit = talk('fi', ...turns.map((turn) => ['subject', turn.join(' ')] as const));
          const taken = visit.flatMap((one, at) =>
            (turns[at] ?? []).filter(() => coins.next().value).map((text) => resting(text, one)),
          );
          for (const { utteranceId, evidence = [] } of findOmissions(taken, visit, options)) {
            for (const { id, quote } of evidence) {
              expect(visit.find((one) => one.id === id)?.text).toContain(quote);
              const literal = taken.filter((one) => one.evidence[0]?.id === utteranceId).map(({ text }) => text);
              expect(literal.filter((text) => quote.includes(text))).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
