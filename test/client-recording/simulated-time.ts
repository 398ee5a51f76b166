import type { Later } from '../../server/recording/group-commit.js';

interface Item {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
}

/** Enough turns of the promise queue for whatever one event of the server sets in motion without waiting for anything. */
const TURNS = 40;

/** A clock of ms that moves from one thing to do to the next. Things due at the same ms happen in the order they were asked for. */
export class SimulatedTime {
  now = 0;
  readonly #heap: Item[] = [];
  #order = 0;
  #stirred = false;

  at(at: number, work: () => void): void {
    this.#order += 1;
    this.#push({ at: Math.max(at, this.now), order: this.#order, work });
  }

  after: Later = (ms, work) => {
    let off = false;
    this.at(this.now + ms, () => {
      if (!off) work();
    });
    return () => {
      off = true;
    };
  };

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(ms, () => {
        this.stir();
        resolve();
      });
    });
  }

  /** Promises may be on their way: they are let run before the clock moves. */
  stir(): void {
    this.#stirred = true;
  }

  async runUntil(until: number, over: () => boolean): Promise<void> {
    while (!over()) {
      const item = this.#heap[0];
      if (item === undefined || item.at > until) return;
      this.#pop();
      this.now = item.at;
      item.work();
      if (!this.#stirred) continue;
      this.#stirred = false;
      for (let turn = 0; turn < TURNS; turn += 1) await null;
    }
  }

  #before(a: Item, b: Item): boolean {
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  #push(item: Item): void {
    const heap = this.#heap;
    let index = heap.push(item) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !this.#before(item, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = item;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1];
      const right = heap[2 * index + 2];
      const smaller = left && right && this.#before(right, left) ? right : left;
      if (smaller === undefined || !this.#before(smaller, last)) break;
      const moved = smaller === right ? 2 * index + 2 : 2 * index + 1;
      heap[index] = smaller;
      index = moved;
    }
    heap[index] = last;
  }
}
