/** Sooner, nobody would have time to read it. Each time anew: the window may have begun to listen only now. */
const EVERY_MS = 1_000;

/** Tells the window how far a history is brought up to date, where opening it takes so long that somebody wonders. */
export async function tellUpdating<T>(
  tell: (share: number) => void,
  open: (onUpdating: (share: number) => void) => Promise<T>,
): Promise<T> {
  let share: number | null = null;
  const timer = setInterval(() => {
    if (share !== null) tell(share);
  }, EVERY_MS);
  try {
    return await open((now) => (share = now));
  } finally {
    clearInterval(timer);
  }
}
