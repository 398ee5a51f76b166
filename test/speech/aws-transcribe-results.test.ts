import { readFileSync } from 'node:fs';
import type { Result } from '@aws-sdk/client-transcribe-streaming';
import { describe, expect, it } from 'vitest';
import { toSpeechEvents } from '../../server/speech/aws-transcribe-results.js';

const answer = (name: string): Result => {
  const url = new URL(`../../fixtures/providers/aws-transcribe/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')).Transcript.Results[0];
};

const same = (serviceMs: number): number => Math.round(serviceMs);

describe('a result of AWS Transcribe', () => {
  it('is split where the speaker changes, each stretch with its own times, text and confidence', () => {
    expect(toSpeechEvents(answer('final-two-speakers'), same)).toEqual([
      { type: 'final', startMs: 1040, endMs: 1900, text: 'Onko kuumetta?', speaker: 'spk0', confidence: 0.98 },
      { type: 'final', startMs: 2405, endMs: 2950, text: 'Ei ole.', speaker: 'spk1', confidence: 0.9 },
      { type: 'final', startMs: 4200, endMs: 5115, text: 'Entä yskää?', speaker: 'spk0', confidence: 0.95 },
    ]);
  });

  it('stays whole while it is partial', () => {
    expect(toSpeechEvents(answer('partial'), same)).toEqual([
      { type: 'partial', startMs: 1040, endMs: 1900, text: 'Onko kuumetta', speaker: null, confidence: null },
    ]);
  });

  it('leaves a word without a label with the speaker before it, and the first ones with the speaker after them', () => {
    const word = (Content: string, Speaker?: string) => ({ Content, Speaker, Type: 'pronunciation' as const });
    const items = [word('No'), word('kyllä', '1'), word('se'), word('Hyvä', '0')];
    const result: Result = {
      StartTime: 0,
      EndTime: 2,
      Alternatives: [{ Transcript: 'No kyllä se Hyvä', Items: items }],
    };
    expect(toSpeechEvents(result, same).map((event) => ('text' in event ? [event.speaker, event.text] : []))).toEqual([
      ['spk1', 'No kyllä se'],
      ['spk0', 'Hyvä'],
    ]);
  });

  it('is nothing without words', () => {
    expect(toSpeechEvents({ StartTime: 0, EndTime: 1, Alternatives: [{ Transcript: ' ', Items: [] }] }, same)).toEqual(
      [],
    );
    expect(toSpeechEvents({ StartTime: 0, EndTime: 1, Alternatives: [] }, same)).toEqual([]);
  });
});
