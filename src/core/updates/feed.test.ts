import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createFeed, parseFeedUrl } from './feed';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function feedOf(answer: RequestListener) {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const base = parseFeedUrl(`http://127.0.0.1:${String(port)}/updates`);
  if (!base) throw new Error('not a feed');
  return createFeed(base, fetch);
}

describe('the feed', () => {
  it('brings the bytes of a channel and their signature', async () => {
    const asked: string[] = [];
    const feed = await feedOf((request, response) => {
      asked.push(request.url ?? '');
      response.end(request.url?.endsWith('.sig') ? 'signature' : '{ "a": 1 }');
    });
    const { bytes, signatures } = await feed('beta');
    expect(Buffer.from(bytes).toString()).toBe('{ "a": 1 }');
    expect(signatures).toBe('signature');
    expect(asked).toEqual(['/updates/beta.json', '/updates/beta.json.sig']);
  });

  it('without a signature says so', async () => {
    const feed = await feedOf((request, response) => {
      response.statusCode = request.url?.endsWith('.sig') ? 404 : 200;
      response.end('{}');
    });
    expect((await feed('stable')).signatures).toBeUndefined();
  });

  it.each<[string, string, RequestListener]>([
    [
      'redirected',
      'a redirect',
      (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/x' }).end(),
    ],
    ['unreachable', 'a failing server', (_request, response) => response.writeHead(500).end()],
    ['unreachable', 'an empty folder', (_request, response) => response.writeHead(404).end()],
    ['unreachable', 'a cut connection', (request) => request.socket.destroy()],
    [
      'garbage',
      'an endless answer',
      (_request, response) => {
        const write = (): void => {
          if (response.writable) response.write('x'.repeat(65_536), write);
        };
        write();
      },
    ],
  ])('is %s after %s', async (kind, _what, answer) => {
    const feed = await feedOf(answer);
    await expect(feed('stable')).rejects.toMatchObject({ kind });
  });

  it('is at https, or at http on this computer, and nowhere else', () => {
    expect(parseFeedUrl('https://example.com/u')?.href).toBe('https://example.com/u/');
    expect(parseFeedUrl('http://localhost:8080/')?.href).toBe('http://localhost:8080/');
    for (const wrong of [
      null,
      '',
      'here',
      'http://example.com/',
      'http://127.0.0.1.example.com/',
      'file:///tmp/',
      'ftp://example.com/',
      'https://me:secret@example.com/',
      'https://example.com/?key=1',
    ]) {
      expect(parseFeedUrl(wrong)).toBeNull();
    }
  });
});
