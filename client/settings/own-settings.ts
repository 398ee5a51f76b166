import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnSettings } from '../../server/domain/own-settings.js';
import { request } from '../api/request.js';
import { type SessionAnswer, sessionKey, useSession } from '../api/session.js';

/** What a person's screens start with, and a way to change it: shown at once, and taken back where the server does not take it. */
export const useOwnSettings = () => {
  const { own } = useSession();
  const queries = useQueryClient();
  const show = (next: OwnSettings): void => {
    queries.setQueryData<SessionAnswer>(sessionKey, (answer) =>
      answer?.session ? { ...answer, session: { ...answer.session, own: next } } : answer,
    );
  };
  const saving = useMutation({
    mutationFn: (next: OwnSettings) => request<OwnSettings>('PUT', '/api/own-settings', { body: next }),
    onMutate: (next) => {
      show(next);
      return own;
    },
    onError: (_error, _next, before) => before && show(before),
  });
  return {
    own,
    change: (change: Partial<OwnSettings>): void => saving.mutate({ ...own, ...change }),
    error: saving.error,
  };
};
