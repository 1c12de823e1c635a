import { codeBlock, END_MARK } from './answer-text';
import { type BenchResult, compare } from './result';
import { measure, startBench } from './streaming';

const ROUNDS = 2;
const FEW = 400;
const MANY = 1_600;

/** A line of a code block costs the same, however many stand before it in the open block. */
export async function run(): Promise<BenchResult> {
  const bench = await startBench();
  const perLine = async (lines: number): Promise<number> => {
    const { cpuMs } = await measure(bench.app, bench.groq, `${codeBlock(lines)}\n\n${END_MARK}`);
    return (cpuMs / lines) * 1_000;
  };
  try {
    const many: number[] = [];
    const few: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      few.push(await perLine(FEW));
      many.push(await perLine(MANY));
    }
    return compare('open-block', 'µs of renderer CPU a line', many, few, 1.15);
  } finally {
    await bench.stop();
  }
}
