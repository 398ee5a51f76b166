import { startServer } from './app.js';
import { ConfigProblems, readConfig } from './config.js';
import { stopOnSignals } from './stop-on-signals.js';

try {
  const server = await startServer(readConfig());
  stopOnSignals(() => server.close());
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigProblems ? error.message : `Luonnos could not start: ${String(error)}`}\n`,
  );
  process.exit(1);
}
