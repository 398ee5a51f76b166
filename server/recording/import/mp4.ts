import { LuonnosError } from '../../errors.js';
import { bytesOf, type UploadedFile } from './uploaded-file.js';

interface Box {
  readonly type: string;
  readonly from: number;
  /** Where what is in it begins. */
  readonly body: number;
  readonly to: number;
}

/** Four hours of AAC have an index of 4 MB. */
const MAX_MOOV_BYTES = 16 * 1024 ** 2;
const MAX_BOXES = 200_000;
const corrupt = (): LuonnosError => new LuonnosError('upload.corrupt');

const boxAt = (head: Buffer, at: number, from: number, end: number): Box => {
  if (at + 8 > head.length) throw corrupt();
  const small = head.readUInt32BE(at);
  if (small === 1 && at + 16 > head.length) throw corrupt();
  const size = small === 1 ? Number(head.readBigUInt64BE(at + 8)) : small === 0 ? end - from : small;
  const body = from + (small === 1 ? 16 : 8);
  if (from + size > end || from + size < body) throw corrupt();
  return { type: head.toString('latin1', at + 4, at + 8), from, body, to: from + size };
};

/** The file's outermost boxes. */
const outerBoxes = async (file: UploadedFile): Promise<Box[]> => {
  const boxes: Box[] = [];
  for (let at = 0; at < file.bytes && boxes.length < MAX_BOXES; at = boxes.at(-1)?.to ?? file.bytes) {
    boxes.push(boxAt(await file.read(at, 16), 0, at, file.bytes));
  }
  return boxes;
};

function* boxesIn(bytes: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const box = boxAt(bytes, at, at, to);
    yield box;
    at = box.to;
  }
}

/** All boxes along a path such as `trak/mdia/hdlr`. */
const within = (bytes: Buffer, from: number, to: number, [type, ...rest]: readonly string[]): Box[] => {
  const here: Box[] = [];
  for (const box of boxesIn(bytes, from, to)) if (box.type === type) here.push(box);
  return rest.length === 0 ? here : here.flatMap((box) => within(bytes, box.body, box.to, rest));
};

const soundMs = (moov: Buffer, track: Box): number | null => {
  const [header] = within(moov, track.body, track.to, ['mdia', 'mdhd']);
  if (!header || header.to - header.body < 24) throw corrupt();
  const wide = moov[header.body] === 1;
  if (wide && header.to - header.body < 36) throw corrupt();
  const scale = moov.readUInt32BE(header.body + (wide ? 20 : 12));
  const length = wide ? Number(moov.readBigUInt64BE(header.body + 24)) : moov.readUInt32BE(header.body + 16);
  return scale === 0 || length === 0 ? null : (length / scale) * 1000;
};

/** Every place of sound named in `moov` that lies before it moves by its length. */
const moved = (moov: Buffer, inner: number, place: number): Buffer => {
  const copy = Buffer.from(moov);
  const table = ['trak', 'mdia', 'minf', 'stbl'];
  for (const { body, to } of within(copy, inner, copy.length, [...table, 'stco'])) {
    for (let at = body + 8; at + 4 <= to; at += 4) {
      const offset = copy.readUInt32BE(at);
      if (offset >= place) continue;
      if (offset + moov.length > 0xffff_ffff) throw new LuonnosError('upload.bad-format');
      copy.writeUInt32BE(offset + moov.length, at);
    }
  }
  for (const { body, to } of within(copy, inner, copy.length, [...table, 'co64'])) {
    for (let at = body + 8; at + 8 <= to; at += 8) {
      const offset = copy.readBigUInt64BE(at);
      if (offset < BigInt(place)) copy.writeBigUInt64BE(offset + BigInt(moov.length), at);
    }
  }
  return copy;
};

/**
 * An MP4 file with sound alone, its index first, so that it can be read in one go: most recorders write the index last. Throws
 * `upload.bad-format` where there are moving pictures or no sound, `upload.corrupt` where boxes are missing or break off.
 */
export const readMp4 = async (
  file: UploadedFile,
): Promise<{ declaredMs: number | null; stream(): AsyncIterable<Buffer> }> => {
  const boxes = await outerBoxes(file);
  const place = boxes.find(({ type }) => type === 'moov');
  // Still pictures come in such files too, with another index.
  if (!place)
    throw new LuonnosError(boxes.some(({ type }) => type === 'meta') ? 'upload.bad-format' : 'upload.corrupt');
  const size = place.to - place.from;
  if (size > MAX_MOOV_BYTES) throw corrupt();
  const moov = await file.read(place.from, size);
  const inner = place.body - place.from;
  const tracks = within(moov, inner, moov.length, ['trak']).map((track) => {
    const [handler] = within(moov, track.body, track.to, ['mdia', 'hdlr']);
    return { track, kind: handler ? moov.toString('latin1', handler.body + 8, handler.body + 12) : '' };
  });
  const sound = tracks.find(({ kind }) => kind === 'soun');
  if (!sound || tracks.some(({ kind }) => kind === 'vide')) throw new LuonnosError('upload.bad-format');
  const data = boxes.find(({ type }) => type === 'mdat');
  if (!data) throw corrupt();
  const declaredMs = soundMs(moov, sound.track);
  async function* reordered(): AsyncGenerator<Buffer> {
    const [first] = boxes;
    const start = first?.type === 'ftyp' ? first.to : 0;
    yield* bytesOf(file, 0, start);
    yield moved(moov, inner, place?.from ?? 0);
    yield* bytesOf(file, start, place?.from);
    yield* bytesOf(file, place?.to);
  }
  return { declaredMs, stream: () => (place.from < data.from ? bytesOf(file) : reordered()) };
};
