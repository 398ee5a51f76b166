import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { SAMPLE_RATE } from '../../server/domain/audio.js';
import type {
  Abandon,
  AddTyped,
  Amend,
  AskDraft,
  CorrectSubject,
  DecideFiling,
  Discard,
  Forget,
  HandOver,
  Inform,
  MarkSection,
  RetryWork,
  Review,
  SetRoles,
  Sign,
  TranscribeAgain,
  Unmark,
  Withdraw,
} from '../../server/domain/commands.js';
import type { FiledDocument } from '../../server/domain/record.js';
import type { EncounterView } from '../../server/domain/view.js';
import { isCode, request } from './request.js';
import { stillRight } from './still-right.js';

export const encounterKey = (id: string) => ['encounter', id] as const;

const isWorking = (view: EncounterView | undefined): boolean =>
  view?.activities.some((activity) => activity.state === 'waiting' || activity.state === 'running') ?? false;

/** An encounter as its professional sees it. Read again every 2 s while work is unfinished, in case nothing tells us of a change. */
export const useEncounter = (id: string) =>
  useQuery({
    queryKey: encounterKey(id),
    queryFn: ({ signal }) => request<EncounterView>('GET', `/api/encounters/${id}`, { signal }),
    refetchInterval: ({ state }) => (isWorking(state.data) ? 2_000 : false),
  });

type Unversioned<Body> = Body extends unknown ? Omit<Body, 'expectedVersion'> : never;

/** What a professional may ask of an encounter, with the body each needs. `expectedVersion` is filled in when it is sent. */
interface Commands {
  inform: Omit<z.infer<typeof Inform>, 'expectedVersion'>;
  typed: Omit<z.infer<typeof AddTyped>, 'expectedVersion'>;
  draft: Omit<z.infer<typeof AskDraft>, 'expectedVersion'>;
  retry: z.infer<typeof RetryWork>;
  'transcribe-again': z.infer<typeof TranscribeAgain>;
  unmark: z.infer<typeof Unmark>;
  finish: Record<string, never>;
  forget: z.infer<typeof Forget>;
  review: Omit<z.infer<typeof Review>, 'expectedVersion'>;
  roles: Omit<z.infer<typeof SetRoles>, 'expectedVersion'>;
  sign: Omit<z.infer<typeof Sign>, 'expectedVersion'>;
  'correct-subject': Unversioned<z.infer<typeof CorrectSubject>>;
  'mark-section': Omit<z.infer<typeof MarkSection>, 'expectedVersion'>;
  amend: Omit<z.infer<typeof Amend>, 'expectedVersion'>;
  abandon: Omit<z.infer<typeof Abandon>, 'expectedVersion'>;
  withdraw: Omit<z.infer<typeof Withdraw>, 'expectedVersion'>;
  'decide-filing': Omit<z.infer<typeof DecideFiling>, 'expectedVersion'>;
  'hand-over': Omit<z.infer<typeof HandOver>, 'expectedVersion'>;
  discard: Omit<z.infer<typeof Discard>, 'expectedVersion'>;
}
/** What is right whatever the encounter has become meanwhile. */
const unversioned: ReadonlySet<keyof Commands> = new Set(['retry', 'transcribe-again', 'unmark', 'finish', 'forget']);

export type Command = { [K in keyof Commands]: { to: K; body: Commands[K] } }[keyof Commands];

const TRIES = 3;

/** Sends a command with the newest version we know, and again with a newer one where only a machine was faster and it still means the same. */
export const sendCommand = async (queries: QueryClient, id: string, command: Command) => {
  const key = encounterKey(id);
  const { to, body } = command;
  for (let tries = 1; ; tries++) {
    const known = queries.getQueryData<EncounterView>(key);
    const expectedVersion = known?.encounter.version ?? 0;
    const withVersion = unversioned.has(to) ? body : { expectedVersion, ...body };
    try {
      return await request<EncounterView | undefined>('POST', `/api/encounters/${id}/${to}`, { body: withVersion });
    } catch (error) {
      if (!isCode(error, 'encounter.conflict') || known === undefined || tries === TRIES) throw error;
      const now = await request<EncounterView>('GET', `/api/encounters/${id}`);
      if (!stillRight(command, known, now)) throw error;
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData(key, now);
    }
  }
};

/** What is destroyed on the server is destroyed on this device, too. */
const destroys = ({ to, body }: Command): boolean =>
  to === 'discard' || to === 'forget' || (to === 'inform' && body.informing.outcome === 'refused');

/**
 * Sends commands one after the other. After a conflict that stays one the encounter is read again; the caller keeps what was typed
 * and shows the error.
 */
export const useCommand = (id: string) => {
  const queries = useQueryClient();
  const key = encounterKey(id);
  return useMutation({
    scope: { id: `encounter-${id}` },
    mutationFn: (command: Command) => sendCommand(queries, id, command),
    onSuccess: async (view, command) => {
      if (destroys(command))
        void import('../words/destroy.js').then(({ destroyWith }) => destroyWith(id, command, view));
      await queries.cancelQueries({ queryKey: key });
      if (view !== undefined) queries.setQueryData(key, view);
      void queries.invalidateQueries({ queryKey: ['worklist'] });
    },
    onError: async (error) => {
      const stale = [
        'encounter.conflict',
        'encounter.wrong-state',
        'sign.changed',
        'sign.blocked',
        'review.no-step',
      ] as const;
      if (stale.some((code) => isCode(error, code))) await queries.invalidateQueries({ queryKey: key });
    },
  });
};

/** The document read live from the record system: never a copy of ours. */
export const useFiledDocument = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['filed', id],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) => request<FiledDocument>('GET', `/api/encounters/${id}/filed`, { signal }),
  });

/** A document of the record system that a decision about the note is about, read live. */
export const useRecordDocument = (id: string, documentId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['record-document', id, documentId],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) => request<FiledDocument>('GET', `/api/encounters/${id}/documents/${documentId}`, { signal }),
  });

/** A signed note, or one of its sections, as plain text; that it was copied is in the log before it is here. */
export const useCopy = (id: string) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (section: string | null) =>
      request<{ text: string }>('POST', `/api/encounters/${id}/copy`, { body: { section } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: encounterKey(id) }),
  });
};

/** A stretch of one part's sound, ms within the part; the server is asked for it by its samples. */
export const clipUrl = (id: string, part: number, fromMs: number, toMs: number): string => {
  const sample = (ms: number): number => Math.round((ms * SAMPLE_RATE) / 1000);
  return `/api/encounters/${id}/audio?part=${part}&from=${Math.max(0, sample(fromMs))}&to=${sample(toMs)}`;
};
