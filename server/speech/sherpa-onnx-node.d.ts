/** The part of sherpa-onnx-node that is used; the package has no types of its own. */
declare module 'sherpa-onnx-node' {
  export interface VadConfig {
    sileroVad: {
      model: string;
      threshold: number;
      minSilenceDuration: number;
      minSpeechDuration: number;
      windowSize: number;
      maxSpeechDuration: number;
    };
    sampleRate: number;
    numThreads: number;
    provider: 'cpu';
    debug: 0 | 1;
  }

  export class Vad {
    constructor(config: VadConfig, bufferSizeInSeconds: number);
    acceptWaveform(samples: Float32Array): void;
    /** No finished segment is waiting. */
    isEmpty(): boolean;
    pop(): void;
    isDetected(): boolean;
  }

  const sherpa: { Vad: typeof Vad };
  export default sherpa;
}
