import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { once } from 'node:events';
import { anyOf } from '../core/abort';
import type { OpenSocket } from '../core/accounts/ports';
import { connectBy, routesOf, trusting } from '../core/network/route';
import type { Certificates } from './certificates';
import type { Network } from './network';
import type { ProxySignIn } from './proxy-sign-in';

/** For each way to the server. */
export const CONNECT_MS = 15_000;

export interface LiveSockets {
  readonly open: OpenSocket;
  /** Those that are open or being opened: what is opened from now on takes the way that holds now. */
  readonly closeAll: () => void;
}

interface Parts {
  readonly network: Pick<Network, 'resolveProxy'>;
  readonly certificates: Pick<Certificates, 'refusedBy' | 'authorityOf'>;
  readonly proxySignIn: Pick<ProxySignIn, 'known'>;
  /** Told how it ended: null, or what went wrong. */
  readonly onEnd: (url: URL, error: unknown) => void;
}

/**
 * Connections for WebSockets, which Electron's `net` does not speak: Node's, on the way that Chromium would take, and by the
 * authority that it found for this host; to none whose certificate it refused. A proxy that asks for a ticket of the system
 * lets none through.
 */
export function createLiveSockets({ network, certificates, proxySignIn, onEnd }: Parts): LiveSockets {
  const known = { credentialsFor: proxySignIn.known, authorityOf: certificates.authorityOf };
  const closings = new Set<AbortController>();

  const connected = async (url: URL, closing: AbortSignal): Promise<Socket> => {
    const isSecure = url.protocol === 'wss:';
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const refused = isSecure ? certificates.refusedBy(host) : null;
    if (refused) throw refused;
    const target = { host, port: Number(url.port || (isSecure ? 443 : 80)) };
    const resolved = await network.resolveProxy(url.href.replace(/^ws/, 'http'));
    let failure: unknown = new Error('There is no way to the server.');
    for (const route of routesOf(resolved)) {
      closing.throwIfAborted();
      try {
        return await inTime(closing, async (signal) => {
          const socket = await connectBy(route, target, known, signal);
          return isSecure ? secured(socket, host, certificates.authorityOf(host), signal) : socket;
        });
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  };

  return {
    async open(url) {
      const closing = new AbortController();
      closings.add(closing);
      try {
        const socket = await connected(url, closing.signal);
        if (closing.signal.aborted) socket.destroy();
        closing.signal.throwIfAborted();
        closing.signal.addEventListener('abort', () => socket.destroy());
        socket.once('close', () => closings.delete(closing));
        onEnd(url, null);
        return socket;
      } catch (error) {
        closings.delete(closing);
        // Where it was given up here, nothing is known of the way.
        if (!closing.signal.aborted) onEnd(url, error);
        throw error;
      }
    },
    closeAll() {
      for (const closing of closings) closing.abort();
    },
  };
}

/** A socket obeys its signal as long as it lives: the deadline of its opening must not be heard afterwards. */
async function inTime<Result>(
  closing: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), CONNECT_MS);
  try {
    return await work(anyOf(closing, late.signal));
  } finally {
    clearTimeout(timer);
  }
}

async function secured(
  socket: Socket,
  host: string,
  authority: string | null,
  signal: AbortSignal,
): Promise<Socket> {
  const secure = connectTls({ socket, host, ...trusting(host, authority) });
  // What was given up may fail once more, and nobody waits for it then.
  secure.on('error', () => undefined);
  try {
    await once(secure, 'secureConnect', { signal });
    return secure;
  } catch (error) {
    secure.destroy();
    socket.destroy();
    throw error;
  }
}
