import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A connection that takes its time. */
export interface SlowFront {
  readonly port: number;
  /** How many have come so far. */
  readonly taken: () => number;
  /** From now on everybody gets on, who waits too. */
  readonly release: () => void;
  stop(): Promise<void>;
}

/** Takes connections for another port of this computer, and hands nothing on at first. */
export async function startSlowFront(behind: number): Promise<SlowFront> {
  const sockets = new Set<Socket>();
  let taken = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = createServer((socket) => {
    taken += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    void released.then(() => {
      const onward = connect(behind, '127.0.0.1');
      onward.on('error', () => socket.destroy());
      socket.pipe(onward).pipe(socket);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    taken: () => taken,
    release,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
