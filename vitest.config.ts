import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const INTEGRATION = ['supabase/tests/**/*.test.ts', '{src,scripts,world}/**/*.integration.test.ts'];

/** What a test file says that changes something for others, or measures them. */
const NEEDS_A_PROCESS = /\bvi\.|\bspeak\(|\b(?:process|console|performance|spentMs|Worker|globalThis)\b/;

/**
 * Most tests of core and shared only call functions, which keep nothing but what they would find out again
 * (`scripts/structure.test.ts`): to start a process for each file, and load all in it anew, takes half their time.
 */
const TOGETHER = ['src/core', 'src/shared'].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.integration.test.ts'))
    .filter((file) => !NEEDS_A_PROCESS.test(readFileSync(join(import.meta.dirname, file), 'utf8'))),
);

/** Not a measure of speed: the lint rules' test starts ESLint, which is slow on a busy machine. */
const UNIT = {
  environment: 'node',
  setupFiles: ['src/core/accounts/without-node-advice.ts'],
  testTimeout: 20_000,
  // Some make a bundle before.
  hookTimeout: 20_000,
  // Vitest leaves a core to itself, and needs next to nothing of it.
  maxWorkers: '100%',
};

/** What takes 15 seconds or more, by the ends of the files' names. */
const LONGEST = [
  'scripts/start.integration.test.ts',
  'sync/sync.integration.test.ts',
  'sync/convergence.integration.test.ts',
  'tests/concurrency.test.ts',
  'supabase/stack.integration.test.ts',
  'markdown/budget.test.ts',
];

/**
 * Vitest goes by what files took where it ran before, and elsewhere by their size: a long one may come last, alone. And it
 * ends the process of those that share one when another file comes between.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId, project }: TestSpecification): number => {
      if (LONGEST.some((name) => moduleId.endsWith(name))) return 0;
      return project.config.isolate ? 1 : 2;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...UNIT,
          name: 'unit',
          include: ['{src,scripts,world}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**', ...TOGETHER],
        },
      },
      {
        test: { ...UNIT, name: 'unit-together', include: TOGETHER, isolate: false },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          setupFiles: ['src/core/accounts/without-node-advice.ts'],
          include: INTEGRATION,
          globalSetup: ['world/supabase/prepare.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file waits for a PostgreSQL of its own, for answers and for timers: two would leave a third of the cores.
          maxWorkers: 3,
        },
      },
    ],
  },
});
