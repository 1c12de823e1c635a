import { longAnswer } from './answer-text';
import { type BenchResult, compare } from './result';
import { measure, startBench } from './streaming';

const ROUNDS = 2;
const TOKENS = 8_000;

/** The same answer in the same bare window and in the same frames, drawn by us and by what others use. */
export async function run(): Promise<BenchResult> {
  const bench = await startBench();
  try {
    const text = longAnswer(TOKENS);
    const cost = { ours: [] as number[], streamdown: [] as number[], 'react-markdown': [] as number[] };
    const names = Object.keys(cost) as (keyof typeof cost)[];
    const stages = new Map(
      await Promise.all(names.map(async (name) => [name, await bench.shell(name)] as const)),
    );
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, stage] of stages) {
        const { cpuMs, updates, longFrames } = await measure(stage, bench.groq, text);
        cost[name].push(cpuMs);
        console.log(
          `${round + 1}: ${name} ${cpuMs.toFixed(0)} ms CPU, ${updates} updates, ${longFrames} long frames`,
        );
      }
    }
    return {
      ...compare('peers', 'ms of renderer CPU, against streamdown', cost.ours, cost.streamdown, 0.33),
      also: [
        compare(
          'peers-react-markdown',
          'ms of renderer CPU, against react-markdown in each frame',
          cost.ours,
          cost['react-markdown'],
          0.2,
        ),
      ],
    };
  } finally {
    await bench.stop();
  }
}
