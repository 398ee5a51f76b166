import { auditStore } from './audit.js';
import { commitStore } from './commit.js';
import type { StoreContext } from './context.js';
import { encounterStore } from './encounters.js';
import { partStore } from './parts.js';
import { peopleStore } from './people.js';
import { retentionStore } from './retention.js';
import { utteranceStore } from './utterances.js';
import { type Lease, workStore } from './work.js';
import { worklistStore } from './worklist.js';

/** The store: domain verbs over PostgreSQL. No verb changes state without its audit row. */
export const createStore = (context: StoreContext) => ({
  ...peopleStore(context),
  ...auditStore(context),
  ...encounterStore(context),
  ...commitStore(context),
  ...partStore(context),
  ...utteranceStore(context),
  ...retentionStore(context),
  ...workStore(context),
  ...worklistStore(context),
});

export type Store = ReturnType<typeof createStore>;

/** The store as a piece of work has it: its decisions land only while its lease is held. */
export const underLease = (store: Store, lease: Lease): Store => ({
  ...store,
  commit: (head, commit) => store.commit(head, { ...commit, lease }),
});
