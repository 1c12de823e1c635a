import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { freePort } from '../../scripts/lib/ports';
import { spawnTied } from '../../scripts/lib/run';
import { findProgram } from '../../scripts/lib/system-packages';
import { listening } from './listening';

export type SquidOptions = (
  | { readonly scheme: 'Basic' | 'Digest'; readonly name: string; readonly password: string }
  /** By a ticket for this service. */
  | { readonly scheme: 'Negotiate'; readonly keytab: string; readonly service: string }
) & {
  /** Names that it alone finds, all of them this computer. */
  readonly hosts: readonly string[];
};

/** Debian's Squid, which lets through who proves to be somebody. */
export interface RunningSquid {
  /** Host and port. */
  readonly address: string;
  /** Whereto requests, and tunnels that have ended, were let through, each as host and port. */
  passed(): Promise<string[]>;
  /** Starts anew with another password; what ran is cut. */
  setPassword(password: string): Promise<void>;
  stop(): Promise<void>;
}

const HELPERS = '/usr/lib/squid';
const REALM = 'company';

export async function startSquid(options: SquidOptions): Promise<RunningSquid> {
  const { scheme, hosts } = options;
  const folder = await mkdtemp(join(tmpdir(), 'safycore-squid-'));
  const port = await freePort();
  const at = (file: string): string => join(folder, file);
  const helperOf = (): string => {
    switch (options.scheme) {
      case 'Basic':
        return `basic_ncsa_auth ${at('people')}`;
      case 'Digest':
        return `digest_file_auth -c ${at('people')}`;
      case 'Negotiate':
        return `negotiate_kerberos_auth -k ${at('keytab')} -s ${options.service}`;
    }
  };
  const kind = scheme.toLowerCase();
  await writeFile(at('hosts'), hosts.map((host) => `127.0.0.1 ${host}\n`).join(''));
  await writeFile(
    at('squid.conf'),
    `http_port 127.0.0.1:${String(port)}
pid_filename ${at('pid')}
cache deny all
cache_mem 8 MB
cache_log ${at('cache.log')}
access_log stdio:${at('access.log')}
buffered_logs off
memory_cache_shared off
max_filedescriptors 1024
coredump_dir none
pinger_enable off
netdb_filename none
shutdown_lifetime 0 seconds
visible_hostname squid
hosts_file ${at('hosts')}
dns_nameservers 127.0.0.1
auth_param ${kind} program ${HELPERS}/${helperOf()}
auth_param ${kind} children 1 startup=1
${scheme === 'Negotiate' ? '' : `auth_param ${kind} realm ${REALM}`}
acl known proxy_auth REQUIRED
http_access allow known
http_access deny all
`,
  );
  // As root it becomes somebody else, who has to read and write here.
  const own = async (): Promise<void> => {
    if (process.getuid?.() !== 0) return;
    const { uid, gid } = await proxyUser();
    for (const file of await readdir(folder)) await chown(at(file), uid, gid);
    await chown(folder, uid, gid);
    await chmod(folder, 0o755);
  };
  const hash = (text: string): string => createHash('md5').update(text).digest('hex');
  const admit = async (secret: string): Promise<void> => {
    if (options.scheme === 'Negotiate') {
      await copyFile(options.keytab, at('keytab'));
      return;
    }
    const { name } = options;
    const line =
      scheme === 'Basic'
        ? `${name}:${hash(secret)}`
        : `${name}:${REALM}:${hash(`${name}:${REALM}:${secret}`)}`;
    await writeFile(at('people'), `${line}\n`);
  };

  const start = async (secret: string) => {
    await admit(secret);
    await own();
    // Its name is that of its shared memory.
    const service = basename(folder).replace(/\W/g, '');
    const squid = spawnTied(findProgram('squid') ?? 'squid', ['-N', '-n', service, '-f', at('squid.conf')], {
      stdio: 'ignore',
    });
    const ended = once(squid, 'exit');
    await listening(port, 'Squid');
    return async (): Promise<void> => {
      squid.kill('SIGTERM');
      await ended;
    };
  };
  let stop = await start('password' in options ? options.password : '');

  return {
    address: `127.0.0.1:${String(port)}`,
    passed: async () => {
      const lines = (await readFile(at('access.log'), 'utf8').catch(() => '')).trim().split('\n');
      const fields = lines.map((line) => line.trim().split(/\s+/));
      return fields.flatMap(([, , , result = '', , method, to = '']) =>
        !result.endsWith('/200') ? [] : [method === 'CONNECT' ? to : new URL(to).host],
      );
    },
    async setPassword(secret) {
      await stop();
      stop = await start(secret);
    },
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function proxyUser(): Promise<{ uid: number; gid: number }> {
  const [, , uid, gid] = (/^proxy:.*$/m.exec(await readFile('/etc/passwd', 'utf8'))?.[0] ?? '').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}
