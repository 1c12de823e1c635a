import { runMain } from './lib/main';
import { runTestSteps } from './test/run-steps';
import { longTestSteps } from './test/steps';

/** Every language at every size, every key, every proxy, and what waits, is killed or takes several devices. */
await runMain(() => runTestSteps(longTestSteps));
