import { type AuthInfo, net, type Session } from 'electron';
import { z } from 'zod';
import type { SecretVault } from '../core/accounts/vault';
import type { ProxyCredentials } from '../core/network/proxy-answer';
import { AppError } from '../shared/errors';

const Credentials = z.object({ name: z.string(), password: z.string() });

/** How a request fared that was sent only to get past the proxy. */
type Passage =
  | { readonly kind: 'passed' }
  /** The proxy at this address asks for a sign-in; `refused`: for another one. */
  | { readonly kind: 'asked'; readonly address: string; readonly refused: boolean }
  /** Nobody asked, and it did not work: it is no matter of signing in. */
  | { readonly kind: 'failed' };

interface Asked {
  readonly address: string;
  readonly session: Session;
  readonly url: string;
}

export interface ProxySignIn {
  /** `session.fetch`, past a proxy that asks for a name and password, if it is one that we know them for. */
  readonly fetchThrough: (
    session: Session,
    input: Parameters<typeof fetch>[0],
    init?: RequestInit,
  ) => Promise<Response>;
  /** What is kept for the proxy at this address. */
  readonly known: (address: string) => ProxyCredentials | null;
  /** Signs in to the proxy that asked, and keeps what it took. Rejects when it refuses. */
  readonly signIn: (address: string, credentials: ProxyCredentials) => Promise<void>;
}

const PROXY_ASKS = 407;
const entryOf = (address: string): string => `proxy:${address}`;

/**
 * Names and passwords for proxies, in the vault by the proxy's address. `fetch` of a session answers no proxy's question,
 * but uses what a request of `net` has answered before on the same session: Chromium keeps it for that proxy alone.
 *
 * @param onAsks told which proxy asks the person, and null once it lets us through
 */
export function createProxySignIn(vault: SecretVault, onAsks: (address: string | null) => void): ProxySignIn {
  let asked: Asked | null = null;
  /** By origin: whoever else is stopped there waits for the same answer. */
  const passing = new Map<string, Promise<Passage>>();

  const known = (address: string): ProxyCredentials | null => {
    const kept = vault.get(entryOf(address));
    return kept === null ? null : (Credentials.safeParse(JSON.parse(kept)).data ?? null);
  };

  const settled = (): void => {
    asked = null;
    onAsks(null);
  };

  const passWithKnown = async (session: Session, url: string): Promise<Passage> => {
    const passage = await pass(session, url, known);
    if (passage.kind !== 'asked') return passage;
    // Offered again and again, a wrong password locks its owner out.
    if (passage.refused) await vault.delete(entryOf(passage.address));
    asked = { address: passage.address, session, url };
    onAsks(passage.address);
    return passage;
  };

  const passOnce = (session: Session, url: string): Promise<Passage> => {
    const { origin } = new URL(url);
    const running = passing.get(origin) ?? passWithKnown(session, url);
    passing.set(origin, running);
    return running.finally(() => passing.delete(origin));
  };

  return {
    known,

    async fetchThrough(session, input, init) {
      if (input instanceof Request) return session.fetch(input, init);
      const url = input instanceof URL ? input.href : input;
      const response = await session.fetch(url, init);
      if (response.status !== PROXY_ASKS && asked?.session === session && sameOrigin(asked.url, url))
        settled();
      // What the proxy refused has reached nobody: it may be sent again, unless it was read from a stream.
      if (response.status !== PROXY_ASKS || init?.body instanceof ReadableStream) return response;
      const passage = await passOnce(session, url);
      if (passage.kind !== 'passed') return response;
      await response.body?.cancel();
      return session.fetch(url, init);
    },

    async signIn(address, credentials) {
      if (asked?.address !== address) return;
      const passage = await pass(asked.session, asked.url, (asking) =>
        asking === address ? credentials : null,
      );
      if (passage.kind === 'asked') throw new AppError('invalid_credentials', 'proxy.refused');
      if (passage.kind === 'failed') throw new AppError('server_unreachable', 'proxy.no_answer');
      await vault.set(entryOf(address), JSON.stringify(credentials));
      settled();
    },
  };
}

const sameOrigin = (a: string, b: string): boolean => new URL(a).origin === new URL(b).origin;

/** Everybody who asks the same server waits for it: a proxy that says nothing holds nobody for ever. */
const PASS_MS = 15_000;

/** Sends a request without content, and answers the proxy's question once. */
function pass(
  session: Session,
  url: string,
  credentialsFor: (address: string) => ProxyCredentials | null,
): Promise<Passage> {
  return new Promise((resolve) => {
    let address: string | null = null;
    let answered = false;
    let refused = false;
    const request = net.request({ session, url, method: 'HEAD', redirect: 'manual' });
    request.on('login', ({ isProxy, host, port }: AuthInfo, answer) => {
      const credentials = isProxy ? credentialsFor(`${host}:${port}`) : null;
      if (isProxy) address = `${host}:${port}`;
      refused = answered;
      if (credentials && !answered) {
        answered = true;
        answer(credentials.name, credentials.password);
      } else {
        answer();
      }
    });
    const late = setTimeout(() => {
      request.abort();
      resolve({ kind: 'failed' });
    }, PASS_MS);
    const end = (isThrough: boolean): void => {
      clearTimeout(late);
      if (isThrough || (answered && !refused)) resolve({ kind: 'passed' });
      else resolve(address === null ? { kind: 'failed' } : { kind: 'asked', address, refused });
    };
    request.on('response', ({ statusCode }) => {
      request.abort();
      end(statusCode !== PROXY_ASKS);
    });
    request.on('redirect', () => {
      request.abort();
      end(true);
    });
    request.on('error', () => end(false));
    request.end();
  });
}
