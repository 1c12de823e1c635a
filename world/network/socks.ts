import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A SOCKS5 proxy without a name (RFC 1928), which alone finds its hosts: all of them are this computer. */
export interface RunningSocks {
  readonly address: string;
  /** What was let through, each as host and port. */
  readonly passed: string[];
  stop(): Promise<void>;
}

export async function startSocks(hosts: readonly string[]): Promise<RunningSocks> {
  const passed: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    void serve(socket, hosts, passed).catch(() => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    passed,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

const HOST_UNREACHABLE = 4;
const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);

async function serve(socket: Socket, hosts: readonly string[], passed: string[]): Promise<void> {
  const [, methods = 0] = await read(socket, 2);
  await read(socket, methods);
  socket.write(Buffer.from([5, 0]));
  const [, , , kind] = await read(socket, 4);
  const [length = 0] = kind === 3 ? await read(socket, 1) : [4];
  const name = await read(socket, length);
  const host = kind === 3 ? name.toString() : [...name].join('.');
  const port = (await read(socket, 2)).readUInt16BE();
  if (!hosts.includes(host)) {
    socket.end(reply(HOST_UNREACHABLE));
    return;
  }
  passed.push(`${host}:${String(port)}`);
  const onward = connect(port, '127.0.0.1');
  onward.on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
  await once(onward, 'connect');
  socket.write(reply(0));
  socket.pipe(onward).pipe(socket);
}

async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const part = socket.read(length) as Buffer | null;
    if (part) return part;
    await once(socket, 'readable');
    if (socket.readableEnded) throw new Error('ended');
  }
}
