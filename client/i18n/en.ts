import type { Dict } from './dict.js';
import { everyday } from './en/everyday.js';
import { office } from './en/office.js';

export const en: Dict = { ...everyday, ...office };
