import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { PartKind } from '../../server/domain/audio.js';
import type { UploadState } from '../../server/domain/upload.js';
import { encounterKey } from '../api/encounter.js';
import { request } from '../api/request.js';
import { fingerprintOf, forgetUpload, remember, remembered } from './remembered.js';
import { createSender, type Sender, type SenderSnapshot } from './sender.js';
import { uploadApi } from './upload-api.js';

/** Uploads of this page: they go on while another screen is looked at. */
const senders = new Map<string, Sender>();

const online = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
    signal.addEventListener('abort', end);
  });

const none = (): (() => void) => () => undefined;

/** The upload of an encounter on this page, if there is one, and whether one was left unfinished before. */
export const useUpload = (encounterId: string) => {
  const queries = useQueryClient();
  const [sender, setSender] = useState<Sender | null>(() => senders.get(encounterId) ?? null);
  const [unfinished, setUnfinished] = useState(false);
  const snapshot: SenderSnapshot | null = useSyncExternalStore(
    sender?.subscribe ?? none,
    () => sender?.snapshot() ?? null,
  );
  useEffect(() => {
    const kept = remembered(encounterId);
    if (kept === null || sender !== null) return setUnfinished(false);
    let over = false;
    request<UploadState>('GET', `/api/encounters/${encounterId}/uploads/${kept.upload}`).then(
      ({ completed }) => !over && setUnfinished(!completed),
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [encounterId, sender]);

  const clear = useCallback((): void => {
    senders.delete(encounterId);
    setSender(null);
  }, [encounterId]);

  return {
    sender,
    snapshot,
    unfinished,
    begin: (file: Blob, kind: PartKind): void => {
      const created = createSender({
        file,
        kind,
        api: uploadApi(encounterId, async (view) => {
          const queryKey = encounterKey(encounterId);
          // An answer still on its way is older than this one.
          await queries.cancelQueries({ queryKey });
          queries.setQueryData(queryKey, view);
        }),
        fingerprint: () => fingerprintOf(file),
        memory: {
          get: () => remembered(encounterId),
          set: (upload) => remember(encounterId, upload),
          clear: () => forgetUpload(encounterId),
        },
        now: () => performance.now(),
        wait: online,
      });
      senders.set(encounterId, created);
      setSender(created);
    },
    clear,
  };
};
