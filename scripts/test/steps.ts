import project from '../../package.json' with { type: 'json' };
import { FOR_ANY_APP } from '../../playwright.packaged.config';
import { build, check, MINUTE_MS, packaged, playwright, type TestStep, vitest } from './runners';

/** As `npm run` has them. */
const optionsOf = (script: keyof typeof project.scripts): string[] =>
  project.scripts[script].split(' ').slice(1);

/** Where there is a package, what it shows is not asked of the built app as well. */
const inBuiltApp = `e2e/${process.platform === 'linux' ? `(?!(${FOR_ANY_APP.join('|')})[.])` : ''}[^/]+[.]spec`;

/**
 * What `npm test` does: what is `beside` in its order, and the rest in theirs. A step that hangs is ended; one that is slow
 * is not: machines of half the speed, which are shared besides, are those of many.
 */
export const testSteps: readonly TestStep[] = [
  {
    name: 'types',
    beside: true,
    run: () => check('oxlint/bin/oxlint', optionsOf('types')),
  },
  {
    name: 'eslint',
    beside: true,
    run: () => check('eslint/bin/eslint.js', optionsOf('walls')),
  },
  { name: 'format', beside: true, run: () => check('oxfmt/bin/oxfmt', ['--check', '.']) },
  { name: 'knip', beside: true, run: () => check('knip/bin/knip.js', []) },
  { name: 'unit', run: (context) => vitest('unit*', 12 * MINUTE_MS, context) },
  { name: 'integration', run: (context) => vitest('integration', 12 * MINUTE_MS, context) },
  build,
  {
    name: 'e2e',
    needs: 'build',
    // Test by test: file by file, one worker ends with the last long file while the other waits.
    run: (context) => playwright(30 * MINUTE_MS, context, [inBuiltApp, '--fully-parallel']),
  },
  { name: 'package', needs: 'build', run: packaged },
];

/** What takes too long for every change, for `npm run test:long`. */
export const longTestSteps: readonly TestStep[] = [
  build,
  { name: 'e2e', needs: 'build', run: (context) => playwright(30 * MINUTE_MS, context, ['e2e/long/']) },
];

const CORE = ['src/core', 'src/shared'];

/** What depends on the versions of Node and Chromium, for `npm run test:newest`. */
export const newestTestSteps: readonly TestStep[] = [
  { name: 'unit', run: (context) => vitest('unit*', 10 * MINUTE_MS, context, CORE) },
  { name: 'integration', run: (context) => vitest('integration', 10 * MINUTE_MS, context, CORE) },
  build,
  {
    name: 'window',
    needs: 'build',
    run: (context) => playwright(3 * MINUTE_MS, context, ['--config', 'playwright.newest.config.ts']),
  },
];

/** What depends on the server's version, for `npm run test:pg15`. */
export const postgresTestSteps: readonly TestStep[] = [
  {
    name: 'integration',
    run: (context) => vitest('integration', 8 * MINUTE_MS, context, ['supabase/tests', 'src/core/sync/sync']),
  },
  build,
  { name: 'e2e', needs: 'build', run: (context) => playwright(4 * MINUTE_MS, context, ['main-job']) },
];
