import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no TCP address.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve()).closeAllConnections();
      }),
  };
}

/** Stands before the server at `target`, passes everything on to it, and changes its answers. */
export function before(
  target: string,
  change: (path: string, answer: Response) => Response | Promise<Response>,
): Promise<TestServer> {
  return listen((request, response) => void passOn(request, response).catch(() => response.destroy()));

  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url ?? '/';
    const passed = ['apikey', 'content-type'].map((name) => [name, request.headers[name]]);
    const original = await fetch(`${target}${path}`, {
      method: request.method ?? 'GET',
      headers: passed.filter(([, value]) => value !== undefined) as [string, string][],
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const answer = await change(path, original);
    const body = Buffer.from(await answer.arrayBuffer());
    const ownLength = new Set(['content-length', 'transfer-encoding', 'connection']);
    const kept = [...answer.headers].filter(([name]) => !ownLength.has(name));
    response.writeHead(answer.status, Object.fromEntries(kept)).end(body);
  }
}
