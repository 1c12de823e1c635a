import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/lib/ports';
import { spawnTied } from '../../scripts/lib/run';
import { findProgram } from '../../scripts/lib/system-packages';
import { listening } from './listening';

const run = promisify(execFile);
/** Some of them are an administrator's. */
const program = (name: string): string => findProgram(name) ?? name;

/** A realm of a company's own: its key distribution centre, a service and a person. */
export interface Realm {
  /** The key of the proxy on `localhost`. */
  readonly keytab: string;
  readonly service: string;
  /** With these, programs know the realm; they have a ticket once `signIn` was called. */
  readonly env: Record<string, string>;
  /** As signing in to the computer does. */
  signIn(): Promise<void>;
  stop(): Promise<void>;
}

const NAME = 'COMPANY.TEST';
const PASSWORD = 'secret';

export async function startRealm(): Promise<Realm> {
  const folder = await mkdtemp(join(tmpdir(), 'safycore-realm-'));
  const at = (file: string): string => join(folder, file);
  const port = await freePort();
  await writeFile(
    at('krb5.conf'),
    `[libdefaults]
 default_realm = ${NAME}
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 rdns = false
 udp_preference_limit = 1
[realms]
 ${NAME} = {
  kdc = 127.0.0.1:${String(port)}
 }
[domain_realm]
 localhost = ${NAME}
`,
  );
  await writeFile(
    at('kdc.conf'),
    `[kdcdefaults]
 kdc_listen = 127.0.0.1:${String(port)}
 kdc_tcp_listen = 127.0.0.1:${String(port)}
[realms]
 ${NAME} = {
  database_name = ${at('principal')}
  key_stash_file = ${at('stash')}
  acl_file = ${at('acl')}
 }
`,
  );
  const env = { KRB5_CONFIG: at('krb5.conf'), KRB5CCNAME: `FILE:${at('tickets')}` };
  const known = { ...process.env, ...env };
  const own = { env: { ...known, KRB5_KDC_PROFILE: at('kdc.conf') } };
  await run(program('kdb5_util'), ['create', '-s', '-P', 'master'], own);
  for (const query of [
    `addprinc -pw ${PASSWORD} anna`,
    'addprinc -randkey HTTP/localhost',
    `ktadd -k ${at('keytab')} HTTP/localhost`,
  ]) {
    await run(program('kadmin.local'), ['-q', query], own);
  }
  const centre = spawnTied(program('krb5kdc'), ['-n'], { ...own, stdio: 'ignore' });
  const ended = once(centre, 'exit');
  await listening(port, 'krb5kdc');
  return {
    keytab: at('keytab'),
    service: `HTTP/localhost@${NAME}`,
    env,
    async signIn() {
      const kinit = spawn('kinit', ['anna'], { env: known, stdio: ['pipe', 'ignore', 'ignore'] });
      kinit.stdin.end(`${PASSWORD}\n`);
      const [code] = (await once(kinit, 'exit')) as [number];
      if (code !== 0) throw new Error('kinit gave no ticket.');
    },
    async stop() {
      centre.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
