import { describe, expect, it } from 'vitest';
import { keptBackIn } from '../../server/domain/kept-back.js';
import type { Language } from '../../server/domain/language.js';
import { withoutKeptBack } from '../../server/draft/draft-job.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { findOmissions } from '../../server/evidence/omissions.js';
import { edited, noteType, request, said, standing, talk } from './spoken.js';

const ids = (language: Language, ...lines: readonly string[]) => [
  ...keptBackIn(
    talk(language, ...lines.map((line) => [line.startsWith('– ') ? 'professional' : 'subject', line] as const)),
  ),
];

describe('what somebody asks not to have written down', () => {
  it.each([
    ['fi', ['Selkä on jumissa. Pelaan nettikasinolla joka yö, mut älä nyt kirjaa sitä.'], ['u1']],
    ['fi', ['Veljelläni on velkoja minun nimissäni.', '– Aivan.', 'Ei sitä tarvi merkitä.'], ['u3', 'u1']],
    ['fi', ['En oo käyny siellä ryhmässä kertaakaan. Tää jää meidän väliin.'], ['u1']],
    ['sv', ['Jag spelar på nätet varje natt, men skriv inte upp det.'], ['u1']],
    ['sv', ['Min bror har skulder i mitt namn.', '– Jaha.', 'Det behöver du inte anteckna.'], ['u3', 'u1']],
    ['en', ["I gamble online every night, but please don't write that down."], ['u1']],
    ['en', ['My brother has debts in my name.', '– I see.', 'Off the record.'], ['u3', 'u1']],
    ['fi', ['Älä kirjoita uutta reseptiä, mulla on vielä vanhoja.', 'Voit kirjata sen.'], []],
    ['sv', ['Skriv inte ut ny medicin än.', 'Det får du gärna skriva.'], []],
    ['en', ["Don't write a new prescription.", 'You can write that down.', "Don't put weight on it."], []],
  ] as const)('%s: %j', (language, lines, expected) => {
    expect(ids(language, ...lines)).toEqual(expected);
  });

  const visit = talk(
    'fi',
    ['subject', 'Polveen sattuu portaissa.'],
    ['subject', 'Juon kuusi olutta illassa, mutta älä laita sitä ylös.'],
  );

  it('is in no statement of the machine, and stays in those that people touched', async () => {
    const changes = await createExtractiveDrafter({ takenBackIn }).draft(request(visit));
    const evidence = [{ source: 'utterance' as const, id: 'u2', quote: 'Juon', language: 'fi' as const }];
    const drafted = standing('m1', 'history', 'Juo olutta.', { evidence });
    const kept = { ...edited('m2', 'history', 'Juo olutta iltaisin.'), evidence };
    const left = withoutKeptBack(changes, [drafted, kept], visit);
    expect(left.add.map(({ text }) => text)).toEqual(['Polveen sattuu portaissa.']);
    expect(left.withdraw).toEqual(['m1']);
  });

  it('is listed as said but not in the note, before other things of its weight', () => {
    const all = [said('u0', 'subject', 'Käyn kolme kertaa viikossa uimassa.'), ...visit];
    const [first] = findOmissions([], all, { noteType: noteType('doctor-visit') });
    expect(first).toMatchObject({ utteranceId: 'u2', text: 'Juon kuusi olutta illassa, mutta älä laita sitä ylös.' });
  });
});
