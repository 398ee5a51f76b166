import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { indexSample } from '../../server/speech/sample-index.js';
import { loadSamples, readPcm } from '../../server/speech/samples.js';
import { createScripted } from '../../server/speech/scripted.js';
import { collect, createSource, finals, never, toFrames } from './frames.js';

const consultations = path(import.meta.dirname, '../../fixtures/consultations');
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const tiny = {
  lang: 'sv',
  noteLanguage: 'fi',
  noteType: 'nurse-visit',
  speakers: [{ label: 'spk0', role: 'professional' }],
  utterances: [{ id: 'u1', speaker: 'spk0', start: 0.5, end: 1.2345, text: 'God morgon.' }],
  gold: {},
  sample: {
    slug: 'tiny',
    title: { fi: 'Pieni', sv: 'Liten', en: 'Tiny' },
    mode: 'dictation',
    person: 'sanna.virta',
    subjectId: 'oskari',
    durationMs: 2000,
    audioSha256Pcm: '0'.repeat(64),
  },
};

const writeTiny = async (): Promise<string> => {
  const folder = await mkdtemp(path(tmpdir(), 'samples-'));
  folders.push(folder);
  await mkdir(path(folder, 'tiny'));
  await writeFile(path(folder, 'tiny', 'case.json'), JSON.stringify(tiny));
  return folder;
};

describe('samples', () => {
  it('are read from their case files', async () => {
    const folder = await writeTiny();
    expect(await loadSamples(folder)).toEqual([
      {
        slug: 'tiny',
        title: { fi: 'Pieni', sv: 'Liten', en: 'Tiny' },
        person: 'sanna.virta',
        subjectId: 'oskari',
        noteType: 'nurse-visit',
        mode: 'dictation',
        spokenLanguage: 'sv',
        noteLanguage: 'fi',
        speakers: new Map([['spk0', 'professional']]),
        utterances: [{ startMs: 500, endMs: 1235, speaker: 'spk0', text: 'God morgon.' }],
        durationMs: 2000,
        audioPath: path(folder, 'tiny', 'audio.flac'),
        audioSha256: '0'.repeat(64),
      },
    ]);
  });

  it('are refused when their sound is not the one described', async () => {
    const [real] = await loadSamples(consultations);
    const folder = await writeTiny();
    const audioPath = path(folder, 'tiny', 'audio.flac');
    await writeFile(audioPath, new Uint8Array(await readFile(real?.audioPath ?? '')));
    await expect(readPcm({ audioPath, audioSha256: '0'.repeat(64) })).rejects.toThrow('audio.flac is not the sound');
  });

  it('of the project are decoded bit for bit, and every utterance can be told by its sound', async () => {
    const samples = await loadSamples(consultations);
    expect(samples.length).toBeGreaterThanOrEqual(5);
    for (const sample of samples) {
      const pcm = await readPcm(sample);
      expect(Math.round(pcm.length / 16)).toBe(sample.durationMs);
      expect(Math.min(...indexSample(pcm, sample.utterances).anchors)).toBeGreaterThanOrEqual(8);
    }
  });

  it('of the project are said word for word by scripted speech, each in its own time', async () => {
    const samples = await loadSamples(consultations);
    const stt = createScripted({ samples: samples.map((sample) => ({ ...sample, pcm: () => readPcm(sample) })) });
    for (const sample of samples) {
      const frames = toFrames(await readPcm(sample));
      const options = { language: sample.spokenLanguage, signal: never };
      const heard = finals(await collect(stt.transcribe(createSource(frames), options)));
      expect(heard.map(({ text, speaker }) => ({ text, speaker }))).toEqual(
        sample.utterances.map(({ text, speaker }) => ({ text, speaker })),
      );
      for (const [index, { startMs, endMs }] of heard.entries()) {
        expect(Math.abs(startMs - (sample.utterances[index]?.startMs ?? 0))).toBeLessThanOrEqual(1);
        expect(Math.abs(endMs - (sample.utterances[index]?.endMs ?? 0))).toBeLessThanOrEqual(1);
      }
    }
  });
});
