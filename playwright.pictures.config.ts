import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** Pictures of all components against those in docs/: npm run test:pictures, with --update-snapshots to make them anew. */
export default defineConfig({
  ...base,
  testMatch: ['pictures/*.spec.ts'],
  testIgnore: [],
  snapshotPathTemplate: 'docs/images/components/{arg}{ext}',
  expect: { ...base.expect, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
});
