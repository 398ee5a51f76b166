import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { EncounterView } from '../../server/domain/view.js';
import { useSession } from '../api/session.js';
import type { Decided } from './decision.js';
import { endFieldsWhere, subscribeFields, takeUpFields } from './fields.js';
import { isDestroyed } from './judge.js';
import { createOutbox } from './outbox.js';
import { onlyHere, overlaid } from './overlay.js';
import type { KeptText } from './use-kept-text.js';
import type { Words } from './words-context.js';

/** What waits on this device of an encounter, laid over what the server says of it. */
export const useOutbox = (server: EncounterView) => {
  const { person } = useSession();
  const queries = useQueryClient();
  const { id } = server.encounter;
  const { id: personId, name } = person;
  const outbox = useMemo(() => createOutbox({ id: personId, name }, id, queries), [id, personId, name, queries]);
  const state = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  useEffect(() => {
    void takeUpFields(personId, id);
    void outbox.flush();
  }, [outbox, personId, id]);

  const view = useMemo(
    () => overlaid(server, state.waiting, { id: personId, name, at: server.encounter.updatedAt }),
    [server, state.waiting, personId, name],
  );
  // What was forgotten or refused, here or elsewhere, takes the words that rest on it along.
  useEffect(() => {
    const look = (): void =>
      endFieldsWhere(id, ({ words }) => {
        const { before, about } = words as KeptText;
        return before !== null && isDestroyed(before, about, view);
      });
    look();
    return subscribeFields(look);
  }, [id, view]);

  const { version } = server.encounter;
  // What was decided here is judged again by whatever was decided elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each version
  useEffect(() => {
    if (outbox.snapshot().waiting.length > 0) void outbox.flush();
  }, [outbox, version]);

  const latest = useRef(view);
  latest.current = view;
  const decide = useCallback(
    async (decided: Decided): Promise<void> => {
      await outbox.decide(decided, latest.current);
      await outbox.flush();
    },
    [outbox],
  );
  const words = useMemo<Words>(
    () => ({
      encounterId: id,
      outbox: state,
      onlyHere: onlyHere(state.waiting),
      choose: (choice, mine) => void outbox.choose(choice, mine),
      drop: outbox.drop,
      flush: () => void outbox.flush(),
      forgetDestroyed: outbox.forgetDestroyed,
    }),
    [outbox, state, id],
  );
  return { view, words, decide, waits: state.waiting.length > 0 };
};
