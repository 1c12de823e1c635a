import { randomInt } from 'node:crypto';
import { checkConvergence } from '../../src/core/sync/testing/convergence/check';
import { createPerson, createSqlRemote } from '../../src/core/sync/testing/convergence/server';
import { startSupabase } from '../../world/supabase/stack';
import { ensurePostgresBinaries } from '../lib/postgres-binaries';
import type { SoakOptions } from '../soak';

const RUNS = 10_000;
const LARGEST_SEED = 2 ** 31 - RUNS;

/** Random work of several devices on a bad network: all come to the same state, and nothing is missing. */
export async function run({ seed, runs }: SoakOptions): Promise<boolean> {
  await ensurePostgresBinaries();
  const supabase = await startSupabase();
  const { sql } = supabase;
  try {
    const count = runs ?? (seed === null ? RUNS : 1);
    const failure = await checkConvergence({
      seed: seed ?? randomInt(LARGEST_SEED),
      runs: count,
      sql,
      newPerson: async () => {
        const userId = await createPerson(sql);
        return { userId, remote: createSqlRemote(sql, userId) };
      },
      onRun: (done) => {
        if (done % 250 === 0) console.log(`${done} of ${count}`);
      },
    });
    if (failure === null) {
      console.log(`${count} scenarios: all devices and the server came to the same state.`);
      return true;
    }
    console.error(`${failure.report}\n\nTo see it again: SEED=${failure.seed} npm run soak -- sync`);
    return false;
  } finally {
    await supabase.stop();
  }
}
