import { longAnswer } from './answer-text';
import { type BenchResult, compare, median } from './result';
import { measure, startBench, type Streamed } from './streaming';

const ROUNDS = 3;
const TOKENS = 8_000;
/** Two frames of a 60 Hz screen. */
const TWO_FRAMES_MS = 34;

/** What an answer at 1,000 tokens a second costs the window, against one that appends plain text. */
export async function run(): Promise<BenchResult> {
  const bench = await startBench();
  try {
    const text = longAnswer(TOKENS);
    const floor = await bench.shell('floor');
    const ours: Streamed[] = [];
    const bare: Streamed[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await measure(floor, bench.groq, text));
      ours.push(await measure(bench.app, bench.groq, text));
      console.log(`${round + 1}: floor ${line(bare.at(-1))}; app ${line(ours.at(-1))}`);
    }
    const cpu = ({ cpuMs }: Streamed): number => cpuMs;
    const settle = ours.map(({ settleMs }) => settleMs);
    const floorSettle = bare.map(({ settleMs }) => settleMs);
    return {
      ...compare('stream', 'ms of renderer CPU', ours.map(cpu), bare.map(cpu), 2),
      also: [
        {
          name: 'stream-long-frames',
          value: median(ours.map(({ longFrames }) => longFrames)),
          unit: 'tasks over 50 ms after the first second',
          baseline: median(bare.map(({ longFrames }) => longFrames)),
          ratio: median(ours.map(({ longFrames }) => longFrames)),
          limit: 0,
        },
        {
          name: 'stream-settle',
          value: Number(median(settle).toFixed(1)),
          unit: 'ms from the last piece to its paint',
          baseline: Number(median(floorSettle).toFixed(1)),
          // In units of the two frames that it may be later.
          ratio: Number(((median(settle) - median(floorSettle)) / TWO_FRAMES_MS).toFixed(3)),
          limit: 1,
        },
      ],
    };
  } finally {
    await bench.stop();
  }
}

const line = (streamed: Streamed | undefined): string =>
  streamed
    ? `${streamed.cpuMs.toFixed(0)} ms CPU, ${streamed.longFrames} long (${streamed.longestFrameMs.toFixed(0)} ms), settled ${streamed.settleMs.toFixed(0)} ms`
    : '';
