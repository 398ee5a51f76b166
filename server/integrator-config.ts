import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Integrator } from './domain/integrator.js';

const twice = (values: readonly string[]): boolean => new Set(values).size < values.length;

const IntegratorFile = z
  .array(Integrator)
  .refine((all) => !twice(all.map(({ id }) => id)), 'two integrators have the same id')
  .refine((all) => !twice(all.flatMap(({ tokens }) => tokens)), 'a token is there twice');

const NAME = 'LUONNOS_INTEGRATORS';

/** Reads who may call the outward interface; unset: nobody. What is wrong is told by its place, never by its value. */
export const readIntegrators = (
  file: string | undefined,
): { readonly integrators: readonly Integrator[]; readonly problems: readonly string[] } => {
  if (file === undefined) return { integrators: [], problems: [] };
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { integrators: [], problems: [`${NAME}: the file cannot be read, or is no JSON`] };
  }
  const parsed = IntegratorFile.safeParse(given);
  if (parsed.success) return { integrators: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) =>
    [NAME, [...path].join('.'), message].filter(Boolean).join(': '),
  );
  return { integrators: [], problems };
};
