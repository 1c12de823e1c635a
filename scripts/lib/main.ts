import { durationSentence } from './durations';
import { interrupted, watchForInterrupt } from './interrupt';
import { UserError } from './progress';

const INTERRUPTED = 130;

/** Runs a script's main function; prints how long it takes and what went wrong, and sets the exit code. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  watchForInterrupt();
  const duration = durationSentence(process.argv[1] ?? '');
  if (duration !== null) console.log(duration);
  try {
    exitWith(await main());
  } catch (error) {
    if (!interrupted.aborted) console.error(error instanceof UserError ? error.message : error);
    exitWith(interrupted.aborted ? INTERRUPTED : 1);
  }
}

/** Said again at the very end: electron-builder ends the process with 0, whatever was said before. */
function exitWith(code: number): void {
  process.exitCode = code;
  process.on('exit', () => {
    process.exitCode = code;
  });
}
