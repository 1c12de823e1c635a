import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const START_MS = 15_000;

/** Resolves when somebody listens there. */
export async function listening(port: number, program: string): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await delay(50);
  }
  throw new Error(`${program} did not start.`);
}
