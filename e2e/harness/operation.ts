import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { type Bridge, operationChannel } from '../../src/shared/ipc/bridge';
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

export interface HeldAnswers {
  /** How many wait. */
  count(): Promise<number>;
  release(): Promise<void>;
  /** The same while the app is being quit. */
  quitAndRelease(): Promise<void>;
}

/** Main keeps to itself, for now, what it answers to one operation. */
export async function holdAnswers(app: ElectronApplication, name: OperationName): Promise<HeldAnswers> {
  await app.evaluate(({ ipcMain }, channel) => {
    const answer = ipcMain.listeners(channel)[0] as (...asked: unknown[]) => void;
    const held: (() => void)[] = [];
    ipcMain.removeAllListeners(channel);
    ipcMain.on(channel, (...asked) => void held.push(() => answer(...asked)));
    const release = (): void => {
      ipcMain.removeAllListeners(channel);
      ipcMain.on(channel, answer);
      for (const each of held) each();
    };
    Object.assign(globalThis, { held, release });
  }, operationChannel(name));
  return {
    count: () => app.evaluate(() => (globalThis as unknown as { held: unknown[] }).held.length),
    release: () => app.evaluate(() => (globalThis as unknown as { release: () => void }).release()),
    quitAndRelease: () =>
      app.evaluate(({ app: electron }) => {
        setImmediate(() => {
          electron.quit();
          (globalThis as unknown as { release: () => void }).release();
        });
      }),
  };
}
