import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repoRoot } from './lib/paths';
import { MUTANTS, without } from './mutate/shell-mutants';

const read = (path: string): string => readFileSync(join(repoRoot, path), 'utf8');

describe('SECURITY.md', () => {
  const defences = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\| (?!What stops them|-)/.test(line))
    .map((line) => line.split(' | '));

  test('names for each defence a test that exists', () => {
    expect(defences.length).toBeGreaterThan(20);
    for (const [defence = '', tests = ''] of defences) {
      const named = [...tests.matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`/g)].map(([, path = '']) => path);
      expect(named, defence).not.toEqual([]);
      expect(named.filter((path) => !existsSync(join(repoRoot, path)))).toEqual([]);
    }
  });

  test('names every test that notices a defence that is removed', () => {
    const text = read('SECURITY.md');
    const tests = [...new Set(MUTANTS.map(({ test: path }) => path))];
    expect(tests.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
  });
});

describe('what `npm run mutate -- shell` removes', () => {
  test('is there, and by a name of its own', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
    for (const mutant of MUTANTS) expect(without(read(mutant.file), mutant)).not.toBe(read(mutant.file));
  });
});
