import type { Row } from './ordinary-rows.js';

/** Who has it, does it, wants it or says it. */
export const whoRows: readonly Row[] = [
  [
    'who is called by the work they do',
    'speaker',
    'fi',
    ['*p: Kuka sun niskaa käsitteli?', '*s: Osteopaatti. Äidille ei löytynyt kyytiä.'],
    'Osteopaatti käsitteli potilaan niskaa.',
    'Fysioterapeutti käsitteli potilaan niskaa.',
  ],
  [
    'who is called by the work they do',
    'speaker',
    'sv',
    ['*s: Apotekaren bytte ut tabletterna mot billigare, och jag märkte det int.'],
    'Apotekaren bytte ut tabletterna mot billigare; patienten märkte det inte.',
    'Patienten bytte själv ut tabletterna mot billigare; apotekaren märkte det inte.',
  ],
  [
    'who is called by the work they do',
    'speaker',
    'en',
    ['*s: The plumber broke the kitchen window. I paid for it.'],
    'The plumber broke the kitchen window; the client paid for it.',
    'The cleaner broke the kitchen window; the client paid for it.',
  ],
  [
    'who never has the visit',
    'speaker',
    'en',
    ['*p: I will write the letter to the housing office on Friday.'],
    'The worker will write the letter to the housing office on Friday.',
    'The coach will write the letter to the housing office on Friday.',
  ],
  [
    'whom a question after who is answered with',
    'speaker',
    'sv',
    ['*p: Vem märkte utslaget först?', '*c: Barnmorskan sa det till oss. Jag som pappa hade inte sett något.'],
    'Barnmorskan märkte utslaget först.',
    'Pappan märkte utslaget först.',
  ],
  [
    'what a worker does for somebody, of both',
    'speaker',
    'en',
    ['*s: The midwife took the stitches out of my foot this morning.'],
    'Patient had the stitches out of the foot removed this morning.',
    'Patient took the stitches out of the foot this morning.',
  ],
  [
    'whom a question after who is answered with',
    'speaker',
    'en',
    ['*p: Who picked up on the squint?', '*c: The coach. Told me at the match, and I had missed it as her dad.'],
    'The coach saw the squint.',
    'The father saw the squint.',
  ],
];
