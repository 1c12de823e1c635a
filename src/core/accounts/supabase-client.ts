import type {
  AuthClient as AuthClientClass,
  SupabaseClient,
  WebSocketLikeConstructor,
} from '@supabase/supabase-js';
import type { Socket } from 'node:net';
import type { ClientOptions } from 'ws';
import type { Project } from '../../shared/models';
import type { OpenSocket } from './ports';

export type AuthClient = InstanceType<typeof AuthClientClass>;

/** Loaded at first use: it takes a tenth of a second that the first paint does not have. */
const loadLibrary = async () => {
  await import('./without-node-advice');
  return import('@supabase/supabase-js');
};

export interface DataClientOptions {
  readonly project: Project;
  readonly fetch: typeof fetch;
  /** Absent: as Node opens them. */
  readonly openSocket?: OpenSocket | undefined;
  /** A token that is valid now. Its rejection fails the request: nothing is ever asked for as nobody. */
  readonly accessToken: () => Promise<string>;
}

/**
 * The account's client for tables and functions.
 *
 * It does not keep the session; `accessToken` does. Left to the library, an expired token with the server away
 * blocks each call for half a minute and then sends it with the publishable key alone, whose empty answers look like
 * an empty account; and a 429 or a captive portal during a refresh ends the session.
 */
export async function createDataClient(options: DataClientOptions): Promise<SupabaseClient> {
  const [{ createClient }, transport] = await Promise.all([loadLibrary(), loadWebSocket(options.openSocket)]);
  // The constructor asks for a token at once, for realtime; nothing needs one yet.
  let constructed = false;
  const client = createClient(options.project.url, options.project.publishableKey, {
    accessToken: () => (constructed ? options.accessToken() : Promise.resolve(null)),
    db: { schema: 'public', retry: false },
    global: { fetch: options.fetch, headers: {} },
    realtime: { transport },
  });
  constructed = true;
  return client;
}

/**
 * A client for one dialogue with the auth server: a sign-in, a reset. It keeps its session in memory and dies with
 * the dialogue, so that one which was given up leaves nothing behind. PKCE: a link in a mail that is opened in a
 * browser brings no token there.
 */
export async function createAuthClient(project: Project, fetcher: typeof fetch): Promise<AuthClient> {
  const library = await loadLibrary();
  return new library.AuthClient({
    url: `${project.url}/auth/v1`,
    headers: { apikey: project.publishableKey },
    flowType: 'pkce',
    persistSession: false,
    autoRefreshToken: false,
    detectSessionInUrl: false,
    skipAutoInitialize: true,
    throwOnError: false,
    debug: false,
    fetch: fetcher,
  });
}

type Opened = (error: Error | null, socket?: Socket) => void;

/** One whose connection is opened as all others are; Node's own asks no proxy and knows no authority of the system. */
async function loadWebSocket(openSocket: OpenSocket | undefined): Promise<WebSocketLikeConstructor> {
  const { WebSocket } = await import('ws');
  if (!openSocket) return WebSocket as unknown as WebSocketLikeConstructor;
  const open = (address: string, done: Opened): void => {
    openSocket(new URL(address)).then((socket) => done(null, socket), done);
  };
  class RoutedWebSocket extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      const createConnection = (_options: unknown, done: Opened): void => open(address, done);
      // Node's requests take the socket later, too; the types of ws know of no such connection.
      super(address, protocols, { createConnection } as unknown as ClientOptions);
    }
  }
  return RoutedWebSocket as unknown as WebSocketLikeConstructor;
}
