import type { Dict } from './dict.js';
import { everyday } from './sv/everyday.js';
import { office } from './sv/office.js';

export const sv: Dict = { ...everyday, ...office };
