import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import { writeCounts, type TestCounts } from './counts';

/** Counts the tests; a file that cannot be loaded and an error outside of a test count as failures. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts: TestCounts = { passed: 0, failed: 0, failures: [], skipped: [] };
    const fail = (name: string, errors: readonly SerializedError[], failed = errors.length): void => {
      counts.failed += failed;
      counts.failures.push(...errors.map(({ message }) => `${name}\n${message}`));
    };
    fail('outside of a test', unhandledErrors);
    for (const module of modules) {
      fail(module.relativeModuleId, module.errors());
      for (const suite of module.children.allSuites()) fail(suite.fullName, suite.errors());
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') counts.passed += 1;
        else if (result.state === 'skipped') {
          counts.skipped.push({ name: test.fullName, reason: result.note ?? 'no reason given' });
        } else fail(test.fullName, result.errors ?? [], 1);
      }
    }
    writeCounts(counts);
  }
}
