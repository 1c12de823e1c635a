import './src/core/accounts/without-node-advice';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Against packages and pictures, each with a config of its own.
  testIgnore: ['packaged/**', 'update/**', 'pictures/**', 'newest/**'],
  outputDir: 'test-results',
  // Each has a screen, a keychain and a server of its own; three of them take as long on two cores, and race.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
