import type { TestCounts } from './reporters/counts';

export interface StepResult {
  name: string;
  seconds: number;
  counts: TestCounts;
}

/** In characters; the whole stands above. */
const MOST_OF_A_FAILURE = 2000;

/**
 * Prints what each step found, every skipped test with its reason, every failure, and as the last line the sum.
 * @returns whether everything passed
 */
export function report(results: readonly StepResult[]): boolean {
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('\n── summary ' + '─'.repeat(62) + '\n');
  for (const { name, seconds, counts } of results) {
    const cells = [`${counts.passed} passed`.padStart(12), `${counts.failed} failed`.padStart(11)];
    console.log(`${name.padEnd(width)}${cells.join('')}${`${seconds.toFixed(1)} s`.padStart(11)}`);
  }

  const skipped = results.flatMap(({ name, counts }) =>
    counts.skipped.map((test) => ({ step: name, ...test })),
  );
  if (skipped.length > 0) console.log(`\n${skipped.length} skipped:`);
  for (const { step, name, reason } of skipped) console.log(`  ${step}: ${name} (${reason})`);

  const failures = results.flatMap(({ name, counts }) =>
    counts.failures.map((failure) => `${name}: ${failure}`),
  );
  for (const failure of failures) console.log(`\n✗ ${failure.slice(0, MOST_OF_A_FAILURE)}`);

  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
  const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}
