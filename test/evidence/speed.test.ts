import { expect, it } from 'vitest';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { said } from '../draft/spoken.js';

const lines = [
  'Onko kuumetta tai yskää ollut?',
  'Ei kuumetta, mutta yskää on ollut kolme viikkoa, eiku neljä viikkoa.',
  'Verenpaine sataneljäkymmentäkaksi kautta kahdeksankymmentäkahdeksan.',
  'Vasen polvi on kipeä ja turvonnut, varsinkin iltaisin.',
];

it('checks a hundred statements on a thousand utterances within 300 ms', () => {
  const visit = () =>
    Array.from({ length: 1000 }, (_, at) =>
      said(`u${at}`, at % 2 ? 'subject' : 'professional', `${lines[at % 4]} ${at}`),
    );
  const once = (): number => {
    const utterances = visit();
    const context = { utterances, spokenLanguage: 'fi', noteLanguage: 'fi', visitDate: '2026-11-10' } as const;
    const before = performance.now();
    for (let at = 0; at < 100; at++) {
      const evidence = [0, 1, 2].map((step) => {
        const { id, text: quote, language, source } = utterances[at * 9 + step] ?? said('none', 'subject', '');
        return { id, quote, language, source };
      });
      checkStatement(
        { text: 'Potilas kertoo, ettei kuumetta. Vasen polvi kipeä 3 viikkoa.', section: 'history', evidence },
        context,
      );
    }
    return performance.now() - before;
  };
  expect(Math.min(...Array.from({ length: 8 }, once))).toBeLessThan(300);
});
