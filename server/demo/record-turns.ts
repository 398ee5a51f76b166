import type { FhirRequest, FhirResponse, FhirRouter } from '@medplum/fhir-router';
import type { StrictRepository } from './record-repository.js';

/**
 * One request at a time: nobody sees half a transaction, no roll-back takes back what somebody else wrote, and of five equal
 * conditional creates the first one creates.
 */
export function inTurns(router: FhirRouter, repository: StrictRepository) {
  let turn: Promise<unknown> = Promise.resolve();
  return (request: FhirRequest): Promise<FhirResponse> => {
    const answer = turn.then(() => router.handleRequest(request, repository));
    turn = answer.catch(() => undefined);
    return answer;
  };
}
