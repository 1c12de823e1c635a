import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactText } from './redact';
import { Secret } from './secret';

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const bytes = (min: number, max = min) => fc.uint8Array({ minLength: min, maxLength: max });
const jwt = fc
  .tuple(fc.jsonValue(), bytes(20, 40))
  .map(([claims, signature]) =>
    [
      base64url(Buffer.from('{"alg":"HS256"}')),
      base64url(Buffer.from(JSON.stringify({ claims }))),
      base64url(signature),
    ].join('.'),
  );
const providerKey = bytes(12, 30).map((raw) => `gsk_${Buffer.from(raw).toString('hex')}`);
const projectKey = bytes(12, 30).map((raw) => `sb_secret_${base64url(raw)}`);
const masterKey = fc
  .constantFrom('hex', 'base64', 'base64url')
  .map((encoding) => randomBytes(32).toString(encoding as BufferEncoding));
const email = fc.emailAddress().filter((address) => /^[\w.+-]+@/.test(address));
const secret = fc.oneof(jwt, providerKey, projectKey, masterKey, email);

describe('redact', () => {
  test('lets no token, key or address through, wherever it hides', () => {
    fc.assert(
      fc.property(secret, fc.string(), fc.constantFrom(' ', ': ', '="', '\n'), (value, words, gap) => {
        const text = `${words}${gap}${value} `;
        const error = Object.assign(new Error(text, { cause: new Error(text) }), { extra: [text] });
        const logged = JSON.stringify(
          redact({ text, list: [text], deep: { deeper: { [text]: text } }, error }),
        );
        expect(logged).not.toContain(JSON.stringify(value).slice(1, -1));
      }),
    );
  });

  test.each([
    'password',
    'newPassword',
    'access_token',
    'refreshToken',
    'apiKey',
    'Authorization',
    'cookie',
    'secret',
    'content',
    'email',
    'databaseKey',
  ])('never shows what the field %s holds', (key) => {
    expect(
      JSON.stringify(redact({ [key]: 'hunter2', list: [{ [key]: { inner: 'hunter2' } }] })),
    ).not.toContain('hunter2');
  });

  test('keeps what makes a log useful', () => {
    const details = {
      sessionId: '0199aa00-1111-7abc-8def-0123456789ab',
      accountId: '1a2b3c4d5e6f708192a3b4c5d6e7f809-0199aa00-1111-7abc-8def-0123456789ab',
      code: 'server_unreachable',
      promptTokens: 12,
      file: '/home/ann/.config/safycore/vault.json',
    };
    expect(redact(details)).toEqual(details);
  });

  test('never shows what an authorization says, however short, nor a secret in whatever field', () => {
    expect(redact({ header: 'authorization: Bearer abc' })).toEqual({
      header: 'authorization: Bearer [redacted]',
    });
    expect(redact({ value: new Secret('hunter2') })).toEqual({ value: '[secret]' });
  });

  test('survives cycles, throwing getters and endless values', () => {
    const circular: Record<string, unknown> = { name: 'ring' };
    circular.self = circular;
    const hostile = Object.defineProperty({}, 'boom', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(
      redact({ circular, hostile, buffer: Buffer.from('x'), big: 1n, text: 'a'.repeat(100_000) }),
    ).toMatchObject({
      circular: { name: 'ring', self: '[circular]' },
      hostile: '[unreadable]',
      buffer: '[1 bytes]',
      big: '1',
    });
    expect(redactText('a '.repeat(100_000)).length).toBeLessThan(2_100);
  });
});

describe('Secret', () => {
  test('shows itself only when asked', () => {
    const value = new Secret('hunter2');
    expect(
      [
        String(value),
        value.toString(),
        JSON.stringify({ value }),
        inspect({ value }),
        redact({ v: value }),
      ].join(),
    ).not.toContain('hunter2');
    expect(value.reveal()).toBe('hunter2');
  });
});
