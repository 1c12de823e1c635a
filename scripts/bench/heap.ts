import type { CDPSession } from '@playwright/test';

/** What a page's JavaScript keeps after a collection, in MiB. The first collection frees what waits for its finalizers. */
export async function heapMib(cdp: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}
