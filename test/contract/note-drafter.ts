import { describe, expect, it } from 'vitest';
import type { DraftRequest, NoteDrafter } from '../../server/draft/note-drafter.js';
import { occursIn } from '../../server/draft/quotes.js';
import { edited, noteType, request, said, standing, talk } from '../draft/spoken.js';

/** A drafter, with what answers it; `calls` counts the times it left the process. */
export interface DrafterSubject {
  readonly drafter: NoteDrafter;
  readonly calls: () => number;
  readonly close?: () => Promise<void>;
}

const visit = talk(
  'fi',
  ['professional', 'Mikä sinut tänään tuo vastaanotolle?'],
  ['subject', 'Mulla on ollut niinku päänsärkyä, kolme viikkoa. Särky tulee iltaisin.'],
  ['professional', 'Onko pahoinvointia?'],
  ['subject', 'Ei ole.'],
  [
    'professional',
    'Verenpaine on sataneljäkymmentä kautta yhdeksänkymmentä. Aloitetaan ramipriili, viisi milligrammaa.',
  ],
  ['unknown', 'Ja vasen polvi on kipeä.'],
);

const drafted = async (drafter: NoteDrafter, asked: DraftRequest) => {
  const changes = await drafter.draft(asked);
  return { changes, statements: [...changes.add, ...changes.replace] };
};

type Case = (subject: DrafterSubject) => Promise<void>;

const cases: Record<string, Case> = {
  'drafts statements into sections of the note type': async ({ drafter }) => {
    const { statements } = await drafted(drafter, request(visit));
    const codes = noteType('doctor-visit').sections.map(({ code }) => code);
    expect(statements.length).toBeGreaterThan(0);
    for (const { section, text } of statements) {
      expect(codes).toContain(section);
      expect(text.trim()).not.toBe('');
    }
  },
  'gives every statement evidence that was given to it, quoted from what was said': async ({ drafter }) => {
    const { statements } = await drafted(drafter, request(visit));
    for (const { evidence } of statements) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { id, quote, language, source } of evidence) {
        const utterance = visit.find((one) => one.id === id);
        expect(utterance, `evidence ${id}`).toBeDefined();
        expect(occursIn(quote, utterance?.text ?? '')).toBe(true);
        expect([language, source]).toEqual(['fi', 'utterance']);
      }
    }
  },
  'says of dictation and typed text that they were dictated and typed': async ({ drafter }) => {
    const dictated = [said('u1-1', 'professional', 'otsikko suunnitelma kontrolli kahden viikon päästä piste')];
    const first = await drafted(drafter, request(dictated, { mode: 'dictation' }));
    expect(first.statements.flatMap(({ evidence }) => evidence.map(({ source }) => source))).toContain('dictated');
    const typed = [said('t-1', 'professional', 'Verenpaine 140/90.', { source: 'typed', partId: null })];
    const second = await drafted(drafter, request(typed));
    expect(second.statements.flatMap(({ evidence }) => evidence.map(({ source }) => source))).toContain('typed');
  },
  'makes no note and no call of nothing': async ({ drafter, calls }) => {
    for (const utterances of [[], [said('u1', 'subject', '   ')]]) {
      const { changes, statements } = await drafted(drafter, request(utterances));
      expect(statements).toEqual([]);
      expect(changes.withdraw).toEqual([]);
      expect(changes.making.calls).toBe(0);
    }
    expect(calls()).toBe(0);
  },
  'never replaces or withdraws what a human touched': async ({ drafter }) => {
    const statements = [edited('e1', 'plan', 'Aloitetaan ramipriili 5 mg.'), standing('m1', 'plan', 'Kontrolli.')];
    for (const section of [null, 'plan']) {
      const { changes } = await drafted(drafter, request(visit, { statements, section }));
      expect(changes.withdraw).not.toContain('e1');
      expect(changes.replace.map(({ id }) => id)).not.toContain('e1');
    }
  },
  'drafts one section alone when asked, in place of what it had drafted there': async ({ drafter }) => {
    const statements = [standing('m1', 'plan', 'Vanha suunnitelma.'), standing('m2', 'history', 'Vanha esitieto.')];
    const { changes } = await drafted(drafter, request(visit, { statements, section: 'plan' }));
    expect(new Set(changes.add.map(({ section }) => section))).toEqual(new Set(['plan']));
    expect(changes.withdraw).toEqual(['m1']);
    expect(changes.replace).toEqual([]);
  },
  'tells what made the draft': async ({ drafter, calls }) => {
    const { changes } = await drafted(drafter, request(visit));
    expect(changes.making.drafter).toBe(drafter.name);
    expect(changes.making.calls).toBe(calls());
    expect(Number.isInteger(changes.making.ms) && changes.making.ms >= 0).toBe(true);
  },
  'refuses another note language unless it translates': async ({ drafter }) => {
    const asked = drafter.draft(request(visit, { noteLanguage: 'sv' }));
    if (drafter.translates) await expect(asked).resolves.toBeDefined();
    else await expect(asked).rejects.toMatchObject({ code: 'draft.language' });
  },
  'rejects with the reason of the signal when aborted, without calling anybody': async ({ drafter, calls }) => {
    const reason = new Error('not needed any more');
    await expect(drafter.draft(request(visit, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(calls()).toBe(0);
  },
};

export const noteDrafterCases = Object.keys(cases).length;

/** The contract of `NoteDrafter`. Every adapter runs it; `make` gives a fresh one for each case. */
export const describeNoteDrafter = (name: string, make: () => Promise<DrafterSubject>): void => {
  describe(`${name} as a NoteDrafter`, () => {
    let ran = 0;
    for (const [title, run] of Object.entries(cases)) {
      it(title, async () => {
        const subject = await make();
        try {
          await run(subject);
          ran += 1;
        } finally {
          await subject.close?.();
        }
      });
    }
    it('has run the whole contract', () => {
      expect(ran).toBe(noteDrafterCases);
    });
  });
};
