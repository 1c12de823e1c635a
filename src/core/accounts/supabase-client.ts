import type {
  AuthClient as AuthClientClass,
  SupabaseClient,
  WebSocketLikeConstructor,
} from '@supabase/supabase-js';
import type { Project } from '../../shared/models';

export type AuthClient = InstanceType<typeof AuthClientClass>;

/** Loaded at first use: it takes a tenth of a second that the first paint does not have. */
const loadLibrary = async () => {
  await import('./without-node-advice');
  return import('@supabase/supabase-js');
};

export interface DataClientOptions {
  readonly project: Project;
  readonly fetch: typeof fetch;
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
  const [{ createClient }, transport] = await Promise.all([loadLibrary(), loadWebSocket()]);
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

/** Electron 33's Node has no WebSocket of its own, and the library refuses to start without one. */
async function loadWebSocket(): Promise<WebSocketLikeConstructor> {
  const own = 'WebSocket' in globalThis ? globalThis.WebSocket : (await import('ws')).WebSocket;
  return own as unknown as WebSocketLikeConstructor;
}
