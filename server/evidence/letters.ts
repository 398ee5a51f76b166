/** Where words are in a text: by a table for the letters of Latin alphabets, which nearly every text is written in; else by pattern. */
import { matchesOf } from '../domain/loops.js';

const LATIN = 0x250;
const LETTER = 1;
const NUMBER = 2;
const kinds = Uint8Array.from({ length: LATIN }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? NUMBER : 0;
});
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/** No letter of another alphabet, none made of two characters, and straight apostrophes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: whatever stands before these letters.
const plain = /^[\u0000-\u024f\u2010-\u2018\u201a-\u2027]*$/;
export const isPlainText = (text: string): boolean => plain.test(text);

/** Every stretch of letters. */
export const eachStretch = (text: string, visit: (letters: string, start: number) => void): void => {
  if (!isPlainText(text)) {
    for (const { 0: letters, index } of matchesOf(text, /\p{L}+/gu)) visit(letters, index);
    return;
  }
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) !== LETTER) continue;
    const start = at;
    while (kindAt(text, at) === LETTER) at += 1;
    visit(text.slice(start, at), start);
  }
};

/** Every word: it begins with a letter, may have numbers in it ("B12"), and letters after one apostrophe ("she's"). */
export const eachWord = (text: string, visit: (word: string, start: number) => void): void => {
  if (!isPlainText(text)) {
    for (const { 0: word, index } of matchesOf(text, /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu)) visit(word, index);
    return;
  }
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) !== LETTER) continue;
    const start = at;
    while (kindAt(text, at) !== 0) at += 1;
    if (text[at] === "'" && kindAt(text, at + 1) === LETTER) {
      at += 2;
      while (kindAt(text, at) === LETTER) at += 1;
    }
    visit(text.slice(start, at), start);
    at -= 1;
  }
};
