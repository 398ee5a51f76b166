import { PhraseFault } from '../../server/domain/preferences.js';
import { isCode } from '../api/request.js';

export type Side = 'instead' | 'write';

/** Why one side of a phrase was refused, first reason first; null where it was not. */
export const faultOf = (error: unknown, index: number, side: Side): PhraseFault | null => {
  if (!isCode(error, 'preferences.not-style')) return null;
  const named = Object.values(error.details).flat().map(String);
  const found = named.find((one) => one.startsWith(`${index}.${side}.`))?.split('.')[2];
  return PhraseFault.options.find((fault) => fault === found) ?? null;
};
