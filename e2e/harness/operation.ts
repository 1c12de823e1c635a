import { expect, type Page } from '@playwright/test';
import type { Bridge } from '../../src/shared/ipc/bridge';
import type { Input, OperationName, Output } from '../../src/shared/ipc/contract';

/** Asks main as the interface does; fails on an error. */
export async function askMain<N extends OperationName>(
  page: Page,
  name: N,
  input?: Input<N>,
): Promise<Output<N>> {
  const result = await page.evaluate(
    ([operation, value]) => {
      const { operations } = (window as unknown as { safycore: Bridge }).safycore;
      return (operations[operation as OperationName] as (input: unknown) => Promise<unknown>)(value);
    },
    [name as string, input as unknown] as const,
  );
  expect(result, name).toMatchObject({ ok: true });
  return (result as { value: Output<N> }).value;
}
