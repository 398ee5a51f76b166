import { describe, expect, test } from 'vitest';
import { reduce } from '../../client/recording/recorder-machine.js';
import { stateOfKept } from '../../client/recording/recorder-state.js';

describe('a recording that was left behind', () => {
  const kept = {
    id: 'device-a',
    kind: 'conversation',
    ticket: null,
    captured: 2,
    acked: 0,
    gaps: [],
    marks: [],
    forgets: [],
  } as const;
  const helloOf = (part: number | null): unknown => {
    const around = { now: 0, room: 1_000, random: 0 };
    const [opening] = reduce(stateOfKept({ ...kept, part }), { type: 'start' }, around);
    const [, effects] = reduce(opening, { type: 'opened', connection: opening.connection }, around);
    return effects.flatMap((effect) => (effect.do === 'say' ? [effect.message] : []))[0];
  };

  test('takes nothing over: a part it never had is opened beside what goes on', () => {
    const hello = { type: 'hello', protocol: 1, device: 'device-a', kind: 'conversation', part: null, late: true };
    expect(helloOf(null)).toEqual(hello);
    expect(helloOf(7)).not.toHaveProperty('late');
  });
});
