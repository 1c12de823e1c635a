import type { Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import { writeCounts, type TestCounts } from './counts';

/** Counts the tests; an error outside of a test and a test that never ran count as failures. */
export default class CountsReporter implements Reporter {
  #tests: TestCase[] = [];
  readonly #errors: string[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onError({ message }: TestError): void {
    this.#errors.push(message ?? 'an error outside of a test');
  }

  onEnd(): void {
    const counts: TestCounts = {
      passed: 0,
      failed: this.#errors.length,
      failures: [...this.#errors],
      skipped: [],
    };
    for (const test of this.#tests) {
      const skip = test.annotations
        .concat(test.results.at(-1)?.annotations ?? [])
        .find(({ type }) => type === 'skip' || type === 'fixme');
      if (skip) {
        counts.skipped.push({ name: test.title, reason: skip.description ?? 'no reason given' });
      } else if (test.outcome() === 'expected') counts.passed += 1;
      else {
        counts.failed += 1;
        counts.failures.push(`${test.title}\n${test.results.at(-1)?.error?.message ?? 'It never ran.'}`);
      }
    }
    writeCounts(counts);
  }

  printsToStdio(): boolean {
    return false;
  }
}
