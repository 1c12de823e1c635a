import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repoRoot } from './lib/paths';

/** What each file imports. Paths from the top, with `/`. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** A thread loads what it runs by itself: whoever starts it loads nothing of that. */
const isThread = (name: string): boolean => name.endsWith('?nodeWorker');

const TYPES_ALONE = /^(?:import|export) type\b[^;]*;/gm;

/** What is there when the files run: types alone leave no trace. */
const readValueImports: typeof readImports = (files, follows) =>
  readImports(new Map([...files].map(([file, text]) => [file, text.replace(TYPES_ALONE, '')])), follows);

/** @param follows whether an import counts, by its name as it is written */
function readImports(
  files: ReadonlyMap<string, string>,
  follows: (name: string) => boolean = () => true,
): Imports {
  return new Map(
    [...files].map(([file, text]) => {
      const { importedFiles } = ts.preProcessFile(text, true, true);
      const imported = importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith('.') || !follows(fileName)) return [];
        const path = posix.join(posix.dirname(file), fileName.replace(/\?.*$/, ''));
        const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((name) => files.has(name));
        return found ? [found] : [];
      });
      return [file, imported];
    }),
  );
}

/** Files that import each other, each group once. */
function circlesOf(imports: Imports): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      circles.push(path.slice(at).toSorted());
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** Everything that is loaded with a file, or by it later. */
export function loadedBy(entry: string, imports: Imports): string[] {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const next of imports.get(file) ?? []) load(next);
  };
  load(entry);
  return [...loaded].toSorted();
}

const FOLDERS = ['src', 'world', 'e2e', 'scripts', 'supabase/functions', 'supabase/tests'];

const files = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(repoRoot, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .map((path): [string, string] => [path, readFileSync(join(repoRoot, path), 'utf8')]),
  ),
);
const imports = readValueImports(files);

const isTest = (file: string): boolean => /\.(test|contract|spec)\.tsx?$|\/testing\//.test(file);

/** From the ground up: each may use what is below it. The app stands apart and uses none of them. */
const FLOORS = ['scripts/lib/', 'world/', 'e2e/', 'scripts/'];
const floorOf = (file: string): number => FLOORS.findIndex((floor) => file.startsWith(floor));

/** What a room of core uses beside itself, types too; `shared` and packages are everybody's. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  disk: [],
  network: [],
  thread: [],
  log: [],
  store: ['disk', 'thread'],
  // What a followed file is written with.
  import: ['store'],
  rows: ['store'],
  export: ['store', 'rows', 'disk'],
  sync: ['store', 'rows', 'log'],
  lookup: [],
  prompt: ['lookup'],
  figures: ['prompt'],
  'prompt-thread': ['prompt', 'figures', 'thread'],
  provider: ['accounts', 'log', 'network'],
  chat: ['store', 'prompt', 'prompt-thread', 'provider', 'log'],
  accounts: ['disk', 'log', 'network'],
  updates: ['disk', 'log', 'network'],
  spelling: ['updates', 'disk'],
};
/** Of the store main loads its door and what rows look like. All that holds SQL, or the database, is the thread's. */
const STORE_IN_MAIN = ['open', 'operation', 'questions', 'records', 'transfer/rows'];

const roomOf = (file: string): string | undefined => /^src\/core\/([a-z-]+)\//.exec(file)?.[1];

const arrowsOf = (all: Imports): { from: string; to: string }[] =>
  [...all].flatMap(([from, to]) => to.map((target) => ({ from, to: target })));
const arrows = arrowsOf(imports);
const told = ({ from, to }: { from: string; to: string }): string => `${from} → ${to}`;

describe('the structure', () => {
  it('has no circles', () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it('has no arrow back up: tools, the tests’ world, the tests, the commands', () => {
    const up = arrows.filter(({ from, to }) => {
      const [low, high] = [floorOf(from), floorOf(to)];
      return low >= 0 && high > low;
    });
    expect(up.filter(({ from }) => !isTest(from)).map(told)).toEqual([]);
  });

  it('keeps the app apart from what only development and tests have', () => {
    const out = arrows.filter(
      ({ from, to }) => from.startsWith('src/') && !to.startsWith('src/') && !isTest(from),
    );
    expect(out.map(told)).toEqual([]);
  });

  it('keeps SQL out of main', () => {
    const inMain = loadedBy(
      'src/main/index.ts',
      readValueImports(files, (name) => !isThread(name)),
    );
    const ofStore = inMain.filter((file) => roomOf(file) === 'store');
    expect(ofStore).toEqual(STORE_IN_MAIN.map((name) => `src/core/store/${name}.ts`));
    const loadsLibsql = inMain.filter((file) => files.get(file)?.includes(`from 'libsql'`));
    expect(loadsLibsql).toEqual([]);
    expect(loadedBy('src/core/store/thread.ts', imports)).toContain('src/core/store/database.ts');
  });

  it('keeps schemas, which probe what the window’s policy refuses, out of the window', () => {
    const inWindow = loadedBy('src/renderer/app/main.tsx', imports);
    expect(inWindow.filter((file) => files.get(file)?.includes(`from 'zod'`))).toEqual([]);
    expect(inWindow).toContain('src/renderer/features/settings/SettingsDialog.tsx');
  });

  it('makes none of Intl’s formats while a module is read: the first one takes a start 8 ms', () => {
    const early = [...files].filter(
      ([file, text]) => file.startsWith('src/') && /^(?:export )?const .*= new Intl\./m.test(text),
    );
    expect(early.map(([file]) => file).filter((file) => !isTest(file))).toEqual([]);
  });

  it('lets the rooms of core use what they are said to use', () => {
    const through = arrowsOf(readImports(files)).flatMap(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      if (own === undefined || other === undefined || own === other || isTest(from)) return [];
      return [{ from, to, own, other }];
    });
    expect(through.filter(({ own, other }) => ROOMS[own]?.includes(other) !== true).map(told)).toEqual([]);
    const used = new Set(through.map(({ own, other }) => `${own} → ${other}`));
    const allowed = Object.entries(ROOMS).flatMap(([own, others]) =>
      others.map((other) => `${own} → ${other}`),
    );
    expect(allowed.filter((arrow) => !used.has(arrow))).toEqual([]);
    const rooms = new Set([...files.keys()].flatMap((file) => roomOf(file) ?? []));
    expect([...rooms].toSorted()).toEqual(Object.keys(ROOMS).toSorted());
  });
});

/** What a module holds while the window lives, beside its stores: variables, and collections that are filled later. */
function heldBy(file: string, text: string): string[] {
  // Most files hold nothing, and some are long.
  if (!/\blet |\bnew (?:Weak)?(?:Map|Set)\b/.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isVariable = (declarationList.flags & ts.NodeFlags.Let) !== 0;
    const isEmptyCollection = ({ initializer }: ts.VariableDeclaration): boolean =>
      initializer !== undefined &&
      ts.isNewExpression(initializer) &&
      /^(?:Weak)?(?:Map|Set)$/.test(initializer.expression.getText(source)) &&
      !initializer.arguments?.length;
    return declarationList.declarations
      .filter((declaration) => isVariable || isEmptyCollection(declaration))
      .map(({ name }) => name.getText(source));
  });
}

/** What outlives an account, and may: none of it is an account's, or its owner goes with the account. */
const OUTLIVES_ACCOUNTS: Readonly<Record<string, readonly string[]>> = {
  'src/renderer/app/App.tsx': ['marked'],
  'src/renderer/app/wiring.ts': ['exportWaits'],
  'src/renderer/features/sidebar/drawn-rows.ts': ['lists'],
  'src/renderer/features/training/describe.ts': ['sizes'],
  'src/renderer/features/training/table/table.ts': ['lastId', 'lines'],
  'src/renderer/state/held-text.ts': ['holders', 'waiting'],
  'src/renderer/state/start.ts': ['running'],
  'src/renderer/ui/markdown/MathView.tsx': ['loaded'],
  'src/renderer/ui/markdown/highlight.worker.ts': ['highlighter', 'states', 'queue'],
  'src/renderer/ui/markdown/highlighter.ts': ['worker', 'watch', 'nextBlock', 'jobs', 'givenUp'],
  'src/renderer/ui/markdown/typesetting.ts': ['waiting', 'spent', 'isPlanned'],
};

describe('the state of the window', () => {
  it('says itself how it goes when the account changes', () => {
    const outliving = [...files]
      .filter(([file, text]) => {
        const isOurs = file.startsWith('src/renderer/') && !isTest(file);
        return isOurs && !text.includes('whenAccountChanges(() =>');
      })
      .map(([file, text]): [string, string[]] => [file, heldBy(file, text)])
      .filter(([, held]) => held.length > 0);
    expect(Object.fromEntries(outliving)).toEqual(OUTLIVES_ACCOUNTS);
  });
});

/**
 * What core and shared hold while a process lives. Tests that share one (`vitest.config.ts`) cannot see each other in it: it is
 * what would be found out again, belongs to what each test makes anew, or is a thread's.
 */
const OUTLIVES_TESTS: Readonly<Record<string, readonly string[]>> = {
  'src/core/figures/columns.ts': ['known'],
  'src/core/lookup/language.ts': ['numbers'],
  'src/core/prompt-thread/thread.ts': ['promptCalls'],
  'src/core/prompt/token-counter.ts': ['known'],
  'src/core/provider/demo-model.ts': ['words'],
  'src/core/store/emptying.ts': ['lastOf'],
  'src/core/store/search/search-index.ts': ['progress'],
  'src/core/store/thread.ts': ['now', 'fileName', 'isClosing', 'rebuilding', 'beside', 'calls'],
  'src/shared/fold.ts': ['known'],
  // Whoever speaks another language has a process of its own.
  'src/shared/words/say.ts': ['catalogue', 'locale', 'formats'],
};

describe('what core and shared hold', () => {
  it('is nothing that one test could leave to another', () => {
    const held = [...files]
      .filter(([file]) => /^src\/(core|shared)\//.test(file) && !isTest(file))
      .map(([file, text]): [string, string[]] => [file, heldBy(file, text)])
      .filter(([, names]) => names.length > 0);
    expect(Object.fromEntries(held)).toEqual(OUTLIVES_TESTS);
  });
});

describe('the look at the structure', () => {
  it('finds what a module holds', () => {
    const text = `
      let last = 0;
      const known = new Map<string, number>();
      const fixed = new Set(['a']);
      const other = new Thing();
      export function f() { let inside = new Map(); return inside; }
    `;
    expect(heldBy('a.ts', text)).toEqual(['last', 'known']);
  });

  it('finds a circle of values, and none of types or of what is loaded later and comes back by itself', () => {
    const of = (a: string, b: string) =>
      circlesOf(
        readValueImports(
          new Map([
            ['src/a.ts', a],
            ['src/b.ts', b],
          ]),
        ),
      );
    expect(of(`import { b } from './b';`, `import { a } from './a';`)).toEqual([['src/a.ts', 'src/b.ts']]);
    expect(of(`import { b } from './b';`, `import type { A } from './a';`)).toEqual([]);
    expect(of(`import { b } from './b';`, `export const b = 1;`)).toEqual([]);
  });
});
