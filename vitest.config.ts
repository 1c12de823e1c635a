import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const INTEGRATION = ['supabase/tests/**/*.test.ts', '{src,scripts,world}/**/*.integration.test.ts'];

/** What takes 15 seconds or more, by the ends of the files' names. */
const LONGEST = [
  'scripts/start.integration.test.ts',
  'sync/sync.integration.test.ts',
  'sync/convergence.integration.test.ts',
  'tests/concurrency.test.ts',
  'supabase/stack.integration.test.ts',
  'markdown/budget.test.ts',
];

/** Vitest goes by what files took where it ran before, and elsewhere by their size: a long one may come last, alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONGEST.some((name) => moduleId.endsWith(name));
    const others = await super.sort(files);
    return [...others.filter(isLong), ...others.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['src/core/accounts/without-node-advice.ts'],
          include: ['{src,scripts,world}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**'],
          // Not a measure of speed: the lint rules' test starts ESLint, which is slow on a busy machine.
          testTimeout: 20_000,
          // Vitest leaves a core to itself, and needs next to nothing of it.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          setupFiles: ['src/core/accounts/without-node-advice.ts'],
          include: INTEGRATION,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file starts a PostgreSQL of its own, which takes the other core for itself only now and then.
          maxWorkers: 2,
        },
      },
    ],
  },
});
