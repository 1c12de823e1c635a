import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';
import { writeCounts, type TestCounts } from './counts';

/** Counts the tests; a file that cannot be loaded and an error outside of a test count as failures. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const counts: TestCounts = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') counts.passed += 1;
        else if (result.state === 'skipped') {
          counts.skipped.push({ name: test.fullName, reason: result.note ?? 'no reason given' });
        } else counts.failed += 1;
      }
    }
    writeCounts(counts);
  }
}
