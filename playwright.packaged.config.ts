import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** What runs against the packaged app: see scripts/test-package.ts. */
export default defineConfig({
  ...base,
  testMatch: ['packaged/*.spec.ts', 'main-job.spec.ts', 'strangers.spec.ts'],
  testIgnore: [],
});
