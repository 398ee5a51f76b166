import { accessLog } from './access-log.js';
import { impact } from './impact.js';

/** What only the screens of the pilot lead and of the data protection officer say: fetched with them. */
export const office = { ...impact, ...accessLog };
