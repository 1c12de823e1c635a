import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, isIP, type Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { answerToProxy, type ProxyCredentials } from './proxy-answer';

/** One way to a server: at once, or through a proxy. */
export type Route =
  | { readonly kind: 'direct' }
  | { readonly kind: 'http' | 'https' | 'socks5'; readonly host: string; readonly port: number };

interface Target {
  readonly host: string;
  readonly port: number;
}

/** `SOCKS` alone is version 4 there. */
const KINDS = {
  DIRECT: 'direct',
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS5: 'socks5',
} as const;

/** What `session.resolveProxy` says, such as `PROXY a:3128; DIRECT`, in its order; kinds that we do not speak are left out. */
export function routesOf(resolved: string): Route[] {
  return resolved.split(';').flatMap((part): Route[] => {
    const [name = '', address = ''] = part.trim().split(/\s+/);
    const kind = KINDS[name.toUpperCase() as keyof typeof KINDS] as Route['kind'] | undefined;
    if (kind === undefined) return [];
    if (kind === 'direct') return [{ kind }];
    const url = URL.canParse(`none://${address}`) ? new URL(`none://${address}`) : null;
    return url?.port ? [{ kind, host: bare(url.hostname), port: Number(url.port) }] : [];
  });
}

/** Without the brackets of an IPv6 address. */
const bare = (host: string): string => host.replace(/^\[|\]$/g, '');
const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
const addressOf = ({ host, port }: Target): string => `${bracketed(host)}:${String(port)}`;

/** What is known of the proxies. */
export interface Known {
  /** Of the one at this address. */
  readonly credentialsFor: (address: string) => ProxyCredentials | null;
  /** Who vouches for this host, where only this computer knows it. */
  readonly authorityOf: (host: string) => string | null;
}

/** Whom the certificate has to name, and who may vouch for it: Node's own authorities, and this one. */
export const trusting = (host: string, authority: string | null) => ({
  servername: isIP(host) === 0 ? host : '',
  ...(authority === null ? {} : { ca: [...rootCertificates, authority] }),
});

/** A connection to a server on this route, as Chromium makes its own. Rejects where the proxy does not let it through. */
export async function connectBy(
  route: Route,
  target: Target,
  known: Known,
  signal: AbortSignal,
): Promise<Socket> {
  switch (route.kind) {
    case 'direct':
      return opened(connect({ ...target, signal }));
    case 'socks5': {
      const socket = await opened(connect({ host: route.host, port: route.port, signal }));
      await askSocks(socket, target).catch((error: unknown) => {
        socket.destroy();
        throw error;
      });
      return socket;
    }
    default: {
      const credentials = known.credentialsFor(addressOf(route));
      const trust = trusting(route.host, known.authorityOf(route.host));
      const ask = (answer: string | null): Promise<Asked> =>
        askToConnect(route, target, trust, answer, signal);
      const first = await ask(null);
      const questions = first.response.headersDistinct['proxy-authenticate'] ?? [];
      const request = { method: 'CONNECT', uri: addressOf(target) };
      const isAsked = first.response.statusCode === 407 && credentials !== null;
      const answer = isAsked ? answerToProxy(questions, credentials, request) : null;
      if (answer === null) return through(first);
      first.socket.destroy();
      return through(await ask(answer));
    }
  }
}

async function opened(socket: Socket): Promise<Socket> {
  // It may fail between two questions, or once more when it was given up.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

interface Asked {
  readonly response: IncomingMessage;
  readonly socket: Socket;
  readonly head: Buffer;
}

function askToConnect(
  { kind, host, port }: Exclude<Route, { kind: 'direct' }>,
  target: Target,
  trust: ReturnType<typeof trusting>,
  answer: string | null,
  signal: AbortSignal,
): Promise<Asked> {
  const path = addressOf(target);
  const headers = { host: path, ...(answer === null ? {} : { 'proxy-authorization': answer }) };
  const ask = kind === 'https' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = ask({ method: 'CONNECT', host, port, path, headers, signal, agent: false, ...trust });
    request.once('connect', (response, socket, head) => resolve({ response, socket, head }));
    request.once('error', reject);
    request.end();
  });
}

function through({ response, socket, head }: Asked): Socket {
  const { statusCode = 0 } = response;
  if (statusCode < 200 || statusCode > 299) {
    socket.destroy();
    throw new Error(`The proxy answered ${String(statusCode)}.`);
  }
  if (head.length > 0) socket.unshift(head);
  return socket;
}

const SOCKS = { version: 5, noName: 0, connect: 1, byName: 3, granted: 0 } as const;

/** RFC 1928, without a name, as Chromium asks; the proxy looks up the host. */
async function askSocks(socket: Socket, { host, port }: Target): Promise<void> {
  socket.write(Buffer.from([SOCKS.version, 1, SOCKS.noName]));
  const [, method] = await read(socket, 2);
  if (method !== SOCKS.noName) throw new Error('The SOCKS proxy asks for a name.');
  const name = Buffer.from(host);
  const where = Buffer.alloc(2);
  where.writeUInt16BE(port);
  const head = [SOCKS.version, SOCKS.connect, 0, SOCKS.byName, name.length];
  socket.write(Buffer.concat([Buffer.from(head), name, where]));
  const [, granted, , kind] = await read(socket, 4);
  if (granted !== SOCKS.granted) throw new Error(`The SOCKS proxy answered ${String(granted)}.`);
  const length = kind === 1 ? 4 : kind === 4 ? 16 : ((await read(socket, 1))[0] ?? 0);
  await read(socket, length + 2);
}

async function read(socket: Socket, length: number): Promise<Buffer> {
  for (;;) {
    const part = socket.read(length) as Buffer | null;
    if (part?.length === length) return part;
    if (socket.destroyed || socket.readableEnded) throw new Error('The proxy ended the connection.');
    await Promise.race([once(socket, 'readable'), once(socket, 'end')]);
  }
}
