import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { Utterance } from '../../server/domain/transcript.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import type { Store } from '../../server/store/store.js';
import { soundOf } from './finalised.js';
import type { TestStore } from './store.js';

export const DAY = 86_400_000;

/** What a process does every now and then; answers how each renewal ended. */
export const renewAll = async (store: Store): Promise<string[]> => {
  const outcomes = [];
  for (const id of await store.keysToRenew()) outcomes.push(await store.renewKey(id));
  await store.destroyOldKeys();
  return outcomes;
};

export const said = (partId: number | null): Utterance => ({
  id: partId === null ? 't-1' : 'u1-1',
  source: partId === null ? 'typed' : 'utterance',
  partId,
  speaker: null,
  role: 'subject',
  startMs: 0,
  endMs: 900,
  text: 'Päätä on särkenyt kolme viikkoa.',
  confidence: null,
  language: 'fi',
});

/** The encounter as it is now, with the key it has now. */
export const headOf = async (it_: TestStore, { encounter }: EncounterHead): Promise<EncounterHead> => {
  const head = await it_.store.encounterHead(encounter.id);
  if (!head) throw new Error('no encounter');
  return head;
};

export const pcmOf = async (it_: TestStore, head: EncounterHead, partId: number): Promise<Buffer> => {
  const { key } = await headOf(it_, head);
  return Buffer.concat((await it_.log.read(partId, key, 0, 1_000)).map(({ pcm }) => pcm));
};

/** Frames as `soundOf` makes them, silent from `from` to `to`. */
export const withSilence = (frames: number, from: number, to: number): Buffer =>
  Buffer.concat(
    Array.from({ length: frames }, (_, seq) => (seq >= from && seq < to ? Buffer.alloc(FRAME_BYTES) : soundOf(seq))),
  );
