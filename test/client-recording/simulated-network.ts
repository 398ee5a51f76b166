/**
 * Wires with delays, losses and deaths. What carries an order of its own (a number to compare, an answer to ask for again) is lost,
 * doubled and overtaken: frames, acknowledgements, what is asked for again, pings. What does not (hello, gap, forget, end and their
 * answers) keeps its place, as on any WebSocket, until the wire dies and takes it along.
 */
import { type ClientMessage, encodeFrame, type ServerMessage } from '../../server/protocol.js';
import type { ServerSide, SimulatedProcess } from './simulated-server.js';
import type { SimulatedTime } from './simulated-time.js';

export interface NetworkWeather {
  /** 0 to below 1, as often as wanted, the same for the same schedule. */
  readonly random: () => number;
  loss: number;
  duplication: number;
  /** How much later than its place something may come. */
  jitterMs: number;
}

export interface ClientSide {
  opened(): void;
  message(message: ServerMessage): void;
  closed(code: number): void;
}

const fragile = new Set<string>(['ack', 'nack', 'ping', 'pong', 'trouble']);

export class SimulatedNetwork {
  /** Where new connections go; null while no process listens. */
  process: SimulatedProcess | null = null;
  readonly time: SimulatedTime;
  readonly weather: NetworkWeather;
  readonly wires = new Set<SimulatedWire>();

  constructor(time: SimulatedTime, weather: NetworkWeather) {
    this.time = time;
    this.weather = weather;
  }

  connect(client: ClientSide, appendOnly: boolean): SimulatedWire {
    const wire = new SimulatedWire(this, client, appendOnly);
    this.wires.add(wire);
    return wire;
  }
}

export class SimulatedWire {
  readonly #network: SimulatedNetwork;
  readonly #client: ClientSide;
  readonly #delayMs: number;
  #server: ServerSide | null = null;
  /** Nothing arrives at the server, or at the client, any more. */
  #upDead = false;
  #downDead = false;

  constructor(network: SimulatedNetwork, client: ClientSide, appendOnly: boolean) {
    this.#network = network;
    this.#client = client;
    this.#delayMs = 1 + Math.floor(network.weather.random() * 300);
    this.#travel(false, () => {
      if (this.#upDead) return;
      const { process } = network;
      if (process === null) return this.cut(1006);
      this.#server = process.accept(
        {
          say: (message) => this.#down(fragile.has(message.type), () => client.message(message)),
          close: (code) =>
            this.#down(false, () => {
              this.#die();
              client.closed(code);
            }),
        },
        { appendOnly },
      );
      this.#down(false, () => client.opened());
    });
  }

  say(message: ClientMessage): void {
    const data = Buffer.from(JSON.stringify(message));
    this.#up(fragile.has(message.type), data, false);
  }

  send(part: number, seq: number, pcm: Uint8Array): void {
    this.#up(true, Buffer.from(encodeFrame(part, seq, pcm).buffer), true);
  }

  /** The client's end: whatever comes later is nobody's. */
  close(): void {
    this.#downDead = true;
    this.#travel(false, () => {
      if (!this.#upDead) this.#server?.closed();
      this.#die();
    });
  }

  /** Both ends are told. */
  cut(code: number): void {
    if (this.#upDead && this.#downDead) return;
    const told = !this.#downDead;
    this.#die();
    this.#server?.closed();
    this.#network.time.after(1, () => {
      if (told) this.#client.closed(code);
    });
  }

  /** Nobody is told. `deaf`: what the client sends still arrives. */
  goSilent(deaf: boolean): void {
    this.#downDead = true;
    if (!deaf) this.#upDead = true;
  }

  #die(): void {
    this.#upDead = true;
    this.#downDead = true;
    this.#network.wires.delete(this);
  }

  #up(mayFail: boolean, data: Buffer, binary: boolean): void {
    this.#travel(mayFail, () => {
      if (!this.#upDead) this.#server?.hear(data, binary);
    });
  }

  #down(mayFail: boolean, arrive: () => void): void {
    this.#travel(mayFail, () => {
      if (!this.#downDead) arrive();
    });
  }

  #travel(mayFail: boolean, arrive: () => void): void {
    const { time, weather } = this.#network;
    if (!mayFail) return void time.after(this.#delayMs, arrive);
    if (weather.random() < weather.loss) return;
    const late = (): number => (weather.random() < 0.2 ? Math.floor(weather.random() * weather.jitterMs) : 0);
    time.after(this.#delayMs + late(), arrive);
    if (weather.random() < weather.duplication) time.after(this.#delayMs + late(), arrive);
  }
}
