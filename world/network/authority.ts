import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';

const run = promisify(execFile);
const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A company's own authority. */
export interface Authority {
  readonly name: string;
  /** Its own certificate. */
  readonly cert: string;
  /** A certificate for this host, which began now and ends so many days from now. */
  issue(host: string, days?: number): Promise<Certificate>;
  /** Adds it to the NSS database of this home folder, where Linux's Chromium looks. */
  trustIn(home: string): Promise<void>;
  remove(): Promise<void>;
}

export async function makeAuthority(name: string): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'safycore-authority-'));
  const at = (file: string): string => join(folder, file);
  await run('openssl', [
    ...['req', '-x509', ...KEY, '-keyout', at('key.pem'), '-out', at('authority.pem'), '-days', '30'],
    ...['-subj', `/CN=${name}`, '-addext', 'basicConstraints=critical,CA:TRUE'],
    ...['-addext', 'keyUsage=critical,keyCertSign'],
  ]);
  return {
    name,
    cert: await readFile(at('authority.pem'), 'utf8'),
    async issue(host, days = 7) {
      const [key, asked, cert] = ['key', 'asked', 'cert'].map((kind) => at(`${host}.${kind}.pem`)) as [
        string,
        string,
        string,
      ];
      const named = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
      await run('openssl', ['req', '-new', ...KEY, '-keyout', key, '-out', asked, ...named]);
      const by = ['-CA', at('authority.pem'), '-CAkey', at('key.pem'), '-copy_extensions', 'copy'];
      await run('openssl', ['x509', '-req', '-in', asked, ...by, '-days', String(days), '-out', cert]);
      return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
    },
    async trustIn(home) {
      const database = join(home, '.pki', 'nssdb');
      await mkdir(database, { recursive: true });
      await run('certutil', ['-d', `sql:${database}`, '-N', '--empty-password']);
      const trusted = ['-A', '-t', 'C,,', '-n', 'company', '-i', at('authority.pem')];
      await run('certutil', ['-d', `sql:${database}`, ...trusted]);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface TlsFront {
  readonly port: number;
  stop(): Promise<void>;
}

/** Speaks TLS with this certificate before a server of this computer, WebSockets too. */
export async function startTlsFront(url: string, certificate: Certificate): Promise<TlsFront> {
  const behind = Number(new URL(url).port);
  const sockets = new Set<TLSSocket>();
  const server = createServer(certificate, (socket) => {
    sockets.add(socket);
    const onward = connect(behind, '127.0.0.1');
    for (const end of [socket, onward]) end.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      onward.destroy();
    });
    onward.on('close', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
