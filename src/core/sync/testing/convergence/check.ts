import fc from 'fast-check';
import type postgres from 'postgres';
import { anyScenario } from './scenario';
import { type Person, play } from './world';

/** Runs that go on at the same time: while one waits for the server, another works. */
const LANES = 3;
/** How long a failing scenario is made smaller. */
const SHRINK_MS = 60_000;

export interface CheckOptions {
  /** Scenarios `seed`, `seed + 1` and so on. */
  readonly seed: number;
  readonly runs: number;
  readonly sql: postgres.Sql;
  /** Each run has a person of its own. */
  readonly newPerson: () => Promise<Person>;
  readonly onRun?: (done: number) => void;
}

export interface Failure {
  readonly seed: number;
  /** The scenario made smaller, and what is not true after it. */
  readonly report: string;
}

/** Plays scenarios until one fails. The same seed makes the same scenario; the server's clock and the ids are real. */
export async function checkConvergence(options: CheckOptions): Promise<Failure | null> {
  const { seed, runs, onRun } = options;
  const failures: Failure[] = [];
  let [next, done] = [0, 0];
  const lane = async (): Promise<void> => {
    while (failures.length === 0 && next < runs) {
      const mine = seed + next++;
      const report = await run(mine, options);
      if (report !== null) failures.push({ seed: mine, report });
      onRun?.(++done);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const [first] = failures;
  if (!first) return null;
  const smaller = await run(first.seed, options, SHRINK_MS);
  const again = smaller ?? 'Played again, it passed: something of it depends on time.';
  return { seed: first.seed, report: `${first.report}\n\n${again}` };
}

const property = ({ sql, newPerson }: CheckOptions) =>
  fc.asyncProperty(anyScenario, async (scenario) => play(scenario, sql, await newPerson()));

/** What is not true after the scenario of this seed, or null. */
async function run(seed: number, options: CheckOptions, shrinkMs?: number): Promise<string | null> {
  const { failed, counterexample, errorInstance } = await fc.check(property(options), {
    seed,
    numRuns: 1,
    ...(shrinkMs === undefined ? { endOnFailure: true } : {}),
    plugins: [fc.unbiased(), ...(shrinkMs === undefined ? [] : [fc.interruptAfterTimeLimit(shrinkMs)])],
  });
  return failed ? `${fc.stringify(counterexample)}\n${String(errorInstance)}` : null;
}
