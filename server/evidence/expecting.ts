/** A couple that expects a child, as the note calls them: the client is its mother, who has come along its father. */
import type { Utterance } from '../domain/transcript.js';
import { voiceOf } from './bearers.js';
import type { Kinship } from './kinship.js';
import { ofExpected } from './lexicon/expecting.js';
import { genderOfName } from './lexicon/first-names.js';

/** "Tervetuloa Elina ja Antti. Nyt mennään raskausviikolla 30": one has come along who is her husband, or a man of whom nobody says what he is. */
export const areExpecting = (
  utterances: readonly Utterance[],
  bearers: ReadonlyMap<string, string>,
  kinship: Kinship,
): boolean => {
  const [voice, ...others] = new Set(utterances.flatMap((one) => (one.role === 'companion' ? voiceOf(one) : [])));
  if (voice === undefined || others.length > 0) return false;
  if (!utterances.some(({ role, text }) => role !== 'unknown' && ofExpected.test(text))) return false;
  const known = kinship.voices.get(voice);
  if (known !== undefined) return /^(?:husband|partner)$/.test(known);
  return [...bearers].some(([name, bearer]) => bearer === voice && genderOfName(name) === 'male');
};
