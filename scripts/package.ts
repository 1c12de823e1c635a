import { join } from 'node:path';
import { buildApp } from './lib/build-app';
import { runMain } from './lib/main';
import { UserError } from './lib/progress';
import { repoRoot } from './lib/paths';
import { isCarriedByNpm, packageApp } from './package/build';
import { setup } from './setup';

/*
 * npm run package          the unpacked app, and on Linux a deb, for this machine; needs no download
 * npm run package -- all   everything that electron-builder.yml names for this system, for a release
 */

await runMain(async () => {
  const wanted = process.argv.slice(2);
  if (wanted.length > 1 || (wanted[0] ?? 'all') !== 'all') throw new UserError('Say nothing more, or: all.');
  const all = wanted[0] === 'all';
  const electron = await setup();
  const carried = await isCarriedByNpm();
  if (all && carried) {
    throw new UserError(
      'A release is made with the official Electron, which could not be downloaded here. Without “all” you get a package for this machine.',
    );
  }
  await buildApp(electron.major);
  const output = join(repoRoot, 'dist');
  const local = process.platform === 'linux' ? ['dir', 'deb'] : ['dir'];
  await packageApp({ electron, output, targets: all ? null : local });
  console.log(`\nThe packages are in ${output}.`);
  if (carried)
    console.log(
      `They hold Electron ${electron.version} as npm carries it: for this machine, not for others.`,
    );
  return 0;
});
