import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { toStoreError } from './store-error';

test('a file that cannot be opened is told from one that is damaged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'safycore-store-error-'));
  const opening = (file: string): unknown => {
    try {
      return new Libsql(file);
    } catch (error) {
      return toStoreError(error);
    }
  };
  for (const file of [folder, join(folder, 'missing', 'x.db')]) {
    expect(opening(file)).toMatchObject({ code: 'store_failed', sentence: 'store.may_not_write' });
  }
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['ENOSPC', 'disk_full', 'store.disk_full'],
  ['EDQUOT', 'disk_full', 'store.disk_full'],
  ['SQLITE_FULL', 'disk_full', 'store.disk_full'],
  ['EROFS', 'store_failed', 'store.may_not_write'],
  ['EACCES', 'store_failed', 'store.may_not_write'],
  ['SQLITE_READONLY_DIRECTORY', 'store_failed', 'store.may_not_write'],
  ['SQLITE_IOERR', 'store_failed', 'store.failed'],
])('%s is said as what it is', (code, expected, sentence) => {
  expect(toStoreError(Object.assign(new Error('x'), { code }))).toMatchObject({ code: expected, sentence });
});
