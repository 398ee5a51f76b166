/**
 * Works on items while more come, at most `atOnce` at a time, and gives the results in the order of the items. The first failure
 * ends it, after the results before it.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Result>[] = [];
  const ask = (): Promise<IteratorResult<Item>> => handled(source.next());
  let next: Promise<IteratorResult<Item>> | undefined = ask();
  try {
    while (next !== undefined || running.length > 0) {
      const answered = running[0]?.then(() => 'answered' as const);
      const item = running.length < atOnce ? next?.then((taken) => ({ taken })) : undefined;
      const first = await Promise.race([answered, item].filter((promise) => promise !== undefined));
      if (first === 'answered') {
        const [oldest] = running.splice(0, 1);
        if (oldest !== undefined) yield await oldest;
      } else if (first.taken.done === true) {
        next = undefined;
      } else {
        running.push(handled(work(first.taken.value)));
        next = ask();
      }
    }
  } finally {
    // Not awaited: it answers only after the item that is being waited for.
    source.return?.().catch(() => undefined);
  }
}

/** It is looked at later: until then a failure is not a stray one. */
const handled = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};
