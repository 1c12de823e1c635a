import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountIdOf, parseProject, testProject } from './project';

const KEY = 'sb_publishable_abc123';
const jwt = (role: string) => `e30.${Buffer.from(JSON.stringify({ role })).toString('base64url')}.c2ln`;

describe('parseProject', () => {
  test.each([
    ['https://abc.supabase.co', 'https://abc.supabase.co'],
    [' https://abc.supabase.co/ ', 'https://abc.supabase.co'],
    ['http://127.0.0.1:54321', 'http://127.0.0.1:54321'],
    ['http://localhost:1', 'http://localhost:1'],
    ['http://[::1]:1', 'http://[::1]:1'],
  ])('takes %s', (url, kept) => {
    expect(parseProject({ url, publishableKey: ` ${KEY} ` })).toEqual({ url: kept, publishableKey: KEY });
  });

  test.each([
    'http://abc.supabase.co',
    'http://127.0.0.1.evil.example',
    'https://user:pass@abc.supabase.co',
    'https://abc.supabase.co/path',
    'https://abc.supabase.co/?x=1',
    'file:///etc/passwd',
    'abc',
    '',
  ])('refuses %j as an address', (url) => {
    expect(() => parseProject({ url, publishableKey: KEY })).toThrow(
      expect.objectContaining({ code: 'project_invalid' }),
    );
  });

  test('takes the older anon key and refuses everything that is or may be a secret', () => {
    const url = 'https://abc.supabase.co';
    expect(parseProject({ url, publishableKey: jwt('anon') }).publishableKey).toBe(jwt('anon'));
    for (const publishableKey of ['sb_secret_abc', jwt('service_role')]) {
      expect(() => parseProject({ url, publishableKey })).toThrow(/secret key/);
    }
    for (const publishableKey of ['', 'abc', 'gsk_abc', 'a.b.c', jwt('authenticated'), `${KEY}\r\nx: y`]) {
      expect(() => parseProject({ url, publishableKey })).toThrow(/not a publishable key/);
    }
  });
});

describe('testProject', () => {
  let server: Server;
  let answer: { status: number; type: string; body: string };
  const asked: string[] = [];
  beforeEach(async () => {
    asked.length = 0;
    server = createServer((request, response) => {
      asked.push([request.url, request.headers.apikey].join(' '));
      const location = answer.status === 302 ? { location: 'http://127.0.0.1:1/' } : {};
      response.writeHead(answer.status, { 'content-type': answer.type, ...location }).end(answer.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => void server.close());

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = () => testProject({ url: address(), publishableKey: KEY }, { fetch, timeoutMs: 1_000 });

  test('accepts a Supabase that accepts the key', async () => {
    answer = { status: 200, type: 'application/json', body: '{"external":{"email":true}}' };
    await run();
    expect(asked).toEqual([`/auth/v1/settings ${KEY}`]);
  });

  test.each([
    [401, 'application/json', '{"message":"Invalid API key"}', 'project_invalid'],
    [404, 'application/json', '{}', 'project_invalid'],
    [200, 'application/json', '{"hello":1}', 'project_invalid'],
    [200, 'text/html; charset=utf-8', '<h1>Wi-Fi</h1>', 'server_unreachable'],
    [302, 'text/plain', '', 'server_unreachable'],
    [503, 'text/html', 'busy', 'server_failed'],
  ])('tells what is wrong: %i %s %s', async (status, type, body, code) => {
    answer = { status, type, body };
    await expect(run()).rejects.toMatchObject({ code });
  });

  test('tells that nobody is there', async () => {
    const url = address();
    await new Promise((resolve) => server.close(resolve));
    await expect(
      testProject({ url, publishableKey: KEY }, { fetch, timeoutMs: 1_000 }),
    ).rejects.toMatchObject({
      code: 'server_unreachable',
    });
  });
});

test('one user id in two projects is two accounts', () => {
  const user = '0199aa00-1111-4abc-8def-0123456789ab';
  const ids = ['https://a.example', 'https://b.example'].map((url) => accountIdOf(url, user));
  expect(new Set(ids).size).toBe(2);
  expect(accountIdOf('https://a.example/', user)).toBe(ids[0]);
});

test('two addresses with the same 32 bits are two accounts', () => {
  const user = '0199aa00-1111-4abc-8def-0123456789ab';
  const urls = ['https://p33324.example', 'https://p43411.example'];
  const beginnings = urls.map((url) => createHash('sha256').update(url).digest('hex').slice(0, 8));
  expect(new Set(beginnings).size).toBe(1);
  expect(new Set(urls.map((url) => accountIdOf(url, user))).size).toBe(2);
});
