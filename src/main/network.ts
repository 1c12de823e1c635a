import { app, session, type ProxyConfig, type Session } from 'electron';
import type { ProxyChoice } from '../shared/proxy';
import type { Certificates } from './certificates';
import type { ProxySignIn } from './proxy-sign-in';
import { proxyConfigOf } from './proxy-config';

/**
 * Main's way out: sessions apart from the window's, which may request nothing. The system's proxies and certificates are
 * honoured here too. Chromium's network service is a process of its own and may die; a session that was made before
 * hears nothing from then on (Electron before 41), so that the next request takes a new one.
 */
export interface Network {
  readonly fetch: typeof fetch;
  /** The session of this name, once all that holds for main's requests holds for it. */
  open(name: string): Promise<Session>;
  /** `fetch` of a session that was opened here. */
  readonly fetchThrough: ProxySignIn['fetchThrough'];
  /** Everything that is asked from now on goes this way. */
  setProxy(choice: ProxyChoice): Promise<void>;
  /** How Chromium would go to this address, in its own words. */
  readonly resolveProxy: (url: string) => Promise<string>;
  readonly isProxied: (url: string) => Promise<boolean>;
  /** Told when requests were cut off, and new ones can be made. */
  onRestored(listener: () => void): void;
}

interface Parts {
  readonly proxySignIn: ProxySignIn;
  readonly certificates: Certificates;
  readonly proxy: ProxyChoice;
  /**
   * Told of each request: the status that a server answered with, or the error. Not by the session's own events: where
   * somebody hears those, nothing tells of an answer's end when the network service dies.
   */
  readonly onAsked: (url: URL, outcome: unknown) => void;
  /** Told when another way holds. */
  readonly onMoved: () => void;
}

const NETWORK_SERVICE = 'network.mojom.NetworkService';

export function createNetwork({ proxySignIn, certificates, proxy, onAsked, onMoved }: Parts): Network {
  let deaths = 0;
  let restored: () => void = () => undefined;
  /** Null: nobody has ever chosen otherwise, so that what Chromium was started with holds. */
  let config: ProxyConfig | null = proxy.mode === 'system' ? null : proxyConfigOf(proxy);
  const opened = new Map<string, Promise<Session>>();

  const open = (name: string): Promise<Session> => {
    const prepare = async (): Promise<Session> => {
      const made = session.fromPartition(name, { cache: false });
      certificates.watch(made);
      if (config !== null) await use(config, made);
      return made;
    };
    const known = opened.get(name);
    if (known) return known;
    const ready = prepare();
    opened.set(name, ready);
    // Whoever asks next tries anew.
    ready.catch(() => opened.get(name) === ready && opened.delete(name));
    return ready;
  };
  const current = (): Promise<Session> => open(`network-${String(deaths)}`);

  const resolveProxy = async (url: string): Promise<string> => (await current()).resolveProxy(url);

  app.on('child-process-gone', (_event, { serviceName }) => {
    if (serviceName !== NETWORK_SERVICE) return;
    opened.delete(`network-${String(deaths)}`);
    deaths += 1;
    restored();
  });

  const fetchThrough: ProxySignIn['fetchThrough'] = async (through, input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    try {
      const response = await proxySignIn.fetchThrough(through, input, init);
      onAsked(url, response.status);
      return response;
    } catch (error) {
      const explained = certificates.explain(error, url.hostname);
      if (!init?.signal?.aborted) onAsked(url, explained);
      throw explained;
    }
  };

  return {
    fetch: async (input, init) => fetchThrough(await current(), input, init),
    fetchThrough,
    open,
    async setProxy(choice) {
      const chosen = proxyConfigOf(choice);
      config = chosen;
      const using = current();
      for (const ready of new Set([using, ...opened.values()])) {
        const changed = ready.then((made) => use(chosen, made));
        // One from before the network service died may never say that it has changed, or fail.
        if (ready === using) await changed;
        else changed.catch(() => undefined);
      }
      onMoved();
    },
    resolveProxy,
    isProxied: async (url) => (await resolveProxy(url)) !== 'DIRECT',
    onRestored: (listener) => {
      restored = listener;
    },
  };
}

/**
 * Chromium keeps its connections by the way that they go, so that none of a former one is used. To close them would cut off
 * the fetching of a configuration file, and nothing gets through until that is tried again.
 */
async function use(config: ProxyConfig, made: Session): Promise<void> {
  await made.setProxy(config);
  // It is in force once this is answered.
  await made.forceReloadProxyConfig();
}
