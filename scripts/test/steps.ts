import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGED_APP } from '../../e2e/harness/packaged';
import { packageApp } from '../package/build';
import { makeTestBuild } from '../package/test-build';
import { buildCommand } from '../lib/build-app';
import type { InstalledElectron } from '../lib/electron/install';
import { repoRoot } from '../lib/paths';
import { run, type RunResult } from '../lib/run';
import { COUNTS_FILE_VARIABLE, type TestCounts } from './reporters/counts';

export interface TestContext {
  electron: InstalledElectron;
  /** A folder for this run's own files. */
  scratch: string;
}

export interface TestStep {
  name: string;
  /** A step without which this one says nothing. */
  needs?: string;
  /** Measures nothing and starts nothing: it runs beside the others, which leave a core free. */
  beside?: true;
  run(context: TestContext): Promise<TestCounts>;
}

const MINUTE_MS = 60_000;

/** Everything that `npm test` does, in order. */
export const testSteps: readonly TestStep[] = [
  { name: 'types', run: () => check('typescript/bin/tsc', ['--build']) },
  { name: 'eslint', beside: true, run: () => check('eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  {
    name: 'prettier',
    beside: true,
    run: () => check('prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
  },
  { name: 'knip', beside: true, run: () => check('knip/bin/knip.js', []) },
  { name: 'unit', run: (context) => vitest('unit', 5 * MINUTE_MS, context) },
  { name: 'integration', run: (context) => vitest('integration', 6 * MINUTE_MS, context) },
  { name: 'build', run: async ({ electron }) => asOneTest(await run(...buildCommand(electron.major))) },
  { name: 'e2e', needs: 'build', run: (context) => playwright(20 * MINUTE_MS, context) },
  { name: 'package', needs: 'build', run: packaged },
];

/** What depends on the server's version, for `npm run test:pg15`. */
export const postgresTestSteps: readonly TestStep[] = [
  {
    name: 'integration',
    run: (context) => vitest('integration', 8 * MINUTE_MS, context, ['supabase/tests', 'src/core/sync/sync']),
  },
  { name: 'build', run: async ({ electron }) => asOneTest(await run(...buildCommand(electron.major))) },
  { name: 'e2e', needs: 'build', run: (context) => playwright(4 * MINUTE_MS, context, ['main-job']) },
];

const modulePath = (path: string) => join(repoRoot, 'node_modules', path);
const reporter = (name: string) => fileURLToPath(new URL(`reporters/${name}.ts`, import.meta.url));

/** A check that passes or fails as a whole. */
async function check(program: string, args: string[]): Promise<TestCounts> {
  const result = await run(process.execPath, [modulePath(program), ...args], {
    cwd: repoRoot,
    timeoutMs: 5 * MINUTE_MS,
    output: 'capture',
  });
  // At once: other steps may be printing.
  if (result.output.trim() !== '') console.log(`\n${program}:\n${result.output.trim()}\n`);
  return asOneTest(result);
}

function asOneTest({ code, timedOut, output }: RunResult): TestCounts {
  if (code === 0) return { ...NOTHING_RAN, passed: 1 };
  return {
    ...NOTHING_RAN,
    failed: 1,
    failures: [timedOut ? 'It took too long and was ended.' : output.trim()],
  };
}

const NOTHING_RAN: TestCounts = { passed: 0, failed: 0, failures: [], skipped: [] };

function vitest(
  project: string,
  timeoutMs: number,
  context: TestContext,
  files: readonly string[] = [],
): Promise<TestCounts> {
  const args = [
    'run',
    ...files,
    '--project',
    project,
    '--reporter=default',
    `--reporter=${reporter('vitest')}`,
  ];
  return countedRun(project, 'vitest/vitest.mjs', args, timeoutMs, context, process.env);
}

/** The main job, and what must not be possible, with the app as it is packaged. */
async function packaged(context: TestContext): Promise<TestCounts> {
  if (process.platform !== 'linux')
    return { ...NOTHING_RAN, skipped: [{ name: 'package', reason: 'written for Linux' }] };
  const output = join(context.scratch, 'package');
  await packageApp({ electron: context.electron, output, targets: ['dir'] });
  const app = join(output, 'linux-unpacked');
  const testBuild = join(output, 'test-build');
  await makeTestBuild(app, testBuild);
  return playwright(4 * MINUTE_MS, context, ['--config', 'playwright.packaged.config.ts'], {
    SAFYCORE_PACKAGED_UNTOUCHED: join(app, 'safycore'),
    [PACKAGED_APP]: join(testBuild, 'safycore'),
  });
}

function playwright(
  timeoutMs: number,
  context: TestContext,
  files: readonly string[] = [],
  extraEnv: NodeJS.ProcessEnv = {},
): Promise<TestCounts> {
  const args = ['test', ...files, `--reporter=list,${reporter('playwright')}`];
  const env = { ...process.env, ...extraEnv };
  return countedRun('e2e', '@playwright/test/cli.js', args, timeoutMs, context, env);
}

/** Runs a test runner and believes neither its exit code nor its counts alone. */
async function countedRun(
  name: string,
  program: string,
  args: string[],
  timeoutMs: number,
  { scratch }: TestContext,
  env: NodeJS.ProcessEnv,
): Promise<TestCounts> {
  const file = join(scratch, `${name}.json`);
  const result = await run(process.execPath, [modulePath(program), ...args], {
    cwd: repoRoot,
    timeoutMs,
    env: { ...env, [COUNTS_FILE_VARIABLE]: file },
  });
  const counts = await readCounts(file);
  const failed = (reason: string): TestCounts => ({
    ...counts,
    failed: counts.failed + 1,
    failures: [...counts.failures, reason],
  });
  if (result.timedOut) return failed(`It took longer than ${timeoutMs / MINUTE_MS} minutes and was ended.`);
  if (counts.passed + counts.failed === 0) return failed('It ran no tests.');
  return result.code !== 0 && counts.failed === 0 ? failed(`It ended with ${String(result.code)}.`) : counts;
}

async function readCounts(file: string): Promise<TestCounts> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as TestCounts;
  } catch {
    return NOTHING_RAN;
  }
}
