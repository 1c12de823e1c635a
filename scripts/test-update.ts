import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGED_APP } from '../e2e/harness/packaged';
import { rawKeyOf, updateKeyId } from '../src/core/updates/keys';
import { buildApp } from './lib/build-app';
import { startHeadless } from './lib/headless';
import { runMain } from './lib/main';
import { devDir, repoRoot } from './lib/paths';
import { step, UserError } from './lib/progress';
import { run } from './lib/run';
import { packageApp } from './package/build';
import { setup } from './setup';
import { startDebian } from './update/debian';
import { UPDATE_WORLD, type UpdateWorld } from '../world/update/world';

/*
 * npm run test:update: a deb is installed on a bare Debian 12, does its main job there, updates itself from a feed on this
 * machine, refuses everything that is not ours, and is removed again. Linux, as root, about five minutes.
 */

const VERSIONS = ['1.0.0', '1.0.1'] as const;
const debOf = (version: string): string => `safycore_${version}_amd64.deb`;

const AS_PERSON_FILE = '/usr/local/bin/as-person';
/** An ordinary user with a session bus and a keychain of their own; the data folder of the test becomes theirs. */
const AS_PERSON = `#!/bin/sh
for argument in "$@"; do
  case "$argument" in --user-data-dir=*) chown -R anna "\${argument#--user-data-dir=}" ;; esac
done
unset DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_RUNTIME_DIR ELECTRON_DISABLE_SANDBOX
export HOME=/home/anna
exec setpriv --reuid=anna --regid=anna --init-groups dbus-run-session -- setpriv --pdeathsig=KILL /bin/sh -c '
  printf %s "only for tests" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  exec /usr/bin/safycore "$@"' safycore "$@"
`;

await runMain(async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new UserError('This needs Linux, and root for a Debian of its own.');
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  await mkdir(devDir, { recursive: true });
  // In the project: electron-builder packs nothing that lies in a system's folder.
  const scratch = await mkdtemp(join(devDir, 'update-'));
  const debian = await startDebian(scratch);
  const headless = await startHeadless();
  try {
    const keys = Object.fromEntries(
      (['first', 'second', 'revoked', 'stranger'] as const).map((name) => [
        name,
        generateKeyPairSync('ed25519').privateKey,
      ]),
    ) as Record<'first' | 'second' | 'revoked' | 'stranger', KeyObject>;
    const resources = join(scratch, 'resources');
    await mkdir(resources);
    await cp(join(repoRoot, 'resources', 'defaults.json'), join(resources, 'defaults.json'));
    await writeFile(
      join(resources, 'update-keys.json'),
      JSON.stringify({
        keys: [entryOf(keys.first), entryOf(keys.second), { ...entryOf(keys.revoked), revoked: true }],
      }),
    );
    const packages = join(scratch, 'packages');
    for (const version of VERSIONS) {
      const output = join(packages, version);
      await packageApp({ electron, output, targets: ['deb'], version, testBuild: true, resources });
    }
    await step('Installing the deb on Debian 12', () =>
      install(debian, join(packages, '1.0.0', debOf('1.0.0'))),
    );

    const world: UpdateWorld = {
      scratch,
      packages,
      root: debian.root,
      app: await debian.program(
        'safycore',
        'chroot',
        '/usr/bin/env -u XDG_CACHE_HOME HOME=/root ELECTRON_DISABLE_SANDBOX=1 /usr/bin/safycore',
      ),
      person: await debian.program('as-person', 'own', AS_PERSON_FILE),
      personWithoutNamespaces: await debian.program('as-person-in-chroot', 'chroot', AS_PERSON_FILE),
      keys: Object.fromEntries(
        Object.entries(keys).map(([name, key]) => [
          name,
          String(key.export({ format: 'pem', type: 'pkcs8' })),
        ]),
      ) as UpdateWorld['keys'],
      ids: { first: entryOf(keys.first).id, stranger: entryOf(keys.stranger).id },
      publicKeyOfStranger: entryOf(keys.stranger),
    };
    const file = join(scratch, 'world.json');
    await writeFile(file, JSON.stringify(world));
    const only = process.argv.slice(2);
    const playwright = join(repoRoot, 'node_modules', '@playwright', 'test', 'cli.js');
    const { code } = await run(
      process.execPath,
      [playwright, 'test', ...only, '--config', 'playwright.update.config.ts'],
      {
        cwd: repoRoot,
        env: { ...headless.env, [UPDATE_WORLD]: file, [PACKAGED_APP]: world.person },
        timeoutMs: 25 * 60_000,
      },
    );
    return code;
  } finally {
    await headless.stop();
    await debian.remove();
  }
});

function entryOf(key: KeyObject): { id: string; publicKey: string } {
  const raw = rawKeyOf(createPublicKey(key));
  return { id: updateKeyId(raw), publicKey: raw.toString('base64') };
}

/** With what the deb asks for and nothing else; then a keychain, as its recommendation says, and somebody to use it. */
async function install(debian: Awaited<ReturnType<typeof startDebian>>, deb: string): Promise<void> {
  await cp(deb, join(debian.root, 'root', 'safycore.deb'));
  await debian.run('apt-get', 'update');
  await debian.run('apt-get', 'install', '-y', '--no-install-recommends', '/root/safycore.deb');
  await debian.run('apt-get', 'install', '-y', '--no-install-recommends', 'gnome-keyring', 'dbus');
  await debian.run('useradd', '--create-home', 'anna');
  await writeFile(join(debian.root, AS_PERSON_FILE), AS_PERSON, { mode: 0o755 });
}
