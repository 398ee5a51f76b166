import { useCallback } from 'react';
import type { EncounterView } from '../../server/domain/view.js';
import type { Command, useCommand } from '../api/encounter.js';
import { canBeKept, type Decided } from './decision.js';
import { canWait } from './outbox.js';

export interface Outcome {
  outcome: 'sent' | 'waits' | 'failed';
  after?: EncounterView | undefined;
}

/** Behind what waits already, in order; otherwise to the server, and on this device only while that is away. */
export const useSendOrWait = (
  { mutateAsync, reset }: Pick<ReturnType<typeof useCommand>, 'mutateAsync' | 'reset'>,
  { decide, waits }: { decide(decided: Decided): Promise<void>; waits: boolean },
) =>
  useCallback(
    async (command: Command & { to: 'review' | 'typed' }): Promise<Outcome> => {
      const kept = canBeKept(command) ? command : null;
      if (!waits || kept === null) {
        try {
          return { outcome: 'sent', after: await mutateAsync(command) };
        } catch (error) {
          if (kept === null || !canWait(error)) return { outcome: 'failed' };
          reset();
        }
      }
      await decide(kept);
      return { outcome: 'waits' };
    },
    [mutateAsync, reset, decide, waits],
  );
