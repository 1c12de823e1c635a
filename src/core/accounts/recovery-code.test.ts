import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inGroups, keyOfCode, newRecoveryCode, parseRecoveryCode, unwrapKey, wrapKey } from './recovery-code';

const key = { id: '0123456789abcdef'.repeat(2), bytes: Buffer.alloc(32, 5) };
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery code', () => {
  test('is seven groups of four, and another one each time', () => {
    const codes = Array.from({ length: 100 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(100);
    for (const code of codes)
      expect(inGroups(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('is read however it was typed', () => {
    const plain = newRecoveryCode();
    const code = inGroups(plain);
    const typed = [
      code,
      plain,
      code.toLowerCase(),
      ` ${code.replaceAll('-', ' – ')}\n`,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
    ];
    expect(typed.map(parseRecoveryCode)).toEqual(typed.map(() => plain));
  });

  test('with one other character, or two neighbours changed about, is none', () => {
    const place = fc.integer({ min: 0, max: 27 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 31 }), (at, by) => {
        const code = newRecoveryCode();
        const other = SIGNS.charAt((SIGNS.indexOf(code.charAt(at)) + by) % 32);
        expect(parseRecoveryCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 26 }), (at) => {
        const code = newRecoveryCode();
        const [a, b] = [code.charAt(at), code.charAt(at + 1)];
        // Luhn's one gap.
        fc.pre(a !== b && !['0Z', 'Z0'].includes(a + b));
        expect(parseRecoveryCode(code.slice(0, at) + b + a + code.slice(at + 2))).toBeNull();
      }),
    );
    for (const text of ['', 'nonsense', '0'.repeat(29), 'ü'.repeat(28)])
      expect(parseRecoveryCode(text)).toBeNull();
  });
});

describe('the file beside the vault', () => {
  test('gives the key to the code alone, and holds neither', async () => {
    const code = newRecoveryCode();
    const file = await wrapKey(code, key);
    expect(await unwrapKey(code, file)).toEqual(key);
    expect(keyOfCode(file)).toBe(key.id);
    expect(file).not.toContain(code);
    expect(file).not.toContain(key.bytes.toString('base64'));
    expect(await unwrapKey(newRecoveryCode(), file)).toBeNull();
    expect(await wrapKey(code, key)).not.toBe(file);
  });

  test.each([
    ['salt', { salt: Buffer.alloc(16).toString('base64') }],
    ['nonce', { nonce: Buffer.alloc(12).toString('base64') }],
    ['data', { data: Buffer.alloc(48).toString('base64') }],
    ['key id', { keyId: 'f'.repeat(32) }],
    ['version', { version: 2 }],
  ])('opens nothing when its %s is another', async (_name, change) => {
    const code = newRecoveryCode();
    const file = JSON.parse(await wrapKey(code, key)) as object;
    expect(await unwrapKey(code, JSON.stringify({ ...file, ...change }))).toBeNull();
    expect(await unwrapKey(code, 'nonsense')).toBeNull();
  });
});
