import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, Composition, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertValid, loadDefinitions } from '../../server/demo/record-rules.js';
import { RecordCodes } from '../../server/record/codes.js';
import { documentBundle } from '../../server/record/document-bundle.js';
import { projectRoot } from '../../server/root.js';
import { brokenInvariants } from '../support/fhir-invariants.js';
import { signedNote } from '../support/notes.js';

const fixtures = join(projectRoot, 'fixtures/fhir');
const county = RecordCodes.parse(JSON.parse(readFileSync(join(fixtures, 'codes.json'), 'utf8')));

const note = signedNote({
  text: 'Tulosyy\nPäänsärkyä <kolme> viikkoa & huimausta.\n\nSuunnitelma\nKontrolli.',
  sections: [
    { code: 'reason', title: 'Tulosyy', text: 'Päänsärkyä <kolme> viikkoa & huimausta.' },
    { code: 'plan', title: 'Suunnitelma', text: 'Kontrolli.' },
  ],
  notForGuardian: ['plan'],
  writtenBy: [{ drafter: 'openai', model: 'example-model-1', promptHash: 'a'.repeat(64) }],
  replaces: { noteId: '4f1f8c9a-58a1-4c65-9b0e-0d4f3a1b2c3d', reason: 'wrong' },
});
const label = { system: 'https://codes.example/labels', code: 'not-for-guardian' };
const bundle = documentBundle(note, label, { codes: county, version: '1.0.0' }) as unknown as Bundle;

describe('a signed note as a FHIR document that stands alone', () => {
  beforeAll(() =>
    loadDefinitions(new Set(['Composition', 'Patient', 'Practitioner', 'Organization', 'Device', 'Provenance'])),
  );

  it('is what it was before', async () => {
    await expect(`${JSON.stringify(bundle, null, 2)}\n`).toMatchFileSnapshot(join(fixtures, 'golden', 'document.json'));
  });

  it('begins with its Composition and holds everything it refers to', () => {
    const urls = new Set(bundle.entry?.map(({ fullUrl }) => fullUrl));
    const references = JSON.stringify(bundle).match(/(?<="reference":")[^"]+/g) ?? [];
    expect(bundle.entry?.[0]?.resource?.resourceType).toBe('Composition');
    expect(references.length).toBeGreaterThan(4);
    for (const reference of references) expect(urls).toContain(reference);
  });

  it('says what was signed, under the same headings, with nothing in it that a browser would run', () => {
    const composition = bundle.entry?.[0]?.resource as Composition;
    const said = composition.section?.map(({ title, text }) => [title, text?.div?.replace(/<\/?(div|p)[^>]*>/g, '')]);
    expect(said).toEqual([
      ['Tulosyy', 'Päänsärkyä &lt;kolme&gt; viikkoa &amp; huimausta.'],
      ['Suunnitelma', 'Kontrolli.'],
    ]);
  });

  it('passes two validators and the invariants of R4', () => {
    for (const { resource } of bundle.entry ?? []) {
      assertValid(resource as Resource);
      expect(brokenInvariants(resource as Resource)).toEqual([]);
    }
    expect(brokenInvariants(bundle)).toEqual([]);
  });

  it('says of a machine only where one wrote, of the guardian only where something is kept, and neither in its words', () => {
    const byHand = signedNote({ ...note, machineWritten: false, writtenBy: [], notForGuardian: [] });
    const plain = documentBundle(byHand, label, { codes: county, version: '1.0.0' }) as unknown as Bundle;
    const composition = (of: Bundle) => of.entry?.[0]?.resource as Composition;
    expect(composition(plain).meta).toBeUndefined();
    expect(JSON.stringify(plain)).not.toMatch(/AIAST|not-for-guardian|assembler/);
    expect(composition(bundle).meta?.security).toEqual([county.aiAssisted, label]);
    const { title, type, section } = composition(bundle);
    expect(JSON.stringify([title, type?.text, section])).not.toMatch(/AI|model|kone|machine/);
  });

  it('is by the professional, who attests it, and names the machine in its Provenance alone', () => {
    const composition = bundle.entry?.[0]?.resource as Composition;
    const signer = bundle.entry?.find(({ resource }) => resource?.resourceType === 'Practitioner')?.fullUrl;
    expect(composition.author).toEqual([{ reference: signer }]);
    expect(composition.attester).toMatchObject([{ mode: 'legal', party: { reference: signer } }]);
  });
});
