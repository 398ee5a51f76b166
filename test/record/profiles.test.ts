import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertValid, loadDefinitions } from '../../server/demo/record-rules.js';
import type { SignedNote } from '../../server/domain/record.js';
import { RecordCodes } from '../../server/record/codes.js';
import { profileNames, type Standing } from '../../server/record/profiles/profile.js';
import { profiles } from '../../server/record/profiles/profiles.js';
import { plainRendering } from '../../server/record/rendering.js';
import { projectRoot } from '../../server/root.js';
import { brokenInvariants } from '../support/fhir-invariants.js';
import { signedNote } from '../support/notes.js';

const fixtures = join(projectRoot, 'fixtures/fhir');
const county = RecordCodes.parse(JSON.parse(readFileSync(join(fixtures, 'codes.json'), 'utf8')));
const guardianLabel = { system: 'https://codes.example/labels', code: 'not-for-guardian' };

interface Case {
  readonly note: SignedNote;
  readonly codes: RecordCodes;
  readonly standing?: Partial<Standing>;
}

/** What is different between notes as far as a record system sees it. */
const cases: Record<string, Case> = {
  drafted: {
    note: signedNote({
      writtenBy: [{ drafter: 'openai', model: 'example-model-1', promptHash: 'a'.repeat(64) }],
      signer: {
        id: 'elina.harju',
        name: 'Elina Harju',
        title: 'LL',
        practitionerId: 'prac-elina-harju',
        registration: '12345678',
      },
      visit: { encounterId: 'enc-1', serviceEvent: '1.2.246.10.99999999.14.2026.1' },
    }),
    codes: county,
  },
  'by-hand': { note: signedNote({ machineWritten: false }), codes: RecordCodes.parse({}) },
  replacing: {
    note: signedNote({
      noteType: 'social-meeting',
      register: 'social',
      title: 'Klientmöte',
      language: 'sv',
      notForGuardian: ['child-view'],
      writtenBy: [{ drafter: 'extractive', model: null, promptHash: null }],
      visit: { encounterId: null, serviceEvent: '1.2.246.10.99999999.14.2026.2' },
    }),
    codes: county,
    standing: {
      replaces: 'doc-1',
      insteadOf: ['4f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d'],
      guardianLabel,
    },
  },
};

const written = (name: (typeof profileNames)[number], { note, codes, standing }: Case) => {
  const result = profiles[name]({ codes, version: '1.0.0' }).write(note, {
    attachments: [plainRendering(note)],
    ...standing,
  });
  return (result.kind === 'document' ? result.resource : result.bundle) as unknown as Resource;
};

const inside = (resource: Resource): Resource[] =>
  resource.resourceType === 'Bundle'
    ? (resource.entry ?? []).flatMap(({ resource: entry }) => (entry ? [entry] : []))
    : [resource];

describe.each(profileNames)('a signed note as %s', (name) => {
  beforeAll(() => loadDefinitions(new Set(['DocumentReference', 'Device', 'Provenance'])));

  it.each(Object.entries(cases))('is what it was before, %s', async (which, one) => {
    const text = `${JSON.stringify(written(name, one), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join(fixtures, 'golden', `${name}-${which}.json`));
  });

  it.each(Object.entries(cases))('passes two validators and the invariants of its datatypes, %s', (_which, one) => {
    const resource = written(name, one);
    for (const each of inside(resource)) {
      assertValid(each);
      expect(brokenInvariants(each)).toEqual([]);
    }
    if (resource.resourceType === 'Bundle') expect(brokenInvariants(resource)).toEqual([]);
  });

  it('carries the signed bytes, and says of a machine in its metadata only', () => {
    const one = cases.drafted;
    if (!one) throw new Error('no case');
    const document = inside(written(name, one)).find((it) => it.resourceType === 'DocumentReference');
    const attachments = document?.content ?? [];
    expect(attachments).toHaveLength(1);
    expect(Buffer.from(attachments[0]?.attachment.data ?? '', 'base64').toString('utf8')).toBe(one.note.text);
    expect(document?.meta?.security).toEqual([county.aiAssisted]);
    expect(JSON.stringify([document?.description, document?.type, attachments[0]?.attachment.title])).not.toMatch(
      /AI|model|kone|machine/,
    );
  });
});

describe('what a target does not take', () => {
  const documentOf = (name: 'oracle' | 'mhd') => {
    const one = cases.drafted;
    if (!one) throw new Error('no case');
    return written(name, one);
  };

  it('is not sent: no docStatus to MHD, no description to Oracle, and every date has a time', () => {
    expect(documentOf('mhd')).not.toHaveProperty('docStatus');
    expect(documentOf('oracle')).not.toHaveProperty('description');
    const dates = JSON.stringify(documentOf('oracle')).match(/"(date|creation|start|end)":"[^"]*"/g) ?? [];
    expect(dates.length).toBeGreaterThan(3);
    for (const date of dates) expect(date).toMatch(/T\d\d:\d\d:\d\d.*Z"$/);
  });

  it('invariants are computed indeed: a period that ends before it starts, data without its kind, a reference to nothing', () => {
    const one = cases.drafted;
    if (!one) throw new Error('no case');
    const document = JSON.parse(JSON.stringify(written('baseline', one)));
    document.context.period = { start: '2026-11-23T10:00:00Z', end: '2026-11-23T09:00:00Z' };
    document.content[0].attachment = { data: 'YQ==' };
    expect(brokenInvariants(document)).toEqual([
      'DocumentReference.content.attachment: att-1',
      'DocumentReference.context.period: per-1',
    ]);
  });
});
