import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { writeCounts, type TestCounts } from './counts';

/** Counts the tests; an error outside of a test and a test that never ran count as failures. */
export default class CountsReporter implements Reporter {
  #tests: TestCase[] = [];
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const counts: TestCounts = { passed: 0, failed: this.#errors, skipped: [] };
    for (const test of this.#tests) {
      const skip = test.annotations
        .concat(test.results.at(-1)?.annotations ?? [])
        .find(({ type }) => type === 'skip' || type === 'fixme');
      if (skip) {
        counts.skipped.push({ name: test.title, reason: skip.description ?? 'no reason given' });
      } else if (test.outcome() === 'expected') counts.passed += 1;
      else counts.failed += 1;
    }
    writeCounts(counts);
  }

  printsToStdio(): boolean {
    return false;
  }
}
