import type { Dict } from './dict.js';
import { accessLog } from './en/access-log.js';
import { checks } from './en/checks.js';
import { common } from './en/common.js';
import { context } from './en/context.js';
import { delivery } from './en/delivery.js';
import { device } from './en/device.js';
import { filed } from './en/filed.js';
import { forget } from './en/forget.js';
import { impact } from './en/impact.js';
import { inform } from './en/inform.js';
import { microphone } from './en/microphone.js';
import { moments } from './en/moments.js';
import { newEncounter } from './en/new-encounter.js';
import { preferences } from './en/preferences.js';
import { recording } from './en/recording.js';
import { rest } from './en/rest.js';
import { review } from './en/review.js';
import { reviewing } from './en/reviewing.js';
import { settings } from './en/settings.js';
import { sign } from './en/sign.js';
import { signing } from './en/signing.js';
import { smallWindow } from './en/small-window.js';
import { soundCheck } from './en/sound-check.js';
import { speech } from './en/speech.js';
import { statement } from './en/statement.js';
import { subjects } from './en/subjects.js';
import { upload } from './en/upload.js';
import { voices } from './en/voices.js';
import { words } from './en/words.js';
import { worklist } from './en/worklist.js';

export const en: Dict = {
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
