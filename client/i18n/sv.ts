import type { Dict } from './dict.js';
import { common } from './sv/common.js';
import { device } from './sv/device.js';
import { filed } from './sv/filed.js';
import { inform } from './sv/inform.js';
import { newEncounter } from './sv/new-encounter.js';
import { recording } from './sv/recording.js';
import { review } from './sv/review.js';
import { sign } from './sv/sign.js';
import { statement } from './sv/statement.js';
import { worklist } from './sv/worklist.js';

export const sv: Dict = {
  ...common,
  ...worklist,
  ...newEncounter,
  ...inform,
  ...recording,
  ...review,
  ...statement,
  ...sign,
  ...filed,
  ...device,
};
