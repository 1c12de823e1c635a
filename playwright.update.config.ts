import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** What runs against an installed deb: see scripts/test-update.ts. */
export default defineConfig({ ...base, testMatch: 'update/*.spec.ts', testIgnore: [] });
