import { z } from 'zod';
import { FRAME_BYTES, FRAME_MS } from './audio.js';

/** A sound check lasts this long at most; nothing of it is kept. */
export const SOUND_CHECK_MS = 10_000;
export const SOUND_CHECK_BYTES = (SOUND_CHECK_MS / FRAME_MS) * FRAME_BYTES;

/** POST /api/sound-check/:language, from PCM16: what the speech service heard, empty where it heard no words. */
export const SoundCheckWords = z.object({ text: z.string() });
export type SoundCheckWords = z.infer<typeof SoundCheckWords>;
