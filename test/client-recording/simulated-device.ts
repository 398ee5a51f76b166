/** A device somebody records with: its page may die, and the next one delivers what was left behind before it goes on. */
import { initialState, type RecorderState, stateOfKept } from '../../client/recording/recorder-state.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { SimulatedNetwork } from './simulated-network.js';
import { type Kept, newKept, SimulatedRecorder } from './simulated-recorder.js';

const TICK_MS = 250;
/** How long somebody looks at a refusal before they decide. */
const DECIDES_AFTER_MS = 700;

export interface Visit {
  readonly network: SimulatedNetwork;
  readonly durable: (part: number) => number;
  readonly devices: SimulatedDevice[];
}

export class SimulatedDevice {
  readonly name: string;
  readonly everything: Kept[] = [];
  readonly #visit: Visit;
  /** Of the page that is open. */
  #recorders: SimulatedRecorder[] = [];
  #recording: SimulatedRecorder | null = null;
  #stopped = false;
  crashes = 0;

  constructor(name: string, visit: Visit) {
    this.name = name;
    this.#visit = visit;
  }

  /** Opens the page and presses record. */
  start(goneMs = 0): void {
    const { time } = this.#visit.network;
    const left = this.everything.filter(({ delivered }) => delivered === null);
    if (!this.#stopped) {
      const kept = newKept(`device-${this.name}-${this.everything.length}`, time.now);
      this.everything.push(kept);
      this.#recording = this.#run(kept, initialState(kept.id, 'conversation'));
      this.#recording.tell({ type: 'start', hold: true, goneMs });
    }
    this.#deliver(left);
  }

  capture(crash: boolean): void {
    const kept = this.#recording?.kept;
    if (kept === undefined) return;
    const pcm = new Uint8Array(FRAME_BYTES).fill(1 + (kept.captured.length % 255));
    pcm[0] = this.everything.length;
    this.#recording?.capture(pcm, crash);
  }

  get state(): RecorderState | null {
    return this.#recording?.state ?? null;
  }

  tell(event: Parameters<SimulatedRecorder['tell']>[0]): void {
    this.#recording?.tell(event);
  }

  stop(): void {
    this.#stopped = true;
    this.tell({ type: 'stop' });
  }

  crash(silent: boolean, awayMs: number): void {
    if (this.#recorders.length === 0) return;
    this.crashes += 1;
    const { time } = this.#visit.network;
    const at = time.now;
    for (const recorder of this.#recorders) recorder.crash(silent);
    this.#recorders = [];
    this.#recording = null;
    time.after(awayMs, () => this.start(time.now - at));
  }

  cutWires(how: (wire: { cut(code: number): void; goSilent(deaf: boolean): void }) => void): void {
    for (const wire of [...this.#visit.network.wires]) how(wire);
  }

  isOver(): boolean {
    const idle = ({ captured, known }: Kept): boolean => captured.length === 0 && known.part === null;
    return this.everything.every((kept) => kept.delivered !== null || (idle(kept) && this.#recording?.kept !== kept));
  }

  /** One after the other; then what is being recorded may speak to the server. */
  #deliver([kept, ...rest]: readonly Kept[]): void {
    if (kept === undefined) {
      this.#recording?.tell({ type: 'retry' });
      return;
    }
    const { known, acked, captured, id, lastFrameAt } = kept;
    if (captured.length === 0 && known.part === null) {
      this.#deliver(rest);
      return;
    }
    const { time } = this.#visit.network;
    const lost = known.gaps.some(({ seq, reason }) => seq === captured.length && reason === 'device-lost');
    const durationMs = Math.max(1, time.now - lastFrameAt);
    const end = { seq: captured.length, durationMs, reason: 'device-lost', told: null, arrived: false } as const;
    const gaps = known.stopped || lost ? known.gaps : [...known.gaps, end];
    kept.known = { ...known, gaps, stopped: true };
    const initial = stateOfKept({ ...kept.known, id, kind: 'conversation', captured: captured.length, acked });
    this.#run(kept, initial, () => this.#deliver(rest)).tell({ type: 'start' });
  }

  #run(kept: Kept, initial: RecorderState, then: () => void = () => undefined): SimulatedRecorder {
    const { network, durable } = this.#visit;
    const onState = (recorder: SimulatedRecorder, before: RecorderState): void => {
      const { link, sound, part } = recorder.state;
      if (part !== null && before.part === null && before.takeOver && sound.is !== 'stopped') this.#tellOthers(part);
      if (link.is === 'finished' && kept.delivered === null) {
        kept.delivered = recorder.state;
        then();
      }
      if (link.is !== 'blocked' || before.link.is === 'blocked' || link.code !== 'encounter.other-device') return;
      network.time.after(DECIDES_AFTER_MS, () =>
        recorder.tell({ type: recorder.state.sound.is === 'stopped' ? 'retry' : 'take-over' }),
      );
    };
    const recorder = new SimulatedRecorder(kept, initial, { network, durable, onState });
    this.#recorders.push(recorder);
    const tick = (): void => {
      if (!this.#recorders.includes(recorder) || recorder.state.link.is === 'finished') return;
      recorder.tell({ type: 'tick' });
      network.time.after(TICK_MS, tick);
    };
    network.time.after(TICK_MS, tick);
    return recorder;
  }

  /** The screens of other devices hear that the recording goes on here. */
  #tellOthers(part: number): void {
    const { network, devices } = this.#visit;
    for (const device of devices) {
      if (device === this) continue;
      network.time.after(Math.floor(network.weather.random() * 600), () => {
        const theirs = device.state?.part ?? null;
        if (theirs !== null && theirs < part) device.tell({ type: 'replaced' });
      });
    }
  }
}
