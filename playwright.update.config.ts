import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** What runs against an installed deb, the main job as an ordinary user: see scripts/test-update.ts. */
export default defineConfig({
  ...base,
  testMatch: ['main-job.spec.ts', 'update/*.spec.ts'],
  testIgnore: [],
});
