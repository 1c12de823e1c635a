/* A main process in which the 20 seconds are 2 that the app waits for a server that has fallen silent in an answer. */
const { setTimeout: later } = globalThis;

globalThis.setTimeout = (work, ms, ...given) => later(work, ms === 20_000 ? 2_000 : ms, ...given);
