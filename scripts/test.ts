import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interrupted } from './lib/interrupt';
import { runMain } from './lib/main';
import { UserError } from './lib/progress';
import { report, type StepResult } from './lib/test-report';
import { testSteps, type TestContext } from './lib/test-steps';
import { setup } from './setup';

await runMain(async () => {
  const wanted = process.argv.slice(2);
  const names = testSteps.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new UserError(`Unknown: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);

  const electron = await setup({ forTests: true });
  const scratch = await mkdtemp(join(tmpdir(), 'safycore-test-'));
  const context: TestContext = { electron, scratch };
  const results: StepResult[] = [];
  try {
    for (const step of testSteps) {
      if (wanted.length > 0 && !wanted.includes(step.name)) continue;
      interrupted.throwIfAborted();
      const unmet = results.find(({ name, counts }) => step.needs === name && counts.failed > 0);
      console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}\n`);
      const started = Date.now();
      const counts = unmet
        ? { passed: 0, failed: 1, skipped: [{ name: `all of ${step.name}`, reason: `${unmet.name} failed` }] }
        : await step.run(context);
      results.push({ name: step.name, seconds: (Date.now() - started) / 1000, counts });
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  interrupted.throwIfAborted();
  return report(results) ? 0 : 1;
});
