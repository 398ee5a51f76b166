import type { ReactNode } from 'react';

/** Drawn on a 20 px grid with a 1.7 px round line; filled only for play, stop and states. */
const line = (d: string): ReactNode => <path d={d} />;
const fill = { fill: 'currentColor', stroke: 'none' } as const;
const inside = { stroke: 'var(--icon-inside, var(--surface))' } as const;

export const iconPaths = {
  back: line('M12.5 4.5 7 10l5.5 5.5'),
  forward: line('M7.5 4.5 13 10l-5.5 5.5'),
  up: line('m4.5 12.5 5.5-5.5 5.5 5.5'),
  down: line('m4.5 7.5 5.5 5.5 5.5-5.5'),
  close: line('m5 5 10 10M15 5 5 15'),
  plus: line('M10 3.5v13M3.5 10h13'),
  search: line('M13.2 13.2 17 17M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0Z'),
  check: line('m4 10.5 4 4 8-9'),
  eye: (
    <>
      <path d="M1.8 10S4.8 4.9 10 4.9 18.2 10 18.2 10 15.2 15.1 10 15.1 1.8 10 1.8 10Z" />
      <circle cx="10" cy="10" r="2.6" {...fill} />
    </>
  ),
  warning: (
    <>
      <path d="M10 2.6 18.2 17H1.8L10 2.6Z" fill="var(--icon-fill, none)" />
      <path d="M10 7.8v4.4M10 14.6v.1" />
    </>
  ),
  unsupported: (
    <>
      <path d="M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7l5-5Z" {...fill} />
      <path d="M7.7 8a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.7M10 14.2v.1" {...inside} />
    </>
  ),
  confirmed: (
    <>
      <circle cx="10" cy="10" r="8.2" {...fill} />
      <path d="m6.4 10.4 2.5 2.4 4.7-5.2" {...inside} />
    </>
  ),
  alert: (
    <>
      <circle cx="10" cy="10" r="7.8" />
      <path d="M10 6v4.8M10 13.6v.1" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.8" />
      <path d="M10 9.4V14M10 6.4v.1" />
    </>
  ),
  question: (
    <>
      <circle cx="10" cy="10" r="7.8" />
      <path d="M7.7 8a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.7M10 14.2v.1" />
    </>
  ),
  dash: line('M2.5 10h3.4M8.3 10h3.4M14.1 10h3.4'),
  dot: <circle cx="10" cy="10" r="5" {...fill} />,
  pen: line('m3 17 1-4 9.3-9.3a1.6 1.6 0 0 1 2.3 0l.7.7a1.6 1.6 0 0 1 0 2.3L7 16l-4 1ZM12 5l3 3'),
  trash: line('M3.5 5.5h13M7.5 5.5V3.2h5v2.3M5.2 5.5l.7 11.3h8.2l.7-11.3'),
  undo: line('M7.5 4 4 7.5 7.5 11M4 7.5h8a4.2 4.2 0 0 1 0 8.4H8.5'),
  redo: line('M12.5 4 16 7.5 12.5 11M16 7.5H8a4.2 4.2 0 0 0 0 8.4h3.5'),
  changes: line('M10 3.5v9M5.5 8h9M5.5 16.5h9'),
  refresh: line('M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 2.8v3.4h-3.4'),
  play: <path d="M6 3.8v12.4L16 10 6 3.8Z" {...fill} />,
  pause: <path d="M5.5 4h3v12h-3zM11.5 4h3v12h-3z" {...fill} />,
  stop: <rect x="4.5" y="4.5" width="11" height="11" rx="1.6" {...fill} />,
  mic: line('M10 12.4a3 3 0 0 0 3-3V5a3 3 0 0 0-6 0v4.4a3 3 0 0 0 3 3ZM4.6 9.4a5.4 5.4 0 0 0 10.8 0M10 14.8V18'),
  'mic-off': line(
    'M13 8.5V5a3 3 0 0 0-5.8-1M7 7.2v2.2a3 3 0 0 0 4.6 2.5M4.6 9.4a5.4 5.4 0 0 0 8.4 4.5M15.3 10.4l.1-1M10 14.8V18M3 2.5l14 15',
  ),
  flag: line('M4.5 17.5V3h11l-2.4 3.7 2.4 3.8h-11'),
  clock: (
    <>
      <circle cx="10" cy="10" r="7.6" />
      <path d="M10 5.6V10l2.8 2" />
    </>
  ),
  lock: line('M4.5 9h11v8h-11zM6.8 9V6.2a3.2 3.2 0 0 1 6.4 0V9'),
  book: line(
    'M10 5.2C8.4 4 5.5 3.6 2.3 3.9v11.4c3.2-.3 6.1.1 7.7 1.3 1.6-1.2 4.5-1.6 7.7-1.3V3.9C14.5 3.6 11.6 4 10 5.2Zm0 0v11.2',
  ),
  copy: line('M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7'),
  expand: line('M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13'),
  hand: line(
    'M6.6 10.6V4.8a1.2 1.2 0 0 1 2.4 0V9m0-.4V3.2a1.2 1.2 0 0 1 2.4 0V9m0-4.4a1.2 1.2 0 0 1 2.4 0v5m0-2.8a1.2 1.2 0 0 1 2.4 0v5.4c0 3.4-2 5.8-5.2 5.8-2.6 0-3.8-1-5-3.2l-1.9-3.5c-.4-.8-.2-1.5.4-1.9.6-.4 1.3-.2 1.8.4l.7 1',
  ),
  person: line('M10 10.2a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2ZM3.2 17.4c.5-3.3 3.2-5 6.8-5s6.3 1.7 6.8 5'),
  people: line(
    'M7.4 9.8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1.8 16.6c.4-2.8 2.6-4.3 5.6-4.3s5.2 1.5 5.6 4.3M13 4.2a3 3 0 0 1 0 5.4M15 12.6c1.9.6 3 2 3.3 4',
  ),
  document: line('M4.5 2.5h7.3l3.7 3.7v11.3h-11zM7.4 9.6h5.2M7.4 13h5.2'),
  shield: line('M10 2.2 16.6 4v5.4c0 4.2-2.8 7-6.6 8.4-3.8-1.4-6.6-4.2-6.6-8.4V4L10 2.2ZM7 9.9l2.2 2.2 3.8-4.3'),
  globe: line(
    'M10 17.8a7.8 7.8 0 1 0 0-15.6 7.8 7.8 0 0 0 0 15.6ZM2.4 10h15.2M10 2.2c2.2 2 3.2 4.6 3.2 7.8s-1 5.8-3.2 7.8c-2.2-2-3.2-4.6-3.2-7.8s1-5.8 3.2-7.8Z',
  ),
  'cloud-off': line('M6 15.5a3.8 3.8 0 0 1-.6-7.5M8.2 5.2a5 5 0 0 1 6.5 4 3.2 3.2 0 0 1 1.4 5.4M12.8 15.5H6M3 3l14 14'),
  download: line('M10 3v9.5M6 8.8l4 4 4-4M3.5 16.5h13'),
  leave: line('M11.5 3.5h-7v13h7M8 10h9M13.6 6.6 17 10l-3.4 3.4'),
  transfer: line('M3 7h13M12.6 3.5 16 7l-3.4 3.5M17 13.5H4M7.4 10 4 13.5 7.4 17'),
  settings: line('M3 5.5h6M13 5.5h4M11 3.5v4M3 10h2M9 10h8M7 8v4M3 14.5h8M15 14.5h2M13 12.5v4'),
  keyboard: line('M2.2 5.2h15.6v9.6H2.2zM5.2 8.2v.1M8.4 8.2v.1M11.6 8.2v.1M14.8 8.2v.1M6.2 11.8h7.6'),
  quote: line('M3.5 12.4h4V8.4h-4v4Zm0-3.4c0-2 1-3.4 2.8-4M11.5 12.4h4V8.4h-4v4Zm0-3.4c0-2 1-3.4 2.8-4'),
  more: (
    <>
      <circle cx="4.5" cy="10" r="1.5" {...fill} />
      <circle cx="10" cy="10" r="1.5" {...fill} />
      <circle cx="15.5" cy="10" r="1.5" {...fill} />
    </>
  ),
} satisfies Record<string, ReactNode>;
