import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { once } from 'node:events';
import type { OpenSocket } from '../core/accounts/ports';
import { connectBy, routesOf, trusting } from '../core/network/route';
import type { Certificates } from './certificates';
import type { Network } from './network';
import type { ProxySignIn } from './proxy-sign-in';

const CONNECT_MS = 15_000;

interface Parts {
  readonly network: Pick<Network, 'resolveProxy'>;
  readonly certificates: Certificates;
  readonly proxySignIn: Pick<ProxySignIn, 'known'>;
  /** Told how it ended: null, or what went wrong. */
  readonly onEnd: (url: URL, error: unknown) => void;
}

/**
 * Connections for WebSockets, which Electron's `net` does not speak: Node's, on the way that Chromium would take, and by the
 * authority that it found for this host. A proxy that asks for a ticket of the system lets none through.
 */
export function createLiveSockets({ network, certificates, proxySignIn, onEnd }: Parts): OpenSocket {
  const known = { credentialsFor: proxySignIn.known, authorityOf: certificates.authorityOf };
  const open = async (url: URL): Promise<Socket> => {
    const isSecure = url.protocol === 'wss:';
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const target = { host, port: Number(url.port || (isSecure ? 443 : 80)) };
    const resolved = await network.resolveProxy(url.href.replace(/^ws/, 'http'));
    const signal = AbortSignal.timeout(CONNECT_MS);
    let failure: unknown = new Error('There is no way to the server.');
    for (const route of routesOf(resolved)) {
      try {
        const socket = await connectBy(route, target, known, signal);
        return isSecure ? await secured(socket, host, certificates.authorityOf(host)) : socket;
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  };
  return async (url) => {
    try {
      const socket = await open(url);
      onEnd(url, null);
      return socket;
    } catch (error) {
      onEnd(url, error);
      throw error;
    }
  };
}

async function secured(socket: Socket, host: string, authority: string | null): Promise<Socket> {
  const secure = connectTls({
    socket,
    host,
    ...trusting(host, authority),
  });
  try {
    await once(secure, 'secureConnect');
    return secure;
  } catch (error) {
    secure.destroy();
    socket.destroy();
    throw error;
  }
}
