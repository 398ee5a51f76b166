import type { Subject } from '../../server/domain/subject.js';

/** How many share the most common name among the found: more than one and only the birth date tells them apart. */
export const sameName = (subjects: readonly Subject[]): number => {
  const counts = new Map<string, number>();
  for (const { name } of subjects) {
    const key = name.trim().toLocaleLowerCase('fi');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
};
