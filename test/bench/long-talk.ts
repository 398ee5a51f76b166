import { join } from 'node:path';
import type { Language } from '../../server/domain/language.js';
import type { GoldStatement } from '../evals/case.js';
import { readOwnCases } from '../evals/read-cases.js';
import { type Said, saidIn } from '../evals/said.js';

const ROUNDS = 9;
/** Before them, as many as the compiler of the engine takes to settle. */
const WARMING = 9;

/** The middle of nine runs, after nine to warm up. */
export const medianMs = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round++) {
    const begun = performance.now();
    await work();
    if (round >= WARMING) times.push(performance.now() - begun);
  }
  return Math.round((times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0) * 10) / 10;
};

/** All own cases of a language said one after the other, again and again, up to so many utterances; with the gold statements of what was said. */
export const longTalk = async (
  language: Language,
  many: number,
): Promise<{ said: Said; gold: readonly GoldStatement[] }> => {
  const { cases } = await readOwnCases(join(import.meta.dirname, '../../fixtures'), 'dev');
  const own = cases.flatMap(({ case: one }) => {
    const said = saidIn(one);
    const alike = said.spokenLanguage === language && said.noteLanguage === language && said.mode === 'conversation';
    return alike && said.utterances.length > 0 ? [{ said, gold: one.gold?.statements ?? [] }] : [];
  });
  const [first] = own;
  if (!first) throw new Error(`no own conversation in ${language}`);
  const utterances: Said['utterances'][number][] = [];
  const gold: GoldStatement[] = [];
  for (let round = 0; utterances.length < many; round++) {
    const next = own[round % own.length] ?? first;
    const renamed = (id: string): string => `r${round}-${id}`;
    utterances.push(...next.said.utterances.map((one) => ({ ...one, id: renamed(one.id) })));
    gold.push(...next.gold.map((one) => ({ ...one, evidence: one.evidence.map(renamed) })));
  }
  return { said: { ...first.said, utterances: utterances.slice(0, many) }, gold };
};
