/**
 * The sending side of the wire as a pure function: state and event in, state and effects out. The promise it keeps: every
 * captured frame reaches the server once and in order, whatever the network does, and none is dropped before it is acknowledged.
 */
import type { Effect, RecorderEvent, Surroundings } from './recorder-events.js';
import { type Step, sendWhatMayGo } from './recorder-flow.js';
import { afterClose, block, connect, keepAlive, sayHello } from './recorder-link.js';
import { mark, unmark, withoutMarks } from './recorder-marks.js';
import { onMessage } from './recorder-messages.js';
import { goneBefore, loseFrame, noticeStall, soundAway, soundBack, stopSound, takeFrame } from './recorder-sound.js';
import type { RecorderState } from './recorder-state.js';

const onEvent = (state: RecorderState, event: RecorderEvent, around: Surroundings): Step => {
  const { now } = around;
  const { sound, link } = state;
  switch (event.type) {
    case 'start': {
      if (link.is !== 'idle') return [state, []];
      const on = { is: 'on', lastFrameAt: now } as const;
      const takeOver = state.takeOver || event.takeOver === true;
      const begun = goneBefore({ ...state, takeOver, sound: sound.is === 'ready' ? on : sound }, event.goneMs ?? 0);
      return event.hold === true ? [begun, []] : connect(begun, around);
    }
    case 'frame':
      return [takeFrame(state, now), []];
    case 'overflow':
      return [loseFrame(state, now), []];
    case 'forget': {
      const to = Math.min(event.to, state.captured);
      if (event.from >= to) return [state, []];
      const forget = { from: event.from, to, ground: event.ground, told: null };
      const marks = withoutMarks(state.marks, forget);
      return [{ ...state, marks, forgets: [...state.forgets, forget] }, [{ do: 'silence', from: event.from, to }]];
    }
    case 'mark':
      return [mark(state), []];
    case 'unmark':
      return [unmark(state, event.seq), []];
    case 'pause':
      return [soundAway(state, 'paused', now), []];
    case 'resume':
      return [soundBack(state, now), []];
    case 'device-lost':
      return [soundAway(state, 'device-lost', now), []];
    case 'stop':
      return [sound.is === 'ready' ? state : stopSound(state, now), []];
    case 'tick':
      return [noticeStall(state, now), []];
    case 'retry':
      if (link.is === 'idle' && sound.is !== 'ready') return connect(state, around);
      // Whoever asks again may have signed in again.
      if (link.is === 'blocked') return connect({ ...state, byTicket: false }, around);
      return link.is === 'waiting' ? connect(state, around) : [state, []];
    case 'signed-in': {
      const going = link.is === 'open' || link.is === 'opening' || link.is === 'waiting';
      return state.byTicket && going ? connect({ ...state, byTicket: false }, around) : [state, []];
    }
    case 'take-over':
      return link.is === 'blocked' ? connect({ ...soundBack(state, now), takeOver: true }, around) : [state, []];
    case 'replaced':
      return [sound.is === 'ready' ? state : { ...stopSound(state, now), replaced: true }, []];
    case 'refused': {
      const [blocked, effects] = block(state, 'encounter.refused', now);
      return [blocked, [...effects, { do: 'disconnect' }]];
    }
    case 'opened':
      return link.is === 'opening' ? sayHello(state, around) : [state, []];
    case 'message':
      return onMessage(state, event.message, around);
    case 'closed':
      return link.is === 'open' || link.is === 'opening' ? afterClose(state, event.code, around) : [state, []];
  }
};

export const reduce = (state: RecorderState, event: RecorderEvent, around: Surroundings): Step => {
  // Whatever a replaced connection still has to say comes too late.
  if ('connection' in event && event.connection !== state.connection) return [state, []];
  const effects: Effect[] = [];
  let current = state;
  const steps = [(before: RecorderState) => onEvent(before, event, around), keepAlive, sendWhatMayGo];
  for (const step of steps) {
    const [after, wanted] = step(current, around);
    current = after;
    effects.push(...wanted);
  }
  return [current, effects];
};
