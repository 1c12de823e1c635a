import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Behaviour } from './behaviours';
import { Exchange } from './exchange';
import type { RecordedRequest } from './exchange';
import { Gate } from './gate';
import { Inbox } from './inbox';
import { demoModels } from './models';
import type { Model } from './models';
import { chatPath, parseChatRequest, type Dialect } from './protocol';
import { readJson, route } from './router';
import type { RateLimit } from './router';

const HOST = '127.0.0.1';
const DEMO_BEHAVIOUR: Behaviour = Object.freeze({ kind: 'text' });
// Fast enough to be pleasant, slow enough that an answer is seen to grow.
const DEFAULT_TOKENS_PER_SECOND = 100;
const DEFAULT_RATE_LIMIT: RateLimit = Object.freeze({ requests: 14_400, tokens: 250_000 });

export interface GroqServerOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** When given, requests with any other key get 401. */
  readonly apiKey?: string;
  /** The demo models when not given. Requests for other models get 404. */
  readonly models?: readonly Model[];
  /** The pace of answers without one of their own; Infinity for no waiting at all. */
  readonly tokensPerSecond?: number;
  /** Told in headers; a prompt above `tokens` gets 413. */
  readonly rateLimit?: RateLimit;
  /** `openai`: other paths, and none of what only Groq sends. */
  readonly dialect?: Dialect;
}

export interface RunningGroqServer {
  /** Without `/openai/v1`, as groq-sdk wants its `baseURL`. */
  readonly url: string;
  /** Everything that reached the server, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Those of them that ask for an answer: models are asked for at any time. */
  readonly chats: readonly RecordedRequest[];
  /** Queues behaviours for the coming chat requests, one each. Refused requests (401, 404 …) use none up. */
  next(...behaviours: readonly Behaviour[]): void;
  /** The behaviour for chat requests when nothing is queued; null for the demo model. */
  always(behaviour: Behaviour | null): void;
  /** Lets that many chunks go out of gated, late or paused answers, now or later; the end counts as a chunk. */
  release(chunks?: number): void;
  /** Holds all answers back before their next chunk. */
  pause(): void;
  resume(): void;
  /** The next chat request not yet handed out here, whether it has come already or not. */
  waitForRequest(): Promise<RecordedRequest>;
  /** The next request that its client has abandoned and that was not yet handed out here. */
  waitForAbort(): Promise<RecordedRequest>;
  /** Ends running answers and forgets requests, behaviours, releases and the pause. */
  reset(): void;
  /** Cuts every connection and refuses new ones, until it is called with false; the port stays the same. */
  setDown(down: boolean): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a Groq-compatible server on the loopback interface.
 * @throws when the port is taken.
 */
export async function startGroqServer(options: GroqServerOptions = {}): Promise<RunningGroqServer> {
  const gate = new Gate();
  const running = new Set<Exchange>();
  const requests: RecordedRequest[] = [];
  const chats: RecordedRequest[] = [];
  const arrived = new Inbox<RecordedRequest>();
  const abandoned = new Inbox<RecordedRequest>();
  const queue: Behaviour[] = [];
  let standing: Behaviour | null = null;
  let down = false;

  const dialect = options.dialect ?? 'groq';
  const routerOptions = {
    gate,
    dialect,
    apiKey: options.apiKey,
    models: options.models ?? demoModels,
    tokensPerSecond: options.tokensPerSecond ?? DEFAULT_TOKENS_PER_SECOND,
    rateLimit: options.rateLimit ?? DEFAULT_RATE_LIMIT,
    nextBehaviour: () => queue.shift() ?? standing ?? DEMO_BEHAVIOUR,
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', `http://${HOST}`).pathname;
    const body = await readJson(request).catch(() => undefined);
    if (response.closed) return; // The client left before it had asked anything.
    const record = {
      method: request.method ?? '',
      path,
      headers: request.headers,
      body,
      messages: parseChatRequest(body)?.messages ?? [],
      at: Date.now(),
      aborted: false,
    };
    const exchange = new Exchange(request, response, () => {
      record.aborted = true;
      abandoned.push(record);
    });
    running.add(exchange);
    exchange.signal.addEventListener('abort', () => running.delete(exchange), { once: true });
    requests.push(record);
    if (path === chatPath(dialect)) {
      chats.push(record);
      arrived.push(record);
    }
    try {
      await route(exchange, record, routerOptions);
    } catch (error) {
      if (exchange.signal.aborted) return; // The client left, or the server was stopped or reset.
      exchange.cut();
      process.stderr.write(`groq-server: ${String(error)}\n`);
    }
  }

  const server = createServer((request, response) => void handle(request, response));
  // A connection closed for idleness just as the client reuses it would look like a failure of the network.
  server.keepAliveTimeout = 120_000;

  async function listen(port: number): Promise<number> {
    server.listen(port, HOST);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }

  async function close(): Promise<void> {
    endAnswers();
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  function endAnswers(): void {
    for (const exchange of running) exchange.cut();
  }

  const port = await listen(options.port ?? 0);

  return {
    url: `http://${HOST}:${port}`,
    requests,
    chats,
    next: (...behaviours) => void queue.push(...behaviours),
    always: (behaviour) => {
      standing = behaviour;
    },
    release: (chunks) => gate.release(chunks),
    pause: () => gate.pause(),
    resume: () => gate.resume(),
    waitForRequest: () => arrived.take(),
    waitForAbort: () => abandoned.take(),
    reset: () => {
      endAnswers();
      gate.reset();
      requests.length = 0;
      chats.length = 0;
      queue.length = 0;
      standing = null;
      arrived.clear();
      abandoned.clear();
    },
    setDown: async (wanted) => {
      if (wanted === down) return;
      down = wanted;
      if (wanted) await close();
      else await listenAgain();
    },
    stop: async () => {
      const stopped = new Error('The Groq server was stopped.');
      arrived.close(stopped);
      abandoned.close(stopped);
      await close();
    },
  };

  /** While the port was closed, an outgoing connection of any process may have borrowed it for a moment. */
  async function listenAgain(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await listen(port);
        return;
      } catch (error) {
        if (attempt === 20) throw error;
        await sleep(100);
      }
    }
  }
}
