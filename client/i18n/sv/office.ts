import type { OfficeDict } from '../dict.js';
import { accessLog } from './access-log.js';
import { impact } from './impact.js';

export const office: OfficeDict = { ...impact, ...accessLog };
