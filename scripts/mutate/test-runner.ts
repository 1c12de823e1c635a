import { createVitest, type Vitest } from 'vitest/node';
import { repoRoot } from '../lib/paths';

/** Test files, and the part of a test's full name that selects some of them. */
export interface Suite {
  readonly file: string;
  readonly only?: string;
}

export interface TestRunner {
  /** The first test that fails, with these in its environment; null when all pass. */
  firstFailure(suites: readonly Suite[], env?: Readonly<Record<string, string>>): Promise<string | null>;
  /** A file of the project is another one now. */
  changed(path: string): void;
  stop(): Promise<void>;
}

export interface Tests {
  readonly root?: string;
  readonly project: 'unit' | 'integration';
}

/** Keeps one Vitest for all runs: starting it takes longer than most of them. */
export async function startTestRunner({ root = repoRoot, project }: Tests): Promise<TestRunner> {
  const vitest = await createVitest('test', {
    root,
    // Unit tests that share a process are a project of their own.
    project: [`${project}*`],
    watch: false,
    bail: 1,
    reporters: [{}],
    silent: true,
  });
  return {
    async firstFailure(suites, env = {}) {
      for (const suite of suites) {
        const failure = await run(vitest, suite, env);
        if (failure !== null) return failure;
      }
      return null;
    },
    changed: (path) => {
      vitest.invalidateFile(path);
    },
    stop: () => vitest.close(),
  };
}

async function run(
  vitest: Vitest,
  { file, only }: Suite,
  env: Readonly<Record<string, string>>,
): Promise<string | null> {
  // A fresh count, or the failures of the last run would end this one.
  vitest.state.filesMap.clear();
  for (const project of vitest.projects) {
    project.config.env = { ...project.config.env, ...env };
  }
  if (only === undefined) vitest.resetGlobalTestNamePattern();
  else vitest.setGlobalTestNamePattern(new RegExp(`\\b${only}\\b`));
  const specifications = await vitest.globTestSpecifications([file]);
  if (specifications.length === 0) throw new Error(`No tests in ${file}.`);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  for (const module of testModules) {
    const [failed] = module.children.allTests('failed');
    if (failed) return `${file} > ${failed.fullName}`;
    if (!module.ok()) return `${file} cannot start: ${module.errors()[0]?.message ?? 'nobody knows why'}`;
  }
  if (unhandledErrors.length > 0) return `${file}: an unhandled error`;
  return null;
}
