import { longAnswer } from './answer-text';
import { heapMib } from './heap';
import { type BenchResult, compare } from './result';
import { measure, type Stage, startBench } from './streaming';

/** An hour with a long answer every minute, sent faster than Groq does. */
const ANSWERS = 60;
const TOKENS = 8_000;
const TOKENS_PER_SECOND = 10_000;
/** What is made once is there by then: languages of code, and compiled functions above all. */
const WARM_UP = 15;

/**
 * What an hour of streaming leaves in the window's heap. The same question is answered again and again: what a further
 * conversation takes in the sidebar, or a further message on the page, is there to be seen and no leftover.
 */
export async function run(): Promise<BenchResult> {
  const bench = await startBench({ tokensPerSecond: TOKENS_PER_SECOND });
  try {
    const { app, groq } = bench;
    const cdp = await app.page.context().newCDPSession(app.page);
    const text = longAnswer(TOKENS);
    await measure(app, groq, text);
    const again: Stage = {
      ...app,
      reset: () => app.page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' }),
      ask: () => app.page.getByRole('button', { name: 'Regenerate' }).last().click(),
    };
    const heapAfter = async (answers: number): Promise<number> => {
      for (let n = 1; n <= answers; n++) await measure(again, groq, text);
      await again.reset();
      const mib = await heapMib(cdp);
      console.log(`after ${answers} more answers: ${mib.toFixed(1)} MiB`);
      return mib;
    };
    const before = await heapAfter(WARM_UP);
    for (let part = 1; part < 4; part++) await heapAfter(ANSWERS / 4);
    const after = await heapAfter(ANSWERS / 4);
    return compare('stream-heap', 'MiB of the heap after an hour of streaming', [after], [before], 1.1);
  } finally {
    await bench.stop();
  }
}
