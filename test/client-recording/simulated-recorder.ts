/** The recorder machine with a store that outlives it, as a page has it. */
import type { Known } from '../../client/recording/frame-store.js';
import { isNews } from '../../client/recording/recorder.js';
import type { Effect, RecorderEvent } from '../../client/recording/recorder-events.js';
import { reduce } from '../../client/recording/recorder-machine.js';
import type { RecorderState } from '../../client/recording/recorder-state.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { SimulatedNetwork, SimulatedWire } from './simulated-network.js';

/** What lies on the device's disk of one recorder, and beside it the truth: everything that was ever captured. */
export interface Kept {
  readonly id: string;
  readonly frames: Map<number, Uint8Array>;
  known: Known;
  acked: number;
  lastFrameAt: number;
  readonly captured: Uint8Array[];
  /** The server has all of it. */
  delivered: RecorderState | null;
}

export const newKept = (id: string, now: number): Kept => ({
  id,
  frames: new Map(),
  known: { part: null, ticket: null, gaps: [], forgets: [], marks: [], stopped: false },
  acked: 0,
  lastFrameAt: now,
  captured: [],
  delivered: null,
});

export class SimulatedRecorder {
  state: RecorderState;
  readonly kept: Kept;
  readonly #network: SimulatedNetwork;
  readonly #durable: (part: number) => number;
  readonly #onState: (recorder: SimulatedRecorder, before: RecorderState) => void;
  #wire: SimulatedWire | null = null;
  #alive = true;

  constructor(
    kept: Kept,
    initial: RecorderState,
    world: {
      readonly network: SimulatedNetwork;
      /** Frames of a part the database has. */
      readonly durable: (part: number) => number;
      readonly onState: (recorder: SimulatedRecorder, before: RecorderState) => void;
    },
  ) {
    this.kept = kept;
    this.state = initial;
    this.#network = world.network;
    this.#durable = world.durable;
    this.#onState = world.onState;
  }

  tell(event: RecorderEvent): void {
    if (!this.#alive) return;
    const { time, weather } = this.#network;
    const around = { now: time.now, room: Math.floor(weather.random() * 40), random: weather.random() };
    const before = this.state;
    const [next, effects] = reduce(before, event, around);
    this.state = next;
    if (isNews(before, next)) {
      const { part, ticket, gaps, forgets, marks, sound } = next;
      this.kept.known = { part, ticket, gaps, forgets, marks, stopped: sound.is === 'stopped' };
    }
    for (const effect of effects) this.#run(effect);
    this.#onState(this, before);
  }

  /** With `crash` the page dies after the frame was kept and before anybody heard of it. */
  capture(pcm: Uint8Array, crash = false): void {
    if (!this.#alive || this.state.sound.is === 'stopped' || this.state.sound.is === 'ready') return;
    this.kept.frames.set(this.state.captured, pcm);
    this.kept.captured.push(pcm);
    this.kept.lastFrameAt = this.#network.time.now;
    if (!crash) this.tell({ type: 'frame' });
  }

  /** The page is gone, and everything in its memory. */
  crash(silent: boolean): void {
    this.#alive = false;
    if (silent) this.#wire?.goSilent(true);
    else this.#wire?.close();
  }

  #run(effect: Effect): void {
    switch (effect.do) {
      case 'connect': {
        this.#wire?.close();
        const { connection } = effect;
        const client = {
          opened: () => this.tell({ type: 'opened', connection }),
          message: (message: Parameters<Parameters<SimulatedNetwork['connect']>[0]['message']>[0]) =>
            this.tell({ type: 'message', connection, message }),
          closed: (code: number) => this.tell({ type: 'closed', connection, code }),
        };
        this.#wire = this.#network.connect(client, effect.byTicket);
        return;
      }
      case 'disconnect':
        this.#wire?.close();
        return;
      case 'say':
        this.#wire?.say(effect.message);
        return;
      case 'send':
        for (let seq = effect.from; seq < effect.from + effect.count; seq += 1) {
          const pcm = this.kept.frames.get(seq);
          if (pcm === undefined) throw new Error('asked to send a frame that was dropped');
          this.#wire?.send(effect.part, seq, pcm);
        }
        return;
      case 'silence':
        for (let seq = effect.from; seq < effect.to; seq += 1) {
          if (this.kept.frames.has(seq)) this.kept.frames.set(seq, new Uint8Array(FRAME_BYTES));
        }
        return;
      case 'drop': {
        const { part } = this.state;
        if (part === null || effect.below > this.#durable(part))
          throw new Error('dropped what the server does not have');
        for (let seq = this.kept.acked; seq < effect.below; seq += 1) this.kept.frames.delete(seq);
        this.kept.acked = Math.max(this.kept.acked, effect.below);
      }
    }
  }
}
