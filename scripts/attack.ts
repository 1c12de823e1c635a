import { run as runProgram } from './lib/run';
import { runMain } from './lib/main';
import { repoRoot } from './lib/paths';
import { UserError } from './lib/progress';
import { buildApp } from './lib/build-app';
import { setup } from './setup';

/** What `npm test` tries in short, in full: the specs of a kind, which read `ATTACK`. */
const attacks: Readonly<Record<string, string>> = {
  text: 'heavy-answers',
};

const HOUR_MS = 3_600_000;

await runMain(async () => {
  const [name = ''] = process.argv.slice(2);
  const spec = attacks[name];
  if (spec === undefined)
    throw new UserError(`Name what to attack: npm run attack -- ${Object.keys(attacks).join(' | ')}`);
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const { code } = await runProgram(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', spec, '--workers=1', '--reporter=list'],
    { cwd: repoRoot, timeoutMs: HOUR_MS, output: 'inherit', env: { ...process.env, ATTACK: name } },
  );
  return code;
});
