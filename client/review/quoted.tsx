import { quoteSpan } from './quote-span.js';

/** A text with its quoted words marked. A quote that is not found word for word marks nothing. */
interface QuotedProps {
  text: string;
  quotes: readonly string[];
  as?: 'mark' | 'strong';
}

export const Quoted = ({ text, quotes, as: Tag = 'mark' }: QuotedProps) => {
  const spans = quotes
    .map((quote) => quoteSpan(text, quote))
    .filter((span) => span !== null)
    .sort((a, b) => a[0] - b[0]);
  const pieces = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), <Tag key={from}>{text.slice(from, to)}</Tag>);
    at = to;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
};
