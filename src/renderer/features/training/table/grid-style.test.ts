import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('react-data-grid'));
const ours = readFileSync(join(import.meta.dirname, 'grid.css'), 'utf8');

it('styles what the grid’s library has', () => {
  const script = readFileSync(join(LIBRARY, 'index.js'), 'utf8');
  const names = [...new Set(ours.match(/\brdg-[a-z-]+|data-measuring-cell-key/g))];
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !script.includes(name))).toEqual([]);
});

it('is looked at again when the library’s own sheet, which it takes the place of, is another', () => {
  const sheet = readFileSync(join(LIBRARY, 'styles.css'));
  expect(createHash('sha256').update(sheet).digest('hex').slice(0, 16)).toBe('05e4c1b200339597');
});
