import { interrupted, watchForInterrupt } from './interrupt';
import { UserError } from './progress';

const INTERRUPTED = 130;

/** Runs a script's main function; prints what went wrong and sets the exit code. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  watchForInterrupt();
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!interrupted.aborted) console.error(error instanceof UserError ? error.message : error);
    process.exitCode = interrupted.aborted ? INTERRUPTED : 1;
  }
}
