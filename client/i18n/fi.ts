import { common } from './fi/common.js';
import { device } from './fi/device.js';
import { filed } from './fi/filed.js';
import { inform } from './fi/inform.js';
import { newEncounter } from './fi/new-encounter.js';
import { recording } from './fi/recording.js';
import { review } from './fi/review.js';
import { sign } from './fi/sign.js';
import { statement } from './fi/statement.js';
import { worklist } from './fi/worklist.js';

export const fi = {
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
