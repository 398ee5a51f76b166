import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { Statement } from '../../server/domain/note.js';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import type { DraftRequest } from '../../server/draft/note-drafter.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { edited, request, said, standing, talk } from './spoken.js';

const drafter = createExtractiveDrafter({ takenBackIn });
const draft = (utterances: readonly Utterance[], more: Partial<DraftRequest> = {}) =>
  drafter.draft(request(utterances, more));
const textsOf = async (language: Language, ...lines: readonly (readonly [SpeakerRole, string])[]) =>
  (await draft(talk(language, ...lines), { spokenLanguage: language, noteLanguage: language })).add.map(
    ({ text }) => text,
  );

describe('what a speaker takes back at once', () => {
  const plain: readonly (readonly [Language, string, string])[] = [
    ['fi', 'Otan lääkettä viisi, ei kun kymmenen milligrammaa.', 'Otan lääkettä kymmenen milligrammaa.'],
    ['fi', 'Painan seitsemänkymmentä kiloa aamuisin. Ei kun kuusikymmentä.', 'Painan kuusikymmentä kiloa aamuisin.'],
    ['sv', 'Jag har kräkts två gånger i natt. Nej, tre.', 'Jag har kräkts tre gånger i natt.'],
    ['en', 'I was away from work four days in May. No, six days.', 'I was away from work six days in May.'],
    ['fi', 'Lääkettä otan kaksi ja puoli. Eiku anteeksi, viisi milligrammaa.', 'Lääkettä otan viisi milligrammaa.'],
    ['fi', 'Aika on maanantaina, korjaan tiistaina, labraan.', 'Aika on tiistaina, labraan.'],
    ['fi', 'Kipua on vasemmassa polvessa, ei kun oikeassa polvessa.', 'Kipua on oikeassa polvessa.'],
    ['fi', 'Ei vasen vaan oikea polvi on kipeä.', 'Oikea polvi on kipeä.'],
    ['fi', 'Verenpaine on 142 kautta 88, ei kun 152 kautta 88.', 'Verenpaine on 152 kautta 88.'],
    ['fi', 'Otan särkyyn Buranaa, eiku Panadolia.', 'Otan särkyyn Panadolia.'],
    ['sv', 'Jag tar fem, nej, jag menar tio milligram.', 'Jag tar tio milligram.'],
    ['sv', 'Jag har ont i höger knä, förlåt, vänster knä.', 'Jag har ont i vänster knä.'],
    ['en', 'The pain is in the left knee, sorry, the right knee.', 'The pain is in the right knee.'],
    ['en', 'I take five milligrams, scratch that, ten milligrams.', 'I take ten milligrams.'],
  ];
  it.each(plain)('%s leaves the corrected value only: %s', async (language, spoken, expected) => {
    expect(await textsOf(language, ['subject', spoken])).toEqual([expected]);
  });

  it.each([
    ['fi', 'Äidillä on sokeritauti. Hän käyttää alkoholia päivittäin. Poista toi.', 'Äidillä on sokeritauti.'],
    ['sv', 'Jag har haft feber. Jag röker tio cigaretter om dagen. Stryk det.', 'Jag har haft feber.'],
    ['en', 'I have had a fever. I smoke ten cigarettes a day. Scratch that.', 'I have had a fever.'],
  ] as const)('%s leaves out what was struck', async (language, spoken, expected) => {
    expect(await textsOf(language, ['subject', spoken])).toEqual([expected]);
  });

  it('says no day that was only why another does not stand', async () => {
    const [text = ''] = await textsOf('fi', [
      'professional',
      'Soittoaika on joulukuun yhdeksästoista... eiku se on lauantai, kahdeksastoista, perjantaina.',
    ]);
    expect(text).toContain('perjantaina');
    expect(text).not.toContain('lauantai');
  });

  it('leaves an excuse that corrects nothing alone', async () => {
    expect(await textsOf('fi', ['subject', 'Ei kun mä tulin tänne kipeän polven takia.'])).toEqual([
      'Ei kun mä tulin tänne kipeän polven takia.',
    ]);
  });
});

describe('what was offered and not taken', () => {
  it.each([
    ['fi', ['Kävisikö maanantai kello yhdeksän?', 'Ei käy, mä oon silloin töissä.']],
    ['sv', ['Passar måndag klockan nio?', 'Nej, då jobbar jag.']],
    ['en', ['Would Monday at nine suit you?', 'No, I work then.']],
  ] as const)('%s makes no statement', async (language, [offer, answer]) => {
    expect(await textsOf(language, ['professional', offer], ['subject', answer])).toEqual([]);
  });

  it('leaves a denied sign alone, which is no offer', async () => {
    expect(await textsOf('fi', ['professional', 'Entä kuumetta, yli 38?'], ['subject', 'Ei oo ollu.'])).toEqual([
      'Entä kuumetta, yli 38? – Ei oo ollu.',
    ]);
  });

  it('goes when its speaker drops it', async () => {
    const texts = await textsOf(
      'fi',
      ['professional', 'Voitaisiin kokeilla melatoniinia, kolme milligrammaa illalla.'],
      ['subject', 'Siitä mä sain painajaisia.'],
      ['professional', 'No sitten ei. Jatketaan ilman unilääkettä.'],
    );
    expect(texts.join(' ')).not.toContain('melatoniini');
    expect(texts).toContain('Jatketaan ilman unilääkettä.');
  });
});

describe('a question after what leads to it', () => {
  it('is quoted in the order it was said', async () => {
    const visit = talk(
      'sv',
      ['professional', 'Och humöret? Du fyllde i blanketten, sju poäng fick du.'],
      ['subject', 'Ganska bra.'],
    );
    const { add } = await draft(visit, { spokenLanguage: 'sv', noteLanguage: 'sv' });
    for (const { id, quote } of add.flatMap(({ evidence }) => evidence))
      expect(visit.find((one) => one.id === id)?.text).toContain(quote || 'nothing quoted');
  });
});

describe('what another speaker puts right', () => {
  it.each([
    ['fi', 'Otatko lääkettä viisi milligrammaa?', 'Ei kun kymmenen.', 'Otatko lääkettä … milligrammaa? – Kymmenen.'],
    ['sv', 'Du har ont i vänster knä.', 'Nej, höger knä.', 'Du har ont i … knä. Höger knä.'],
    [
      'en',
      'You take five milligrams of metformin?',
      'No, ten milligrams.',
      'You take … milligrams of metformin? – Ten milligrams.',
    ],
  ] as const)('%s stands with an ellipsis for the wrong value', async (language, asked, answer, expected) => {
    expect(await textsOf(language, ['professional', asked], ['subject', answer])).toEqual([expected]);
  });

  it('is not put right by a television', async () => {
    const texts = await textsOf(
      'en',
      ['subject', 'I take five milligrams of metformin.'],
      ['unknown', 'No, ten milligrams.'],
    );
    expect(texts).toEqual(['I take five milligrams of metformin.']);
  });

  it('reaches back to what was said long before', async () => {
    const chat = Array.from(
      { length: 40 },
      (_, at) => ['subject', `Yskä on vaivannut yöllä jo ${at + 2} viikkoa.`] as const,
    );
    const texts = await textsOf('fi', ['subject', 'Ramipriiliä otan viisi milligrammaa aamuisin.'], ...chat, [
      'subject',
      'Korjaan vielä: ramipriilia otan kymmenen milligrammaa.',
    ]);
    expect(texts).toContain('Ramipriiliä otan … milligrammaa aamuisin. Vielä: ramipriilia otan kymmenen milligrammaa.');
    expect(texts.filter((text) => /viisi/.test(text))).toEqual([]);
  });
});

describe('what was drafted before', () => {
  const quoted = (id: string, quote: string): Partial<Statement> => ({
    evidence: [{ source: 'utterance', id, quote, language: 'fi' }],
  });
  const knee = standing('m1', 'reason', 'Vasen polvi on kipeä.', quoted('u1-5', 'Vasen polvi on kipeä.'));
  const cough = standing('m2', 'history', 'Yskä alkoi viikko sitten.', quoted('u1-9', 'Yskä alkoi viikko sitten.'));
  const later = (text: string): Utterance[] => [said('u1-300', 'subject', text)];

  it('is replaced by a correction half an hour later, and rests on both', async () => {
    const { add, replace, withdraw } = await draft(later('Korjaan, se polvi on oikea.'), { statements: [knee, cough] });
    expect(add).toEqual([]);
    expect(withdraw).toEqual([]);
    expect(replace).toMatchObject([{ id: 'm1', section: 'reason', text: '… polvi on kipeä. Se polvi on oikea.' }]);
    expect(replace[0]?.evidence.map(({ id }) => id)).toEqual(['u1-5', 'u1-300']);
  });

  it('stays when "I mean" only goes on', async () => {
    const foot = standing('m1', 'status', 'Capillary refill of the foot is less than three seconds.', {
      evidence: [
        {
          source: 'utterance',
          id: 'u1-5',
          quote: 'Capillary refill of the foot is less than three seconds.',
          language: 'en',
        },
      ],
    });
    const more = [said('u1-300', 'professional', 'I mean the foot needs two seconds of rest.', { language: 'en' })];
    const languages = { spokenLanguage: 'en', noteLanguage: 'en' } as const;
    const { replace, withdraw } = await draft(more, { statements: [foot], ...languages });
    expect([replace, withdraw]).toEqual([[], []]);
  });

  it('is replaced in English and Swedish as well', async () => {
    const knee = (language: Language, quote: string): Statement =>
      standing('m1', 'reason', quote, { evidence: [{ source: 'utterance', id: 'u1-5', quote, language }] });
    const english = await draft(
      [said('u1-300', 'subject', 'I said the left knee earlier, sorry, I meant the right knee.', { language: 'en' })],
      { statements: [knee('en', 'The left knee is sore.')], spokenLanguage: 'en', noteLanguage: 'en' },
    );
    expect(english.replace).toMatchObject([{ id: 'm1' }]);
    expect(english.replace[0]?.text).not.toMatch(/left/);
    const swedish = await draft([said('u1-300', 'subject', 'Jag sa fel, det är höger knä.', { language: 'sv' })], {
      statements: [knee('sv', 'Vänster knä är svullet.')],
      spokenLanguage: 'sv',
      noteLanguage: 'sv',
    });
    expect(swedish.replace).toMatchObject([{ id: 'm1' }]);
    expect(swedish.replace[0]?.text).not.toMatch(/vänster/i);
  });

  it('is withdrawn when the next words strike it', async () => {
    const next = [said('u1-10', 'subject', 'Poista toi.')];
    const struck = await draft(next, { statements: [knee, cough] });
    expect(struck).toMatchObject({ add: [], replace: [], withdraw: ['m2'] });
    const much = await draft(later('Poista toi.'), { statements: [knee, cough] });
    expect(much).toMatchObject({ replace: [], withdraw: [] });
  });

  it('stays when a human touched it; the correction stands beside it', async () => {
    const touched = { ...edited('m1', 'reason', 'Vasen polvi kipeä.'), evidence: knee.evidence };
    const { add, replace, withdraw } = await draft(later('Korjaan, se polvi on oikea ja kipeä.'), {
      statements: [touched],
    });
    expect([replace, withdraw]).toEqual([[], []]);
    expect(add.map(({ text }) => text)).toEqual(['Korjaan, se polvi on oikea ja kipeä.']);
  });

  it('stays when the correction is about something else', async () => {
    const { replace, withdraw } = await draft(later('Korjaan, se olkapää on oikea.'), { statements: [cough] });
    expect([replace, withdraw]).toEqual([[], []]);
  });
});

describe('dictation', () => {
  const dictated = async (...texts: readonly string[]) => {
    const utterances = texts.map((text, at) => said(`u${at + 1}`, 'professional', text, { source: 'dictated' }));
    return (await draft(utterances, { mode: 'dictation' })).add.map(({ text }) => text);
  };

  it('keeps the corrected value only, in one sentence and from one to the next', async () => {
    expect(await dictated('kontrolli kahden korjaan kolmen viikon päästä piste')).toEqual([
      'Kontrolli kolmen viikon päästä.',
    ]);
    expect(await dictated('annos on viisi milligrammaa piste', 'korjaan kymmenen milligrammaa piste')).toEqual([
      'Annos on … milligrammaa. Kymmenen milligrammaa.',
    ]);
  });

  it.each([
    [
      'fi',
      ['iho ehjä piste', 'lähete tehty piste', 'pyyhi viimeinen lause', 'iho kuiva piste'],
      ['Iho ehjä.', 'Iho kuiva.'],
    ],
    ['fi', ['Iho ehjä. Lähete tehty. Jätetään edellinen lause pois.'], ['Iho ehjä.']],
    [
      'sv',
      ['huden hel punkt remiss skriven punkt stryk sista meningen huden torr punkt'],
      ['Huden hel.', 'Huden torr.'],
    ],
    [
      'en',
      ['skin intact period', 'referral sent period delete the last sentence', 'skin dry'],
      ['Skin intact.', 'Skin dry.'],
    ],
  ] as const)('%s leaves out what an order between %j struck', async (language, texts, expected) => {
    const utterances = texts.map((text, at) =>
      said(`u${at + 1}`, 'professional', text, { source: 'dictated', language }),
    );
    const { add } = await draft(utterances, { mode: 'dictation', spokenLanguage: language, noteLanguage: language });
    expect(add.map(({ text }) => text)).toEqual(expected);
  });

  it('leaves out a sentence that was struck', async () => {
    expect(await dictated('status normaali piste potilas humalassa piste poista edellinen lause piste')).toEqual([
      'Status normaali.',
    ]);
  });
});

describe('a bare no', () => {
  it('answers the question, and takes no number from before it', async () => {
    const texts = await textsOf(
      'en',
      ['subject', 'I fainted twice in the spring. Not after that.'],
      ['professional', 'Have you had any fits?'],
      ['subject', 'No. I had them back when I was nine, then they stopped.'],
      [
        'professional',
        'We take an EEG on Monday at ten and meet again two weeks after it to look at the results together.',
      ],
    );
    expect(texts.join(' ')).toContain('twice');
    expect(texts.join(' ')).not.toContain('…');
  });

  it('leaves a number that only begins like the wrong one', async () => {
    const texts = await textsOf(
      'fi',
      ['professional', 'Yläpaine aamulla on satakaksikymmentä ja illalla satakolmekymmentä.'],
      ['subject', 'Eilen yläpaine oli satakuusikymmentä, ei kun sataneljäkymmentä.'],
    );
    expect(texts.join(' ')).toContain('satakaksikymmentä ja illalla satakolmekymmentä');
    expect(texts.join(' ')).not.toContain('satakuusikymmentä');
  });
});
