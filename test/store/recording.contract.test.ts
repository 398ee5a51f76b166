import { recordingContract } from '../contract/recording.js';
import { newEncounter, testStore } from '../support/store.js';

recordingContract('PostgreSQL', async () => {
  const it = await testStore();
  const head = await newEncounter(it.store);
  return {
    store: it.store,
    log: it.log,
    head,
    moments: async (partId) =>
      ((await it.store.snapshot(head.encounter.id))?.moments ?? [])
        .filter((moment) => moment.partId === partId)
        .map(({ atMs }) => atMs),
    gaps: async (partId) =>
      ((await it.store.snapshot(head.encounter.id))?.gaps ?? []).filter((gap) => gap.partId === partId),
    close: it.close,
  };
});
