import { recordingContract } from '../contract/recording.js';
import { headInMemory } from '../support/memory-head.js';
import { createMemoryRecording } from '../support/memory-recording.js';

recordingContract('memory', async () => ({ ...createMemoryRecording(), head: headInMemory }));
