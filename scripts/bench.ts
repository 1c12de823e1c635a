import { runMain } from './lib/main';
import { UserError } from './lib/progress';
import type { BenchResult } from './bench/result';

/** Each benchmark is a module of its own, loaded only when asked for. */
const benchmarks: Readonly<Record<string, () => Promise<{ run: () => Promise<BenchResult> }>>> = {
  start: () => import('./bench/start'),
  server: () => import('./bench/server'),
  rest: () => import('./bench/rest'),
  store: () => import('./bench/store'),
  search: () => import('./bench/search'),
  rebuild: () => import('./bench/rebuild'),
  sync: () => import('./bench/sync'),
  retrieval: () => import('./bench/retrieval'),
  words: () => import('./bench/words'),
  tables: () => import('./bench/tables'),
  figures: () => import('./bench/figures'),
  grid: () => import('./bench/grid'),
  stream: () => import('./bench/stream'),
  'stream-linear': () => import('./bench/stream-linear'),
  'stream-heap': () => import('./bench/stream-heap'),
  'open-block': () => import('./bench/open-block'),
  peers: () => import('./bench/peers'),
  ipc: () => import('./bench/ipc'),
  list: () => import('./bench/list'),
  ttft: () => import('./bench/ttft'),
  export: () => import('./bench/export'),
};

await runMain(async () => {
  const name = process.argv[2] ?? '';
  const load = benchmarks[name];
  if (!load) throw new UserError(`Name a benchmark: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`);
  const result = await (await load()).run();
  console.log(JSON.stringify(result));
  return [result, ...(result.also ?? [])].every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;
});
