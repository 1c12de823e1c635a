import { randomInt } from 'node:crypto';
import { killAndCheck } from '../harness/kill';
import { test } from '../harness/test';

const KILLS = 8;

test('nothing that was acknowledged is missing or doubled after kills at random moments', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  test.setTimeout(150_000);
  const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
  await test.step(`SEED=${seed} npm run soak -- kill ${KILLS}`, () =>
    killAndCheck({ launch: () => launch(), userData, supabase, groq, kills: KILLS, seed }));
});
