import { expect, it } from 'vitest';
import type { Utterance } from '../../server/domain/transcript.js';
import { one, start } from './model-answers.js';
import { request, said } from './spoken.js';

const television = 'Pohjoisessa pakkanen kiristyy.';
const statement = {
  text: 'Pohjoisessa pakkanen kiristyy.',
  evidence: [{ utterance: 2, quote: television }],
};
const visit = (more: Partial<Utterance>): Utterance[] => [
  said('u1', 'professional', 'Miten nukuit?'),
  said('u2', 'unknown', television, more),
  said('u3', 'subject', 'Huonosti nukuin.'),
];

it.each([
  ['a television makes no statement', 'spk2', 0],
  ['without speaker labels nobody is left out', null, 1],
])('%s', async (_, speaker, count) => {
  const { drafter } = await start([one(statement)]);
  const { add } = await drafter.draft(request(visit({ speaker })));
  expect(add).toHaveLength(count);
});
