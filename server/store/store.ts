import { accessLogStore } from './access-log.js';
import { auditStore } from './audit.js';
import { commitStore } from './commit.js';
import type { StoreContext } from './context.js';
import { draftCallStore } from './draft-calls.js';
import { eligibleStore } from './eligible.js';
import { encounterStore } from './encounters.js';
import { filingStore } from './filing.js';
import { finaliseStore } from './finalise.js';
import { forgetStore } from './forget.js';
import { importStore } from './imports.js';
import { keyRenewalStore } from './key-renewal.js';
import { launchStore } from './launches.js';
import { momentStore } from './moments.js';
import { outwardStore } from './outward.js';
import { ownSettingStore } from './own-settings.js';
import { partStore } from './parts.js';
import { peopleStore } from './people.js';
import { pilotStore } from './pilot.js';
import { preferenceStore } from './preferences.js';
import { retentionStore } from './retention.js';
import { reviewTimeStore } from './review-time.js';
import { transcriptStore } from './transcripts.js';
import { uploadStore } from './uploads.js';
import { utteranceStore } from './utterances.js';
import { webhookStore } from './webhooks.js';
import { workStore } from './work.js';
import { worklistStore } from './worklist.js';

/** The store: domain verbs over PostgreSQL. No verb changes state without its audit row. */
export const createStore = (context: StoreContext) => ({
  ...peopleStore(context),
  ...preferenceStore(context),
  ...ownSettingStore(context),
  ...auditStore(context),
  ...accessLogStore(context),
  ...pilotStore(context),
  ...eligibleStore(context),
  ...encounterStore(context),
  ...commitStore(context),
  ...partStore(context),
  ...forgetStore(context),
  ...momentStore(context),
  ...finaliseStore(context),
  ...filingStore(context),
  ...uploadStore(context),
  ...importStore(context),
  ...utteranceStore(context),
  ...transcriptStore(context),
  ...retentionStore(context),
  ...reviewTimeStore(context),
  ...keyRenewalStore(context),
  ...launchStore(context),
  ...draftCallStore(context),
  ...workStore(context),
  ...worklistStore(context),
  ...outwardStore(context),
  ...webhookStore(context),
});

export type Store = ReturnType<typeof createStore>;
