/** English "right" and "left" are other words as often as sides: "all right", "right now", "I left work". */
import type { Word } from '../words.js';

const body =
  /^(?:side|sided|handed|hand|arm|leg|foot|feet|knee|hip|shoulder|elbow|wrist|ankle|finger|thumb|toe|eye|ear|lung|breast|temple|cheek|jaw|neck|chest|kidney|lower|upper|calf|thigh|heel|groin|flank|base|atri|ventric|ovar|testic|lobe|hemi|lateral|forearm|shin|nostril|tonsil|carotid|iliac|femor|rotator|spine|lumbar|thorac|cervic|heart|abdom|quadrant|inner|outer|medial|big|great|index|buttock|rib|gluteal|middle|ring|little|pinky|proximal|distal|renal|ureter|inguinal|th[ra]$|tk[ra]$|inferior|superior|anterior|posterior|occipital|frontal|parietal)/;
/** Never what lies on a side. */
const small = new Set(
  `now away here there after before in on at about around up out through when where while so okay ok yeah yes and or but as because if for to
  by into over off down back along since until with the a an that this it i you he she we they my your his her their our me him us them is
  was are were be been will would can could should do does did has have had not no um uh well then than that's it's you're i'm dear though
  still alone untreated untaken unopened unused undone uneaten unfinished empty behind work home school town hospital early late`.split(
    /\s+/,
  ),
);
/** "The right dose", "the right way". */
const fitting =
  /^(?:dos|way|thing|time|track|medic|one|direction|answer|choice|amount|place|person|people|kind|sort|word|question|size|path|call|decision|diet|food|stuff|pill|treatment|doctor|test)/;
const notSideBefore: Readonly<Record<'left' | 'right', ReadonlySet<string>>> = {
  right: new Set(
    `all alright that's thats you're your're it's is was are be feel feels look looks not quite about yeah okay and so`.split(
      ' ',
    ),
  ),
  left: new Set(
    `i he she we they you has have had having who nothing anything something much many is are was were been what's tablets pills just`.split(
      ' ',
    ),
  ),
};
const owners = new Set(['the', 'my', 'your', 'his', 'her', 'their', 'a', 'on', 'mainly', 'only', 'of', 'than', 'to']);

const possessive = new Set(['my', 'your', 'his', 'her', 'their']);
const aching = /^(?:pain|ache|aching|spasm|muscle|tender|surger|injur)/;

/** "The foot, it's the right one". */
const NEAR = 8;

const FIGURE = 3;

/** "Lower right, I couldn't talk": the tooth, the lung or the leg of that corner. */
const corner = /^(?:lower|upper|top|bottom)$/;
const isOpen = (next: string): boolean => next === '' || small.has(next);

const isSideAlone = (words: readonly Word[], at: number, side: 'left' | 'right'): boolean => {
  const [word, following] = [words[at], words[at + 1]];
  const before = words[at - 1]?.lower ?? '';
  const tight = word !== undefined && following !== undefined && following.start - word.end === 1;
  const next = tight ? following.lower : '';
  if (body.test(next) || (corner.test(before) && isOpen(next))) return true;
  // "My left back", "right back pain"; not "I left back in June".
  if (next === 'back' && (possessive.has(before) || aching.test(words[at + 2]?.lower ?? ''))) return true;
  // "Only the left one", "Left, I think"; "the right one" is the correct one unless the left is spoken of too.
  if (/^one(?:'s|s)?$/.test(next))
    return (
      side === 'left' ||
      words.some(({ lower }) => lower === 'left') ||
      words.slice(Math.max(0, at - NEAR), at).some(({ lower }) => body.test(lower)) ||
      // "The right one he broke last year" opens what is told.
      (at === 1 &&
        before === 'the' &&
        /^(?:he|she|i|was|had|hurts|got|broke|feels|aches)$/.test(words[at + 2]?.lower ?? ''))
    );
  if (at === 0 && side === 'left' && (!tight || next === 'then' || next === 'please')) return true;
  if (owners.has(before)) {
    if (before === 'the' || before === 'his' || before === 'her') return !fitting.test(next);
    return (next === '' || /^(?:is|was|and|than|but|one|or)$/.test(next) || !small.has(next)) && !fitting.test(next);
  }
  // "Acuity right 1.0, left 0.5": a figure stands between.
  const figure = following === undefined || following.start - (word?.end ?? 0) >= FIGURE;
  if (figure && words.some(({ lower }) => lower === (side === 'left' ? 'right' : 'left')))
    return !notSideBefore[side].has(before);
  if (next === '' || small.has(next) || fitting.test(next)) return false;
  return !notSideBefore[side].has(before);
};

/** "R > L". */
const GAP = 4;
/** "R shin", "palpable on the L"; not "2 L a day". */
const isLetterOfSide = (words: readonly Word[], at: number): boolean => {
  const [word, following] = [words[at], words[at + 1]];
  if (!word || word.text === word.lower) return false;
  const isOther = (one: Word | undefined): boolean =>
    one !== undefined && /^[LR]$/.test(one.text) && one.lower !== word.lower;
  const isNear = (one: Word | undefined): boolean =>
    isOther(one) && Math.max(one?.start ?? 0, word.start) - Math.min(one?.end ?? 0, word.end) <= GAP;
  if (isNear(words[at - 1]) || isNear(following)) return true;
  const next = following && following.start - word.end === 1 ? following.lower : '';
  const [before, beforeThat] = [words[at - 1]?.lower, words[at - 2]?.lower];
  return body.test(next) || (before === 'the' && beforeThat === 'on' && isOpen(next));
};

const other = { left: 'right', right: 'left' } as const;
/** "Left" and "right" also mean what remains, went away or is true; beside the other word "left, forty-five" and "left is four" are sides. */
export const isEnglishSide = (words: readonly Word[], at: number, side: 'left' | 'right'): boolean => {
  if (words[at]?.lower.length === 1) return isLetterOfSide(words, at);
  if (isSideAlone(words, at, side)) return true;
  const [word, following] = [words[at], words[at + 1]];
  const goesOn = word !== undefined && following !== undefined && following.start - word.end === 1;
  // "Right knee bends to 110, left to 130".
  const before = words[at - 1];
  const opens = before !== undefined && (before.lower === 'and' || (word?.start ?? 0) - before.end > 1);
  return (
    (!goesOn || /^(?:is|was)$/.test(following.lower) || (opens && /^(?:to|at|about|only)$/.test(following.lower))) &&
    !notSideBefore[side].has(words[at - 1]?.lower ?? '') &&
    words.some(({ lower }) => lower === other[side])
  );
};
