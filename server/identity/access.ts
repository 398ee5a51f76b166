import { type Integrator, isTheirs } from '../domain/integrator.js';
import type { Person, Professional } from '../domain/professional.js';
import { LuonnosError } from '../errors.js';
import type { EncounterHead, Snapshot } from '../store/encounters.js';
import type { OutwardEncounter } from '../store/outward.js';
import type { Store } from '../store/store.js';

/** Only professionals handle encounters; a pilot lead or data protection officer sees no content. */
export const asProfessional = (person: Person): Professional => {
  if (person.role !== 'professional') throw new LuonnosError('request.forbidden');
  return person;
};

type Officer = Exclude<Person, Professional>;

const asRole = (person: Person, role: Officer['role']): Officer => {
  if (person.role !== role) throw new LuonnosError('request.forbidden');
  return person;
};

/** Figures of groups and the pilot's rows, of their own organisation: nothing of an encounter, nobody's name. */
export const asPilotLead = (person: Person): Officer => asRole(person, 'pilot-lead');

/** Who handled one subject's data in their own organisation: nothing of what it says. */
export const asDataProtectionOfficer = (person: Person): Officer => asRole(person, 'data-protection-officer');

/**
 * The one rule of access: the encounter is of the person's own organisation and register, and they are its responsible professional.
 * Anything else is `request.not-found`, so that nobody learns what exists.
 */
const isOwn = ({ encounter }: EncounterHead, person: Professional): boolean =>
  encounter.organisation.id === person.organisation.id &&
  encounter.register === person.register &&
  encounter.professional.id === person.id &&
  encounter.state !== 'discarded';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Who is kept out of an encounter that exists is written into its audit, and told nothing of it. */
const own = async <Found extends EncounterHead>(
  store: Pick<Store, 'auditRead'>,
  person: Professional,
  id: string,
  find: (id: string) => Promise<Found | null>,
): Promise<Found> => {
  const found = uuid.test(id) ? await find(id) : null;
  if (found && isOwn(found, person)) return found;
  if (found && found.encounter.state !== 'discarded') {
    const actor = { kind: 'person' as const, id: person.id, name: person.name };
    await store.auditRead(actor, found.encounter, { type: 'access-refused' });
  }
  throw new LuonnosError('request.not-found');
};

export const ownHead = (store: Store, person: Professional, id: string): Promise<EncounterHead> =>
  own(store, person, id, store.encounterHead);

export const ownSnapshot = (store: Store, person: Professional, id: string): Promise<Snapshot> =>
  own(store, person, id, store.snapshot);

/** An encounter that is an integrator's to ask about; anything else is `request.not-found`, whatever there is. */
export const theirEncounter = async (store: Store, integrator: Integrator, id: string): Promise<OutwardEncounter> => {
  const found = uuid.test(id) ? await store.outwardEncounter(id) : null;
  if (found && isTheirs(integrator, found.owner)) return found;
  if (found && found.status.state !== 'discarded') {
    const actor = { kind: 'integrator' as const, id: integrator.id, name: integrator.name };
    await store.auditRead(actor, found.scope, { type: 'access-refused' });
  }
  throw new LuonnosError('request.not-found');
};
