import type { Certificate, Request, Session } from 'electron';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAuthority, startTlsFront } from '../../world/network/authority';
import { startSocks } from '../../world/network/socks';
import { UntrustedCertificate } from '../core/network/untrusted-certificate';
import { createCertificates } from './certificates';
import { CONNECT_MS, createLiveSockets } from './live-socket';

/** Says everything back. */
let server: Server;
let port: number;
const accepted = new Set<Socket>();

beforeEach(async () => {
  server = createServer((socket) => {
    accepted.add(socket);
    socket.on('error', () => undefined);
    socket.pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Node's own clock for it cannot be turned.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const late = new AbortController();
    setTimeout(() => late.abort(), ms);
    return late.signal;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const socket of accepted) socket.destroy();
  accepted.clear();
  server.close();
});

const certificates = createCertificates(() => undefined);
const socketsBy = (route: string, onEnd: (url: URL, error: unknown) => void = () => undefined) =>
  createLiveSockets({
    network: { resolveProxy: () => Promise.resolve(route) },
    certificates,
    proxySignIn: { known: () => null },
    onEnd,
  });

async function expectEcho(socket: Socket): Promise<void> {
  socket.write('still here');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toBe('still here');
}

describe('a live connection', () => {
  it('outlives the deadline of its opening', async () => {
    const socket = await socketsBy('DIRECT').open(new URL(`ws://127.0.0.1:${String(port)}`));
    vi.advanceTimersByTime(2 * CONNECT_MS);
    await expectEcho(socket);
    socket.destroy();
  });

  it('outlives it through a SOCKS proxy', async () => {
    const socks = await startSocks(['inside.example']);
    const url = new URL(`ws://inside.example:${String(port)}`);
    const socket = await socketsBy(`SOCKS5 ${socks.address}`).open(url);
    vi.advanceTimersByTime(2 * CONNECT_MS);
    await expectEcho(socket);
    socket.destroy();
    await socks.stop();
  });

  it('is given up where the TLS handshake behind a proxy never ends', async () => {
    server.removeAllListeners('connection');
    const greeted = new Promise<Socket>((resolve) => {
      server.on('connection', (socket) => {
        accepted.add(socket);
        socket.on('error', () => undefined);
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          socket.once('data', () => resolve(socket));
        });
      });
    });
    const opening = socketsBy(`PROXY 127.0.0.1:${String(port)}`).open(new URL('wss://inside.example'));
    const refused = expect(opening).rejects.toThrow('aborted');
    const closed = once(await greeted, 'close');
    vi.advanceTimersByTime(CONNECT_MS);
    await refused;
    await closed;
  });

  it('tries the next way, with as much time, where the first one never answers', async () => {
    const silent = createServer((socket) => accepted.add(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const proxy = `127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    const asked = once(silent, 'connection');
    const opening = socketsBy(`SOCKS5 ${proxy}; DIRECT`).open(new URL(`ws://127.0.0.1:${String(port)}`));
    await asked;
    vi.advanceTimersByTime(CONNECT_MS);
    const socket = await opening;
    await expectEcho(socket);
    socket.destroy();
    silent.close();
  });

  it('that is given up for another way while it is opened says nothing of the way', async () => {
    const silent = createServer((socket) => accepted.add(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const ends: unknown[] = [];
    const proxy = `127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    const sockets = socketsBy(`SOCKS5 ${proxy}`, (_url, error) => ends.push(error));
    const asked = once(silent, 'connection');
    const refused = expect(sockets.open(new URL('ws://inside.example'))).rejects.toThrow('aborted');
    await asked;
    sockets.closeAll();
    await refused;
    expect(ends).toEqual([]);
    silent.close();
  });

  it('ends when another way holds', async () => {
    const sockets = socketsBy('DIRECT');
    const socket = await sockets.open(new URL(`ws://127.0.0.1:${String(port)}`));
    const closed = once(socket, 'close');
    sockets.closeAll();
    await closed;
    // What is opened from then on stays.
    const next = await sockets.open(new URL(`ws://127.0.0.1:${String(port)}`));
    await expectEcho(next);
    next.destroy();
  });
});

it('trusts an authority only as long as Chromium lets its certificate pass', async () => {
  const authority = await makeAuthority('Company');
  const issued = await authority.issue('localhost');
  await authority.remove();
  const front = await startTlsFront(`http://127.0.0.1:${String(port)}`, issued);
  const sockets = socketsBy('DIRECT');
  const url = new URL(`wss://localhost:${String(front.port)}`);

  judge('net::OK', authority.cert);
  const socket = await sockets.open(url);
  await expectEcho(socket);
  socket.destroy();

  judge('net::ERR_CERT_REVOKED', issued.cert);
  await expect(sockets.open(url)).rejects.toBeInstanceOf(UntrustedCertificate);
  expect(certificates.authorityOf('localhost')).toBeNull();
  await front.stop();
});

/** What Chromium tells of localhost's certificate. */
function judge(verificationResult: string, data: string): void {
  const certificate = {
    data,
    fingerprint: data,
    issuerName: 'Company',
    subjectName: 'localhost',
    validStart: 0,
    validExpiry: 4_000_000_000,
  } as Certificate;
  const request = {
    hostname: 'localhost',
    certificate,
    validatedCertificate: certificate,
    isIssuedByKnownRoot: false,
    verificationResult,
    errorCode: 0,
  } satisfies Request;
  const chromium = {
    setCertificateVerifyProc: (verify: (request: Request, decide: (result: number) => void) => void) =>
      verify(request, () => undefined),
  };
  certificates.watch(chromium as Session);
}
