import type { NextAction, WorklistRow } from '../../server/domain/view.js';
import { formatBirthDate } from '../format.js';

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

export const groupRows = (rows: readonly WorklistRow[]): Grouped => ({
  groups: groupOrder
    .map((name) => ({ name, rows: rows.filter((row) => row.nextAction === name).sort(byAge) }))
    .filter((group) => group.rows.length > 0),
  done: rows.filter((row) => row.nextAction === 'done').sort((a, b) => byAge(b, a)),
  waiting: rows.filter((row) => asks.includes(row.nextAction)).length,
});

/** Every word of the search is found in the name or in the birth date as it is shown. */
export const matches = (row: WorklistRow, search: string): boolean => {
  const { name, birthDate } = row.encounter.subject;
  const text = `${name} ${formatBirthDate(birthDate)}`.toLocaleLowerCase('fi');
  return search
    .toLocaleLowerCase('fi')
    .split(/\s+/)
    .every((word) => text.includes(word));
};
