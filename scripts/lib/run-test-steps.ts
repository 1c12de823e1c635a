import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup } from '../setup';
import { interrupted } from './interrupt';
import { report, type StepResult } from './test-report';
import type { TestContext, TestStep } from './test-steps';

/** Runs the steps in order and prints what came of them. Returns the exit code. */
export async function runTestSteps(steps: readonly TestStep[]): Promise<number> {
  const electron = await setup({ forTests: true });
  const scratch = await mkdtemp(join(tmpdir(), 'safycore-test-'));
  const context: TestContext = { electron, scratch };
  const results: StepResult[] = [];
  try {
    for (const step of steps) {
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
}
