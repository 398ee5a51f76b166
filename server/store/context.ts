import type { OpenDatabase } from './database.js';
import type { KeyRing } from './keys.js';
import type { Subscriber } from './webhooks.js';

/** What every store verb needs. Clock and ids are passed in, so that tests own them. */
export interface StoreContext {
  readonly database: OpenDatabase;
  readonly keys: KeyRing;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Integrators that are told of what happens; none unless said. */
  readonly subscribers?: readonly Subscriber[];
}
