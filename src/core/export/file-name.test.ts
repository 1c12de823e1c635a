import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name';

describe('a file name', () => {
  it.each([
    ['Prices 2026', 'Prices 2026'],
    ['a/b\\c: "d" <e>|f?*', 'a b c d e f'],
    ['two\nlines\u2028three', 'two lines three'],
    ['../../etc/passwd', 'etc passwd'],
    ['.hidden', 'hidden'],
    ['ends with dots... ', 'ends with dots'],
    ['Größe – 価格', 'Größe – 価格'],
    // Devices on Windows, whatever comes after the dot.
    ['NUL', '_NUL'],
    ['com1.notes', '_com1.notes'],
    ['console', 'console'],
  ])('%j is saved as %j', (title, name) => {
    expect(fileNameOf(title, 'Facts')).toBe(name);
  });

  it.each([null, '', ' ', '...', '???'])('of %j is the fallback', (title) => {
    expect(fileNameOf(title, 'Facts')).toBe('Facts');
  });

  it('is cut between characters, and short enough for every file system', () => {
    const name = fileNameOf('🦦'.repeat(100), 'Facts');
    expect(name).toBe('🦦'.repeat(60));
    expect(Buffer.byteLength(`${name} (12).md`)).toBeLessThan(255);
  });
});
