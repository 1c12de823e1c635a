import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** What a server says to one request: a document, or the events of a stream as they are on the wire. */
export type Reply = (
  | { readonly status: number; readonly json: object }
  | { readonly status: number; readonly page: string }
  | {
      readonly events: readonly string[];
      readonly thenSilent?: boolean;
      /** So many bytes at a time, wherever that cuts. */
      readonly bytesAtOnce?: number;
    }
) & { readonly headers?: Readonly<Record<string, string>> };

/** A server that people run themselves, in its own words: what each differs in is written out, and nothing computed. */
export interface LocalServer {
  /** The name of its chat model. */
  readonly model: string;
  /** `GET …/models`. */
  readonly models: Reply;
  /** What its paths begin with. */
  readonly prefix: string;
  /** The answer to any other path. */
  readonly elsewhere: Reply;
  /** "Four." with the reasoning "Two and two.", and finish reason `stop`. */
  readonly stream: readonly string[];
  readonly whole: object;
  /** A call of `look_up` with the arguments `{"table":"stock"}`, as it streams and sends them. */
  readonly calls: readonly string[];
  readonly wholeCall: object;
  /** What it says to tools that it was not started for, or that its model does not know. */
  readonly noTools: Reply;
  /** Settings that it refuses. */
  readonly refuses?: (body: Readonly<Record<string, unknown>>) => Reply | null;
  readonly troubles: Readonly<Record<string, Reply>>;
}

export interface RunningLocalServer {
  readonly url: string;
  /** What was asked for, oldest first, such as `GET /v1/models`. */
  readonly paths: readonly string[];
  /** The bodies of the chat requests. */
  readonly asked: readonly Readonly<Record<string, unknown>>[];
  /** For the coming chat requests, until it is called with null. */
  reply(reply: Reply | null): void;
  /** From now on its paths begin with this. */
  move(prefix: string): void;
  /** Resolves when the client has left in the middle of a stream. */
  abandoned(): Promise<void>;
  stop(): Promise<void>;
}

export async function startLocalServer(script: LocalServer): Promise<RunningLocalServer> {
  const paths: string[] = [];
  const asked: Readonly<Record<string, unknown>>[] = [];
  let scripted: Reply | null = null;
  let { prefix } = script;
  let leave: () => void = () => undefined;
  const left = new Promise<void>((resolve) => (leave = resolve));

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = new URL(request.url ?? '', 'http://host').pathname;
      paths.push(`${String(request.method)} ${request.url ?? ''}`);
      if (request.method === 'GET' && path === `${prefix}/models`) {
        void send(response, script.models);
      } else if (request.method === 'POST' && path === `${prefix}/chat/completions`) {
        const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
        asked.push(body);
        response.on('close', () => {
          if (!response.writableFinished) leave();
        });
        const answer: Reply =
          body.stream === true ? { events: script.stream } : { status: 200, json: script.whole };
        void send(response, script.refuses?.(body) ?? scripted ?? answer);
      } else {
        void send(response, script.elsewhere);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    asked,
    reply: (reply) => {
      scripted = reply;
    },
    move: (to) => {
      prefix = to;
    },
    abandoned: () => left,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const { headers } = reply;
  if ('events' in reply) {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', ...headers });
    for (const bytes of cut(reply.events, reply.bytesAtOnce)) {
      response.write(bytes);
      // Without a pause the pieces would meet again in one read of the socket.
      if (reply.bytesAtOnce !== undefined) await nextTurn();
    }
    if (reply.thenSilent !== true) response.end();
  } else if ('page' in reply) {
    response.writeHead(reply.status, { 'content-type': 'text/plain', ...headers });
    response.end(reply.page);
  } else {
    response.writeHead(reply.status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(reply.json));
  }
}

function cut(events: readonly string[], bytesAtOnce = Infinity): readonly Uint8Array[] {
  if (bytesAtOnce === Infinity) return events.map((event) => Buffer.from(event));
  const all = Buffer.from(events.join(''));
  const count = Math.ceil(all.length / bytesAtOnce);
  return Array.from({ length: count }, (_, index) =>
    all.subarray(index * bytesAtOnce, (index + 1) * bytesAtOnce),
  );
}
