import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Challenge, kindOf, type NtlmAccount } from './ntlm';

/** A company's proxy: who signs in to it by NTLM gets through, on that connection. */
export interface NtlmProxy {
  /** Host and port. */
  readonly address: string;
  /** What was let through: `CONNECT` or another method, and host and port. Each once. */
  readonly passed: () => string[];
  /** How often somebody has signed in, and how often it was refused. */
  readonly signIns: () => { readonly taken: number; readonly refused: number };
  /** From now on it is this one; what ran is cut. */
  setPassword(password: NtlmAccount['password']): void;
  stop(): Promise<void>;
}

/** How far a connection has come. */
type Stage = 'stranger' | Challenge | 'known';

interface Options {
  /** Names that it alone finds, all of them this computer. */
  readonly hosts: readonly string[];
  /** It would also take a ticket, if only somebody had one: domains name both. */
  readonly negotiates?: boolean;
}

export async function startNtlmProxy(
  known: NtlmAccount,
  { hosts, negotiates = false }: Options,
): Promise<NtlmProxy> {
  let account = known;
  const offered = negotiates ? ['Negotiate', 'NTLM'] : ['NTLM'];
  const passed = new Set<string>();
  const signIns = { taken: 0, refused: 0 };
  const stages = new Map<Socket, Stage>();

  /** Null: it may pass. Else what it is asked next. */
  const question = ({ headers, socket }: IncomingMessage): string[] | null => {
    const said = headers['proxy-authorization'];
    const stage = stages.get(socket) ?? 'stranger';
    if (said === undefined) return stage === 'known' ? null : offered;
    const message = Buffer.from(/^NTLM (.+)$/.exec(said)?.[1] ?? '', 'base64');
    stages.set(socket, 'stranger');
    if (kindOf(message) === 1) {
      const challenge = new Challenge(account.domain, message);
      stages.set(socket, challenge);
      return [`NTLM ${challenge.message.toString('base64')}`];
    }
    if (kindOf(message) === 3 && stage instanceof Challenge && stage.isMetBy(message, account)) {
      stages.set(socket, 'known');
      signIns.taken += 1;
      return null;
    }
    signIns.refused += 1;
    return offered;
  };
  const portOf = (method: string, { hostname, host, port }: URL): number | null => {
    if (!hosts.includes(hostname)) return null;
    passed.add(`${method} ${host}`);
    return Number(port);
  };

  const server = createServer((request, response) => {
    const asked = question(request);
    const { method = '', url = '' } = request;
    if (asked !== null) {
      const kept = { 'proxy-connection': 'keep-alive', connection: 'keep-alive', 'content-length': 0 };
      response.writeHead(407, { 'proxy-authenticate': asked, ...kept }).end();
      request.resume();
      return;
    }
    const port = portOf(method, new URL(url));
    if (port === null) {
      response.writeHead(502).end();
      return;
    }
    const { pathname, search } = new URL(url);
    const to = { host: '127.0.0.1', port, method, path: pathname + search, headers: request.headers };
    const onward = forward(to, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, stream, head) => {
    const { socket } = request;
    const asked = question(request);
    if (asked !== null) {
      const kept = 'Proxy-Connection: keep-alive\r\nConnection: keep-alive\r\nContent-Length: 0';
      const lines = asked.map((each) => `Proxy-Authenticate: ${each}\r\n`).join('');
      socket.write(`HTTP/1.1 407 Sign in\r\n${lines}${kept}\r\n\r\n`);
      // The next question comes on the same connection, which Node has handed over.
      if (head.length > 0) socket.unshift(head);
      server.emit('connection', socket);
      return;
    }
    const port = portOf('CONNECT', new URL(`http://${request.url ?? ''}`));
    if (port === null) {
      socket.end('HTTP/1.1 502 No such host\r\n\r\n');
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(stream).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
  });
  server.on('connection', (socket) => {
    if (stages.has(socket)) return;
    stages.set(socket, 'stranger');
    socket.on('close', () => stages.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of stages.keys()) socket.destroy();
  };
  return {
    address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    passed: () => [...passed],
    signIns: () => ({ ...signIns }),
    setPassword(password) {
      account = { ...account, password };
      cut();
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}
