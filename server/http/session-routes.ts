import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { SessionData } from 'express-session';
import { z } from 'zod';
import { noOwnSettings, OwnSettings } from '../domain/own-settings.js';
import type { Colleague, SampleInfo, SessionView } from '../domain/session.js';
import { LuonnosError } from '../errors.js';
import { ABSOLUTE_MS } from '../identity/session.js';
import { bodyOf, type HttpParts, personOf, professionalOf } from './context.js';

const languages = new Set(['fi', 'sv', 'en']);

/** A screen of this application and nothing else: `server/http/static.ts`. */
const SCREEN = /^\/(new|style|encounters\/[0-9a-f-]{36}(\/[a-z]+)?)?$/;
const screenOf = (asked: unknown): string => (typeof asked === 'string' && SCREEN.test(asked) ? asked : '/');

/** A redirect may be followed before the session would be saved by itself: express-session saves only once the headers are out. */
export const saved = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => request.session.save((error: unknown) => (error ? reject(error) : resolve())));

/**
 * Leads on without a body: then nothing at all is sent before the session has been saved for the last time, which express-session does
 * at the end of a response. What is saved late would take back what the next request keeps.
 */
export const leadOn = (response: Response, place: string): void => {
  response.status(303).location(place).end();
};

/** Somebody is signed in; a session ends after its absolute time, however busy. */
export const isSignedIn = ({ session: { person, since = 0 } }: Request, at: Date): boolean =>
  person !== undefined && at.getTime() - since <= ABSOLUTE_MS;

/** Sign-in, sign-out, and who is signed in. */
export const signInRoutes = ({ store, identityProvider, origins, now }: HttpParts): Router => {
  const router = Router();

  const begin = async (request: Request, again: SessionData['again'] | null): Promise<string> => {
    const own = `${request.protocol}://${request.headers.host}`;
    const origin = origins.includes(own) ? own : origins[0];
    const language =
      typeof request.query.lang === 'string' && languages.has(request.query.lang) ? request.query.lang : 'fi';
    const { url, signIn } = await identityProvider.begin(`${origin}/auth/callback`, language, again !== null);
    request.session.signIn = signIn;
    request.session.again = again;
    request.session.returnTo = screenOf(request.query.to);
    await saved(request);
    return url;
  };

  router.get('/auth/login', async (request, response) => {
    response.redirect(await begin(request, null));
  });

  /** To sign, with a session whose authentication is too old: the same person again, and back to where they signed. */
  router.get('/auth/again', async (request, response) => {
    const encounter = z.uuid().safeParse(request.query.encounter);
    if (!encounter.success) throw new LuonnosError('request.invalid');
    const person = request.session.person?.id ?? null;
    response.redirect(await begin(request, { person, encounter: encounter.data }));
  });

  router.get('/auth/callback', async (request, response) => {
    const { signIn, again } = request.session;
    if (!signIn) throw new LuonnosError('identity.rejected');
    const returnTo = screenOf(request.session.returnTo);
    const { launchAsked } = request.session;
    const answer = new URL(signIn.redirectUri);
    answer.search = new URL(request.originalUrl, signIn.redirectUri).search;
    const back = (outcome: string): string => (again ? `/encounters/${again.encounter}/review?sign=${outcome}` : '/');
    const { person, at } = await identityProvider.complete(answer, signIn).catch((error: unknown) => {
      if (!again || !request.session.person) throw error;
      return { person: null, at: null };
    });
    // Whoever began stays signed in as they were: nothing of theirs is lost to a sign-in that failed, nor given to another person.
    if (person === null || (again?.person && again.person !== person.id)) {
      request.session.again = null;
      await saved(request);
      response.redirect(back(person === null ? 'failed' : 'other-person'));
      return;
    }
    await store.savePerson(person);
    await store.auditPerson(person, { type: again?.person ? 'authenticated-again' : 'signed-in' });
    // A new session at every sign-in: an id known before it is worth nothing.
    await new Promise<void>((resolve, reject) =>
      request.session.regenerate((error: unknown) => (error ? reject(error) : resolve())),
    );
    await store.sessionEnded();
    request.session.person = person;
    request.session.since = now().getTime();
    request.session.authenticatedAt = at ?? now().getTime();
    if (launchAsked && !again) request.session.launchAsked = launchAsked;
    await saved(request);
    if (launchAsked && !again) leadOn(response, '/launch/go');
    else response.redirect(again ? back('again') : returnTo);
  });

  router.post('/auth/logout', async (request, response) => {
    const person = request.session.person;
    if (person) await store.auditPerson(person, { type: 'signed-out' });
    await new Promise<void>((resolve, reject) =>
      request.session.destroy((error: unknown) => (error ? reject(error) : resolve())),
    );
    await store.sessionEnded();
    response.clearCookie('sid').clearCookie('__Host-sid', { secure: true, path: '/' }).status(204).end();
  });
  return router;
};

/**
 * Nothing below this without a person. Who is not signed in learns whether this is the demo.
 */
export const requireSession =
  ({ now, demo }: Pick<HttpParts, 'now' | 'demo'>): RequestHandler =>
  (request, _response, next) => {
    next(
      isSignedIn(request, now())
        ? undefined
        : new LuonnosError('request.unauthenticated', { details: { demo: demo ? 1 : 0 } }),
    );
  };

export const sessionRoutes = (parts: HttpParts): Router => {
  const router = Router();

  router.get('/session', async (request, response) => {
    const person = personOf(request);
    const professional = person.role === 'professional' ? person : null;
    const own = professional ? await parts.store.ownSettings(professional) : noOwnSettings;
    const noteTypes = [...parts.noteTypes.values()].filter((noteType) => noteType.register === professional?.register);
    const samples: SampleInfo[] = parts.samples
      .filter((sample) => sample.person === person.id)
      .map(({ slug, title, person: owner, noteType, mode, spokenLanguage, durationMs }) => ({
        slug,
        title,
        person: owner,
        noteType,
        mode,
        spokenLanguage,
        durationMs,
      }));
    const view: SessionView = { person, own, demo: parts.demo !== null, noteTypes, samples, ...parts.services };
    response.json(view);
  });

  /** One's own: whose they are follows from the session. */
  router.put('/own-settings', async (request, response) => {
    const person = professionalOf(request);
    await parts.store.saveOwnSettings(person, bodyOf(request, OwnSettings));
    response.json(await parts.store.ownSettings(person));
  });

  router.get('/colleagues', async (request, response) => {
    const colleagues: Colleague[] = (await parts.store.colleagues(professionalOf(request))).map((colleague) => ({
      id: colleague.id,
      name: colleague.name,
      title: colleague.title,
      profession: colleague.profession,
    }));
    response.json(colleagues);
  });
  return router;
};
