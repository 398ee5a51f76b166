import { describe, expect, it } from 'vitest';
import type { Utterance } from '../../server/domain/transcript.js';
import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { occursIn } from '../../server/draft/quotes.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { request, said, standing } from './spoken.js';

const drafter = createExtractiveDrafter({ takenBackIn });

const talked = 2_000;
const parts = ['polvi', 'olkapää', 'selkä', 'nilkka', 'ranne', 'niska', 'lonkka', 'kyynärpää'];
const chat = [
  'No se oli sellainen juttu silloin kyllä.',
  'Joo, niin se vaan on.',
  'Mitä sä siitä oot mieltä?',
  'Niin, en mä tiedä.',
];

/** Three hours: every tenth utterance tells something nobody else tells. */
const visit: Utterance[] = Array.from({ length: talked }, (_, at) => {
  const fact = `Kipu numero ${at} ${parts[(at / 10) % parts.length]} särkee öisin ${at} minuuttia.`;
  const text = at % 10 === 0 ? fact : (chat[at % chat.length] ?? '');
  return said(`u1-${at}`, at % 2 === 0 ? 'subject' : 'professional', text, {
    startMs: at * 5_400,
    endMs: at * 5_400 + 5_000,
  });
});
const facts = visit.filter((_, at) => at % 10 === 0);

describe('a visit of three hours and 2,000 utterances', () => {
  it('is drafted from its first word to its last, each thing once, resting on its own words', async () => {
    const { add } = await drafter.draft(request(visit));
    const cited = add.flatMap(({ evidence }) => evidence.map(({ id }) => id));
    expect(facts.filter(({ id }) => !cited.includes(id))).toEqual([]);
    expect(new Set(add.map(({ section, text }) => `${section} ${text}`)).size).toBe(add.length);
    for (const { evidence } of add) {
      for (const { id, quote } of evidence) {
        expect(occursIn(quote, visit.find((one) => one.id === id)?.text ?? '')).toBe(true);
      }
    }
  });

  it('is drafted the same twice', async () => {
    const [first, second] = [await drafter.draft(request(visit)), await drafter.draft(request(visit))];
    expect(second.add).toEqual(first.add);
  });

  it('is drafted on from where the draft stands, without saying anything again', async () => {
    const half = visit.slice(0, talked / 2);
    const first = await drafter.draft(request(half));
    const statements = first.add.map((one, at) =>
      standing(`m${at}`, one.section, one.text, { evidence: [...one.evidence] }),
    );
    const rest = [...visit.slice(talked / 2), said('u1-9000', 'subject', facts[3]?.text ?? '')];
    const { add, replace, withdraw } = await drafter.draft(request(rest, { statements }));
    expect([replace, withdraw]).toEqual([[], []]);
    const texts = [...statements, ...add].map(({ section, text }) => `${section} ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
    const cited = [...statements, ...add].flatMap(({ evidence }) => evidence.map(({ id }) => id));
    expect(facts.filter(({ id }) => !cited.includes(id))).toEqual([]);
  });

  it('tells what is said over and over once, resting on every time', async () => {
    const again = Array.from({ length: 30 }, (_, at) =>
      said(`u${at}`, 'subject', 'Otan ramipriilia viisi milligrammaa.'),
    );
    const { add } = await drafter.draft(request(again));
    expect(add.map(({ evidence }) => evidence.length)).toEqual([30]);
  });
});
