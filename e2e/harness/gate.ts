import { createHash } from 'node:crypto';
import { createServer, request as forward } from 'node:http';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Lock {
  readonly scheme: 'Basic' | 'Digest';
  readonly name: string;
  readonly password: string;
}

/** What proxies do to those behind them. */
export interface Habits {
  /** Passes an answer on only when it is whole. */
  readonly holds?: boolean;
  /** Cuts a connection on which nothing came for so many milliseconds. */
  readonly patience?: number;
  /** Lets no tunnel through: where all servers speak HTTP, only a WebSocket asks for one. */
  readonly noTunnels?: boolean;
  /** Says nothing to those whom it knows, and keeps them waiting. */
  readonly mute?: boolean;
  /** Cuts whatever runs, and answers nobody. */
  readonly dead?: boolean;
  /** Answers with headers that never end. */
  readonly floods?: boolean;
}

export interface Gate {
  /** From now on it lets through who knows this. */
  readonly lock: (lock: Lock) => void;
  /** From now on it does this and nothing else of the kind. */
  readonly behave: (habits: Habits) => void;
  /** How many connections it has cut. */
  readonly cuts: () => number;
  /** How many characters of headers that never end were taken. */
  readonly flooded: () => number;
  /** What it was told of who asks, each once. */
  readonly told: () => string[];
  /** Where tunnels were asked for. */
  readonly tunnels: () => string[];
  /** Host and port. */
  readonly address: string;
  /** With these, Chromium sends everything through the gate, this computer’s own addresses included. */
  readonly args: string[];
  /** The hosts that were asked for, each once, in order. */
  readonly asked: () => string[];
  readonly stop: () => Promise<void>;
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const NONCE = 'a-nonce';

function opens({ scheme, name, password }: Lock, method: string, said: string | undefined): boolean {
  if (scheme === 'Basic') return said === `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  const part = (key: string): string => new RegExp(`\\b${key}="?([^",]+)`).exec(said ?? '')?.[1] ?? '';
  const person = md5(`${name}:gate:${password}`);
  const request = md5(`${method}:${part('uri')}`);
  return (
    part('response') === md5([person, NONCE, part('nc'), part('cnonce'), part('qop'), request].join(':'))
  );
}

const question = ({ scheme }: Lock): string =>
  scheme === 'Basic' ? 'Basic realm="gate"' : `Digest realm="gate", nonce="${NONCE}", qop="auth"`;

/** A proxy before the whole app: passes on what is for this computer, refuses the rest, and notes every host. */
export async function startGate(): Promise<Gate> {
  const hosts = new Set<string>();
  const sockets = new Set<Socket>();
  const isLocal = (name: string): boolean => name === '127.0.0.1' || name === 'localhost';
  const tunnels = new Set<string>();
  const told = new Set<string>();
  const mayPass = (method: string, said: string | undefined): boolean => {
    if (said !== undefined) told.add(said);
    return lock !== null && opens(lock, method, said);
  };
  let lock: Lock | null = null;
  let habits: Habits = {};
  let cuts = 0;
  let flooded = 0;
  const flood = (socket: Duplex): void => {
    const line = `X-More: ${'a'.repeat(1_000)}\r\n`;
    const more = (): void => {
      do flooded += line.length;
      while (!socket.destroyed && socket.write(line));
    };
    socket.on('error', () => undefined);
    socket.on('drain', more);
    socket.write('HTTP/1.1 200 OK\r\n');
    more();
  };
  const watch = (socket: Socket): void => {
    if (habits.patience === undefined) return;
    socket.setTimeout(habits.patience, () => {
      cuts += 1;
      socket.destroy();
    });
  };
  const server = createServer((request, response) => {
    if (habits.floods) {
      flood(request.socket);
      return;
    }
    if (lock && !mayPass(request.method ?? '', request.headers['proxy-authorization'])) {
      response.writeHead(407, { 'proxy-authenticate': question(lock) }).end();
      return;
    }
    if (habits.mute) return;
    const url = new URL(request.url ?? '');
    hosts.add(url.host);
    if (!isLocal(url.hostname)) {
      response.writeHead(403).end();
      return;
    }
    const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      const { statusCode = 502 } = answer;
      if (!habits.holds) {
        response.writeHead(statusCode, answer.headers);
        answer.pipe(response);
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => response.writeHead(statusCode, answer.headers).end(Buffer.concat(parts)));
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket, head) => {
    if (habits.floods) {
      flood(socket);
      return;
    }
    if (lock && !mayPass('CONNECT', request.headers['proxy-authorization'])) {
      socket.end(
        `HTTP/1.1 407 Who are you\r\nProxy-Authenticate: ${question(lock)}\r\nContent-Length: 0\r\n\r\n`,
      );
      return;
    }
    tunnels.add(request.url ?? '');
    hosts.add(request.url ?? '');
    if (habits.noTunnels) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`http://${request.url}`);
    if (!isLocal(hostname)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
  });
  server.on('connection', (socket) => {
    if (habits.dead) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    watch(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    lock: (wanted) => {
      lock = wanted;
    },
    behave: (wanted) => {
      habits = wanted;
      for (const socket of sockets) {
        if (habits.dead) socket.destroy();
        else watch(socket);
      }
    },
    cuts: () => cuts,
    flooded: () => flooded,
    told: () => [...told],
    tunnels: () => [...tunnels],
    address: `127.0.0.1:${port}`,
    args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    asked: () => [...hosts],
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
