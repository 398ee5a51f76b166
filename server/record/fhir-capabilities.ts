import { LuonnosError } from '../errors.js';
import { CapabilityStatement } from './capability-statement.js';
import type { FhirConnection } from './fhir-connection.js';

/** What a server does with documents that filing exactly once depends on. */
export interface Capabilities {
  /** It creates nothing where the identifier is there already (`If-None-Exist`). */
  readonly conditionalCreate: boolean;
  readonly identifierSearch: boolean;
}

/** `auto`: what the server itself says. */
export type ConditionalCreate = 'auto' | 'on' | 'off';

const nothing: Capabilities = { conditionalCreate: false, identifierSearch: false };

/**
 * Asks `/metadata`, once, unless the setting says that it need not. A server that says nothing of itself is trusted with nothing; throws
 * `record.unavailable` while it cannot be asked.
 */
export const createCapabilities = ({ client, call }: FhirConnection, setting: ConditionalCreate) => {
  let known: Capabilities | null = setting === 'on' ? { conditionalCreate: true, identifierSearch: true } : null;
  return async (signal: AbortSignal): Promise<Capabilities> => {
    if (known) return known;
    const read = await call(signal, (limit) => client.capabilityStatement({ signal: limit })).catch(
      (error: unknown) => {
        if (!(error instanceof LuonnosError) || error.retryable) throw error;
        return null;
      },
    );
    const said = CapabilityStatement.safeParse(read).data;
    if (!said) return nothing;
    const documents = said.rest.flatMap(({ resource }) => resource).find(({ type }) => type === 'DocumentReference');
    const conditionalCreate = setting !== 'off' && documents?.conditionalCreate === true;
    const says = documents?.searchParam.some(({ name }) => name === 'identifier') === true;
    // Whoever creates nothing twice searches by it, whether it says so or not.
    known = { conditionalCreate, identifierSearch: conditionalCreate || says };
    return known;
  };
};
