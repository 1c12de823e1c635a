import type { Logger } from '../core/log/logger';

/** Waits no longer than that; what goes on then goes on by itself. */
export async function within(ms: number, work: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** One after the other, all of them: what fails to close keeps nothing else from being written. */
export async function closeAll(
  parts: Readonly<Record<string, () => unknown>>,
  log: Pick<Logger, 'error'>,
): Promise<void> {
  for (const [part, close] of Object.entries(parts)) {
    try {
      await close();
    } catch (error) {
      log.error('app.part_not_closed', { part, error });
    }
  }
}
