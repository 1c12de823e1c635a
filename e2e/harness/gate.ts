import { createServer, request as forward } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface Gate {
  /** With these, Chromium sends everything through the gate, this computer’s own addresses included. */
  readonly args: string[];
  /** The hosts that were asked for, each once, in order. */
  readonly asked: () => string[];
  readonly stop: () => Promise<void>;
}

/** A proxy before the whole app: passes on what is for this computer, refuses the rest, and notes every host. */
export async function startGate(): Promise<Gate> {
  const hosts = new Set<string>();
  const sockets = new Set<Socket>();
  const isLocal = (name: string): boolean => name === '127.0.0.1' || name === 'localhost';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '');
    hosts.add(url.host);
    if (!isLocal(url.hostname)) {
      response.writeHead(403).end();
      return;
    }
    const onward = forward(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket, head) => {
    hosts.add(request.url ?? '');
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
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
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
