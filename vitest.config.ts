import { defineConfig } from 'vitest/config';

const INTEGRATION = ['supabase/tests/**/*.test.ts', '{src,scripts,world}/**/*.integration.test.ts'];

export default defineConfig({
  test: {
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
