/** Life of the connection: when to try again, when it is dead, and which closes are final. */
import { CLOSE_REPLACED, PROTOCOL_VERSION } from '../../server/protocol.js';
import type { Surroundings } from './recorder-events.js';
import type { Step } from './recorder-flow.js';
import { soundAway, stopSound } from './recorder-sound.js';
import type { OpenLink, RecorderState } from './recorder-state.js';

export const PING_AFTER_MS = 1_500;
export const DEAD_AFTER_MS = 4_000;
export const OPEN_WITHIN_MS = 10_000;
/** A connection that answers pings but stores nothing is started anew. */
export const NO_PROGRESS_MS = 10_000;
const BACKOFF_MIN_MS = 250;
const BACKOFF_MAX_MS = 5_000;
const CLOSE_TOO_MANY = 4_429;
const CLOSE_SIGNED_OUT = 4_401;

/** What a final close means where the server's `error` message did not arrive before it. */
const refusals: Record<number, string> = {
  4400: 'request.invalid',
  4401: 'request.unauthenticated',
  4403: 'request.forbidden',
  4404: 'request.not-found',
  4409: 'encounter.wrong-state',
  4410: 'audio.destroyed',
  4413: 'audio.overflow',
};

/** After these nothing of what was recorded may remain, here as little as on the server. */
const destroys = (code: string): boolean => code === 'encounter.refused' || code === 'audio.destroyed';

/** After these the server will never take this recording's sound; after other refusals it goes on being kept here. */
const endsCapture = (code: string): boolean =>
  code === 'audio.destroyed' ||
  code === 'audio.overflow' ||
  code === 'request.forbidden' ||
  code === 'request.not-found' ||
  (code.startsWith('encounter.') && code !== 'encounter.other-device');

export const connect = (state: RecorderState, { now }: Surroundings): Step => {
  const connection = state.connection + 1;
  return [
    { ...state, connection, link: { is: 'opening', since: now } },
    [{ do: 'connect', connection, byTicket: state.byTicket }],
  ];
};

export const sayHello = (state: RecorderState, { now }: Surroundings): Step => {
  const { device, kind, part, takeOver, sound, byTicket, ticket } = state;
  const about = { type: 'hello', protocol: PROTOCOL_VERSION, device, kind, part } as const;
  const hello = {
    ...about,
    ...(byTicket && ticket !== null && { ticket }),
    ...(takeOver && { takeOver }),
    // A part that was never opened before its sound ended is opened beside whatever goes on by now.
    ...(sound.is === 'stopped' && part === null && { late: true }),
  };
  const link: OpenLink = {
    is: 'open',
    welcomed: false,
    heardAt: now,
    pingedAt: now,
    progressAt: now,
    nack: null,
    high: 0,
    endSaid: false,
    error: null,
  };
  return [{ ...state, link }, [{ do: 'say', message: hello }]];
};

const reconnectLater = (state: RecorderState, { now, random }: Surroundings): RecorderState => {
  const base = Math.min(BACKOFF_MAX_MS, BACKOFF_MIN_MS * 2 ** state.failures);
  const delay = Math.max(BACKOFF_MIN_MS, base * (0.5 + random / 2));
  return { ...state, failures: state.failures + 1, link: { is: 'waiting', until: now + delay } };
};

export const block = (state: RecorderState, code: string, now: number): Step => {
  const blocked: RecorderState = { ...state, link: { is: 'blocked', code } };
  // Nothing is recorded against another device's recording; the user decides first.
  if (code === 'encounter.other-device') return [soundAway(blocked, 'paused', now), []];
  if (!endsCapture(code)) return [blocked, []];
  const destroyed = destroys(code);
  const drop = destroyed ? [{ do: 'drop', below: state.captured } as const] : [];
  return [stopSound({ ...blocked, destroyed }, now), drop];
};

export const afterClose = (state: RecorderState, code: number, around: Surroundings): Step => {
  const error = state.link.is === 'open' ? state.link.error : null;
  if (code === CLOSE_REPLACED && state.replaced) return block(state, 'encounter.other-device', around.now);
  if (code === CLOSE_REPLACED) {
    // Another device goes on with the recording. This one still delivers what it has, into its own part, and ends it.
    return [reconnectLater({ ...stopSound(state, around.now), replaced: true }, around), []];
  }
  const final = code >= 4400 && code < 4500 && code !== CLOSE_TOO_MANY;
  if (!final) return [reconnectLater({ ...state, trouble: error }, around), []];
  // The session is over; the recording is not.
  if (code === CLOSE_SIGNED_OUT && state.ticket !== null && !state.byTicket) {
    return [reconnectLater({ ...state, byTicket: true }, around), []];
  }
  return block(state, error ?? refusals[code] ?? 'request.invalid', around.now);
};

export const keepAlive = (state: RecorderState, around: Surroundings): Step => {
  const { link } = state;
  const { now } = around;
  const dead = (): Step => [reconnectLater(state, around), [{ do: 'disconnect' }]];
  if (link.is === 'waiting') return now >= link.until ? connect(state, around) : [state, []];
  if (link.is === 'opening') return now - link.since > OPEN_WITHIN_MS ? dead() : [state, []];
  if (link.is !== 'open') return [state, []];
  if (now - link.heardAt > DEAD_AFTER_MS) return dead();

  const outstanding = state.acked < state.sent || link.endSaid || !link.welcomed;
  if (outstanding && now - link.progressAt > NO_PROGRESS_MS) return dead();
  const progressAt = outstanding ? link.progressAt : now;
  const quiet = now - Math.max(link.heardAt, link.pingedAt) >= PING_AFTER_MS;
  if (!quiet) return [{ ...state, link: { ...link, progressAt } }, []];
  return [{ ...state, link: { ...link, progressAt, pingedAt: now } }, [{ do: 'say', message: { type: 'ping' } }]];
};
