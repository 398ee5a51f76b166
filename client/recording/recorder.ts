import type { PartKind } from '../../server/domain/audio.js';
import { type ServerMessage, TICKET_PATH } from '../../server/protocol.js';
import type { FrameStore } from './frame-store.js';
import type { LiveSocket, OpenLiveSocket } from './live-socket.js';
import type { Effect, RecorderEvent } from './recorder-events.js';
import { reduce } from './recorder-machine.js';
import { initialState, type RecorderState } from './recorder-state.js';

const TICK_MS = 250;

export interface RecorderOptions {
  readonly url: string;
  readonly device: string;
  readonly kind: PartKind;
  /** Where a recording that was left behind goes on from. */
  readonly initial?: RecorderState;
  readonly store: FrameStore;
  readonly openSocket: OpenLiveSocket;
  readonly now: () => number;
  readonly random: () => number;
  /** Everything the server says, also what the machine has no use for: the transcript. */
  readonly onMessage: (message: ServerMessage) => void;
  readonly onState: (state: RecorderState) => void;
}

export interface Recorder {
  /** Keeps a frame, then sends it when the window allows. */
  frame(pcm: Uint8Array): void;
  tell(event: RecorderEvent): void;
  state(): RecorderState;
  dispose(): void;
}

/** What a page that comes after this one has to know. */
export const isNews = (before: RecorderState, after: RecorderState): boolean =>
  before.part !== after.part ||
  before.ticket !== after.ticket ||
  before.gaps.length !== after.gaps.length ||
  before.gaps.some((gap, index) => gap.durationMs !== after.gaps[index]?.durationMs) ||
  before.forgets.length !== after.forgets.length ||
  before.marks.length !== after.marks.length ||
  before.marks.some(({ seq, set, arrived }, index) => {
    const mark = after.marks[index];
    return mark?.seq !== seq || mark.set !== set || mark.arrived !== arrived;
  }) ||
  (before.sound.is === 'stopped') !== (after.sound.is === 'stopped');

/** The same server, without an encounter in the address. */
const ticketUrl = (url: string): string => new URL(TICKET_PATH, url).href;

/** Runs the machine: one thing after the other, so that a frame is kept before it counts and sent before it is dropped. */
export const createRecorder = (options: RecorderOptions): Recorder => {
  let state = options.initial ?? initialState(options.device, options.kind);
  let socket: { readonly connection: number; readonly live: LiveSocket } | null = null;
  let queue: Promise<void> = Promise.resolve();
  let disposed = false;

  const connect = (connection: number, byTicket: boolean): void => {
    socket?.live.close();
    const live = options.openSocket(byTicket ? ticketUrl(options.url) : options.url, {
      opened: () => tell({ type: 'opened', connection }),
      message: (message) => {
        tell({ type: 'message', connection, message });
        options.onMessage(message);
      },
      closed: (code) => tell({ type: 'closed', connection, code }),
    });
    socket = { connection, live };
  };

  const run = async (effect: Effect, connection: number): Promise<void> => {
    const live = socket?.connection === connection ? socket.live : null;
    switch (effect.do) {
      case 'connect':
        connect(effect.connection, effect.byTicket);
        return;
      case 'disconnect':
        live?.close();
        return;
      case 'say':
        live?.say(effect.message);
        return;
      case 'send': {
        const frames = await options.store.from(effect.from, effect.count);
        for (const [index, pcm] of frames.entries()) live?.send(effect.part, effect.from + index, pcm);
        return;
      }
      case 'silence':
        await options.store.silence(effect.from, effect.to);
        return;
      case 'drop':
        await options.store.dropBelow(effect.below);
    }
  };

  const handle = async (event: RecorderEvent): Promise<void> => {
    const around = { now: options.now(), room: socket?.live.room() ?? 0, random: options.random() };
    const before = state;
    const [next, effects] = reduce(state, event, around);
    state = next;
    if (isNews(before, next)) {
      const { part, ticket, gaps, forgets, marks, sound } = next;
      const stopped = sound.is === 'stopped';
      // A device that cannot write this still records; only a crash of the page would miss it.
      await options.store.save({ part, ticket, gaps, forgets, marks, stopped }).catch(() => undefined);
    }
    for (const effect of effects) await run(effect, next.connection);
    options.onState(state);
  };

  const enqueue = (task: () => Promise<void>): void => {
    queue = queue
      .then(async () => {
        if (!disposed) await task();
      })
      .catch((error: unknown) => {
        // A fault of one event must not silence the recorder; it still has to be seen.
        setTimeout(() => {
          throw error;
        });
      });
  };
  const tell = (event: RecorderEvent): void => enqueue(() => handle(event));

  const ticking = setInterval(() => tell({ type: 'tick' }), TICK_MS);

  return {
    frame: (pcm) =>
      enqueue(async () => {
        if (state.sound.is === 'stopped') return;
        const kept = await options.store.put(state.captured, pcm).then(
          () => true,
          () => false,
        );
        await handle({ type: kept ? 'frame' : 'overflow' });
      }),
    tell,
    state: () => state,
    dispose: () => {
      disposed = true;
      clearInterval(ticking);
      socket?.live.close();
    },
  };
};
