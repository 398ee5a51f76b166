/** The recording so far as a row of bars that always fits: when it is full, two neighbours become one. */
export interface StripBar {
  /** 0–1 of full scale. */
  readonly peak: number;
  /** The frame after its last one. */
  readonly until: number;
}

export interface SoundStrip {
  push(peak: number): void;
  bars(): readonly StripBar[];
  framesPerBar(): number;
}

export const STRIP_BARS = 112;

export const createSoundStrip = (capacity: number): SoundStrip => {
  let peaks: number[] = [];
  let perBar = 1;
  let frames = 0;
  return {
    push: (peak) => {
      const bar = Math.floor(frames / perBar);
      peaks[bar] = Math.max(peaks[bar] ?? 0, peak);
      frames += 1;
      if (peaks.length <= capacity) return;
      peaks = Array.from({ length: Math.ceil(peaks.length / 2) }, (_, index) =>
        Math.max(peaks[2 * index] ?? 0, peaks[2 * index + 1] ?? 0),
      );
      perBar *= 2;
    },
    bars: () => peaks.map((peak, index) => ({ peak, until: Math.min(frames, (index + 1) * perBar) })),
    framesPerBar: () => perBar,
  };
};
