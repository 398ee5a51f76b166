import type { Dict } from './dict.js';
import { accessLog } from './sv/access-log.js';
import { checks } from './sv/checks.js';
import { common } from './sv/common.js';
import { context } from './sv/context.js';
import { delivery } from './sv/delivery.js';
import { device } from './sv/device.js';
import { filed } from './sv/filed.js';
import { forget } from './sv/forget.js';
import { impact } from './sv/impact.js';
import { inform } from './sv/inform.js';
import { microphone } from './sv/microphone.js';
import { moments } from './sv/moments.js';
import { newEncounter } from './sv/new-encounter.js';
import { preferences } from './sv/preferences.js';
import { recording } from './sv/recording.js';
import { rest } from './sv/rest.js';
import { review } from './sv/review.js';
import { reviewing } from './sv/reviewing.js';
import { settings } from './sv/settings.js';
import { sign } from './sv/sign.js';
import { signing } from './sv/signing.js';
import { smallWindow } from './sv/small-window.js';
import { soundCheck } from './sv/sound-check.js';
import { speech } from './sv/speech.js';
import { statement } from './sv/statement.js';
import { subjects } from './sv/subjects.js';
import { upload } from './sv/upload.js';
import { voices } from './sv/voices.js';
import { words } from './sv/words.js';
import { worklist } from './sv/worklist.js';

export const sv: Dict = {
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
