/** Typed text as sources: what a statement cites of it should be short enough to be found at a glance. */

/** A paragraph up to this length, in characters, is one source; a longer one is cut into its sentences. */
const SHORT = 300;
/** A sentence without an end in sight is cut between words. */
const LONG = 1000;

/** A dot after a digit (unless a capital follows) or a short abbreviation ends nothing. */
const sentenceEnd =
  /(?<=[.!?…]["”»)]?)(?<!(?<![\p{L}\p{N}])(?:\d+|[Ee]sim|mm|ns|n|klo|kl|t\.ex|bl\.a|e\.g|i\.e|[DdMm]r|[Mm]rs|ca|tabl|mg|ml)\.)\s+|(?<=\d\.)\s+(?=\p{Lu})/u;

const inPieces = (sentence: string): string[] => {
  if (sentence.length <= LONG) return [sentence];
  const space = sentence.lastIndexOf(' ', LONG);
  const at = space > 0 ? space : LONG;
  return [sentence.slice(0, at), ...inPieces(sentence.slice(at).trimStart())];
};

/** What a typed addition is kept as, in order: its paragraphs, long ones sentence by sentence. Nothing but space between them is lost. */
export const typedSources = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .flatMap((paragraph) => (paragraph.length <= SHORT ? [paragraph] : paragraph.split(sentenceEnd).flatMap(inPieces)))
    .filter((source) => source !== '');
