import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openedExport } from './opened-file';

const folder = resolve('/home/anna');

describe('an opened export', () => {
  it('is a path, from where it was said, or a file address', () => {
    const file = join(folder, 'My facts.safycore');
    expect(openedExport(file, '/elsewhere')).toBe(file);
    expect(openedExport('My facts.safycore', folder)).toBe(file);
    expect(openedExport(pathToFileURL(file).href, '/elsewhere')).toBe(file);
    expect(openedExport(join(folder, 'OLD.SAFYCORE'), '/')).toBe(join(folder, 'OLD.SAFYCORE'));
  });

  it.each([
    '',
    '.',
    '/usr/bin/safycore',
    'notes.json',
    '--user-data-dir=/home/anna/x.safycore',
    'https://example.com/x.safycore',
    'safycore://conversation/x.safycore',
    'file://server%/x.safycore',
  ])('is nothing else: %s', (text) => {
    expect(openedExport(text, folder)).toBeNull();
  });
});
