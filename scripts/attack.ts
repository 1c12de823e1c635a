import { runMain } from './lib/main';
import { UserError } from './lib/progress';
import { attacks } from './test/attacks';
import { runTestSteps } from './test/run-steps';
import { build } from './test/runners';

/** `npm run attack [-- NAME…]`: what `npm test` tries in short, in full. */
await runMain(async () => {
  const wanted = process.argv.slice(2);
  const names = attacks.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UserError(`Unknown: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  const chosen = attacks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const needsApp = chosen.some(({ needs }) => needs === build.name);
  return runTestSteps(needsApp ? [build, ...chosen] : chosen);
});
