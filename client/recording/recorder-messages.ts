/** What the server says to a recorder. Transcript messages are not for it. */
import type { ServerMessage } from '../../server/protocol.js';
import type { Surroundings } from './recorder-events.js';
import { acknowledge, type Step } from './recorder-flow.js';
import { marked } from './recorder-marks.js';
import type { OpenLink, RecorderState } from './recorder-state.js';

/** One lost frame is complained about by each frame behind it: going back once is enough. */
const NACK_AGAIN_MS = 1_000;

type Message<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>;

/** The server contradicts what it said before: frames must not be thrown after it. */
const contradiction = (state: RecorderState): Step => [
  { ...state, link: { is: 'blocked', code: 'protocol.bad-message' } },
  [{ do: 'disconnect' }],
];

const onWelcome = (
  before: RecorderState,
  link: OpenLink,
  { part, next, window, ticket }: Message<'welcome'>,
  now: number,
): Step => {
  const state = before.restored ? { ...before, captured: Math.max(before.captured, next) } : before;
  const otherPart = state.part !== null && part !== state.part;
  if (otherPart || next < state.acked || next > state.captured) return contradiction(state);
  const welcomed: OpenLink = { ...link, welcomed: true, progressAt: now, high: next };
  const [acked, effects] = acknowledge({ ...state, part, takeOver: false }, next);
  return [{ ...acked, window, ticket, trouble: null, sent: next, link: welcomed }, effects];
};

const onNack = (state: RecorderState, link: OpenLink, { expect }: Message<'nack'>, now: number): Step => {
  if (expect < state.acked || expect > state.sent) return [state, []];
  if (link.nack?.expect === expect && now - link.nack.at < NACK_AGAIN_MS) return [state, []];
  return [{ ...state, sent: expect, link: { ...link, nack: { expect, at: now }, endSaid: false } }, []];
};

export const onMessage = (before: RecorderState, message: ServerMessage, { now }: Surroundings): Step => {
  if (before.link.is !== 'open') return [before, []];
  const link: OpenLink = { ...before.link, heardAt: now };
  const state: RecorderState = { ...before, link };
  const ours = 'part' in message && message.part === state.part;
  switch (message.type) {
    case 'welcome':
      return onWelcome(state, link, message, now);
    case 'ack':
      if (!ours || message.next <= state.acked) return [state, []];
      return acknowledge({ ...state, link: { ...link, progressAt: now } }, message.next);
    case 'nack':
      return ours ? onNack(state, link, message, now) : [state, []];
    case 'marked':
      return ours ? [{ ...state, marks: marked(state.marks, message.seq, message.set) }, []] : [state, []];
    case 'forgotten': {
      const { from, to } = message;
      const left = state.forgets.filter((forget) => forget.from !== from || forget.to !== to);
      return [{ ...state, forgets: ours ? left : state.forgets }, []];
    }
    case 'ended': {
      if (!ours) return [state, []];
      const total = state.captured;
      if (state.sound.is !== 'stopped' || message.total !== total) return contradiction(state);
      const done: RecorderState = { ...state, acked: total, sent: total, link: { is: 'finished' } };
      return [done, [{ do: 'drop', below: total }, { do: 'disconnect' }]];
    }
    case 'trouble':
      // The server is there and says why nothing is acknowledged: a new connection would not help.
      return [{ ...state, trouble: message.code, link: { ...link, progressAt: now } }, []];
    case 'error':
      return [{ ...state, link: { ...link, error: message.code } }, []];
    default:
      return [state, []];
  }
};
