import type { SignedNote } from '../domain/record.js';
import { blocksOf, headOf, languageTag, type Rendering } from './rendering.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as XML text: signs with a meaning escaped, what XML cannot hold left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** A signed note as one XHTML page, without script, style or link. Pure. */
export const xhtmlRendering = (note: SignedNote): Rendering => {
  const language = languageTag(note.language);
  const paragraphs = (lines: readonly string[]) => lines.map(escaped).join('<br/>');
  const blocks = blocksOf(note).map(
    ({ heading, lines }) => `${heading === null ? '' : `<h2>${escaped(heading)}</h2>\n`}<p>${paragraphs(lines)}</p>`,
  );
  const page = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">`,
    `<head><title>${escaped(note.title)}</title></head>`,
    '<body>',
    `<h1>${escaped(note.title)}</h1>`,
    `<p>${paragraphs(headOf(note))}</p>`,
    ...blocks,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return { contentType: 'application/xhtml+xml; charset=utf-8', bytes: Buffer.from(page, 'utf8') };
};
