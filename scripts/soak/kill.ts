import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp, type RunningApp, writeSettings } from '../../e2e/harness/app';
import { killAndCheck } from '../../e2e/harness/kill';
import { startGroqServer } from '../../world/groq/server';
import { startSupabase } from '../../world/supabase/stack';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { setup } from '../setup';
import type { SoakOptions } from '../soak';

const KILLS = 50;

/** Kills of the real app while it works; see `killAndCheck`. */
export async function run({ seed, runs }: SoakOptions): Promise<boolean> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  // The keychain's library takes its bus from here: the file's key is read to look into it.
  Object.assign(process.env, headless.env);
  const [supabase, groq] = [await startSupabase(), await startGroqServer()];
  const userData = await mkdtemp(join(tmpdir(), 'safycore-kill-'));
  const kills = runs ?? KILLS;
  const used = seed ?? randomInt(2 ** 31);
  let running: RunningApp | undefined;
  try {
    const { url, publishableKey } = supabase;
    await writeSettings(userData, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
    await killAndCheck({
      launch: async () => (running = await launchApp({ userDataDir: userData, env: headless.env })),
      userData,
      supabase,
      groq,
      kills,
      seed: used,
      onKill: (done) => console.log(`${done} of ${kills}`),
    });
    console.log(`${kills} kills: everything that was acknowledged was there, once.`);
    return true;
  } catch (error) {
    console.error(error);
    console.error(`\nTo see it again, as far as time allows: SEED=${used} npm run soak -- kill ${kills}`);
    return false;
  } finally {
    await running?.kill();
    await groq.stop();
    await supabase.stop();
    await headless.stop();
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}
