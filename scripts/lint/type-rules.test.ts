import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repoRoot } from '../lib/paths';

interface Reported {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

/** What is said of files that stand in a layer. */
async function check(
  layer: string,
  files: Readonly<Record<string, string>>,
): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'safycore-types-'));
  try {
    await symlink(join(repoRoot, 'node_modules'), join(folder, 'node_modules'));
    const compilerOptions = { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: '.' };
    const tsconfig = {
      extends: join(repoRoot, 'src', layer, 'tsconfig.json'),
      compilerOptions,
      include: ['src'],
      exclude: [],
      references: [],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    await mkdir(join(folder, 'src'));
    for (const [name, code] of Object.entries(files)) await writeFile(join(folder, 'src', name), code);
    const said = await new Promise<string>((resolve) => {
      const args = [
        '--type-aware',
        '--type-check',
        '-f',
        'json',
        '-c',
        join(repoRoot, '.oxlintrc.json'),
        'src',
      ];
      const oxlint = join(repoRoot, 'node_modules', 'oxlint', 'bin', 'oxlint');
      execFile(process.execPath, [oxlint, ...args], { cwd: folder, timeout: 50_000 }, (_error, stdout) => {
        resolve(stdout);
      });
    });
    const { diagnostics } = JSON.parse(said) as Reported;
    return Object.fromEntries(
      Object.keys(files).map((name) => [
        name,
        diagnostics.filter(({ filename }) => filename === `src/${name}`).map(({ code }) => code),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it('refuses wrong types, and what only types can tell', async () => {
  const found = await check('main', {
    'type.ts': `export const  price: number = '25,000';\n`,
    'undefined.ts': `export const first = (all: string[]): string => all[0];\n`,
    'window.ts': `export const { title } = document;\n`,
    'floating.ts': `Promise.resolve();\n`,
    'deprecated.ts': `import { BrowserWindow } from 'electron';\nnew BrowserWindow().webContents.goBack();\n`,
    'any.ts': `export const name = (JSON.parse('{}') as any).name;\n`,
    'condition.ts': `export const size = (all: string[]): number => all?.length ?? 0;\n`,
    'right.ts': `export const  price = 25_000;\n`,
  });
  expect(found).toEqual({
    'type.ts': ['typescript(TS2322)'],
    'undefined.ts': ['typescript(TS2322)'],
    'window.ts': expect.arrayContaining(['typescript(TS2584)']) as string[],
    'floating.ts': ['typescript(no-floating-promises)'],
    'deprecated.ts': ['typescript(no-deprecated)'],
    'any.ts': expect.arrayContaining(['typescript(no-explicit-any)']) as string[],
    'condition.ts': expect.arrayContaining(['typescript(no-unnecessary-condition)']) as string[],
    'right.ts': [],
  });
}, 60_000);

it('knows of each layer what there is: no page in core, no Node in the window', async () => {
  expect(await check('core', { 'a.ts': `export const { title } = document;\n` })).toEqual({
    'a.ts': expect.arrayContaining(['typescript(TS2584)']) as string[],
  });
  expect(await check('renderer', { 'a.ts': `export const { HOME } = process.env;\n` })).toEqual({
    'a.ts': expect.arrayContaining(['typescript(TS2591)']) as string[],
  });
}, 60_000);

it('refuses what React, or its compiler, could not rely on', async () => {
  const refused = {
    'conditional.tsx': ['if (given) useState(0);', 'react-hooks(rules-of-hooks)'],
    'dependencies.tsx': ['useEffect(() => { console.log(given); }, []);', 'react-hooks(exhaustive-deps)'],
    'effect.tsx': ['useEffect(() => { set(1); }, [set]);', 'react(set-state-in-effect)'],
    'render.tsx': ['set(kept + 1);', 'react(set-state-in-render)'],
    'impure.tsx': ['console.log(Math.random());', 'react(purity)'],
    'ref.tsx': ['ref.current = 1;', 'react(refs)'],
    'inner.tsx': ['const Inner = () => <b />; return <Inner />;', 'react(static-components)'],
    'mutated.tsx': ['list[0] = 1;', 'react(immutability)'],
    'outside.tsx': ['outside += 1;', 'react(globals)'],
    'useless.tsx': ['useMemo(() => { console.log(given); }, [given]);', 'react(void-use-memo)'],
    'caught.tsx': ['try { return <b />; } catch { return null; }', 'react(error-boundaries)'],
  } as const;
  const component = (body: string): string => `
    import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
    let outside = 0;
    export function Shown({ given, list }: { given: number; list: number[] }): ReactNode {
      const [kept, set] = useState(0);
      const ref = useRef(0);
      ${body}
      return <i>{kept}{list.length}</i>;
    }
    export const hooks = [useEffect, useMemo];
  `;
  const found = await check(
    'renderer',
    Object.fromEntries(Object.entries(refused).map(([name, [body]]) => [name, component(body)])),
  );
  for (const [name, [, rule]] of Object.entries(refused)) expect.soft(found[name], name).toContain(rule);
}, 60_000);
