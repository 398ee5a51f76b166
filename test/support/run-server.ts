/** The server as a process of its own, to be killed: settings come from its environment. Says `ready` and the process's own fate. */
import { startServer } from '../../server/app.js';
import { readConfig } from '../../server/config.js';

await startServer(readConfig());
process.send?.('ready');
process.once('disconnect', () => process.exit(0));
