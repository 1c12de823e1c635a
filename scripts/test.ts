import { runMain } from './lib/main';
import { UserError } from './lib/progress';
import { runTestSteps } from './test/run-steps';
import { testSteps } from './test/steps';

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const names = testSteps.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UserError(`Unknown: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

  return runTestSteps(testSteps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
});
