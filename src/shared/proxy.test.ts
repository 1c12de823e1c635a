import { expect, it } from 'vitest';
import { hostAndPort } from './proxy';
import { ProxyChoice } from './proxy-choice';

it.each([
  ['proxy.company.example:8080', 'proxy.company.example:8080'],
  [' http://proxy:3128/ ', 'proxy:3128'],
  ['socks5://[::1]:1080', '[::1]:1080'],
  ['proxy.company.example', null],
  ['proxy:0', null],
  ['proxy:70000', null],
  ['name:password@proxy:8080', null],
  ['proxy:8080;direct', null],
  ['proxy:8080/path', null],
])('reads %s as %s', (pasted, read) => {
  expect(hostAndPort(pasted)).toBe(read);
});

it('takes an address only where one is needed, and of a file the whole', () => {
  const usable = (mode: string, address: string): boolean =>
    ProxyChoice.safeParse({ mode, address, exceptions: '' }).success;
  expect(usable('system', '')).toBe(true);
  expect(usable('http', '')).toBe(false);
  expect(usable('pac', 'proxy:8080')).toBe(false);
  expect(usable('pac', 'file:///etc/proxy.pac')).toBe(false);
  expect(usable('pac', 'http://proxy/proxy.pac')).toBe(true);
});
