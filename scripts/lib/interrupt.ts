const PARENT_CHECK_MS = 500;
/** A terminal and npm may both hand on the same Ctrl-C. */
const SAME_PRESS_MS = 1_000;

const controller = new AbortController();

/** Aborted by Ctrl-C, by a request to end, and when the process that started this one is gone. */
export const interrupted: AbortSignal = controller.signal;

/** Lets the script end what it started instead of dying at once. A second Ctrl-C waits for nothing. */
export function watchForInterrupt(): void {
  let firstPress: number | undefined;
  const onSignal = () => {
    firstPress ??= Date.now();
    if (Date.now() - firstPress > SAME_PRESS_MS) process.exit(130);
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

  // npm tells only its shell when it is asked to end, and the shell does not tell us.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) controller.abort();
  }, PARENT_CHECK_MS).unref();
}
