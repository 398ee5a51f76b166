import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type pg from 'pg';
import type { Person } from '../domain/professional.js';
import type { SignIn } from './oidc.js';
import type { LaunchAsked, PendingLaunch } from './smart-launch.js';

declare module 'express-session' {
  interface SessionData {
    person: Person;
    /** When the person signed in (ms): a session ends 12 hours later, however busy. */
    since: number;
    /** The screen on which somebody was when they had to sign in. */
    returnTo: string;
    /** When they authenticated last (ms), as the identity provider says; it may have been before they came here. */
    authenticatedAt: number;
    signIn: SignIn;
    /** Set while somebody authenticates again to sign: who, and the encounter they come back to. */
    again: { person: string | null; encounter: string } | null;
    /** A launch from the record system that is about to begin, and one that waits for its answer. */
    launchAsked?: LaunchAsked & { at: number };
    launching?: PendingLaunch;
  }
}

const IDLE_MS = 15 * 60_000;
export const ABSOLUTE_MS = 12 * 3_600_000;

/** Sessions live in PostgreSQL: every process knows them, and signing out ends them everywhere. */
export const createSessions = (options: { pool: pg.Pool; secret: string; https: boolean }) => {
  const PgStore = connectPgSimple(session);
  const store = new PgStore({
    pool: options.pool,
    tableName: 'session',
    createTableIfMissing: false,
    ttl: IDLE_MS / 1000,
  });
  const name = options.https ? '__Host-sid' : 'sid';
  const middleware = session({
    store,
    name,
    secret: options.secret,
    resave: false,
    saveUninitialized: false,
    // Without an end of its own: while somebody records, nothing but the socket could tell the browser a later one.
    cookie: { httpOnly: true, sameSite: 'lax', secure: options.https, path: '/' },
  });
  return { middleware, store, close: () => store.close() };
};

export type Sessions = ReturnType<typeof createSessions>;
