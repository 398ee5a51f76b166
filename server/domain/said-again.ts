/** A medicine whose name was asked for again: what the recogniser wrote of it the first time does not stand. */
import type { SaidValue, Spoken, TakenBack } from './said-values.js';

const again: Record<Spoken['language'], RegExp> = {
  fi: /(?<!\p{L})(?:toist\p{L}+|uudestaan|uudelleen|mikä se oli|mikä se on|minkä niminen|anteeksi mikä)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:säga det igen|ta det igen|en gång till|upprepa|vad hette|vad heter|vad sa du)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:say (?:that |it )?again|repeat|what was (?:that|it)|pardon|what's it called)(?!\p{L})/iu,
};

/** Of a name so much is heard whatever the vowels were taken for: "candy Sartain" and "candesartan" have the same. */
const consonants = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[cg]/g, 'k')
    .replace(/z/g, 's')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/[^\p{L}]|[aeiouyäöå]/gu, '')
    .replace(/(.)\1/g, '$1');
/** With fewer, other words have them too. */
const LEAST = 4;
const WORDS = 3;
/** The name opens the turn. */
const SOON = 15;

/** The words of a text that sound like a name and are not it. */
const heardAs = (text: string, name: string): { readonly start: number; readonly end: number } | null => {
  const key = consonants(name);
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  for (const [at, { start }] of words.entries())
    for (const { end } of words.slice(at, at + WORDS)) {
      const part = text.slice(start, end);
      // One letter more is an ending: "kandesartaanin".
      const sounds = consonants(part);
      if ((sounds === key || sounds.slice(0, -1) === key) && part.toLowerCase() !== name.toLowerCase())
        return { start, end };
    }
  return null;
};

/** "I prescribe candy Sartain." – "Can you say again?" – "Candesartan." */
export const saidAgainAt = (
  utterances: readonly Spoken[],
  at: number,
  valuesOf: (at: number) => readonly SaidValue[],
): TakenBack[] => {
  const [told, asked, own] = [utterances[at - 2], utterances[at - 1], utterances[at]];
  if (!told?.speaker || !asked || own?.speaker !== told.speaker || asked.speaker === told.speaker) return [];
  if (!again[asked.language].test(asked.text)) return [];
  const name = valuesOf(at).find(({ kind, start }) => kind === 'medicine' && start < SOON);
  const said = name ? own.text.slice(name.start, name.end) : '';
  const old = consonants(said).length < LEAST ? null : heardAs(told.text, said);
  if (!name || !old) return [];
  const by = { utteranceId: own.id, start: name.start, end: name.end };
  return [{ utteranceId: told.id, ...old, by, right: name.start, how: 'restated' }];
};
