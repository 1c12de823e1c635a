import { longAnswer } from './answer-text';
import { type BenchResult, compare } from './result';
import { measure, startBench } from './streaming';

const ROUNDS = 2;

/** Twice the answer costs twice as much, and not more. */
export async function run(): Promise<BenchResult> {
  const bench = await startBench();
  try {
    const long: number[] = [];
    const short: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      short.push((await measure(bench.app, bench.groq, longAnswer(8_000))).cpuMs);
      long.push((await measure(bench.app, bench.groq, longAnswer(16_000))).cpuMs);
    }
    return compare('stream-linear', 'ms of renderer CPU for 16,000 and 8,000 tokens', long, short, 2.2);
  } finally {
    await bench.stop();
  }
}
