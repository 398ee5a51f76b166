import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { LaunchView } from '../domain/launch.js';
import { LuonnosError } from '../errors.js';
import type { SmartLaunch } from '../identity/smart-launch.js';
import { type HttpParts, param, professionalOf, signalOf } from './context.js';
import { isSignedIn, leadOn, saved } from './session-routes.js';
import { subjectOf } from './subject-of.js';

const Asked = z.object({ iss: z.string().max(2_000), launch: z.string().min(1).max(4_000) });
/** A launch that waits for somebody to sign in. */
const WAITS_MS = 10 * 60_000;

/** The launch from the record system, before there is an encounter: out to it, and back with who the visit is about. */
export const launchRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store, now, log } = parts;

  const smartOf = (): SmartLaunch => {
    if (!parts.smart) throw new LuonnosError('launch.not-configured');
    return parts.smart;
  };

  /** Somebody stands before the browser: a refusal is a screen that says why. */
  const handled =
    (work: (request: Request) => Promise<string>) =>
    async (request: Request, response: Response): Promise<void> => {
      const place = await work(request).catch(async (error: unknown) => {
        if (!(error instanceof LuonnosError)) throw error;
        log.info('Launch refused', { code: error.code });
        const { person } = request.session;
        if (person) await store.auditPerson(person, { type: 'launch-refused', code: error.code });
        return `/new?refused=${error.code}`;
      });
      leadOn(response, place);
    };

  /** Who asks is known by our own sign-in and nothing else: without it that comes first, and the launch waits for it. */
  const begin = async (request: Request, issuer: string, launch: string | null): Promise<string> => {
    request.session.launchAsked = { issuer, launch, at: now().getTime() };
    await saved(request);
    return isSignedIn(request, now()) ? '/launch/go' : '/auth/login';
  };

  router.get(
    '/launch',
    handled(async (request) => {
      const smart = smartOf();
      const asked = Asked.safeParse(request.query);
      const issuer = smart.issuer(request.query.iss);
      if (!asked.success) throw new LuonnosError('launch.refused');
      return begin(request, issuer, asked.data.launch);
    }),
  );

  router.get(
    '/launch/start',
    handled(async (request) => begin(request, smartOf().own, null)),
  );

  router.get(
    '/launch/go',
    handled(async (request) => {
      const smart = smartOf();
      const asked = request.session.launchAsked;
      delete request.session.launchAsked;
      if (!isSignedIn(request, now())) throw new LuonnosError('request.unauthenticated');
      professionalOf(request);
      if (!asked || now().getTime() - asked.at > WAITS_MS) throw new LuonnosError('launch.over');
      const own = `${request.protocol}://${request.headers.host}`;
      const origin = parts.origins.includes(own) ? own : parts.origins[0];
      const { url, pending } = await smart.begin(asked, `${origin}/launch/callback`);
      request.session.launching = pending;
      await saved(request);
      return url;
    }),
  );

  router.get(
    '/launch/callback',
    handled(async (request) => {
      const smart = smartOf();
      const pending = request.session.launching;
      // Good for one answer, whatever it is.
      delete request.session.launching;
      await saved(request);
      if (!isSignedIn(request, now())) throw new LuonnosError('request.unauthenticated');
      const person = professionalOf(request);
      if (!pending) throw new LuonnosError('launch.refused');
      const answer = new URL(pending.redirectUri);
      answer.search = new URL(request.originalUrl, pending.redirectUri).search;
      const { subjectId, recordVisit: told } = await smart.complete(answer, pending, person);
      const recordVisit =
        told && parts.readVisit ? await parts.readVisit(told, subjectId, { signal: signalOf(request) }) : told;
      const id = parts.newId();
      await store.saveLaunch(person, pending, { id, subjectId, recordVisit });
      return `/new?launch=${id}`;
    }),
  );
  return router;
};

/** Who a launch is about, for the screen that makes an encounter of it. */
export const launchedRoutes = (parts: HttpParts): Router => {
  const router = Router();
  router.get('/launches/:id', async (request, response) => {
    const person = professionalOf(request);
    const id = z.uuid().safeParse(param(request, 'id'));
    if (!id.success) throw new LuonnosError('request.not-found');
    const launch = await parts.store.launch(person, id.data);
    const subject = await subjectOf(parts, request, { subjectId: launch.subjectId });
    const view: LaunchView = { id: launch.id, subject, visit: launch.recordVisit !== null };
    response.json(view);
  });
  return router;
};
