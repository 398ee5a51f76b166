import type { Person } from '../../server/domain/professional.js';

export const places = [
  'worklist',
  'new',
  'inform',
  'record',
  'review',
  'filed',
  'settings',
  'impact',
  'log',
  'other',
] as const;
export type Place = (typeof places)[number];

const ofPath: Readonly<Record<string, Place>> = { '/': 'worklist', '/new': 'new', '/settings': 'settings' };

/** The screen an address shows, as help and shortcuts know it. */
export const placeOf = (path: string, role: Person['role'] | null): Place => {
  if (role === null || path === '/styleguide') return 'other';
  if (role === 'pilot-lead') return 'impact';
  if (role === 'data-protection-officer') return 'log';
  const step = /^\/encounters\/[^/]+\/(inform|record|review|filed)$/.exec(path)?.[1] as Place | undefined;
  return step ?? ofPath[path] ?? 'other';
};
