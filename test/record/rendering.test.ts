import { describe, expect, it } from 'vitest';
import { LuonnosError } from '../../server/errors.js';
import { RecordCodes } from '../../server/record/codes.js';
import { createExport } from '../../server/record/export-note.js';
import { pdfRendering } from '../../server/record/pdf.js';
import { renderingKinds } from '../../server/record/rendering.js';
import { createShape } from '../../server/record/shape.js';
import { xhtmlRendering } from '../../server/record/xhtml.js';
import { signedNote } from '../support/notes.js';

const note = signedNote({
  title: 'Lääkärin "käynti" <1>',
  text: 'Tulosyy & <muut>\nPäänsärkyä <kolme> viikkoa & "huimausta".\nČáhppes\u0007 – ½ °C.\n\nSuunnitelma\nKontrolli.',
  sections: [
    { code: 'reason', title: 'Tulosyy & <muut>', text: 'Päänsärkyä' },
    { code: 'plan', title: 'Suunnitelma', text: 'Kontrolli.' },
  ],
  writtenBy: [{ drafter: 'openai', model: 'example-model-1', promptHash: 'a'.repeat(64) }],
});
const codes = RecordCodes.parse({});

describe('a signed note as a page', () => {
  const page = xhtmlRendering(note).bytes.toString('utf8');

  it('says what was signed, in order, under its headings, and who signed about whom', () => {
    const words = page
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]*>/g, '\n')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const lines = note.text.replace('\u0007', '').split('\n').filter(Boolean);
    expect(words.slice(-lines.length)).toEqual(lines);
    expect(words.slice(0, -lines.length).join('\n')).toMatch(
      /^Lääkärin "käynti" <1>\nAino Mallikas, s\. 14\.3\.1952\nElina Harju, LL, 23\.11\.2026/,
    );
    expect(page).toContain('<h2>Tulosyy &amp; &lt;muut&gt;</h2>');
  });

  it('has nothing in it that a browser would run, and nothing that XML cannot hold', () => {
    expect(page.match(/<(?!\/?(html|head|title|body|h1|h2|p|br|\?xml)\b)/g)).toBeNull();
    expect(page).not.toMatch(/<kolme>|<muut>|"huimausta"|<1>|& /);
    expect(page).not.toContain('\u0007');
  });

  it('names no machine, in whatever form', async () => {
    const pdf = (await pdfRendering(note)).bytes.toString('latin1');
    for (const form of [page, pdf]) expect(form).not.toMatch(/example-model|openai|\bAI\b|AIAST|tekoäly/i);
  });
});

describe('a signed note as PDF', () => {
  it('is the same bytes each time, tagged, in its language, and by who signed it', async () => {
    const [first, second] = [await pdfRendering(note), await pdfRendering(note)];
    expect(first.contentType).toBe('application/pdf');
    expect(first.bytes.equals(second.bytes)).toBe(true);
    const text = first.bytes.toString('latin1');
    expect(text).toMatch(/pdfaid:part>2</);
    expect(text).toMatch(/pdfaid:conformance>A</);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (fi-FI)');
    const other = await pdfRendering(signedNote({ ...note, text: note.text.replace('kolme', 'neljä') }));
    expect(other.bytes.equals(first.bytes)).toBe(false);
  });
});

describe('the forms that are configured', () => {
  it('are attached in their order, the first of them to the byte what was signed', async () => {
    const shape = createShape({ profile: 'baseline', attachments: renderingKinds, codes, version: '1' });
    const attachments = await shape.attachments(note);
    expect(attachments.map(({ contentType }) => contentType)).toEqual([
      'text/plain; charset=utf-8',
      'application/xhtml+xml; charset=utf-8',
      'application/pdf',
    ]);
    expect(attachments[0]?.bytes.toString('utf8')).toBe(note.text);
    const written = shape.profile.write(note, { attachments });
    expect(written.kind === 'document' && (written.resource.content as unknown[]).length).toBe(3);
  });
});

describe('a signed note as a file', () => {
  it('is no FHIR document where that could not say what is not for the guardian', async () => {
    const kept = signedNote({ ...note, notForGuardian: ['plan'] });
    const unlabelled = createExport({ codes, version: '1', guardianLabel: undefined });
    await expect(unlabelled(kept, 'fhir')).rejects.toEqual(new LuonnosError('sign.guardian-label'));
    expect((await unlabelled(kept, 'text')).bytes.toString('utf8')).toBe(note.text);
    expect((await unlabelled(note, 'fhir')).contentType).toBe('application/fhir+json');
    const labelled = createExport({ codes, version: '1', guardianLabel: { system: 'urn:x', code: 'kept' } });
    expect(JSON.parse((await labelled(kept, 'fhir')).bytes.toString('utf8'))).toMatchObject({
      entry: [{ resource: { meta: { security: [{}, { system: 'urn:x', code: 'kept' }] } } }, ...Array(4).fill({}), {}],
    });
  });
});
