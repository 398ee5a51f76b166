import { describe, expect, it } from 'vitest';
import { createScripted } from '../../server/speech/scripted.js';
import {
  collect,
  createSource,
  finals,
  join,
  never,
  noise,
  partials,
  silence,
  toFrames,
  untilError,
} from './frames.js';

const said = [noise(1, 1600), noise(2, 1000), noise(3, 2000)] as const;
const sound = join(silence(300), said[0], silence(700), said[1], silence(500), said[2], silence(300));
const utterances = [
  { startMs: 300, endMs: 1900, speaker: 'spk0', text: 'Onko teillä ollut kuumetta?' },
  { startMs: 2600, endMs: 3600, speaker: 'spk1', text: 'Ei ole ollut.' },
  { startMs: 4100, endMs: 6100, speaker: 'spk0', text: 'Entä yskää tai hengenahdistusta?' },
];
const sample = { slug: 'tiny', spokenLanguage: 'fi' as const, pcm: async () => sound, utterances };
const stt = createScripted({ samples: [sample] });

const hear = (pcm: Int16Array, fromSeq = 0) =>
  collect(stt.transcribe(createSource(toFrames(pcm, fromSeq)), { language: 'fi', signal: never }));

const texts = utterances.map(({ text }) => text);
const times = (events: Awaited<ReturnType<typeof hear>>) =>
  finals(events).map(({ startMs, endMs }) => [startMs, endMs]);

describe('scripted speech', () => {
  it('says the script of a sample with its speakers and times', async () => {
    expect(finals(await hear(sound))).toEqual(
      utterances.map((utterance) => ({ type: 'final', ...utterance, confidence: null })),
    );
  });

  it('knows a sample shifted by any number of samples, and gives the times of what it heard', async () => {
    const events = await hear(join(new Int16Array(16 * 40 + 7), sound), 50);
    expect(finals(events).map(({ text }) => text)).toEqual(texts);
    expect(times(events)).toEqual(utterances.map(({ startMs, endMs }) => [startMs + 5040, endMs + 5040]));
  });

  it('knows a sample whose pauses were cut out', async () => {
    const events = await hear(join(...said));
    expect(finals(events).map(({ text }) => text)).toEqual(texts);
    expect(times(events)).toEqual([
      [0, 1600],
      [1600, 2600],
      [2600, 4600],
    ]);
  });

  it('knows a sample with silence put into its pauses and into its speech', async () => {
    const [first, second, third] = said;
    const torn = join(first.subarray(0, 16 * 600), silence(15), first.subarray(16 * 600));
    const events = await hear(
      join(silence(5000), torn, silence(3000), second, third.subarray(0, 8000), silence(1500), third.subarray(8000)),
    );
    expect(finals(events).map(({ text }) => text)).toEqual(texts);
    expect(times(events)).toEqual([
      [5000, 6615],
      [9615, 10_615],
      [10_615, 14_115],
    ]);
  });

  it('grows partials word by word while an utterance is being heard', async () => {
    const events = await hear(sound);
    expect(partials(events).slice(0, 3)).toMatchObject([
      { text: 'Onko', startMs: 300, speaker: 'spk0', confidence: null },
      { text: 'Onko teillä' },
      { text: 'Onko teillä ollut' },
    ]);
    const order = events.map(({ type }) => type);
    expect(order.indexOf('final')).toBeGreaterThan(order.indexOf('partial'));
  });

  it('says an utterance of which most was heard, and not one of which little was', async () => {
    expect(finals(await hear(join(said[0].subarray(0, 16 * 1000)))).map(({ text }) => text)).toEqual([texts[0]]);
    expect(finals(await hear(join(said[0].subarray(0, 16 * 600))))).toEqual([]);
    expect(finals(await hear(join(said[0].subarray(16 * 1000), said[1]))).map(({ text }) => text)).toEqual([texts[1]]);
  });

  it('says no word of a beginning that is silence now', async () => {
    const [first] = said;
    const whole = texts[0]?.split(' ') ?? [];
    const [event] = finals(await hear(join(silence(640), first.subarray(16 * 640))));
    const words = event?.text.split(' ') ?? [];
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThan(whole.length);
    expect(words).toEqual(whole.slice(-words.length));
    expect(event?.startMs).toBeGreaterThanOrEqual(640);
  });

  it('says a sample again when it is played again', async () => {
    expect(finals(await hear(join(sound, sound))).map(({ text }) => text)).toEqual([...texts, ...texts]);
  });

  it('says nothing to any other sound, however much like the sample it is', async () => {
    expect(await hear(noise(99, 20_000))).toEqual([]);
    expect(await hear(silence(20_000))).toEqual([]);
    expect(await hear(sound.map((value) => (value === 0 ? 0 : value + 1)))).toEqual([]);
    expect(await hear(sound.map((value) => Math.round(value * 0.9)))).toEqual([]);
  });

  it('speaks the languages of its samples, and hears a sample in its own language only', async () => {
    const swedish = { ...sample, slug: 'svensk', spokenLanguage: 'sv' as const, pcm: async () => noise(7, 3000) };
    const both = createScripted({ samples: [sample, swedish] });
    expect(both.capabilities.languages).toEqual(['fi', 'sv']);
    expect(both.samples.map(({ slug }) => slug)).toEqual(['tiny', 'svensk']);
    const sv = { language: 'sv' as const, signal: never };
    expect(await collect(both.transcribe(createSource(toFrames(sound)), sv))).toEqual([]);
    const source = createSource(toFrames(sound));
    const { error } = await untilError(both.transcribe(source, { language: 'en', signal: never }));
    expect(error).toMatchObject({ code: 'speech.unsupported-language' });
  });

  it('reads the sound of a sample when it is first needed, and once', async () => {
    let reads = 0;
    const pcm = async () => {
      reads += 1;
      return sound;
    };
    const lazy = createScripted({ samples: [{ ...sample, pcm }] });
    expect(reads).toBe(0);
    for (let time = 0; time < 2; time += 1)
      await collect(lazy.transcribe(createSource(toFrames(sound)), { language: 'fi', signal: never }));
    expect(reads).toBe(1);
  });

  it('tells samples apart that begin with the same words', async () => {
    const greeting = noise(20, 1000);
    const make = (slug: string, seed: number) => ({
      slug,
      spokenLanguage: 'fi' as const,
      pcm: async () => join(greeting, silence(500), noise(seed, 1000)),
      utterances: [
        { startMs: 0, endMs: 1000, speaker: 'spk0', text: 'Hyvää päivää.' },
        { startMs: 1500, endMs: 2500, speaker: 'spk1', text: slug },
      ],
    });
    const second = make('toinen', 22);
    const two = createScripted({ samples: [make('eka', 21), second] });
    const source = createSource(toFrames(await second.pcm()));
    const events = await collect(two.transcribe(source, { language: 'fi', signal: never }));
    expect(finals(events).map(({ text }) => text)).toEqual(['Hyvää päivää.', 'toinen']);
  });
});
