/**
 * The items until the signal aborts, which ends them quietly even while the next one is awaited. The source is closed without
 * waiting for it: one that is waiting for its next item could answer only when that comes.
 */
export async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  let stop = (): void => undefined;
  const onAbort = (): void => stop();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      const item = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined);
        source.next().then(resolve, reject);
      });
      if (signal.aborted || item === undefined || item.done === true) return;
      yield item.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    source.return?.().catch(() => undefined);
  }
}
