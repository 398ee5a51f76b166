import { accessLog } from './fi/access-log.js';
import { checks } from './fi/checks.js';
import { common } from './fi/common.js';
import { context } from './fi/context.js';
import { delivery } from './fi/delivery.js';
import { device } from './fi/device.js';
import { filed } from './fi/filed.js';
import { forget } from './fi/forget.js';
import { impact } from './fi/impact.js';
import { inform } from './fi/inform.js';
import { microphone } from './fi/microphone.js';
import { moments } from './fi/moments.js';
import { newEncounter } from './fi/new-encounter.js';
import { preferences } from './fi/preferences.js';
import { recording } from './fi/recording.js';
import { rest } from './fi/rest.js';
import { review } from './fi/review.js';
import { reviewing } from './fi/reviewing.js';
import { settings } from './fi/settings.js';
import { sign } from './fi/sign.js';
import { signing } from './fi/signing.js';
import { smallWindow } from './fi/small-window.js';
import { soundCheck } from './fi/sound-check.js';
import { speech } from './fi/speech.js';
import { statement } from './fi/statement.js';
import { subjects } from './fi/subjects.js';
import { upload } from './fi/upload.js';
import { voices } from './fi/voices.js';
import { words } from './fi/words.js';
import { worklist } from './fi/worklist.js';

export const fi = {
  ...common,
  ...worklist,
  ...impact,
  ...accessLog,
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
