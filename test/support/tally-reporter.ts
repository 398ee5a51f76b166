import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What a run comes to. `failures` names each test, hook or file that failed and says how it began. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

const first = (errors: Iterable<Pick<SerializedError, 'message' | 'stack'>>): string =>
  [...errors].map(({ message, stack }) => `${message}\n${stack ?? ''}`.slice(0, 600)).join('\n');

/** A vitest reporter that writes the tally of a run to the file named in TALLY_FILE. A hook that fails is a failure of its own. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const failures = [
      ...tests
        .filter((test) => test.result().state === 'failed')
        .map((test) => `${test.module.relativeModuleId} > ${test.fullName}: ${first(test.result().errors ?? [])}`),
      ...groups
        .filter((group) => group.errors().length > 0)
        .map((group) => {
          const name =
            group.type === 'suite' ? `${group.module.relativeModuleId} > ${group.fullName}` : group.relativeModuleId;
          return `${name}: ${first(group.errors())}`;
        }),
      ...unhandled.map((error) => `outside of any test: ${first([error])}`),
    ];
    const tally: Tally = { passed: count('passed'), failed: failures.length, skipped: count('skipped'), failures };
    if (process.env.TALLY_FILE) writeFileSync(process.env.TALLY_FILE, JSON.stringify(tally));
  }
}
