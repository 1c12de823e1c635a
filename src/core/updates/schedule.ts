const MINUTE_MS = 60_000;

/** When to look for an update: never while the app starts, and never with everybody else at once. */
export const firstCheckMs = (random: () => number): number => between(5, 20, random);
export const nextCheckMs = (random: () => number): number => between(4 * 60, 8 * 60, random);

const between = (from: number, to: number, random: () => number): number =>
  Math.round((from + (to - from) * random()) * MINUTE_MS);
