import type { ErrorCode } from '../../server/errors.js';
import type { everyday } from './fi/everyday.js';
import type { office } from './fi/office.js';
import type { fi } from './fi.js';

/** Every text of the screen, by key. A key missing from Swedish or English does not compile. */
export type Dict = Record<keyof typeof fi, string>;
export type EverydayDict = Record<keyof typeof everyday, string>;
export type OfficeDict = Record<keyof typeof office, string>;
export type TextKey = keyof typeof fi;

/** What a failure means for the person: what happened; then what is safe and what to do next. */
export interface ErrorText {
  readonly what: string;
  readonly next: string;
}
export type ErrorTexts = Record<ErrorCode, ErrorText>;
