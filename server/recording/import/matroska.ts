import { LuonnosError } from '../../errors.js';
import { inWindows, type SoundFormat, type UploadedFile } from './uploaded-file.js';

interface Element {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

const ID = {
  track: 0xae,
  trackType: 0x83,
  codec: 0x86,
  codecPrivate: 0x63a2,
  cluster: 0x1f43_b675,
  block: 0xa1,
  simpleBlock: 0xa3,
};
const LACING = 0x06;
/** Segment, Cluster, BlockGroup, Tracks, TrackEntry: walked into, whether or not they say how long they are. */
const WALKED = new Set([0x1853_8067, ID.cluster, 0xa0, 0x1654_ae6b, ID.track]);
/** Four hours in packets of 10 ms are fewer. */
const MAX_ELEMENTS = 2_000_000;
/** Sound comes in packets of some kilobytes. */
const MAX_PACKET_BYTES = 256 * 1024;
const VIDEO = 1;
const SOUND = 2;

/** A number whose length is in the zeros before its first one; null where all its bits are set: "not known". */
const vint = (bytes: Buffer, at: number, keepMarker: boolean): { value: number | null; length: number } => {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || length > 8 || at + length > bytes.length) throw new LuonnosError('upload.corrupt');
  let value = keepMarker ? first : first & (0xff >> length);
  let unknown = (first & (0xff >> length)) === 0xff >> length;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    value = value * 256 + byte;
    unknown &&= byte === 0xff;
  }
  return { value: unknown && !keepMarker ? null : value, length };
};

/** All elements in order, those that are walked into before what is in them. Throws `upload.corrupt` where the file breaks off. */
async function* matroskaElements(whole: UploadedFile): AsyncGenerator<Element> {
  const file = inWindows(whole);
  let elements = 0;
  for (let at = 0; at < file.bytes; ) {
    elements += 1;
    if (elements > MAX_ELEMENTS) throw new LuonnosError('upload.corrupt');
    const head = await file.read(at, 12);
    const id = vint(head, 0, true);
    const size = vint(head, id.length, false);
    const from = at + id.length + size.length;
    const walked = WALKED.has(id.value ?? 0);
    const to = size.value === null ? file.bytes : from + size.value;
    if (to > file.bytes || (size.value === null && !walked)) throw new LuonnosError('upload.corrupt');
    yield { id: id.value ?? 0, from, to };
    at = walked ? from : to;
  }
}

/** Throws `upload.bad-format` where there are moving pictures or no sound, `upload.corrupt` where the file breaks off. */
export const matroskaFormat = async (file: UploadedFile): Promise<SoundFormat> => {
  const types: number[] = [];
  const codecs: string[] = [];
  let clusters = 0;
  for await (const { id, from, to } of matroskaElements(file)) {
    if (id === ID.trackType) types.push((await file.read(from, 1))[0] ?? 0);
    if (id === ID.codec) codecs.push((await file.read(from, Math.min(to - from, 32))).toString('latin1'));
    if (id === ID.cluster) clusters += 1;
    if (types.includes(VIDEO)) throw new LuonnosError('upload.bad-format');
  }
  if (!types.includes(SOUND)) throw new LuonnosError(clusters > 0 ? 'upload.bad-format' : 'upload.corrupt');
  return codecs.length === 1 && codecs[0] === 'A_OPUS' ? 'webm-opus' : 'webm-other';
};

/** What the only track's encoder says of itself, then its packets. Throws `upload.bad-format` where packets are bundled. */
export async function* matroskaPackets(whole: UploadedFile): AsyncGenerator<Buffer> {
  const file = inWindows(whole);
  for await (const { id, from, to } of matroskaElements(file)) {
    const isBlock = id === ID.simpleBlock || id === ID.block;
    if (id !== ID.codecPrivate && !isBlock) continue;
    if (to - from > MAX_PACKET_BYTES) throw new LuonnosError('upload.corrupt');
    const bytes = await file.read(from, to - from);
    if (!isBlock) yield bytes;
    else {
      const flagsAt = vint(bytes, 0, false).length + 2;
      if (((bytes[flagsAt] ?? 0) & LACING) !== 0) throw new LuonnosError('upload.bad-format');
      yield bytes.subarray(flagsAt + 1);
    }
  }
}
