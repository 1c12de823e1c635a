import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GROQ_ENDPOINT } from '../src/shared/endpoints';
import { startGroqServer } from './groq/server';
import { startSupabase, type Mail } from './supabase/stack';
import { readEnv, type Env } from '../scripts/lib/env';
import { supabaseDir } from '../scripts/lib/paths';
import { freePort } from '../scripts/lib/ports';
import { step, UserError } from '../scripts/lib/progress';

const GROQ_STAND_IN_PORT = 54_399;
/** The stand-in takes any key; with this one nobody is asked for theirs. */
const GROQ_STAND_IN_KEY = 'demo';

/** What the app is told to talk to, and how to end what was started for it. */
export interface Services {
  /** The secret key is that of a project on this machine; others keep theirs. */
  supabase: { url: string; publishableKey: string; secretKey: string | null; isLocal: boolean };
  chat: { endpoint: string; apiKey: string; isLocal: boolean };
  stop(): Promise<void>;
}

/** The developer's own services where `.env` names them, a stand-in on this machine for each that it does not. */
export async function startServices(onMail: (mail: Mail) => void): Promise<Services> {
  const env = await readEnv();
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    return { supabase: await supabaseService(env, onMail, stops), chat: await chatService(env, stops), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function supabaseService(
  env: Env,
  onMail: (mail: Mail) => void,
  stops: (() => Promise<void>)[],
): Promise<Services['supabase']> {
  const url = env.SUPABASE_URL;
  const publishableKey = env.SUPABASE_KEY;
  if (url && publishableKey) return { url, publishableKey, secretKey: null, isLocal: false };
  if (url || publishableKey) {
    throw new UserError('.env names only one of SUPABASE_URL and SUPABASE_KEY. Fill in both, or neither.');
  }
  const supabase = await step('Starting PostgreSQL and Supabase on this machine', async () => {
    const started = await startSupabase({ dataDir: supabaseDir });
    stops.push(() => started.stop());
    return started;
  });
  supabase.mails.onMail(onMail);
  const { url: localUrl, publishableKey: localKey, serviceRoleKey: secretKey } = supabase;
  return { url: localUrl, publishableKey: localKey, secretKey, isLocal: true };
}

async function chatService(env: Env, stops: (() => Promise<void>)[]): Promise<Services['chat']> {
  const apiKey = env.GROQ_API_KEY;
  if (apiKey) return { endpoint: GROQ_ENDPOINT, apiKey, isLocal: false };
  const groq = await startGroqServer({ port: await freePort(GROQ_STAND_IN_PORT) });
  stops.push(() => groq.stop());
  return { endpoint: groq.url, apiKey: GROQ_STAND_IN_KEY, isLocal: true };
}

/** Tells the app, through its own settings file, where its services are. Everything else in there stays. */
export async function writeAppSettings(userDataDir: string, services: Services): Promise<void> {
  const file = join(userDataDir, 'settings.json');
  const settings = await readSettings(file);
  const { url, publishableKey } = services.supabase;
  settings.supabase = { url, publishableKey };
  const chat = settings.chat;
  settings.chat = { ...(typeof chat === 'object' ? chat : {}), endpoint: services.chat.endpoint };
  await mkdir(userDataDir, { recursive: true });
  await writeFile(file, JSON.stringify(settings, undefined, '\t'));
}

async function readSettings(file: string): Promise<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
