/** Drains on SIGTERM and SIGINT; a second signal ends the process at once. */
export const stopOnSignals = (close: () => Promise<void>): void => {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
};
