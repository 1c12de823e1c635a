import type { Finding } from './check';
import type { Result } from './examine';

const MARKS = { ok: '✓', warning: '!', fault: '✗' } as const satisfies Record<Finding['level'], string>;
const NAME_WIDTH = 12;

/** One line a finding, and below it what to do. */
export function lines({ check, findings }: Result): string[] {
  return findings.flatMap((finding) => {
    const line = `${MARKS[finding.level]} ${check.padEnd(NAME_WIDTH)}${finding.text}`;
    return finding.level === 'ok' ? [line] : [line, `  ${' '.repeat(NAME_WIDTH)}${finding.advice}`];
  });
}

export function summary(results: readonly Result[]): string {
  const findings = results.flatMap((result) => result.findings);
  const faults = findings.filter(({ level }) => level === 'fault').length;
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  if (faults > 0) {
    return `${count(faults, 'fault')} and ${count(warnings, 'warning')}. Mend the first one, then run this again.`;
  }
  if (warnings > 0) return `The app can use this project, with ${count(warnings, 'warning')} to read.`;
  return 'The app can use this project. Everything is in order.';
}

export function hasFault(results: readonly Result[]): boolean {
  return results.some(({ findings }) => findings.some(({ level }) => level === 'fault'));
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
