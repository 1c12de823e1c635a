import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../lib/paths';
import { step } from '../lib/progress';
import { run, runOrThrow } from '../lib/run';
import { ensurePrograms } from '../lib/system-packages';

/** A bare Debian 12 in a folder of its own, over one that is fetched once. Needs root. */
export interface Debian {
  readonly root: string;
  /** Runs a command in it as root. */
  run(...command: string[]): Promise<string>;
  /**
   * A program that starts `command` in it, by which its arguments and its process are those of the app. In a `chroot` the
   * kernel gives nobody user namespaces; as a system of its `own` it does.
   */
  program(name: string, how: 'chroot' | 'own', command: string): Promise<string>;
  remove(): Promise<void>;
}

const SUITE = 'bookworm';
const FETCH_TIMEOUT_MS = 15 * 60_000;

export async function startDebian(scratch: string): Promise<Debian> {
  const base = await fetchedBase();
  const root = join(scratch, 'debian');
  for (const name of ['upper', 'work', 'debian']) await mkdir(join(scratch, name), { recursive: true });
  const layers = `lowerdir=${base},upperdir=${join(scratch, 'upper')},workdir=${join(scratch, 'work')}`;
  await mount('-t', 'overlay', 'overlay', '-o', layers, root);
  await mount('-t', 'proc', 'proc', join(root, 'proc'));
  await mount('--rbind', '/dev', join(root, 'dev'));
  await mount('--make-rslave', join(root, 'dev'));
  // The screen, the message bus and the data of the tests.
  await mount('--bind', '/tmp', join(root, 'tmp'));
  await cp('/etc/resolv.conf', join(root, 'etc', 'resolv.conf'));
  // No service may be started by a package, as in every image.
  await writeFile(join(root, 'usr', 'sbin', 'policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });

  return {
    root,
    async run(...command) {
      const env = {
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        DEBIAN_FRONTEND: 'noninteractive',
        LANG: 'C.UTF-8',
      };
      const { code, output } = await run('chroot', [root, ...command], {
        output: 'capture',
        env,
        timeoutMs: FETCH_TIMEOUT_MS,
      });
      if (code !== 0) throw new Error(`${command.join(' ')} ended with ${String(code)}:\n${output}`);
      return output;
    },
    async program(name, how, command) {
      const file = join(scratch, name);
      const inside = `cd '${root}' && pivot_root . . && umount -l . && exec ${command} "$@"`;
      const line =
        how === 'chroot'
          ? `exec chroot '${root}' ${command} "$@"`
          : `exec unshare --mount --propagation private /bin/sh -c ${quoted(inside)} sh "$@"`;
      await writeFile(file, `#!/bin/sh\n${line}\n`);
      await chmod(file, 0o755);
      return file;
    },
    async remove() {
      await run('umount', ['-R', '-l', root], { output: 'capture' });
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

async function fetchedBase(): Promise<string> {
  const base = join(cacheDir, SUITE);
  if (existsSync(join(base, 'etc', 'debian_version'))) return base;
  await ensurePrograms({ debootstrap: 'debootstrap' });
  await step('Fetching a bare Debian 12 (once)', () =>
    runOrThrow(
      'Debian could not be fetched:',
      'debootstrap',
      ['--variant=minbase', SUITE, base, 'http://deb.debian.org/debian'],
      { timeoutMs: FETCH_TIMEOUT_MS },
    ),
  );
  return base;
}

const mount = (...args: string[]): Promise<void> => runOrThrow('Could not mount:', 'mount', args);
