import { describe, expect, it } from 'vitest';
import type { NoteDrafter } from '../../server/draft/note-drafter.js';
import { LuonnosError } from '../../server/errors.js';
import { noteType, talk } from '../draft/spoken.js';
import { draftOf } from './product.js';
import type { Said } from './said.js';

const said = (utterances: Said['utterances']): Said => ({
  utterances,
  mode: 'conversation',
  spokenLanguage: 'en',
  noteLanguage: 'en',
  visitDate: undefined,
  present: ['professional', 'subject'],
});
const visit = said(
  talk(
    'en',
    ['professional', 'What brings you in today, and how long has it been there?'],
    ['subject', 'My left knee has been hurting for three weeks, mostly in the evenings.'],
    ['professional', 'I will see you again in two weeks.'],
  ),
);
const making = {
  drafter: 'fake',
  model: 'm-1',
  promptId: null,
  promptHash: null,
  inputTokens: 7,
  outputTokens: 3,
  calls: 2,
  ms: 1,
};
const answering = (draft: NoteDrafter['draft']): NoteDrafter => ({ ...drafter, draft });
const drafter: NoteDrafter = {
  name: 'fake',
  translates: true,
  draft: async () => ({
    add: [
      {
        section: 'history',
        text: 'Right knee pain for three weeks.',
        evidence: [{ source: 'utterance', id: 'u2', quote: 'My left knee', language: 'en' }],
      },
    ],
    replace: [],
    withdraw: [],
    making,
  }),
};

describe('a draft as the server makes it', () => {
  it('is checked, with what was said and no statement rests on, and with its cost', async () => {
    const draft = await draftOf(drafter, visit, noteType('doctor-visit'));
    expect(draft).toMatchObject({ refused: null, model: 'm-1', calls: 2, inputTokens: 7, outputTokens: 3 });
    expect(draft.statements[0]?.verdicts).toContainEqual(
      expect.objectContaining({ check: 'side', result: 'contradicted' }),
    );
    expect(draft.omissions.map(({ utteranceId }) => utteranceId)).toEqual(['u3', 'u2']);
  });

  it('is none of silence or too little speech, and then nobody is asked', async () => {
    const never = answering(() => Promise.reject(new Error('asked')));
    const reasons = await Promise.all(
      [[], talk('en', ['professional', 'Hello.'])].map((utterances) =>
        draftOf(never, said(utterances), noteType('doctor-visit')),
      ),
    );
    expect(reasons.map(({ refused }) => refused)).toEqual(['draft.no-speech', 'draft.too-little-speech']);
  });

  it('is none where the drafter says why, by its code; a fault of the kit stays one', async () => {
    const declining = answering(() => Promise.reject(new LuonnosError('draft.language')));
    expect((await draftOf(declining, visit, noteType('doctor-visit'))).refused).toBe('draft.language');
    const broken = answering(() => Promise.reject(new TypeError('broken')));
    await expect(draftOf(broken, visit, noteType('doctor-visit'))).rejects.toThrow('broken');
  });
});
