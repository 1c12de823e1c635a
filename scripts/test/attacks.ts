import { parseArgs } from 'node:util';
import { UserError } from '../lib/progress';
import { MINUTE_MS, packaged, playwright, type TestStep, vitest } from './runners';

const MOST_MS = 120 * MINUTE_MS;

const inApp =
  (...specs: readonly string[]): TestStep['run'] =>
  (context) =>
    playwright(MOST_MS, context, ['--workers=1', ...specs.map((spec) => `e2e/(long/)?${spec}[.]spec`)], {
      ATTACK: 'full',
    });

const onServer =
  (...files: readonly string[]): TestStep['run'] =>
  (context) =>
    vitest('integration', MOST_MS, context, files, { ATTACK: 'full' });

/** What is attacked, by name. Tests try the same, and in short what heeds ATTACK. */
export const attacks: readonly TestStep[] = [
  /** What models write, what people ask, and what people and files name things. */
  {
    name: 'text',
    needs: 'build',
    run: inApp('heavy-acts', 'heavy-answers', 'heavy-names', 'heavy-questions'),
  },
  { name: 'contract', needs: 'build', run: inApp('contract', 'hostile-input', 'operations', 'order') },
  { name: 'costs', needs: 'build', run: inApp('costs') },
  {
    name: 'files',
    run: (context) => vitest('unit*', MOST_MS, context, ['src/core/import', 'src/core/export']),
  },
  { name: 'settings', needs: 'build', run: inApp('settings-file', 'moved-project', 'cannot-start') },
  /** Policy, network and navigation. */
  {
    name: 'walls',
    needs: 'build',
    run: inApp('shell', 'navigation', 'links', 'strangers', 'strangers-asked', 'canary'),
  },
  { name: 'secrets', needs: 'build', run: inApp('secrets', 'isolation', 'keychain') },
  { name: 'package', needs: 'build', run: packaged },
  /** Row-level security, the cost of statements, the team proxy's and the API's bodies, headers and limits. */
  { name: 'server', run: onServer('supabase/tests') },
];

/** Those that can try some of their attacks alone. */
const WITH_PARTS: readonly string[] = ['text', 'costs'];

/** What a person asks for: all attacks, those that are named, or of one of them only some. */
export function chosenAttacks(args: readonly string[]): {
  readonly chosen: readonly TestStep[];
  readonly only: string | undefined;
} {
  const { values, positionals: wanted } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const names = attacks.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UserError(`Unknown: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  const { only } = values;
  if (only !== undefined && !(wanted.length === 1 && WITH_PARTS.includes(wanted[0] ?? '')))
    throw new UserError(
      `--only tries some of ${WITH_PARTS.join(' or ')}: npm run attack -- text --only images`,
    );
  return { chosen: attacks.filter(({ name }) => wanted.length === 0 || wanted.includes(name)), only };
}
