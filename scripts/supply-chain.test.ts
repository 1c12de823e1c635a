import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repoRoot } from './lib/paths';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}
interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
}
const json = (name: string): unknown => JSON.parse(readFileSync(join(repoRoot, name), 'utf8'));
const lock = json('package-lock.json') as Lock;
const { allowScripts, ...about } = json('package.json') as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What is wrong with a lock file: each package that is not pinned, or comes from elsewhere than the registry. */
const strangersIn = ({ packages }: Pick<Lock, 'packages'>): string[] =>
  Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(
      ([, { integrity, resolved, link }]) =>
        link === true ||
        integrity?.startsWith('sha512-') !== true ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    .map(([path]) => path);

test('every package is pinned by its hash, and comes from the registry', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
  expect(strangersIn(lock)).toEqual([]);
  const integrity = 'sha512-x';
  const bad = {
    'node_modules/unpinned': {},
    'node_modules/weak': { integrity: 'sha1-x' },
    'node_modules/elsewhere': { integrity, resolved: 'https://npm.example/a.tgz' },
    'node_modules/git': { integrity, resolved: 'git+ssh://git@github.com/a/b.git#1' },
    'node_modules/linked': { integrity, link: true },
  };
  expect(strangersIn({ packages: bad })).toEqual(Object.keys(bad));
});

test('what is asked for is asked for by its exact version', () => {
  const wanted = Object.entries({ ...about.dependencies, ...about.devDependencies });
  const loose = wanted.filter(([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test('a package that wants to run something when it is installed is on the list, allowed or not', () => {
  const wanting = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect(wanting.filter((name) => !(name in allowScripts))).toEqual([]);
});
