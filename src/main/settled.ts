import { within } from './closing';

/** What a page that went asked for is done before its file is closed. */
const LAST_WORDS_MS = 1_000;

/** Waits, not long, until those of the running calls that are waited for have ended. */
export async function settled<Name>(
  running: ReadonlyMap<Promise<unknown>, Name>,
  isWaitedFor: (name: Name) => boolean,
): Promise<void> {
  const calls = [...running].filter(([, name]) => isWaitedFor(name)).map(([call]) => call);
  await within(LAST_WORDS_MS, () => Promise.allSettled(calls));
}
