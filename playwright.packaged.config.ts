import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** What the package shows as well as the built app does. */
export const FOR_ANY_APP: readonly string[] = ['main-job', 'strangers'];

/** What runs against the packaged app. */
export default defineConfig({
  ...base,
  testMatch: ['packaged/*.spec.ts', ...FOR_ANY_APP.map((name) => `${name}.spec.ts`)],
  testIgnore: [],
});
