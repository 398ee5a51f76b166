import { LuonnosError } from '../errors.js';

/** Faults that another attempt cannot cure, by the service's own names. */
const fatal = new Set([
  'AccessDeniedException',
  'IncompleteSignatureException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'OptInRequired',
  'SerializationException',
  'SubscriptionRequiredException',
  'UnrecognizedClientException',
  'ValidationException',
]);

/** Credentials that a provider renews, and a clock that the SDK corrects for its next request. */
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'RequestTimeTooSkewed']);

/** An idle stream is closed with a BadRequestException that only its text tells from a wrong request. */
const isIdle = (message: string): boolean => /no new audio was received/i.test(message);

const statusOf = (error: Error): number | undefined => {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
};

const isFatal = (error: Error): boolean => {
  if (expired.has(error.name)) return false;
  if (error.name === 'BadRequestException') return !isIdle(error.message);
  if (fatal.has(error.name)) return true;
  const status = statusOf(error);
  const modelled = ['LimitExceededException', 'ConflictException'].includes(error.name);
  return !modelled && status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
};

/** A name the service sent is shown only if it looks like one: anything else might hold content. */
const nameOf = (error: Error): string => (/^[\w.:-]{1,64}$/.test(error.name) ? error.name : 'unnamed');

/** What any error of the SDK means. What is not known to be fatal is worth another attempt; attempts are counted elsewhere. */
export const translateFault = (error: unknown): LuonnosError => {
  if (error instanceof LuonnosError) return error;
  const fault = error instanceof Error ? error : new Error('unknown');
  const status = statusOf(fault);
  const details = { fault: nameOf(fault), ...(status === undefined ? {} : { status }) };
  return new LuonnosError(isFatal(fault) ? 'speech.rejected' : 'speech.unavailable', { details, cause: error });
};
