/**
 * The life of a demo process: one line of JSON on standard output when it is ready, then on until SIGTERM or until its parent is
 * gone. The parent holds our standard input open as a pipe and says nothing in it; however the parent ends, the pipe ends too.
 */
export async function runForParent<T extends { close(): Promise<void> }>(
  start: () => Promise<T>,
  describe: (started: T) => Record<string, string>,
): Promise<void> {
  try {
    const started = await start();
    const stop = () => void started.close().finally(() => process.exit(0));
    process.once('SIGTERM', stop).once('SIGINT', stop);
    process.stdin.once('end', stop).once('error', stop).resume();
    process.stdout.write(`${JSON.stringify({ ready: true, ...describe(started) })}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The demo process could not start.'}\n`);
    process.exit(1);
  }
}
