import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PartKind } from '../../server/domain/audio.js';
import type { EncounterView } from '../../server/domain/view.js';
import { encounterKey } from '../api/encounter.js';
import { useSession } from '../api/session.js';
import { createRecordingSession, type RecordingSession, type SessionSnapshot } from './recording-session.js';
import { isTakenOver } from './recording-view.js';

/** A recording of this screen, and what there is to show of it. Nothing begins before `start`. */
export const useRecording = (view: EncounterView, kind: PartKind): [RecordingSession, SessionSnapshot] => {
  const queries = useQueryClient();
  const { id, sample } = view.encounter;
  const { id: ownerId, name: ownerName } = useSession().person;
  const session = useMemo(() => {
    const key = encounterKey(id);
    const onChanged = (version: number): void => {
      const known = queries.getQueryData<EncounterView>(key)?.encounter.version ?? -1;
      if (version > known) void queries.invalidateQueries({ queryKey: key });
    };
    return createRecordingSession({
      encounterId: id,
      kind,
      sample,
      owner: { id: ownerId, name: ownerName },
      onChanged,
    });
  }, [id, kind, sample, ownerId, ownerName, queries]);

  useEffect(() => {
    session.enter();
    return session.leave;
  }, [session]);

  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);

  // A refusal destroys what we hold as well.
  const newer = isTakenOver(view.parts, snapshot.part);
  const refused = view.encounter.informing?.outcome === 'refused';
  useEffect(() => {
    if (refused) session.refused();
    else if (newer) session.replaced();
  }, [session, newer, refused]);

  return [session, snapshot];
};
