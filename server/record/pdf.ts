import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { SignedNote } from '../domain/record.js';
import { blocksOf, headOf, languageTag, type Rendering } from './rendering.js';

const font = (name: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

const MARGIN = 56;
const SIZE = 10.5;

/**
 * A signed note as PDF/A-2a: tagged for screen readers, with a typeface that has every letter of the languages spoken in Finland. The
 * same note is the same bytes. Rejects when the typeface cannot be read.
 */
export const pdfRendering = async (note: SignedNote): Promise<Rendering> => {
  const signed = new Date(note.signedAt);
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: languageTag(note.language),
    info: { Title: note.title, Author: note.signer.name, CreationDate: signed, ModDate: signed },
    font: font('DejaVuSans'),
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.registerFont('text', font('DejaVuSans'));
  document.registerFont('heading', font('DejaVuSans-Bold'));
  const root = document.struct('Document');
  document.addStructure(root);
  const write = (tag: string, face: string, size: number, text: string, gap: number): void => {
    root.add(
      document.struct(tag, {}, () => {
        document.font(face, size).text(text, { paragraphGap: gap });
      }),
    );
  };
  write('H1', 'heading', 15, note.title, 6);
  write('P', 'text', SIZE, headOf(note).join('\n'), 0);
  document.moveDown();
  for (const { heading, lines } of blocksOf(note)) {
    if (heading !== null) write('H2', 'heading', SIZE + 1, heading, 2);
    write('P', 'text', SIZE, lines.join('\n'), 0);
    document.moveDown(0.7);
  }
  root.end();
  document.end();
  await done;
  return { contentType: 'application/pdf', bytes: Buffer.concat(chunks) };
};
