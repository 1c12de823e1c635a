import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogger } from './file-logger';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'safycore-log-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('writes one redacted JSON object a line, readable by its owner only', () => {
  const file = join(folder, 'logs', 'main.log');
  const log = createLogger({ file });
  log.info('app.started', { version: '1.0.0' });
  log.error('auth.failed', {
    error: new Error('bad key gsk_abcdefghijkl for ann@example.com'),
    password: 'hunter2',
  });

  expect(lines(file)).toMatchObject([
    { level: 'info', event: 'app.started', details: { version: '1.0.0' } },
    { level: 'error', details: { error: { message: 'bad key [key] for [email]' }, password: '[redacted]' } },
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('begins a new file when the old one is full and keeps one older file', () => {
  const file = join(folder, 'main.log');
  const log = createLogger({ file, maxBytes: 500 });
  for (let index = 0; index < 30; index += 1) log.info('tick', { index });
  expect(existsSync(join(folder, 'main.old.log'))).toBe(true);
  expect(statSync(file).size).toBeLessThan(700);
  expect(lines(file).at(-1)).toMatchObject({ details: { index: 29 } });
});

test('goes on where an earlier start ended, and counts its bytes', () => {
  const file = join(folder, 'main.log');
  writeFileSync(file, `${JSON.stringify({ filler: 'x'.repeat(600) })}\n`);
  createLogger({ file, maxBytes: 500 }).info('app.started');
  expect(existsSync(join(folder, 'main.old.log'))).toBe(true);
  expect(lines(file)).toHaveLength(1);
});

test('never throws, and writes again when it can', () => {
  const blocked = join(folder, 'logs');
  writeFileSync(blocked, 'a file where a folder should be');
  const log = createLogger({ file: join(blocked, 'main.log') });
  log.info('lost');
  rmSync(blocked);
  log.info('kept');
  expect(lines(join(blocked, 'main.log'))).toMatchObject([{ event: 'kept' }]);
});
