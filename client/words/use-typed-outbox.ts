import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { EncounterView } from '../../server/domain/view.js';
import { encounterKey } from '../api/encounter.js';
import { useSession } from '../api/session.js';
import { takeUpFields } from './fields.js';
import { createOutbox } from './outbox.js';

/** Words typed during a visit that wait on this device: how many, and a place for more. */
export const useTypedOutbox = (encounterId: string): { waiting: number; add(text: string): Promise<void> } => {
  const { id, name } = useSession().person;
  const queries = useQueryClient();
  const outbox = useMemo(() => createOutbox({ id, name }, encounterId, queries), [id, name, encounterId, queries]);
  const { waiting } = useSyncExternalStore(outbox.subscribe, outbox.snapshot);
  useEffect(() => {
    void takeUpFields(id, encounterId);
    void outbox.flush();
  }, [outbox, id, encounterId]);
  return {
    waiting: waiting.length,
    add: async (text) => {
      const view = queries.getQueryData<EncounterView>(encounterKey(encounterId));
      if (view === undefined) return;
      await outbox.decide({ to: 'typed', body: { text } }, view);
      void outbox.flush();
    },
  };
};
