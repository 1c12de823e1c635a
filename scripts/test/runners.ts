import { readFile, rm } from 'node:fs/promises';
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
  /** Measures nothing and starts nothing: it runs beside the others, with what they leave of the cores. */
  beside?: true;
  run(context: TestContext): Promise<TestCounts>;
}

export const MINUTE_MS = 60_000;

// The test server's library takes a tenth of a second for each password, as it should where they are people's.
process.env.LITE_AUTH_BCRYPT_COST ??= '4';

const modulePath = (path: string) => join(repoRoot, 'node_modules', path);
const reporter = (name: string) => fileURLToPath(new URL(`reporters/${name}.ts`, import.meta.url));
const WITH_WHAT_IS_LEFT = new URL('with-what-is-left.js', import.meta.url).href;

/** A check that passes or fails as a whole, and waits for whatever runs beside it. */
export async function check(program: string, args: string[]): Promise<TestCounts> {
  const result = await run(process.execPath, ['--import', WITH_WHAT_IS_LEFT, modulePath(program), ...args], {
    cwd: repoRoot,
    timeoutMs: 15 * MINUTE_MS,
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

export function vitest(
  project: string,
  timeoutMs: number,
  context: TestContext,
  files: readonly string[] = [],
  extraEnv: NodeJS.ProcessEnv = {},
): Promise<TestCounts> {
  const args = [
    'run',
    ...files,
    '--project',
    project,
    '--reporter=default',
    `--reporter=${reporter('vitest')}`,
  ];
  return countedRun(project, 'vitest/vitest.mjs', args, timeoutMs, context, { ...process.env, ...extraEnv });
}

/** What the other steps start. */
export const build: TestStep = {
  name: 'build',
  run: async ({ electron }) => asOneTest(await run(...buildCommand(electron.major))),
};

/** The main job, and what must not be possible, with the app as it is packaged. */
export async function packaged(context: TestContext): Promise<TestCounts> {
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

export function playwright(
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
  // What a step before this one counted is not this one's.
  await rm(file, { force: true });
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
