import { OpusDecoder } from 'opus-decoder';
import { SAMPLE_RATE } from '../../domain/audio.js';
import { LuonnosError } from '../../errors.js';
import { matroskaPackets } from './matroska.js';
import { oggPackets } from './ogg.js';
import type { SoundDecoder } from './sound-decoder.js';
import { type Decoded, toPcm } from './to-pcm.js';
import type { SoundFile, UploadedFile } from './uploaded-file.js';

/** Opus counts in 48 kHz whatever it is decoded to. */
const TICKS = 48_000 / SAMPLE_RATE;

interface Packet {
  readonly packet: Buffer;
  /** Samples of the whole stream up to here, where that is known: its last packet may hold more than the sound. */
  readonly total: number | null;
}

async function* fromOgg(file: UploadedFile): AsyncGenerator<Packet> {
  for await (const { packet, page } of oggPackets(file)) {
    if (packet.toString('latin1', 0, 8) === 'OpusTags') continue;
    yield { packet, total: page.last && page.granule > 0n ? Math.floor(Number(page.granule) / TICKS) : null };
  }
}

async function* fromMatroska(file: UploadedFile): AsyncGenerator<Packet> {
  for await (const packet of matroskaPackets(file)) yield { packet, total: null };
}

const openDecoder = async (head: Buffer) => {
  if (head.length < 19 || head.toString('latin1', 0, 8) !== 'OpusHead') throw new LuonnosError('upload.corrupt');
  const channels = head[9] ?? 0;
  const mapped = head[18] !== 0;
  if (channels === 0 || (mapped ? head.length < 21 + channels : channels > 2)) throw new LuonnosError('upload.corrupt');
  const decoder = new OpusDecoder({
    sampleRate: SAMPLE_RATE,
    channels,
    streamCount: mapped ? (head[19] ?? 1) : 1,
    coupledStreamCount: mapped ? (head[20] ?? 0) : channels - 1,
    channelMappingTable: mapped ? [...head.subarray(21, 21 + channels)] : [0, 1].slice(0, channels),
  });
  await decoder.ready;
  return { decoder, skip: Math.round(head.readUInt16LE(10) / TICKS) };
};

async function* decoded(packets: AsyncIterable<Packet>): AsyncGenerator<Decoded> {
  let open: Awaited<ReturnType<typeof openDecoder>> | null = null;
  let samples = 0;
  try {
    for await (const { packet, total } of packets) {
      if (open === null) {
        open = await openDecoder(packet);
        continue;
      }
      const { channelData, samplesDecoded, errors } = open.decoder.decodeFrame(packet);
      if (errors.length > 0) throw new LuonnosError('upload.corrupt');
      const from = Math.max(0, open.skip - samples);
      const to = Math.min(samplesDecoded, (total ?? Number.POSITIVE_INFINITY) - samples);
      samples += samplesDecoded;
      if (from < to) yield { channels: channelData.map((channel) => channel.slice(from, to)), rate: SAMPLE_RATE };
    }
  } finally {
    open?.decoder.free();
  }
}

const packetsOf = ({ format }: SoundFile, file: UploadedFile): AsyncIterable<Packet> =>
  format === 'ogg-opus' ? fromOgg(file) : fromMatroska(file);

/** Opus in Ogg or WebM, by WebAssembly, straight to 16 kHz. */
export const opusDecoder: SoundDecoder = {
  name: 'opus',
  takes: ({ format }) => format === 'ogg-opus' || format === 'webm-opus',
  decode: (sound, file) => toPcm(decoded(packetsOf(sound, file))),
};
