import { Worker } from 'node:worker_threads';
import { bundle } from '../../thread/testing/bundle';

/** What the app gets from electron-vite's `?nodeWorker` import. */
export async function promptWorker(): Promise<() => Worker> {
  const url = await bundle(new URL('../thread.ts', import.meta.url));
  return () => new Worker(url, { execArgv: [] });
}
