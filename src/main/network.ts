import { app, session, type Session } from 'electron';
import type { ProxySignIn } from './proxy-sign-in';

/**
 * Main's way out: a session apart from the window's, which may request nothing. The system's proxies and certificates are
 * honoured here too. Chromium's network service is a process of its own and may die; a session that was made before
 * hears nothing from then on (Electron before 41), so that the next request takes a new one.
 */
export interface Network {
  readonly fetch: typeof fetch;
  /** Told when requests were cut off, and new ones can be made. */
  onRestored(listener: () => void): void;
}

const NETWORK_SERVICE = 'network.mojom.NetworkService';

export function createNetwork({ fetchThrough }: ProxySignIn): Network {
  let deaths = 0;
  let restored: () => void = () => undefined;
  const current = (): Session => session.fromPartition(`network-${deaths}`, { cache: false });
  app.on('child-process-gone', (_event, { serviceName }) => {
    if (serviceName !== NETWORK_SERVICE) return;
    deaths += 1;
    restored();
  });
  return {
    fetch: (input, init) => fetchThrough(current(), input, init),
    onRestored: (listener) => {
      restored = listener;
    },
  };
}
