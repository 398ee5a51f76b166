import { SAMPLE_RATE } from '../../server/domain/audio.js';
import { type Capture, type CaptureEvents, createCaptureNode, openContext } from './capture.js';
import { toEvenScale } from './decoded-scale.js';
import { SourceError } from './microphone.js';

export interface SamplePlayer extends Capture {
  /** Whether the sample is heard; what is recorded stays the same. */
  setAudible(audible: boolean): void;
}

/** Silence recorded after the end, so that a recogniser closes the last words. */
const TAIL_SECONDS = 0.5;
const QUIET_GAIN = 0.3;
/** Time for the start to reach the audio thread: recording begins exactly with the first sample of the file. */
const LEAD_SECONDS = 0.2;

/**
 * Plays a sample consultation into the recorder, in the place of a microphone. In a 16 kHz context the recorded bytes are the
 * file's own: the demo's speech recognises a sample by them.
 */
export const openSample = async (slug: string, audible: boolean, events: CaptureEvents): Promise<SamplePlayer> => {
  const context = await openContext(SAMPLE_RATE);
  try {
    const response = await fetch(`/api/samples/${encodeURIComponent(slug)}/audio`);
    if (!response.ok) throw new SourceError('no-sample');
    const buffer = await context.decodeAudioData(await response.arrayBuffer());
    for (let channel = 0; channel < buffer.numberOfChannels; channel += 1) toEvenScale(buffer.getChannelData(channel));
    const capture = await createCaptureNode(context, events.frame, events.finished);

    const source = new AudioBufferSourceNode(context, { buffer });
    const speaker = new GainNode(context, { gain: audible ? QUIET_GAIN : 0 });
    source.connect(capture.node);
    source.connect(speaker).connect(context.destination);

    const first = Math.ceil((context.currentTime + LEAD_SECONDS) * context.sampleRate);
    capture.open(first, first + buffer.length + Math.round(TAIL_SECONDS * context.sampleRate));
    source.start(first / context.sampleRate);

    return {
      setAudible: (on) => {
        speaker.gain.value = on ? QUIET_GAIN : 0;
      },
      // The whole graph stands still, so the sound goes on with the very next sample.
      pause: () => context.suspend(),
      resume: () => context.resume(),
      stop: async () => {
        const closed = capture.close();
        if (context.state === 'suspended') await context.resume();
        await closed;
        source.disconnect();
        await capture.dispose();
      },
    };
  } catch (error) {
    await context.close();
    throw error;
  }
};
