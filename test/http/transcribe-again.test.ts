import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readFrames } from '../../client/visit/audio-file.js';
import { recordFrames } from '../../client/visit/record.js';
import { statementState } from '../../server/domain/note.js';
import type { EncounterView } from '../../server/domain/view.js';
import { isUnfinished } from '../../server/domain/work.js';
import { codeOf, eventually, type SignedIn, signedIn } from '../support/professional.js';
import { startTestServer, type TestServer } from '../support/server.js';
import {
  startTranscriptionServer,
  type TranscriptionAnswer,
  type TranscriptionServer,
} from '../support/transcription-server.js';

const audio = join(import.meta.dirname, '../../fixtures/consultations/fi-doctor-headache/audio.flac');
const pain = 'Mulla on ollut päänsärkyä kolme viikkoa.';
const drug = 'Ibuprofeenia oon ottanut, neljäsataa milligrammaa.';
const plan = 'Aloitetaan ramipriili viisi milligrammaa.';

describe('speech that was heard and has no words', () => {
  let server: TestServer;
  let whisper: TranscriptionServer;
  let doctor: SignedIn;
  afterEach(async () => {
    await server.close();
    await whisper.close();
  });

  /** What the service answers to each utterance of a pass over the sound, by its place in it. */
  let answers: (place: number) => TranscriptionAnswer;
  let begun = 0;
  let asked = 0;
  const pass = (next: typeof answers): void => {
    answers = next;
    begun = asked;
  };
  const words = (text: string): TranscriptionAnswer => ({ text });
  const only =
    (...texts: string[]) =>
    (at: number) =>
      words(texts[at] ?? '');

  const settled = (id: string, fits: (view: EncounterView) => boolean = () => true) =>
    eventually(
      () => doctor.view(id),
      (view) => !view.activities.some(isUnfinished) && view.activities.length > 0 && fits(view),
    );
  const recorded = async (first: typeof answers) => {
    asked = 0;
    pass(first);
    whisper = await startTranscriptionServer(({ attempt }) => {
      asked = Math.max(asked, attempt + 1);
      return answers(attempt - begun);
    });
    server = await startTestServer({
      LUONNOS_SPEECH: 'openai',
      LUONNOS_SPEECH_BASE_URL: whisper.baseUrl,
      LUONNOS_SPEECH_MODEL: 'whisper-1',
    });
    doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    await doctor.inform(encounter.id);
    const options = { kind: 'conversation', device: 'recording-device', speed: 0 } as const;
    const frames = (await readFrames(audio)).slice(0, 900);
    await recordFrames(doctor.api, `/api/encounters/${encounter.id}/live`, frames, options);
    return encounter.id;
  };
  const again = async (id: string, next: typeof answers) => {
    pass(next);
    const { parts } = await doctor.view(id);
    const asked = await doctor.act(id, 'transcribe-again', { part: parts[0]?.id });
    return { asked, done: await settled(id, (view) => view.parts.length > 0) };
  };

  it('is told with its places, and is transcribed again into statements that keep their words', async () => {
    const id = await recorded(only(pain, drug));
    const before = await settled(id, ({ untranscribed }) => untranscribed.length > 0);
    const [found] = before.untranscribed;
    expect(found?.voiceMs).toBeGreaterThan(20_000);
    expect(found?.wordsMs).toBeLessThan((found?.voiceMs ?? 0) * 0.75);
    expect(found?.places.length).toBeGreaterThan(0);
    const texts = before.note?.statements.map(({ text }) => text) ?? [];
    expect(texts.length).toBeGreaterThan(1);

    const { asked, done } = await again(id, (at) => words([pain, '', plan][at] ?? `Hyvä, kiitos, numero ${at}.`));
    // Until it is whole, what was there is what is read.
    expect(asked.utterances.map(({ id: one }) => one)).toEqual(['u1-1', 'u1-2']);
    expect(done.utterances.length).toBeGreaterThan(5);
    expect(done.utterances.every(({ id: one }) => one.startsWith('u1v2-'))).toBe(true);

    const statements = done.note?.statements ?? [];
    expect(statements.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
    const citing = (word: string) =>
      statements.filter(({ evidence }) => evidence.some((one) => one.quote.includes(word)));
    const ids = new Set(done.utterances.map((utterance) => utterance.id));
    expect(citing('päänsärkyä').length).toBeGreaterThan(0);
    for (const { evidence } of citing('päänsärkyä')) expect(evidence.every((one) => ids.has(one.id))).toBe(true);
    // What the newer transcript does not have still cites the older one, and is flagged.
    const lost = citing('buprofeenia');
    expect(lost.length).toBeGreaterThan(0);
    for (const one of lost) {
      expect(one.evidence.map(({ id: cited }) => cited)).toEqual(['u1-2']);
      expect(statementState(one)).toBe('unsupported');
    }
    // New speech is drafted from, known speech is not drafted from twice.
    expect(citing('ramipriili').length).toBeGreaterThan(0);
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
    expect((await settled(id, ({ untranscribed }) => untranscribed.length === 0)).untranscribed).toEqual([]);

    const trail = await server.store.auditTrail(id);
    const of = (type: string) => trail.filter((row) => row.type === type).map(({ data }) => data);
    expect(of('transcription-asked-again')).toEqual([{ part: done.parts[0]?.id, transcript: 2 }]);
    expect(of('transcript-renewed')).toMatchObject([{ transcript: 2, unlinked: lost.length }]);
  });

  it('stays as it was when the service now hears nothing, and may be asked again', async () => {
    const id = await recorded(only(pain, drug));
    const before = await settled(id, ({ note }) => note !== null);
    const { done } = await again(id, only());
    expect(done.utterances).toEqual(before.utterances);
    expect(done.note?.statements).toEqual(before.note?.statements);
    expect((await again(id, only(pain, drug, plan))).done.utterances).toMatchObject([
      { id: 'u1v2-1', text: pain },
      { id: 'u1v2-2', text: drug },
      { id: 'u1v2-3', text: plan },
    ]);
  });

  it('is told where the service refused one utterance, although all others have words', async () => {
    const id = await recorded((at) => (at === 2 ? { status: 422 } : words(`Hyvä, kiitos, numero ${at}.`)));
    const { untranscribed, utterances } = await settled(id, (view) => view.untranscribed.length > 0);
    expect(untranscribed[0]?.places).toHaveLength(1);
    const [gap] = untranscribed[0]?.places ?? [];
    expect(utterances.every(({ startMs, endMs }) => endMs <= (gap?.startMs ?? 0) || startMs >= (gap?.endMs ?? 0))).toBe(
      true,
    );
  });

  it('is not transcribed again in another encounter, nor once the note is signed', async () => {
    const id = await recorded(only(pain, drug));
    const now = await settled(id, ({ note }) => note !== null);
    const ask = (part: unknown) => codeOf(doctor.act(id, 'transcribe-again', { part }));
    expect(await ask(4711)).toBe('audio.not-found');
    expect(await ask('one')).toBe('request.invalid');
    for (const { id: statement } of now.note?.statements ?? []) await doctor.review(id, { do: 'look', statement });
    const typed = await doctor.drafted('Kontrolli kahden viikon kuluttua.');
    expect(await codeOf(doctor.act(typed.encounter.id, 'transcribe-again', { part: now.parts[0]?.id }))).toBe(
      'audio.not-found',
    );
    const ready = await doctor.view(id);
    for (const statement of (ready.note?.statements ?? []).filter((one) => statementState(one) !== 'supported'))
      await doctor.review(id, { do: 'remove', statement: statement.id });
    await doctor.review(id, { do: 'add', section: 'plan', text: 'Soitto ensi viikolla.', after: null });
    const view = await doctor.view(id);
    expect(view.signBlocks).toEqual([]);
    await doctor.sign(view);
    expect(await ask(now.parts[0]?.id)).toBe('encounter.wrong-state');
  });

  it('is not transcribed again where no service is configured', async () => {
    whisper = await startTranscriptionServer(() => ({ text: '' }));
    server = await startTestServer();
    doctor = await signedIn(server.url);
    const { encounter } = await doctor.create();
    expect(await codeOf(doctor.act(encounter.id, 'transcribe-again', { part: 1 }))).toBe('speech.not-configured');
  });
});
