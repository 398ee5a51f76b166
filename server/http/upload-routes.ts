import { type Request, Router } from 'express';
import { mayRecord } from '../domain/encounter.js';
import { MAX_PIECE_BYTES, MIN_PIECE_BYTES, StartUpload } from '../domain/upload.js';
import { LuonnosError } from '../errors.js';
import { ownHead, ownSnapshot } from '../identity/access.js';
import { viewOf } from '../review/view.js';
import { actorOf, bodyOf, type HttpParts, noteTypeOf, param, professionalOf } from './context.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const uploadId = (request: Request): string => {
  const id = param(request, 'upload');
  if (!uuid.test(id)) throw new LuonnosError('request.not-found');
  return id;
};

const offsetOf = (request: Request): number => {
  const text = request.get('upload-offset') ?? '';
  if (!/^\d{1,15}$/.test(text)) throw new LuonnosError('request.invalid', { details: { fields: ['Upload-Offset'] } });
  return Number(text);
};

/** A recording made elsewhere, in pieces that may be sent again; what is done with it is leased work. */
export const uploadRoutes = (parts: HttpParts): Router => {
  const router = Router();
  const { store } = parts;

  /** What was refused takes nothing more in, and says so whatever became of the upload. */
  const headFor = async (request: Request) => {
    const head = await ownHead(store, professionalOf(request), param(request, 'id'));
    if (mayRecord(head.encounter) === 'refused') throw new LuonnosError('encounter.refused');
    return head;
  };

  router.post('/encounters/:id/uploads', async (request, response) => {
    const head = await ownHead(store, professionalOf(request), param(request, 'id'));
    const start = bodyOf(request, StartUpload);
    response.status(201).json(await store.startUpload(head, actorOf(professionalOf(request)), start));
  });

  router.get('/encounters/:id/uploads/:upload', async (request, response) => {
    const { encounter } = await headFor(request);
    response.json(await store.uploadOf(encounter.id, uploadId(request)));
  });

  router.put('/encounters/:id/uploads/:upload/bytes', async (request, response) => {
    const head = await headFor(request);
    const id = uploadId(request);
    const piece: unknown = request.body;
    if (!Buffer.isBuffer(piece)) throw new LuonnosError('request.unsupported-type');
    const offset = offsetOf(request);
    const upload = await store.uploadOf(head.encounter.id, id);
    const last = offset + piece.length === upload.bytes;
    const fits = piece.length > 0 && piece.length <= MAX_PIECE_BYTES && offset + piece.length <= upload.bytes;
    if (!fits || (!last && piece.length < MIN_PIECE_BYTES)) throw new LuonnosError('request.invalid');
    response.json(await store.takePiece(head, id, offset, piece));
  });

  router.post('/encounters/:id/uploads/:upload/complete', async (request, response) => {
    const person = professionalOf(request);
    const head = await headFor(request);
    await store.completeUpload(head, actorOf(person), uploadId(request));
    const snapshot = await ownSnapshot(store, person, head.encounter.id);
    response.json(viewOf(snapshot, noteTypeOf(parts, snapshot.encounter.noteType)));
  });

  router.post('/encounters/:id/uploads/:upload/cancel', async (request, response) => {
    const person = professionalOf(request);
    const head = await ownHead(store, person, param(request, 'id'));
    await store.cancelUpload(head, actorOf(person), uploadId(request));
    response.status(204).end();
  });

  return router;
};
