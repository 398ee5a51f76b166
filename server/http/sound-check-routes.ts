import express, { Router } from 'express';
import { Language } from '../domain/language.js';
import { SOUND_CHECK_BYTES, type SoundCheckWords } from '../domain/sound-check.js';
import { LuonnosError } from '../errors.js';
import { type HttpParts, param, professionalOf, signalOf } from './context.js';

const CHECKS = 12;
const WITHIN_MS = 10 * 60_000;

/** At most so many checks of one person within the time, one after the other: each is a call of the speech service. */
const createTurns = (now: () => Date) => {
  const begun = new Map<string, number[]>();
  const busy = new Set<string>();
  return async <Value>(person: string, work: () => Promise<Value>): Promise<Value> => {
    const at = now().getTime();
    for (const [id, times] of begun) if ((times.at(-1) ?? 0) <= at - WITHIN_MS) begun.delete(id);
    const recent = (begun.get(person) ?? []).filter((time) => time > at - WITHIN_MS);
    if (busy.has(person) || recent.length >= CHECKS) throw new LuonnosError('request.too-many');
    begun.set(person, [...recent, at]);
    busy.add(person);
    return work().finally(() => busy.delete(person));
  };
};

/**
 * The sound check before a client comes in: up to ten seconds of PCM16, heard once by the configured speech service and kept nowhere. The
 * one body that is not JSON, so it is mounted before the rule that says so.
 */
export const soundCheckRoutes = ({ hearOnce, now }: Pick<HttpParts, 'hearOnce' | 'now'>): Router => {
  const router = Router();
  const inTurn = createTurns(now);
  const sound = express.raw({ type: 'application/octet-stream', limit: SOUND_CHECK_BYTES, inflate: false });

  router.post('/sound-check/:language', sound, async (request, response) => {
    const person = professionalOf(request);
    const pcm: unknown = request.body;
    if (!Buffer.isBuffer(pcm)) throw new LuonnosError('request.unsupported-type');
    if (pcm.length === 0 || pcm.length % 2 !== 0) throw new LuonnosError('audio.bad-format');
    const language = Language.safeParse(param(request, 'language'));
    if (!language.success) throw new LuonnosError('request.not-found');
    if (hearOnce === null) throw new LuonnosError('speech.not-configured');
    const text = await inTurn(person.id, () => hearOnce(pcm, language.data, signalOf(request)));
    const words: SoundCheckWords = { text };
    response.json(words);
  });

  return router;
};
