import type { EncounterView } from '../../server/domain/view.js';
import type { Command } from '../api/encounter.js';
import type { Decision } from './decision.js';
import { aboutOf } from './decision.js';
import { isDestroyed } from './judge.js';
import { destroyQuoting, destroyWords, endWords, ownWords } from './kept-words.js';
import type { KeptText } from './use-kept-text.js';

/** Destroys on this device what a command has destroyed on the server. `view` is the encounter after it. */
export const destroyWith = async (id: string, command: Command, view: EncounterView | undefined): Promise<void> => {
  if (command.to === 'discard') return destroyWords(id);
  if (command.to === 'inform') return destroyQuoting(id);
  if (view === undefined) return;
  const owner = view.encounter.professional.id;
  const fields = (await ownWords(owner, id, 'field')).filter(({ words }) => {
    const { about, before } = words as KeptText;
    return before !== null && isDestroyed(before, about, view);
  });
  const decisions = (await ownWords(owner, id, 'decision')).filter(({ words }) => {
    const decision = words as Decision;
    return isDestroyed(decision.before, aboutOf(decision), view);
  });
  await Promise.all([...fields, ...decisions].map(({ head }) => endWords(head.id)));
};
