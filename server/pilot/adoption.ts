import type { EligibleVisits } from '../domain/eligible.js';
import { type ImpactFigures, type ImpactFilter, SMALLEST_GROUP } from '../domain/impact.js';
import type { PilotVisit } from '../domain/pilot.js';
import { professionalsOf } from './small-groups.js';
import { weekOf } from './week.js';

const cellOf = (week: string, profession: string): string => `${week} ${profession}`;

/**
 * How many of the visits that could have been recorded were recorded and signed: in the weeks and professions of which the pilot lead has
 * told. They are not told by unit or language, so a choice of these has no such share.
 *
 * @param signed visits as they were first signed, of what was chosen
 */
export const adoptionOf = (
  signed: readonly PilotVisit[],
  eligible: readonly EligibleVisits[],
  { unit, language, profession }: ImpactFilter,
): ImpactFigures['adoption'] => {
  const told = eligible.filter((one) => profession === undefined || one.profession === profession);
  if (unit !== undefined || language !== undefined || told.length === 0) return null;
  const cells = new Set(told.map((one) => cellOf(one.week, one.profession)));
  const recorded = signed.filter(
    (visit) => visit.measures.recordedMs > 0 && cells.has(cellOf(weekOf(visit.at), visit.profession)),
  );
  return {
    weeks: new Set(told.map(({ week }) => week)).size,
    eligible: told.reduce((sum, { visits }) => sum + visits, 0),
    recorded: professionalsOf(recorded) < SMALLEST_GROUP ? null : recorded.length,
  };
};
