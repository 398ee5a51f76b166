import { describe, expect, it } from 'vitest';
import type { SpeakerRole, Utterance } from '../../server/domain/transcript.js';
import { LuonnosError } from '../../server/errors.js';
import type { SpeechEvent, SpeechToText } from '../../server/speech/speech-to-text.js';
import { type TranscribeParts, transcribePart } from '../../server/speech/transcribe-part.js';
import type { EncounterHead } from '../../server/store/encounters.js';
import type { Store } from '../../server/store/store.js';
import type { Lease } from '../../server/store/work.js';
import { createSource, never, plainFrames } from './frames.js';
import { loudness } from './loudness.js';

const lease: Lease = {
  id: '1',
  encounterId: 'e1',
  kind: 'transcribe',
  partId: 7,
  section: null,
  epoch: 1,
  attempts: 1,
};

const said = (startMs: number, endMs: number, text: string, speaker: string | null): SpeechEvent => ({
  type: 'final',
  startMs,
  endMs,
  text,
  speaker,
  confidence: null,
});

/** Each connection hears its events; all but the last one fail. */
const heardBy = (connections: SpeechEvent[][]): SpeechToText => {
  let at = 0;
  return {
    name: 'fake',
    capabilities: {
      languages: ['fi'],
      partials: true,
      speakers: true,
      patience: { readMs: 1_500, answerMs: 30_000 },
    },
    async *transcribe(audio) {
      const events = connections[at] ?? [];
      const last = at === connections.length - 1;
      at += 1;
      if (last) for await (const _ of audio);
      yield* events;
      if (!last) throw new LuonnosError('speech.unavailable');
    },
  };
};

const transcribe = async (
  connections: SpeechEvent[][],
  {
    before = [] as Utterance[],
    asked = null as number | null,
    present = ['professional', 'subject'] as SpeakerRole[],
    stt = null as SpeechToText | null,
    vocabularyFor = undefined as TranscribeParts['vocabularyFor'],
  } = {},
) => {
  const kept: Utterance[] = [];
  const published: string[] = [];
  const refused: { version: number; startMs: number; endMs: number }[] = [];
  const versions = new Set<number>();
  const store: Partial<Store> = {
    partOf: async () => ({
      ordinal: 1,
      frames: 300,
      kind: 'conversation',
      ended: true,
      transcript: 1,
      asked,
      measured: false,
    }),
    transcriptOf: async () => before,
    appendUtterance: async (_head, _lease, utterance, version = 1) => {
      kept.push(utterance);
      versions.add(version);
      return true;
    },
    addRefusedSound: async (_lease, version, { startMs, endMs }) => {
      refused.push({ version, startMs, endMs });
      return true;
    },
  };
  const head = { encounter: { id: 'e1', spokenLanguage: 'fi', present }, key: Buffer.alloc(32) };
  const parts: TranscribeParts = {
    store: store as Store,
    speechFor: () => stt ?? heardBy(connections),
    ...(vocabularyFor && { vocabularyFor }),
    rolesFor: () => null,
    tempo: { now: () => 0, every: () => () => undefined, delay: async () => undefined },
    readPart: (_id, _key, fromSeq) => createSource(plainFrames(300 - fromSeq, fromSeq)),
    voice: () => loudness,
    publish: (_id, message) => void published.push(message.type),
  };
  await transcribePart(parts, head as unknown as EncounterHead, lease, never);
  return { kept, published, refused, versions: [...versions] };
};
const rolesOf = (kept: readonly Utterance[]) => kept.map(({ speaker, role }) => [speaker, role]);

describe('transcribing a part', () => {
  it('tells a service what to expect where it can be told, and asks for it nowhere else', async () => {
    const told: (readonly string[] | undefined)[] = [];
    const asked: string[] = [];
    const by = (vocabulary: boolean): SpeechToText => {
      const stt = heardBy([[said(0, 1_000, 'Sana.', null)]]);
      return {
        ...stt,
        capabilities: { ...stt.capabilities, ...(vocabulary && { vocabulary: 'visit' as const }) },
        transcribe: (audio, options) => {
          told.push(options.vocabulary);
          return stt.transcribe(audio, options);
        },
      };
    };
    for (const vocabulary of [true, false]) {
      await transcribe([], {
        stt: by(vocabulary),
        vocabularyFor: async ({ encounter }) => {
          asked.push(encounter.id);
          return ['Nexalvodin'];
        },
      });
    }
    expect(told).toEqual([['Nexalvodin'], []]);
    expect(asked).toEqual(['e1']);
  });

  it('suggests roles by the order of the voices, and keeps them through a new connection', async () => {
    const { kept } = await transcribe([
      [said(0, 3_000, 'Mikä vaivaa?', 'spk0'), said(3_000, 6_000, 'Päätä särkee.', 'spk1')],
      // The overlap tells who spoke last: this connection calls her its first voice.
      [
        said(5_000, 6_000, 'särkee', 'spk0'),
        said(6_500, 8_000, 'Kauanko?', 'spk1'),
        said(8_000, 9_000, 'Viikon.', 'spk0'),
      ],
    ]);
    expect(rolesOf(kept)).toEqual([
      ['spk0', 'professional'],
      ['spk1', 'subject'],
      ['spk1-60', 'professional'],
      ['spk1', 'subject'],
    ]);
    expect(kept.map(({ id }) => id)).toEqual(['u1-1', 'u1-2', 'u1-3', 'u1-4']);
  });

  it('begins the order of voices anew where a connection knows none of them', async () => {
    const { kept } = await transcribe([
      [said(0, 3_000, 'Mikä vaivaa?', 'spk0'), said(3_000, 6_000, 'Päätä särkee.', 'spk1')],
      [said(8_000, 9_000, 'Kauanko?', 'spk0'), said(9_000, 9_500, 'Viikon.', 'spk1')],
    ]);
    expect(rolesOf(kept).slice(2)).toEqual([
      ['spk0-60', 'professional'],
      ['spk1-60', 'subject'],
    ]);
  });

  it('gives each companion a role, and nobody’s to one voice too many', async () => {
    const four = ['spk0', 'spk1', 'spk2', 'spk3', 'spk4'].map((speaker, at) =>
      said(at * 1_000, at * 1_000 + 900, `Sana ${at}.`, speaker),
    );
    const present: SpeakerRole[] = ['professional', 'subject', 'companion', 'companion'];
    const { kept } = await transcribe([four], { present });
    expect(kept.map(({ role }) => role)).toEqual(['professional', 'subject', 'companion', 'companion', 'unknown']);
  });

  it('goes on from what another process heard: numbers, voices and words', async () => {
    const first = (await transcribe([[said(0, 3_000, 'Mikä teitä vaivaa?', 'spk0')]])).kept;
    const { kept } = await transcribe([[said(2_000, 4_000, 'vaivaa? Kertokaa.', 'spk3')]], { before: first });
    expect(kept).toMatchObject([
      { id: 'u1-2', startMs: 3_000, text: 'Kertokaa.', speaker: 'spk0', role: 'professional' },
    ]);
  });

  it('never gives an id again that was given before, though utterances were forgotten', async () => {
    const three = [1, 2, 3].map((at) => said(at * 1_000, at * 1_000 + 900, `Sana ${at}.`, 'spk0'));
    const { kept } = await transcribe([three]);
    const left = kept.filter(({ id }) => id !== 'u1-2');
    expect((await transcribe([[said(9_000, 9_900, 'Uusi.', 'spk0')]], { before: left })).kept[0]?.id).toBe('u1-4');
  });

  it('remembers sound that the service refused', async () => {
    const { refused } = await transcribe([[{ type: 'gap', startMs: 1_000, endMs: 2_000 }]]);
    expect(refused).toEqual([{ version: 1, startMs: 1_000, endMs: 2_000 }]);
  });

  it('makes another version with ids of its own, and shows nothing of it before it is whole', async () => {
    const { kept, versions, published } = await transcribe([[said(0, 900, 'Uudelleen.', 'spk0')]], { asked: 2 });
    expect(kept.map(({ id }) => id)).toEqual(['u1v2-1']);
    expect(versions).toEqual([2]);
    expect(published).toEqual([]);
  });
});
