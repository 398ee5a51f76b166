import type { Language } from '../../server/domain/language.js';
import type { SoundCheckWords } from '../../server/domain/sound-check.js';
import { request } from './request.js';

/** The words of a sound check by the configured speech service, which is asked once. Throws `ApiError`. */
export const recogniseCheck = (
  pcm: Uint8Array<ArrayBuffer>,
  language: Language,
  signal: AbortSignal,
): Promise<SoundCheckWords> => request('POST', `/api/sound-check/${language}`, { bytes: pcm, signal });
