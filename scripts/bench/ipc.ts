import { DELTA_MS } from '../../src/core/chat/chat-service';
import { type BenchResult, compare } from './result';
import { startBench } from './streaming';

const ROUNDS = 3;
const TOKENS = 8_000;
const TOKENS_PER_SECOND = 2_000;

/** What a token costs the window on its way in: in batches, as the app sends them, and one by one. */
export async function run(): Promise<BenchResult> {
  const bench = await startBench();
  try {
    const batched: number[] = [];
    const single: number[] = [];
    const once = async (everyMs: number): Promise<number> => {
      const before = await bench.app.cpuMs();
      await bench.send(everyMs, TOKENS, TOKENS_PER_SECOND);
      return (((await bench.app.cpuMs()) - before) / TOKENS) * 1_000;
    };
    for (let round = 0; round <= ROUNDS; round++) {
      const pair = [await once(0), await once(DELTA_MS)] as const;
      if (round === 0) continue; // the first run compiles
      single.push(pair[0]);
      batched.push(pair[1]);
    }
    return compare('ipc', 'µs of renderer CPU a token', batched, single, 0.35);
  } finally {
    await bench.stop();
  }
}
