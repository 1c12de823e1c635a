import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup } from '../setup';
import { interrupted } from '../lib/interrupt';
import { report, type StepResult } from './report';
import type { TestContext, TestStep } from './runners';

/** Runs the steps in order and prints what came of them. Returns the exit code. */
export async function runTestSteps(steps: readonly TestStep[]): Promise<number> {
  const electron = await setup({ forTests: true });
  const scratch = await mkdtemp(join(tmpdir(), 'safycore-test-'));
  const context: TestContext = { electron, scratch };
  const results: StepResult[] = [];
  const timed = async (step: TestStep): Promise<StepResult> => {
    const started = Date.now();
    const counts = await step.run(context);
    return { name: step.name, seconds: (Date.now() - started) / 1000, counts };
  };
  const beside = oneByOne(
    steps.filter((step) => step.beside),
    timed,
  );
  try {
    for (const step of steps.filter((other) => !other.beside)) {
      interrupted.throwIfAborted();
      const unmet = results.find(({ name, counts }) => step.needs === name && counts.failed > 0);
      console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}\n`);
      if (unmet) {
        const skipped = [{ name: `all of ${step.name}`, reason: `${unmet.name} failed` }];
        results.push({
          name: step.name,
          seconds: 0,
          counts: { passed: 0, failed: 1, failures: [], skipped },
        });
      } else results.push(await timed(step));
    }
  } finally {
    results.unshift(...(await beside));
    await rm(scratch, { recursive: true, force: true });
  }
  interrupted.throwIfAborted();
  return report(results) ? 0 : 1;
}

async function oneByOne<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const item of items) {
    if (interrupted.aborted) break;
    done.push(await work(item));
  }
  return done;
}
