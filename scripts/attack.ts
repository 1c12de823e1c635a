import { parseArgs } from 'node:util';
import { runMain } from './lib/main';
import { UserError } from './lib/progress';
import { attacks } from './test/attacks';
import { runTestSteps } from './test/run-steps';
import { build } from './test/runners';

/** `npm run attack [-- NAME… [--only WORDS]]`: what `npm test` tries in short, in full; of texts and costs only those named so. */
await runMain(async () => {
  const { values, positionals: wanted } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.only !== undefined) process.env.ATTACK_ONLY = values.only;
  const names = attacks.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UserError(`Unknown: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  const chosen = attacks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const needsApp = chosen.some(({ needs }) => needs === build.name);
  return runTestSteps(needsApp ? [build, ...chosen] : chosen);
});
