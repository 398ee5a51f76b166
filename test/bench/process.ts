import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

/** The product is measured with what `npm start` gives Node, and what it is measured against too. */
const asStarted = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** A program of this folder as a process of its own, that is asked things and answers them one after the other. */
export const startProcess = async (program: string, env: Readonly<Record<string, string>> = {}) => {
  const child = fork(join(import.meta.dirname, program), {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...env },
    execArgv: [...asStarted, '--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const answer = async (): Promise<unknown> => {
    const [message] = await Promise.race([once(child, 'message'), ended.then(() => [undefined])]);
    if (message === undefined) throw new Error(`${program} ended.`);
    return message;
  };
  await answer();
  return {
    ask: async <Answer>(question: object): Promise<Answer> => {
      const coming = answer();
      child.send(question);
      return (await coming) as Answer;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};

export type Process = Awaited<ReturnType<typeof startProcess>>;

/** The other side: answers each question, and ends with whoever asked. */
export const answerQuestions = (answers: Readonly<Record<string, (question: never) => unknown>>): void => {
  process.on('message', (question: { readonly ask: string }) => {
    void Promise.resolve(answers[question.ask]?.(question as never)).then((answer) => process.send?.(answer ?? {}));
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({});
};

export interface Usage {
  readonly cpuMs: number;
  readonly atMs: number;
  readonly rssKb: number;
}

export const usage = (): Usage => {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, atMs: performance.now(), rssKb: process.memoryUsage.rss() / 1024 };
};

/** `liveKb`: what a collection leaves, in the heap and outside of it. */
export interface Memory {
  readonly rssKb: number;
  readonly liveKb: number;
}

export const memory = (): Memory => {
  const rssKb = process.memoryUsage.rss() / 1024;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { rssKb, liveKb: (heapUsed + external) / 1024 };
};

const rounded = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;

export const percentiles = (values: readonly number[]): { p50: number; p95: number; p99: number } => {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};
