/** Server processes as they are, on parts and a log in memory: their timers, their database and their sockets are simulated. */
import type { WebSocket } from 'ws';
import { LuonnosError } from '../../server/errors.js';
import { createLog } from '../../server/log.js';
import type { ServerMessage } from '../../server/protocol.js';
import { attachSocket } from '../../server/recording/attach.js';
import { createGroupCommit, GROUP_COMMIT_MS } from '../../server/recording/group-commit.js';
import { createHub } from '../../server/recording/hub.js';
import type { RecordingParts } from '../../server/recording/live-session.js';
import { createTail } from '../../server/recording/tail.js';
import type { AudioLog } from '../../server/store/audio-log.js';
import { headInMemory } from '../support/memory-head.js';
import { createMemoryRecording } from '../support/memory-recording.js';
import { actor } from '../support/store.js';
import type { SimulatedTime } from './simulated-time.js';

const RETRY_MS = 1_000;
const log = createLog('silent');

export interface DatabaseWeather {
  readonly random: () => number;
  /** The longest a statement takes. */
  slowMs: number;
  /** How often a statement's answer is lost although it was carried out. */
  answerLoss: number;
  /** Nothing can be written. */
  full: boolean;
}

/** The one database of all processes. A statement takes time, may fail, and may be carried out without an answer. */
export const createSimulatedDatabase = (time: SimulatedTime, weather: DatabaseWeather) => {
  const memory = createMemoryRecording();
  const seen = { refused: 0, answersLost: 0 };
  const through = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await time.sleep(1 + Math.floor(weather.random() * weather.slowMs));
    if (weather.full) throw new LuonnosError('store.full');
    const result = await work();
    if (weather.random() < weather.answerLoss) {
      seen.answersLost += 1;
      throw new LuonnosError('store.unavailable');
    }
    return result;
  };
  const { store } = memory;
  const wrapped: RecordingParts['store'] = {
    encounterHead: (...args) => through(() => store.encounterHead(...args)),
    openPart: (...args) => through(() => store.openPart(...args)),
    resumePart: (...args) => through(() => store.resumePart(...args)),
    reopenPart: (...args) => through(() => store.reopenPart(...args)),
    addGap: (...args) => through(() => store.addGap(...args)),
    markMoment: (...args) => through(() => store.markMoment(...args)),
    forget: (...args) => through(() => store.forget(...args)),
    endPart: (...args) => through(() => store.endPart(...args)),
  };
  const audioLog: AudioLog = {
    ...memory.log,
    append: (blocks) =>
      through(async () => {
        const answer = await memory.log.append(blocks);
        seen.refused += answer.filter((next) => next === null).length;
        return answer;
      }),
  };
  return { memory, store: wrapped, log: audioLog, seen };
};

export type SimulatedDatabase = ReturnType<typeof createSimulatedDatabase>;

/** What a socket of a process hears and says. */
export interface ServerSide {
  hear(data: Buffer, binary: boolean): void;
  /** The wire broke, and the server was told. */
  closed(): void;
}

export interface Outward {
  say(message: ServerMessage): void;
  close(code: number): void;
}

export class SimulatedProcess {
  #alive = true;
  readonly #time: SimulatedTime;
  readonly #parts: RecordingParts;

  constructor(time: SimulatedTime, database: SimulatedDatabase) {
    this.#time = time;
    const tail = createTail();
    const commit = createGroupCommit({
      log: database.log,
      tail,
      flushMs: GROUP_COMMIT_MS,
      retryMs: RETRY_MS,
      onError: () => undefined,
      later: (ms, work) =>
        time.after(ms, () => {
          if (!this.#alive) return;
          time.stir();
          work();
        }),
    });
    this.#parts = { store: database.store, commit, tail, hub: createHub(), writers: new Map() };
  }

  /** kill -9: what is in its memory is gone. What it had sent to the database may still be carried out. */
  kill(): void {
    this.#alive = false;
  }

  accept(outward: Outward, options: { readonly appendOnly: boolean }): ServerSide {
    const listeners = new Map<string, (...args: never[]) => void>();
    const waiting: [Buffer, boolean][] = [];
    let paused = false;
    const emit = (name: string, ...args: unknown[]): void => listeners.get(name)?.(...(args as never[]));
    const socket = {
      OPEN: 1,
      readyState: 1,
      bufferedAmount: 0,
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      send: (text: string) => {
        if (this.#alive) outward.say(JSON.parse(text) as ServerMessage);
      },
      close: (code: number) => {
        if (socket.readyState !== 1) return;
        socket.readyState = 2;
        if (this.#alive) outward.close(code);
        this.#time.after(1, () => emit('close'));
      },
      terminate: () => socket.close(1006),
      pause: () => {
        paused = true;
      },
      resume: () => {
        paused = false;
        while (!paused) {
          const next = waiting.shift();
          if (next === undefined) return;
          emit('message', ...next);
        }
      },
    };
    attachSocket(this.#parts, socket as unknown as WebSocket, headInMemory, actor, log, options);
    return {
      hear: (data, binary) => {
        if (!this.#alive || socket.readyState !== 1) return;
        this.#time.stir();
        if (paused) waiting.push([data, binary]);
        else emit('message', data, binary);
      },
      closed: () => {
        if (!this.#alive || socket.readyState === 3) return;
        socket.readyState = 3;
        this.#time.stir();
        emit('close');
      },
    };
  }
}
