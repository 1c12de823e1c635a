import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { report } from './report';

describe('the report of npm test', () => {
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(...text.split('\n')));
  });
  afterEach(() => vi.restoreAllMocks());

  const step = (
    passed: number,
    failed: number,
    skipped: { name: string; reason: string }[] = [],
    failures: readonly string[] = [],
  ) => ({
    name: 'unit',
    seconds: 1,
    counts: { passed, failed, failures: [...failures], skipped },
  });

  it('ends with the sum of all steps on a line of its own', () => {
    expect(report([step(2, 0), step(40, 0)])).toBe(true);
    expect(lines.at(-1)).toBe('42 passed, 0 failed');
  });

  it('fails when anything failed', () => {
    expect(report([step(40, 0), step(1, 1)])).toBe(false);
    expect(lines.at(-1)).toBe('41 passed, 1 failed');
  });

  it('fails when nothing ran', () => {
    expect(report([step(0, 0)])).toBe(false);
  });

  it('names every skipped test with its reason', () => {
    report([step(1, 0, [{ name: 'opens on Windows', reason: 'needs Windows' }])]);
    expect(lines).toContain('  unit: opens on Windows (needs Windows)');
  });

  it('tells at its end what failed, and why', () => {
    report([step(1, 1, [], ['opens\nExpected 1, got 2'])]);
    expect(lines.slice(-4)).toEqual(['✗ unit: opens', 'Expected 1, got 2', '', '1 passed, 1 failed']);
  });
});
