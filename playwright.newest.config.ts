import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** The built window in the newest Chromium: see scripts/test-newest.ts. */
export default defineConfig({
  ...base,
  testMatch: 'newest/*.spec.ts',
  testIgnore: [],
  use: { actionTimeout: 15_000 },
});
