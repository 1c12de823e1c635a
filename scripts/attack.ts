import { runMain } from './lib/main';
import { chosenAttacks } from './test/attacks';
import { runTestSteps } from './test/run-steps';
import { build } from './test/runners';

/** `npm run attack [-- NAME… | -- NAME --only WORDS]`: the attacks alone, and in full what other runs try in short. */
await runMain(async () => {
  const { chosen, only } = chosenAttacks(process.argv.slice(2));
  if (only !== undefined) process.env.ATTACK_ONLY = only;
  const needsApp = chosen.some(({ needs }) => needs === build.name);
  return runTestSteps(needsApp ? [build, ...chosen] : chosen);
});
