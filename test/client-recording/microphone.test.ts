import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHealthWatch, type Health, healthy } from '../../client/recording/health.js';
import { type Microphone, openMicrophone } from '../../client/recording/microphone.js';
import { fakeBrowser } from '../support/fake-browser.js';

const desk = { deviceId: 'desk', groupId: 'g-desk', label: 'Desk (USB)' };
const built = { deviceId: 'built', groupId: 'g-built', label: 'Built-in' };
const standard = (group: { groupId: string; label: string }) => ({
  deviceId: 'default',
  groupId: group.groupId,
  label: `Default - ${group.label}`,
});

describe('a microphone', () => {
  let browser: ReturnType<typeof fakeBrowser>;
  let microphone: Microphone;
  let health: Health;
  let lost: number;
  let watch: ReturnType<typeof createHealthWatch>;

  const open = async (...devices: (typeof desk)[]): Promise<void> => {
    browser = fakeBrowser(devices);
    health = healthy;
    lost = 0;
    watch = createHealthWatch(Date.now, (next) => {
      health = next;
    });
    microphone = await openMicrophone({
      frame: () => undefined,
      finished: () => undefined,
      lost: () => {
        lost += 1;
      },
      condition: watch.condition,
    });
    watch.begin();
  };
  /** Time in which the microphone gives sound as long as it can. */
  const pass = async (ms: number): Promise<void> => {
    for (let at = 0; at < ms; at += 100) {
      await vi.advanceTimersByTimeAsync(100);
      const { live, running, muted } = microphone.condition();
      if (live && running && !muted) watch.frame({ rms: 0.05, peak: 0.3, clipped: 0 });
    }
  };
  const track = () => browser.opened.at(-1)?.track;

  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(async () => {
    watch.stop();
    await microphone.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('goes on with the device it began with when the system puts another one in its place as the default', async () => {
    await open(standard(desk), desk, built);
    browser.plug([standard(built), built, desk]);
    await pass(2_000);
    expect(microphone.condition().recorded).toMatchObject({ id: 'desk' });
    expect(health.problem).toBeNull();
  });

  it('names both devices within 2 s when the default was replaced and the first one is gone', async () => {
    await open(standard(desk), desk, built);
    browser.plug([standard(built), built]);
    await pass(2_000);
    expect(health.problem).toBe('wrong-device');
    expect(health.condition?.recorded.name).toBe('Default - Built-in');
    expect(health.condition?.instead).toMatchObject({ chosen: { name: 'Default - Desk (USB)' }, here: false });
    microphone.keep();
    expect(health.problem).toBeNull();
    expect(browser.kept.get('luonnos.microphone')).toContain('Default - Built-in');
  });

  it('notices a device that vanished without a word, takes another, and goes back when it returns', async () => {
    await open(built, desk);
    await microphone.change('desk');
    browser.plug([built]);
    await pass(2_000);
    expect(lost).toBe(1);
    expect(health.problem).toBe('wrong-device');
    expect(health.condition?.recorded.name).toBe('Built-in');
    browser.plug([built, desk]);
    await pass(1_000);
    expect(health.problem).toBeNull();
    expect(health.condition?.recorded.name).toBe('Desk (USB)');
  });

  it('notices a track that ended without an event, and tries again until a device can be opened', async () => {
    await open(desk);
    browser.refuse('NotReadableError');
    if (track()) Object.assign(track() ?? {}, { readyState: 'ended' });
    await pass(2_000);
    expect(health.problem).toBe('busy');
    expect(lost).toBe(1);
    browser.refuse(null);
    await pass(4_000);
    expect(health.problem).toBeNull();
  });

  it('notices a mute that no event told', async () => {
    await open(desk);
    Object.assign(track() ?? {}, { muted: true });
    await pass(2_000);
    expect(health.problem).toBe('muted');
    Object.assign(track() ?? {}, { muted: false });
    await pass(1_000);
    expect(health.problem).toBeNull();
  });

  it('notices a lost secure context', async () => {
    await open(desk);
    vi.stubGlobal('isSecureContext', false);
    await pass(2_000);
    expect(health.problem).toBe('insecure');
    vi.stubGlobal('isSecureContext', true);
    await pass(1_000);
    expect(health.problem).toBeNull();
  });

  it('wakes an audio context that fell asleep, and says so only where it does not wake', async () => {
    await open(desk);
    const [context] = browser.contexts;
    if (context === undefined) throw new Error('no context');
    context.state = 'interrupted';
    await pass(1_000);
    expect(context.state).toBe('running');
    const wakes = context.resume;
    context.resume = () => new Promise(() => undefined);
    context.state = 'suspended';
    context.onstatechange?.();
    expect(health.problem).toBe('suspended');
    expect(lost).toBeGreaterThan(0);
    context.resume = wakes;
    browser.page.dispatchEvent(new Event('pointerdown'));
    await pass(200);
    expect(health.problem).toBeNull();
  });

  it('does not ask again for a microphone that was forbidden, until it is allowed', async () => {
    await open(desk);
    browser.refuse('NotAllowedError');
    browser.permit('denied');
    track()?.dispatchEvent(new Event('ended'));
    await pass(10_000);
    expect(health.problem).toBe('denied');
    browser.refuse(null);
    await pass(10_000);
    expect(browser.opened).toHaveLength(1);
    browser.permit('granted');
    await pass(1_000);
    expect(health.problem).toBeNull();
  });

  it('opens again on resume what was lost while paused', async () => {
    await open(desk);
    await microphone.pause();
    watch.rest();
    browser.refuse('NotFoundError');
    track()?.dispatchEvent(new Event('ended'));
    await pass(1_000);
    expect(health.problem).toBe('ended');
    browser.refuse(null);
    watch.begin();
    await microphone.resume();
    await pass(1_000);
    expect(health.problem).toBeNull();
    expect(browser.opened).toHaveLength(2);
    expect(track()?.enabled).toBe(true);
  });
});
