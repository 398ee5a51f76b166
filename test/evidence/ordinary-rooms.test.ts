/** What people say in ordinary rooms: a right statement of it passes, a wrong one is flagged by the check it belongs to. */
import { describe, expect, it } from 'vitest';
import { flagsInRoom } from './flags-in-room.js';
import { ordinary } from './ordinary-rows.js';
import { answerRows } from './ordinary-rows-answers.js';
import { apartRows } from './ordinary-rows-apart.js';
import { bareRows } from './ordinary-rows-bare.js';
import { consultedRows } from './ordinary-rows-consulted.js';
import { dayRows } from './ordinary-rows-days.js';
import { deniedRows } from './ordinary-rows-denied.js';
import { exchangedRows } from './ordinary-rows-exchanged.js';
import { measureRows } from './ordinary-rows-measures.js';
import { medicineRows } from './ordinary-rows-medicines.js';
import { ordinaryMore } from './ordinary-rows-more.js';
import { notSoRows } from './ordinary-rows-not-so.js';
import { pastRiskRows } from './ordinary-rows-past-risks.js';
import { peopleRows } from './ordinary-rows-people.js';
import { plainRows } from './ordinary-rows-plain.js';
import { recordRows } from './ordinary-rows-records.js';
import { riskRows } from './ordinary-rows-risks.js';
import { roomRows } from './ordinary-rows-rooms.js';
import { sideRows } from './ordinary-rows-sides.js';
import { valueRows } from './ordinary-rows-values.js';
import { voiceRows } from './ordinary-rows-voices.js';
import { weekRows } from './ordinary-rows-weeks.js';
import { whoRows } from './ordinary-rows-who.js';

describe('a statement of what was said', () => {
  it.each([
    ...ordinary,
    ...ordinaryMore,
    ...peopleRows,
    ...deniedRows,
    ...valueRows,
    ...dayRows,
    ...weekRows,
    ...recordRows,
    ...answerRows,
    ...voiceRows,
    ...notSoRows,
    ...riskRows,
    ...apartRows,
    ...bareRows,
    ...exchangedRows,
    ...measureRows,
    ...pastRiskRows,
    ...roomRows,
    ...medicineRows,
    ...sideRows,
    ...consultedRows,
    ...whoRows,
    ...plainRows,
  ])('tells %s', (_, check, language, said, right, wrong) => {
    expect(flagsInRoom(language, said, right)).toEqual([]);
    if (wrong !== null) expect(flagsInRoom(language, said, wrong)).toContain(check);
  });
});
