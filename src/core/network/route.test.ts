import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSocks, type RunningSocks } from '../../../world/network/socks';
import { connectBy, routesOf } from './route';

describe('what Chromium says of the way', () => {
  it('is read in its order, without what we do not speak', () => {
    expect(routesOf('PROXY a.example:3128; HTTPS b.example:443;SOCKS5 [::1]:1080; QUIC c:1; DIRECT')).toEqual(
      [
        { kind: 'http', host: 'a.example', port: 3128 },
        { kind: 'https', host: 'b.example', port: 443 },
        { kind: 'socks5', host: '::1', port: 1080 },
        { kind: 'direct' },
      ],
    );
  });

  it('is no way where it cannot be read', () => {
    expect(routesOf('')).toEqual([]);
    expect(routesOf('PROXY a.example; SOCKS5 b:x')).toEqual([]);
    // Version 4, of which Chromium says no number.
    expect(routesOf('SOCKS b.example:1080')).toEqual([]);
  });
});

describe('a SOCKS5 proxy', () => {
  let socks: RunningSocks;
  let behind: RunningSocks;
  beforeEach(async () => {
    behind = await startSocks([]);
    socks = await startSocks(['inside.example']);
  });
  afterEach(async () => {
    await socks.stop();
    await behind.stop();
  });
  const through = (host: string): Promise<Socket> => {
    const [, port] = socks.address.split(':');
    const target = { host, port: Number(behind.address.split(':')[1]) };
    const route = { kind: 'socks5', host: '127.0.0.1', port: Number(port) } as const;
    return connectBy(
      route,
      target,
      { credentialsFor: () => null, authorityOf: () => null },
      AbortSignal.timeout(5_000),
    );
  };

  it('finds the host itself, and hands on every byte', async () => {
    const socket = await through('inside.example');
    // Behind it speaks another one of its kind.
    socket.write(Buffer.from([5, 1, 0]));
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect([...answer]).toEqual([5, 0]);
    socket.destroy();
  });

  it('that refuses is an error', async () => {
    await expect(through('outside.example')).rejects.toThrow('The SOCKS proxy answered 4.');
  });
});

it('a proxy that asks in a way that Node does not speak is asked once', async () => {
  let asked = 0;
  const proxy = createServer().listen(0, '127.0.0.1');
  proxy.on('connect', (_request, socket) => {
    asked += 1;
    socket.end('HTTP/1.1 407 Sign in\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n');
  });
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  const known = { credentialsFor: () => ({ name: 'anna', password: 'first' }), authorityOf: () => null };
  const target = { host: 'inside.example', port: 443 };
  const route = { kind: 'http', host: '127.0.0.1', port } as const;
  await expect(connectBy(route, target, known, AbortSignal.timeout(5_000))).rejects.toThrow(
    'The proxy answered 407.',
  );
  expect(asked).toBe(1);
  proxy.close();
});

/** A proxy that says one thing, and another one for ever. */
async function endless(first: string, then: string) {
  let told = 0;
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(first);
      const more = (): void => {
        while (then !== '' && !socket.destroyed && socket.write(then)) told += then.length;
      };
      socket.on('drain', () => setImmediate(more));
      more();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, told: () => told, stop: () => server.close() };
}

describe('a proxy that never ends what it says', () => {
  const line = `X-More: ${'a'.repeat(1_000)}\r\n`;
  it.each([
    ['headers', 'HTTP/1.1 200 OK\r\n', line],
    ['headers before it asks for a name', 'HTTP/1.1 407 Who\r\n', line],
    ['one header', 'HTTP/1.1 200 OK\r\nX-More: ', 'a'.repeat(1_000)],
    ['its reason', 'HTTP/1.1 200 ', 'O'.repeat(1_000)],
    ['no HTTP', '', '\0'.repeat(1_000)],
  ])('is left at once: %s', async (_, first, then) => {
    const proxy = await endless(first, then);
    const route = { kind: 'http', host: '127.0.0.1', port: proxy.port } as const;
    const known = { credentialsFor: () => ({ name: 'a', password: 'b' }), authorityOf: () => null };
    const late = AbortSignal.timeout(10_000);
    const asked = connectBy(route, { host: 'inside.example', port: 443 }, known, late);
    await expect(asked).rejects.toThrow(/Parse Error|overflow/i);
    expect(late.aborted).toBe(false);
    expect(proxy.told()).toBeLessThan(20_000_000);
    proxy.stop();
  });

  it('is left with the first word that is no answer', async () => {
    const proxy = await endless('', 'HTTP/1.1 100 Continue\r\n\r\n');
    const route = { kind: 'http', host: '127.0.0.1', port: proxy.port } as const;
    const known = { credentialsFor: () => null, authorityOf: () => null };
    const late = AbortSignal.timeout(10_000);
    const asked = connectBy(route, { host: 'inside.example', port: 443 }, known, late);
    await expect(asked).rejects.toThrow('The proxy answered 100.');
    expect(late.aborted).toBe(false);
    proxy.stop();
  });

  it('is left when it is time, where it speaks SOCKS', async () => {
    const proxy = await endless('\x05\x00\x05\x00\x00\x03', '');
    const route = { kind: 'socks5', host: '127.0.0.1', port: proxy.port } as const;
    const known = { credentialsFor: () => null, authorityOf: () => null };
    const asked = connectBy(route, { host: 'inside.example', port: 443 }, known, AbortSignal.timeout(300));
    await expect(asked).rejects.toThrow();
    proxy.stop();
  });
});
