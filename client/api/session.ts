import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Colleague, SessionView } from '../../server/domain/session.js';
import { screenLanguage } from '../i18n/language.js';
import { isCode, request } from './request.js';

/** The signed-in person, null when nobody is. `demo` is known either way: a 401 of the demo says so in its details. */
export interface SessionAnswer {
  session: SessionView | null;
  demo: boolean;
}

export const useSessionQuery = () =>
  useQuery({
    queryKey: ['session'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<SessionAnswer> => {
      try {
        const session = await request<SessionView>('GET', '/api/session', { signal });
        return { session, demo: session.demo };
      } catch (error) {
        if (isCode(error, 'request.unauthenticated')) return { session: null, demo: error.details.demo === 1 };
        throw error;
      }
    },
  });

export const SessionContext = createContext<SessionView | null>(null);

/** Inside the signed-in part of the application there always is a session. */
export const useSession = (): SessionView => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('used outside of a session');
  return session;
};

export const signInPath = (): string => `/auth/login?lang=${screenLanguage()}`;

export const useSignOut = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('POST', '/auth/logout'),
    onSuccess: () => {
      queries.clear();
      location.assign('/');
    },
  });
};

export const useColleagues = () =>
  useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => request<Colleague[]>('GET', '/api/colleagues', { signal }),
  });
