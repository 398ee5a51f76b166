import { parseArgs } from 'node:util';
import { runForParent } from './parent.js';
import { startRecordSystem } from './record-system.js';

const { values } = parseArgs({ options: { port: { type: 'string' }, environment: { type: 'string' } } });

await runForParent(
  () => startRecordSystem({ port: Number(values.port ?? 0), environment: values.environment }),
  ({ baseUrl }) => ({ baseUrl }),
);
