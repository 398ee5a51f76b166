import { everyday } from './fi/everyday.js';
import { office } from './fi/office.js';

export const fi = { ...everyday, ...office };
