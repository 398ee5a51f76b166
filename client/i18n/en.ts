import type { Dict } from './dict.js';
import { common } from './en/common.js';
import { device } from './en/device.js';
import { filed } from './en/filed.js';
import { inform } from './en/inform.js';
import { newEncounter } from './en/new-encounter.js';
import { recording } from './en/recording.js';
import { review } from './en/review.js';
import { sign } from './en/sign.js';
import { statement } from './en/statement.js';
import { worklist } from './en/worklist.js';

export const en: Dict = {
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
