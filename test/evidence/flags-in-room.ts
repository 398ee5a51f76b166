import type { Language } from '../../server/domain/language.js';
import type { CheckName } from '../../server/domain/note.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { checkStatement } from '../../server/evidence/check-statement.js';
import { talk } from '../draft/spoken.js';

const roles: Readonly<Record<string, SpeakerRole>> = {
  p: 'professional',
  s: 'subject',
  c: 'companion',
  d: 'companion',
  k: 'child',
  g: 'colleague',
  i: 'interpreter',
};

/** The checks that flag a statement. Lines are "p: …", of a second one who has come along "d: …"; it rests on those that begin with "*". */
export const flagsInRoom = (
  language: Language,
  said: readonly string[],
  text: string,
  visitDate = '2026-11-10',
): CheckName[] => {
  const lines = said.map((line) => line.replace('*', ''));
  const utterances = talk(
    language,
    ...lines.map((line) => [roles[line[0] ?? ''] ?? 'unknown', line.slice(3)] as const),
  ).map((one, at) => (lines[at]?.startsWith('d') ? { ...one, speaker: 'another' } : one));
  const evidence = utterances.flatMap(({ id, source }, at) =>
    said[at]?.startsWith('*') ? [{ source, id, quote: '', language }] : [],
  );
  const context = { utterances, spokenLanguage: language, noteLanguage: language, visitDate };
  return checkStatement({ text, section: '', evidence }, context).verdicts.flatMap(({ check, result }) =>
    result === 'contradicted' || result === 'not-found' ? [check] : [],
  );
};
