import { createHash } from 'node:crypto';
import { Router } from 'express';
import { z } from 'zod';
import { FRAME_BYTES, FRAME_SAMPLES, SAMPLE_RATE } from '../domain/audio.js';
import { toWav } from '../domain/wav.js';
import { LuonnosError } from '../errors.js';
import { ownSnapshot } from '../identity/access.js';
import type { Snapshot } from '../store/encounters.js';
import { actorOf, type HttpParts, param, professionalOf } from './context.js';

const MAX_CLIP_SAMPLES = 600 * SAMPLE_RATE;
const SAMPLES_PER_MS = SAMPLE_RATE / 1000;
const DIGEST_BATCH = 600;

/** Samples of the part, `to` exclusive. */
const Clip = z
  .object({
    part: z.coerce.number().int().positive(),
    from: z.coerce.number().int().nonnegative(),
    to: z.coerce.number().int().positive(),
  })
  .refine(({ from, to }) => from < to && to - from <= MAX_CLIP_SAMPLES);

const partOf = (snapshot: Snapshot, id: number) => {
  const part = snapshot.parts.find((candidate) => candidate.id === id);
  if (!part) throw new LuonnosError('audio.not-found');
  return part;
};

/** Nothing of the span is left: silence is not played in its place. */
const isForgotten = ({ gaps }: Snapshot, part: number, from: number, to: number): boolean =>
  gaps.some(
    ({ partId, reason, atMs, durationMs }) =>
      partId === part &&
      reason === 'forgotten' &&
      atMs * SAMPLES_PER_MS <= from &&
      to <= (atMs + durationMs) * SAMPLES_PER_MS,
  );

/** Stored sound, for the responsible professional alone: exactly the span asked for, never another one in its place. */
export const audioRoutes = ({ store, audioLog }: HttpParts): Router => {
  const router = Router();

  router.get('/encounters/:id/audio', async (request, response) => {
    const person = professionalOf(request);
    const clip = Clip.safeParse(request.query);
    if (!clip.success) throw new LuonnosError('request.invalid');
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const part = partOf(snapshot, clip.data.part);
    const { from } = clip.data;
    const to = Math.min(clip.data.to, part.frames * FRAME_SAMPLES);
    if (from >= to || isForgotten(snapshot, part.id, from, to)) throw new LuonnosError('audio.not-found');
    const first = Math.floor(from / FRAME_SAMPLES);
    const count = Math.ceil(to / FRAME_SAMPLES) - first;
    const frames = await audioLog.read(part.id, snapshot.key, first, count);
    if (frames.length < count) throw new LuonnosError('audio.not-found');
    const start = first * FRAME_SAMPLES;
    const pcm = Buffer.concat(frames.map((frame) => frame.pcm)).subarray((from - start) * 2, (to - start) * 2);
    await store.auditRead(actorOf(person), snapshot.encounter, {
      type: 'audio-played',
      part: part.ordinal,
      fromMs: Math.floor(from / SAMPLES_PER_MS),
      toMs: Math.ceil(to / SAMPLES_PER_MS),
    });
    response.setHeader('Cache-Control', 'private, no-store');
    response.type('audio/wav').send(Buffer.from(toWav(pcm).buffer));
  });

  /** What is durably stored of a part: number of frames and SHA-256 of their PCM bytes, read back from the log. */
  router.get('/encounters/:id/parts/:part/digest', async (request, response) => {
    const person = professionalOf(request);
    const snapshot = await ownSnapshot(store, person, param(request, 'id'));
    const part = partOf(snapshot, Number(param(request, 'part')));
    const hash = createHash('sha256');
    let next = 0;
    for (;;) {
      const frames = await audioLog.read(part.id, snapshot.key, next, DIGEST_BATCH);
      if (frames.length === 0) break;
      for (const frame of frames) {
        if (frame.seq !== next || frame.pcm.length !== FRAME_BYTES) throw new LuonnosError('internal');
        hash.update(frame.pcm);
        next += 1;
      }
    }
    await store.auditRead(actorOf(person), snapshot.encounter, {
      type: 'audio-compared',
      part: part.ordinal,
      frames: next,
    });
    response.json({ frames: next, sha256: hash.digest('hex') });
  });

  return router;
};
