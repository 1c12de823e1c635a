import { largeEarlierHistory, MESSAGES } from './history/large';
import { timed, withLargeHistory } from './history/open-copy';
import type { BenchResult } from './result';
import { percentile } from './search';

const PROMISED_S = 120;
const PROMISED_WAIT_MS = 15;
const EVERY_MS = 20;

/**
 * How long a file of the version before takes until the search index of today serves, and how long what is asked meanwhile
 * waits for a slice of that work.
 */
export async function run(): Promise<BenchResult> {
  return withLargeHistory(async (store) => {
    const started = performance.now();
    const waits: number[] = [];
    for (let made: number | null = 0; made !== null;) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      // Asks the file for next to nothing: what it takes is the wait.
      waits.push(await timed(() => store.lastOpened()));
      if (waits.length % 50 === 0) ({ rebuilt: made } = await store.search('a', 1));
    }
    const seconds = (performance.now() - started) / 1000;
    const wait = percentile(waits, 0.99);
    console.log(
      `${MESSAGES} messages in ${seconds.toFixed(0)} s; a wait of ${wait.toFixed(1)} ms (99 %), ${Math.max(...waits).toFixed(0)} ms at most`,
    );
    return {
      ...result('rebuild', 's', seconds, PROMISED_S),
      also: [result('rebuild: wait meanwhile', 'ms, 99 %', wait, PROMISED_WAIT_MS)],
    };
  }, largeEarlierHistory());
}

function result(name: string, unit: string, value: number, promised: number): BenchResult {
  return {
    name,
    value: Number(value.toFixed(2)),
    unit,
    baseline: promised,
    ratio: Number((value / promised).toFixed(3)),
    limit: 1,
  };
}
