import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Colleague, SessionView } from '../../server/domain/session.js';
import { screenLanguage } from '../i18n/language.js';
import { isCode, request } from './request.js';

/** The signed-in person, null when nobody is. `demo` is known either way: a 401 of the demo says so in its details. */
export interface SessionAnswer {
  session: SessionView | null;
  demo: boolean;
  /** False while the server could not be asked yet. */
  reached: boolean;
}

export const sessionKey = ['session'];
const ASK_AGAIN_MS = 5_000;
const personKey = 'luonnos.person';

/** Who was last signed in on this tab: what an outage may say, it says to them. */
export const lastPerson = (): string | null => sessionStorage.getItem(personKey);

const remember = (session: SessionView | null): void => {
  if (session === null) sessionStorage.removeItem(personKey);
  else sessionStorage.setItem(personKey, session.person.id);
};

/** The server is down, away, or behind a gateway that answers in its place. */
export const isOutage = (error: unknown): boolean =>
  isCode(error, 'offline') ||
  isCode(error, 'store.unavailable') ||
  (isCode(error, 'internal') && error.requestId === null);

export const useSessionQuery = () => {
  const queries = useQueryClient();
  return useQuery<SessionAnswer>({
    queryKey: sessionKey,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data?.reached === false ? ASK_AGAIN_MS : false),
    queryFn: async ({ signal }) => {
      try {
        const session = await request<SessionView>('GET', '/api/session', { signal });
        remember(session);
        return { session, demo: session.demo, reached: true };
      } catch (error) {
        if (isCode(error, 'request.unauthenticated')) {
          remember(null);
          return { session: null, demo: error.details.demo === 1, reached: true };
        }
        // A page that is open already stays open.
        const open = queries.getQueryData<SessionAnswer>(sessionKey)?.reached === true;
        if (!open && isOutage(error)) return { session: null, demo: false, reached: false };
        throw error;
      }
    },
  });
};

export const SessionContext = createContext<SessionView | null>(null);

/** Inside the signed-in part of the application there always is a session. */
export const useSession = (): SessionView => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('used outside of a session');
  return session;
};

/** Signing in leads back to the screen it was asked on. */
export const signInPath = (): string =>
  `/auth/login?lang=${screenLanguage()}&to=${encodeURIComponent(location.pathname)}`;

/** Out to the identity provider and back to the sign dialog of the same encounter. */
export const signInAgainPath = (encounter: string): string =>
  `/auth/again?encounter=${encounter}&lang=${screenLanguage()}`;

export const useSignOut = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>('POST', '/auth/logout'),
    onSuccess: () => {
      queries.clear();
      remember(null);
      location.assign('/');
    },
  });
};

export const useColleagues = () =>
  useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => request<Colleague[]>('GET', '/api/colleagues', { signal }),
  });
