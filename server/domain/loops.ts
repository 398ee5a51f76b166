/**
 * Two of the engine's own methods as plain loops, for what runs on every utterance and every statement. Its `flatMap` looks every item up
 * by name and its `matchAll` makes the pattern anew for each text: together an eighth of all checks (`npm run bench -- checks`).
 */

/** As `list.flatMap(make)`. */
export const flatMap = <Item, Made>(
  list: readonly Item[],
  make: (item: Item, at: number) => Made | readonly Made[],
): Made[] => {
  const all: Made[] = [];
  for (let at = 0; at < list.length; at++) {
    const made = make(list[at] as Item, at);
    if (Array.isArray(made)) for (const one of made as readonly Made[]) all.push(one);
    else all.push(made as Made);
  }
  return all;
};

/** As `[...text.matchAll(pattern)]`. Throws a TypeError where the pattern is not global. */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => {
  if (!pattern.global) throw new TypeError('only a global pattern finds every match');
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    all.push(match);
    const isPair = pattern.unicode && (text.codePointAt(match.index) ?? 0) > LAST_OF_ONE;
    if (match[0] === '') pattern.lastIndex += isPair ? 2 : 1;
  }
  return all;
};
/** Characters after it are written in two. */
const LAST_OF_ONE = 0xffff;
