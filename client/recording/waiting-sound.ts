/** What this page knows and does about sound that is only on this device: one list, one delivery of each at a time. */
import { type Delivered, deliver, UNREADABLE } from './deliver.js';
import { brokenOffAt, forgetKept, type KeptRecording, keptHere, leftovers, waitingMs } from './kept-recordings.js';

export interface WaitingSound {
  readonly id: string;
  readonly encounterId: string;
  readonly kind: KeptRecording['kind'];
  readonly owner: KeptRecording['owner'];
  /** Epoch ms. */
  readonly startedAt: number;
  /** What was only here when it was found; what is left of it now. */
  readonly foundMs: number;
  readonly waitingMs: number;
  /** `waiting`: for its owner to sign in. */
  readonly status: 'waiting' | 'sending' | 'offline' | 'blocked' | 'delivered';
  /** Why the server does not take it. */
  readonly code: string | null;
  /** Was being recorded a moment ago, with everybody told: the same people may go on. */
  readonly brokenOff: boolean;
}

const listeners = new Set<() => void>();
const sending = new Map<string, Promise<Delivered>>();
const retries = new Map<string, () => void>();
let list: readonly WaitingSound[] = [];

/** The list changes no more often than it can be read. */
const wholeSeconds = (ms: number): number => Math.ceil(ms / 1000) * 1000;

const change = (id: string, now: Partial<WaitingSound>): void => {
  const old = list.find((one) => one.id === id);
  if (old === undefined) return;
  const different = (Object.keys(now) as (keyof WaitingSound)[]).some((key) => old[key] !== now[key]);
  if (!different) return;
  list = list.map((one) => (one === old ? { ...one, ...now } : one));
  for (const listener of listeners) listener();
};
const add = (kept: KeptRecording): void => {
  if (list.some(({ id }) => id === kept.id)) return;
  const { id, encounterId, kind, owner, startedAt, part, stopped, sample } = kept;
  const left = wholeSeconds(waitingMs(kept));
  const brokenOff = part !== null && !sample && (!stopped || brokenOffAt(encounterId) !== null);
  const found = { id, encounterId, kind, owner, startedAt, foundMs: left, waitingMs: left, code: null, brokenOff };
  list = [...list, { ...found, status: 'waiting' }];
  for (const listener of listeners) listener();
};
const remove = (id: string): void => {
  list = list.filter((one) => one.id !== id);
  for (const listener of listeners) listener();
};

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const waitingSound = (): readonly WaitingSound[] => list;

const startDelivery = async (kept: KeptRecording, asOwner: boolean): Promise<Delivered> => {
  add(kept);
  change(kept.id, { status: 'sending', code: null });
  const outcome = await deliver(kept, asOwner, {
    progress: ({ waitingMs: left, online }) =>
      change(kept.id, { waitingMs: wholeSeconds(left), status: online ? 'sending' : 'offline' }),
    started: (retry) => retries.set(kept.id, retry),
  });
  if (typeof outcome !== 'string') await refused(kept, outcome.blocked);
  else if (outcome === 'delivered' && waitingMs(kept) > 0) change(kept.id, { status: 'delivered', waitingMs: 0 });
  else remove(kept.id);
  return outcome;
};

/** Nobody signed in is no refusal. Where the server has every frame already there is nothing left to decide. */
const refused = async (kept: KeptRecording, code: string): Promise<void> => {
  if (code === 'request.unauthenticated') return change(kept.id, { status: 'waiting' });
  const nothingHere = waitingMs(kept) === 0 && kept.forgets.length === 0;
  if (nothingHere && code !== UNREADABLE) return removeForGood(kept.id);
  change(kept.id, { status: 'blocked', code });
};

/** Delivers one; whoever asks while it is being delivered waits for the same delivery. */
export const sendOne = (kept: KeptRecording, person: string | null): Promise<Delivered> => {
  const running = sending.get(kept.id);
  if (running !== undefined) return running;
  const started = startDelivery(kept, kept.owner.id === person).finally(() => {
    sending.delete(kept.id);
    retries.delete(kept.id);
  });
  sending.set(kept.id, started);
  return started;
};

/** Resolves when nothing of an encounter is being delivered by this page. */
export const underWay = async (encounterId: string): Promise<void> => {
  const own = list.filter((one) => one.encounterId === encounterId);
  await Promise.allSettled(own.map(({ id }) => sending.get(id)));
};

/**
 * Finds what earlier pages left and sends what may be sent: with its ticket whoever is here, otherwise when its owner is. What the
 * server refused is asked again only by `retry`.
 */
export const sendWaiting = async (person: string | null): Promise<void> => {
  for (const kept of await leftovers()) {
    const known = list.find(({ id }) => id === kept.id);
    if (known?.status === 'blocked') continue;
    if (kept.ticket === null && kept.owner.id !== person) {
      add(kept);
      continue;
    }
    void sendOne(kept, person).catch(() => change(kept.id, { status: 'blocked', code: 'internal' }));
  }
};

/** Tries at once what waits for the network, or was refused. */
export const retry = async (id: string, person: string | null): Promise<void> => {
  const again = retries.get(id);
  if (again !== undefined) return again();
  change(id, { status: 'waiting', code: null });
  await sendWaiting(person);
};

export const dismiss = remove;

/** Destroys what only this device has. */
export const removeForGood = async (id: string): Promise<void> => {
  await forgetKept(id);
  remove(id);
};

/** Recorders of this page whose frames are not on the disk: what they hold, in ms. */
export const inMemory = new Set<() => number>();

export interface Unsent {
  /** Encrypted on the disk, by every page of this browser. */
  readonly keptMs: number;
  /** In the memory of this page, and gone with it. */
  readonly heldMs: number;
  /** Some of it is still being made. */
  readonly recording: boolean;
}

/** A person's sound that the server does not have yet. */
export const unsentOf = async (person: string): Promise<Unsent> => {
  const own = (await keptHere()).filter(({ owner }) => owner.id === person);
  return {
    keptMs: own.reduce((sum, one) => sum + waitingMs(one), 0),
    heldMs: [...inMemory].reduce((sum, ask) => sum + ask(), 0),
    recording: own.some(({ busy, stopped }) => busy && !stopped),
  };
};
