import type { NextAction, WorklistRow } from '../../server/domain/view.js';
import { formatBirthDate, isSameDay } from '../format.js';

/** Most urgent first. */
export const groupOrder = ['continue-recording', 'review', 'fix-delivery', 'copy', 'start', 'wait'] as const;
export type GroupName = (typeof groupOrder)[number];

/** What asks for the professional; the rest goes on by itself. */
const asks: readonly NextAction[] = ['continue-recording', 'review', 'fix-delivery', 'copy'];

export interface Grouped {
  groups: { name: GroupName; rows: WorklistRow[] }[];
  done: WorklistRow[];
  waiting: number;
}

const byAge = (a: WorklistRow, b: WorklistRow): number => a.encounter.createdAt.localeCompare(b.encounter.createdAt);

/** Today's visits from the first one on, then what earlier days left. */
const todayFirst =
  (now: Date) =>
  (a: WorklistRow, b: WorklistRow): number => {
    const [early, late] = [a, b].map(({ encounter }) => (isSameDay(encounter.createdAt, now) ? 0 : 1)) as [
      number,
      number,
    ];
    return early - late || byAge(a, b);
  };

export const groupRows = (rows: readonly WorklistRow[], now: Date): Grouped => ({
  groups: groupOrder
    .map((name) => ({ name, rows: rows.filter((row) => row.nextAction === name).sort(todayFirst(now)) }))
    .filter((group) => group.rows.length > 0),
  done: rows.filter((row) => row.nextAction === 'done').sort((a, b) => byAge(b, a)),
  waiting: rows.filter((row) => asks.includes(row.nextAction)).length,
});

/** Every word of the search is found in the name, in the birth date as it is shown or as `1952-03-14`, or in the title of the note type. */
export const matches = (row: WorklistRow, search: string, title: string): boolean => {
  const { name, birthDate } = row.encounter.subject;
  const text = `${name} ${formatBirthDate(birthDate)} ${birthDate} ${title}`.toLocaleLowerCase('fi');
  return search
    .toLocaleLowerCase('fi')
    .split(/\s+/)
    .every((word) => text.includes(word));
};
