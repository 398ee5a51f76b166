/** The recorder machine against the model server over a network with delays and deaths, in simulated time. */

import type { Effect, RecorderEvent } from '../../client/recording/recorder-events.js';
import { reduce } from '../../client/recording/recorder-machine.js';
import { initialState, type RecorderState } from '../../client/recording/recorder-state.js';
import type { ClientMessage, ServerMessage } from '../../server/protocol.js';
import { ModelServer, type Peer } from './model-server.js';

interface Connection {
  readonly id: number;
  readonly delayMs: number;
  /** The wire is cut; with `silent` nobody is told. */
  dead: boolean;
  readonly peer: Peer;
}

export interface Weather {
  /** 0 to below 1, as often as wanted, the same for the same schedule. */
  readonly random: () => number;
  /** Probability that the server drops one frame that arrived. */
  frameLoss: number;
}

export class SimulatedNetwork {
  now = 0;
  state: RecorderState = initialState('device-a', 'conversation');
  readonly server = new ModelServer();
  readonly dropped: number[] = [];
  sentFrames = 0;
  readonly #weather: Weather;
  readonly #store = new Map<number, string>();
  readonly #agenda: { at: number; order: number; run: () => void }[] = [];
  #order = 0;
  #connection: Connection | null = null;

  constructor(weather: Weather) {
    this.#weather = weather;
  }

  at(at: number, run: () => void): void {
    this.#order += 1;
    this.#agenda.push({ at, order: this.#order, run });
  }

  /** Again and again until the recorder has finished. */
  every(ms: number, run: () => void): void {
    this.#later(ms, () => {
      run();
      if (this.state.link.is !== 'finished') this.every(ms, run);
    });
  }

  runUntil(until: number): void {
    for (;;) {
      const next = this.#agenda.reduce<number>((best, item, index, all) => {
        const known = all[best];
        if (known === undefined) return index;
        return item.at < known.at || (item.at === known.at && item.order < known.order) ? index : best;
      }, -1);
      const item = this.#agenda[next];
      if (item === undefined || item.at > until) break;
      this.#agenda.splice(next, 1);
      this.now = Math.max(this.now, item.at);
      item.run();
    }
    this.now = until;
  }

  tell(event: RecorderEvent): void {
    const room = Math.floor(this.#weather.random() * 40);
    const [state, effects] = reduce(this.state, event, { now: this.now, room, random: this.#weather.random() });
    this.state = state;
    for (const effect of effects) this.#run(effect);
  }

  capture(): void {
    if (this.state.sound.is === 'stopped') return;
    this.#store.set(this.state.captured, `frame ${this.state.captured}`);
    this.tell({ type: 'frame' });
  }

  /** Cuts the wire. Loudly: both ends hear it; silently: nobody does. */
  cut(code: number, silent: boolean): void {
    const connection = this.#connection;
    if (connection === null || connection.dead) return;
    connection.dead = true;
    if (!silent) this.#later(1, () => this.tell({ type: 'closed', connection: connection.id, code }));
  }

  crash(): void {
    this.server.crash();
    this.cut(1006, this.#weather.random() < 0.3);
  }

  #later(ms: number, run: () => void): void {
    this.at(this.now + ms, run);
  }

  #run(effect: Effect): void {
    if (effect.do === 'connect') this.#connect(effect.connection);
    if (effect.do === 'disconnect' && this.#connection !== null) this.#connection.dead = true;
    if (effect.do === 'say') this.#upload((peer) => this.server.hear(peer, effect.message as ClientMessage));
    if (effect.do === 'drop') this.#drop(effect.below);
    if (effect.do === 'send') {
      for (let seq = effect.from; seq < effect.from + effect.count; seq += 1) {
        const content = this.#store.get(seq);
        if (content === undefined) throw new Error('asked to send a frame that was dropped');
        this.sentFrames += 1;
        const lost = this.#weather.random() < this.#weather.frameLoss;
        if (!lost) this.#upload((peer) => this.server.take(peer, effect.part, seq, content));
      }
    }
  }

  #drop(below: number): void {
    const durable = this.state.part === null ? 0 : this.server.part(this.state.part).durable.length;
    if (below > durable) throw new Error('dropped a frame the server does not have');
    for (const seq of this.#store.keys()) if (seq < below) this.#store.delete(seq);
    this.dropped.push(below);
  }

  #connect(id: number): void {
    if (this.#connection !== null) this.#connection.dead = true;
    const connection: Connection = {
      id,
      delayMs: 1 + Math.floor(this.#weather.random() * 400),
      dead: false,
      peer: {
        reply: (message: ServerMessage) => this.#download(connection, { type: 'message', connection: id, message }),
        close: (code: number) => {
          this.#download(connection, { type: 'closed', connection: id, code });
          this.#later(connection.delayMs, () => {
            connection.dead = true;
          });
        },
      },
    };
    this.#connection = connection;
    this.#download(connection, { type: 'opened', connection: id });
  }

  /** Messages of one direction keep their order: the delay of a connection is constant. What is under way when it dies is lost. */
  #download(connection: Connection, event: RecorderEvent): void {
    this.#later(connection.delayMs, () => {
      if (!connection.dead) this.tell(event);
    });
  }

  #upload(arrive: (peer: Peer) => void): void {
    const connection = this.#connection;
    if (connection === null) return;
    this.#later(connection.delayMs, () => {
      if (!connection.dead) arrive(connection.peer);
    });
  }
}
