import type { Mark } from './dictation-commands.js';
import type { Token } from './dictation-tokens.js';

/** A sentence as it goes into the note, and the words of each utterance it came from, verbatim. */
export interface DictatedSentence {
  readonly text: string;
  readonly sources: readonly { readonly id: string; readonly quote: string }[];
}

export interface DictatedParagraph {
  /** Section code of the heading it stands under; null before the first heading. */
  readonly section: string | null;
  readonly sentences: readonly DictatedSentence[];
}

const attachesLeft = new Set(['.', ',', '?', '!', ':', ';', ')', '…']);
const joinsBoth = new Set(['/', '-']);
const divides = new Set(['.', ',', '?', '!', ':', ';', '…']);

const upperFirst = (text: string): string =>
  text.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, before, letter) => before + letter.toUpperCase());

const render = (items: readonly string[]): string => {
  let text = '';
  let open = false;
  let glue = true;
  for (const item of items) {
    const closing = item === '”' && open;
    const left = attachesLeft.has(item) || joinsBoth.has(item) || closing;
    text += left || glue ? item : ` ${item}`;
    glue = joinsBoth.has(item) || item === '(' || (item === '”' && !open);
    if (item === '”') open = !open;
  }
  if (open) text += '”';
  // The first word of a quotation after a colon begins with a capital.
  const whole = upperFirst(text.replace(/: ”\p{Ll}/gu, (opening) => opening.toUpperCase()));
  return /[.?!…:]$|[.?!…]”$/.test(whole) ? whole : `${whole}.`;
};

/** Collects words and marks into sentences, paragraphs and sections. */
export const createWriter = () => {
  const done: { section: string | null; sentences: DictatedSentence[] }[] = [];
  let section: string | null = null;
  let sentences: DictatedSentence[] = [];
  let items: string[] = [];
  let tokens: Token[] = [];

  let heading = 0;

  const endSentence = (): void => {
    // A heading with nothing under it says nothing.
    if (tokens.length > heading) {
      const byUtterance = new Map<string, Token[]>();
      for (const token of tokens)
        byUtterance.set(token.utterance.id, [...(byUtterance.get(token.utterance.id) ?? []), token]);
      sentences.push({
        text: render(items),
        sources: [...byUtterance].map(([id, own]) => ({
          id,
          quote: own[0]?.utterance.text.slice(own[0].start, own.at(-1)?.end) ?? '',
        })),
      });
    }
    [items, tokens, heading] = [[], [], 0];
  };
  const endParagraph = (): void => {
    endSentence();
    if (sentences.length > 0) done.push({ section, sentences });
    sentences = [];
  };
  const put = (mark: string): void => {
    if (tokens.length === 0 && divides.has(mark)) return;
    const last = items.at(-1) ?? '';
    // A spoken mark stands for the one the recogniser guessed at the same place.
    if (divides.has(mark) && divides.has(last)) items.pop();
    items.push(mark);
    if (mark === '.' || mark === '?' || mark === '!' || mark === '…') endSentence();
  };
  return {
    word(token: Token): void {
      items.push(token.before + token.word);
      tokens.push(token);
    },
    mark(mark: Mark): void {
      put(mark);
    },
    /** Marks the recogniser wrote itself. */
    written(marks: string): void {
      put(/[?!.…]/.exec(marks)?.[0] ?? marks[0] ?? ',');
    },
    /** Words of a heading that is no section's: they stand before the first sentence under it. */
    heading(words: readonly Token[]): void {
      endParagraph();
      items = [...words.map(({ before, word }) => before + word), ':'];
      tokens = [...words];
      heading = words.length;
    },
    sentenceEnd: endSentence,
    line: endSentence,
    paragraph: endParagraph,
    section(code: string): void {
      endParagraph();
      section = code;
    },
    atSentenceStart: (): boolean => tokens.length === 0,
    paragraphs(): DictatedParagraph[] {
      endParagraph();
      return done;
    },
  };
};
