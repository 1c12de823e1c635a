import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningSupabase, startSupabase } from '../../../world/supabase/stack';
import { signUp } from './testing/sign-up';
import { checkConvergence } from './testing/convergence/check';
import { createPerson, createSqlRemote } from './testing/convergence/server';
import { createSupabaseRemote } from './supabase-remote';

/*
 * The same scenarios each time, so that what fails here was broken by what was changed. New ones are looked for by
 * `npm run soak -- sync`.
 */
const FIRST_SEED = 1_047_768_935;
const RUNS = 80;

let supabase: RunningSupabase;

beforeAll(async () => {
  supabase = await startSupabase();
});
afterAll(async () => {
  await supabase.stop();
});

it('brings all devices to the server’s state with all that was acknowledged, whatever happens in between', async () => {
  const { sql } = supabase;
  const failure = await checkConvergence({
    seed: FIRST_SEED,
    runs: RUNS,
    sql,
    newPerson: async () => {
      const userId = await createPerson(sql);
      return { userId, remote: createSqlRemote(sql, userId) };
    },
  });
  expect(failure && `SEED=${failure.seed} npm run soak -- sync\n${failure.report}`).toBeNull();
}, 300_000);

it('does the same through the REST layer', async () => {
  const failure = await checkConvergence({
    seed: FIRST_SEED + RUNS,
    runs: 12,
    sql: supabase.sql,
    newPerson: async () => {
      const { userId, client } = await signUp(supabase);
      const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
      return { userId, remote: createSupabaseRemote({ client: () => Promise.resolve(client), userId, log }) };
    },
  });
  expect(failure).toBeNull();
}, 120_000);
