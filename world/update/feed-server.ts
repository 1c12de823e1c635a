import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A feed on a real socket, which can be told to lie. */
export interface FeedServer {
  readonly url: string;
  /** Paths that were asked for since the last reset. */
  readonly asked: string[];
  /** Serves this folder; `lies` answer instead, by path. */
  serve(folder: string, lies?: Readonly<Record<string, Answer>>): void;
  stop(): Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const asked: string[] = [];
  let folder = '';
  let lies: Readonly<Record<string, Answer>> = {};
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    asked.push(path);
    const lie = lies[path];
    if (lie) lie(request, response);
    else void sendFile(join(folder, path), response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    asked,
    serve(from, instead = {}) {
      asked.length = 0;
      folder = from;
      lies = instead;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export async function sendFile(file: string, response: ServerResponse): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-length': found.size });
  createReadStream(file).pipe(response);
}

/* Lies. */

export const missing: Answer = (_request, response) => void response.writeHead(404).end();
export const hangUp: Answer = (request) => void request.socket.destroy();
export const silence: Answer = () => undefined;
export const text =
  (body: string | Uint8Array): Answer =>
  (_request, response) =>
    void response.end(body);
export const redirect =
  (location: string): Answer =>
  (_request, response) =>
    void response.writeHead(302, { location }).end();
/** The whole length is announced, and nothing more comes after `bytes`: cut, or kept open and silent. */
export const cutAfter =
  (file: string, bytes: number, then: 'cut' | 'silence'): Answer =>
  (_request, response) => {
    void stat(file).then(({ size }) => {
      response.writeHead(200, { 'content-length': size });
      const part = createReadStream(file, { end: bytes - 1 });
      part.pipe(response, { end: false });
      part.once('end', () => {
        if (then === 'cut') setTimeout(() => response.destroy(), 200);
      });
    });
  };
/** The whole length is announced, and a byte comes each second. */
export const trickle =
  (file: string): Answer =>
  (_request, response) => {
    void stat(file).then(({ size }) => {
      response.writeHead(200, { 'content-length': size });
      const timer = setInterval(() => response.write('!'), 1_000);
      response.once('close', () => clearInterval(timer));
    });
  };
