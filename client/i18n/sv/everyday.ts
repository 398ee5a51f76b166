import type { EverydayDict } from '../dict.js';
import { checks } from './checks.js';
import { common } from './common.js';
import { context } from './context.js';
import { delivery } from './delivery.js';
import { device } from './device.js';
import { filed } from './filed.js';
import { forget } from './forget.js';
import { inform } from './inform.js';
import { microphone } from './microphone.js';
import { moments } from './moments.js';
import { newEncounter } from './new-encounter.js';
import { preferences } from './preferences.js';
import { recording } from './recording.js';
import { rest } from './rest.js';
import { review } from './review.js';
import { reviewing } from './reviewing.js';
import { settings } from './settings.js';
import { sign } from './sign.js';
import { signing } from './signing.js';
import { smallWindow } from './small-window.js';
import { soundCheck } from './sound-check.js';
import { speech } from './speech.js';
import { statement } from './statement.js';
import { subjects } from './subjects.js';
import { upload } from './upload.js';
import { voices } from './voices.js';
import { words } from './words.js';
import { worklist } from './worklist.js';

export const everyday: EverydayDict = {
  ...common,
  ...worklist,
  ...newEncounter,
  ...context,
  ...inform,
  ...recording,
  ...moments,
  ...rest,
  ...microphone,
  ...smallWindow,
  ...soundCheck,
  ...review,
  ...reviewing,
  ...statement,
  ...subjects,
  ...voices,
  ...preferences,
  ...checks,
  ...settings,
  ...sign,
  ...signing,
  ...filed,
  ...delivery,
  ...forget,
  ...speech,
  ...upload,
  ...device,
  ...words,
};
