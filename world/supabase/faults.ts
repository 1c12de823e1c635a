import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';

/** How a development server misbehaves on demand, the way a real one or the network before it does. */
export type Fault = FaultScope &
  (
    | { readonly kind: 'down' } // connections are refused; always the whole server
    | { readonly kind: 'slow'; readonly ms: number }
    | {
        readonly kind: 'status';
        readonly status: number;
        readonly retryAfterSeconds?: number;
        /** As JSON; absent: what a gateway says. */
        readonly body?: unknown;
      }
    | { readonly kind: 'answerLost' } // it is carried out, and nobody hears of it
    | { readonly kind: 'html' } // a captive portal: 200 and a page
  );

interface FaultScope {
  /** Only requests whose path starts with this, such as `/auth/v1/token`. */
  readonly path?: string;
  /** Only requests with a body of more than this. */
  readonly overBytes?: number;
  /** Told of each request that met it. */
  readonly onMet?: () => void;
}

/** What takes over connections that become WebSockets. */
export interface Upgrades {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends those that it took over. */
  disconnect(): void;
}

export interface FaultyServer {
  readonly port: number;
  setFault(fault: Fault | null): Promise<void>;
  stop(): Promise<void>;
}

const PORTAL =
  '<!doctype html><html><body><h1>Welcome to our Wi-Fi</h1><a href="/login">Sign in</a></body></html>';

const MISBEHAVES = { message: 'The server misbehaves because a test asked it to.' };

/** Serves `handler` on 127.0.0.1. `port` 0 takes a free one. */
export async function serve(
  handler: (request: Request) => Promise<Response>,
  port: number,
  upgrades: Upgrades,
): Promise<FaultyServer> {
  let fault: Fault | null = null;
  const answer = getRequestListener(handler);
  const server = createServer((request, response) => {
    const active = fault && meets(fault, request) ? fault : null;
    active?.onMet?.();
    void misbehave(active, response).then((handled) => {
      if (!handled && !response.destroyed) void answer(request, response);
    });
  });
  server.on('upgrade', (request, socket, head) => {
    upgrades.upgrade(request, socket, head);
  });
  const stop = (): Promise<void> => {
    upgrades.disconnect();
    return close(server);
  };
  // On a busy machine a client may take up a connection just as it is closed here for having been idle.
  server.keepAliveTimeout = 60_000;
  const bound = await listen(server, port);
  return {
    port: bound,
    async setFault(next) {
      fault = next;
      if (next?.kind === 'down') await stop();
      else if (!server.listening) await listen(server, bound);
    },
    stop,
  };
}

const meets = ({ path = '', overBytes = -1 }: Fault, { url = '', headers }: IncomingMessage): boolean =>
  url.startsWith(path) && Number(headers['content-length'] ?? 0) > overBytes;

/** True if the fault itself was the answer. */
async function misbehave(fault: Fault | null, response: ServerResponse): Promise<boolean> {
  switch (fault?.kind) {
    case undefined:
      return false;
    case 'down':
      response.destroy();
      return true;
    case 'slow':
      await delay(fault.ms);
      return false;
    case 'status': {
      const retry = fault.retryAfterSeconds;
      if (retry !== undefined) response.setHeader('retry-after', retry);
      response.writeHead(fault.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(fault.body ?? MISBEHAVES));
      return true;
    }
    case 'answerLost':
      response.write = () => true;
      response.end = () => response.destroy();
      return false;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
      return true;
    default:
      return fault satisfies never;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string')
        reject(new Error('The server has no TCP address.'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
