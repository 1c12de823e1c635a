import { writeFileSync } from 'node:fs';

/** What a test runner found, as the reporters beside this file write it. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** What failed and why, for whoever sees only the end of the output. */
  failures: string[];
  skipped: { name: string; reason: string }[];
}

/** Names the file that a reporter writes to. */
export const COUNTS_FILE_VARIABLE = 'TEST_COUNTS_FILE';

export function writeCounts(counts: TestCounts): void {
  const file = process.env[COUNTS_FILE_VARIABLE];
  if (file) writeFileSync(file, JSON.stringify(counts));
}
