import { createHmac, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEdgeFunction, type RunningEdgeFunction } from '../../world/supabase/edge-function';
import { startGroqServer, type RunningGroqServer } from '../../world/groq/server';
import { groqModels } from '../../world/groq/models';
import { startSupabase, type RunningSupabase } from '../../world/supabase/stack';
import { removeSupabaseData } from '../../world/supabase/data';
import { newPerson } from './support';

export const MODEL = 'openai/gpt-oss-20b';
export const GROQ_KEY = 'gsk_the_key_of_the_team';
/** A word that is in every question and every answer, and must be nowhere else. */
export const CONTENT = 'okapi';

export interface Member {
  readonly id: string;
  readonly token: string;
}

export interface Budget {
  readonly tokens: number;
  readonly reserved: number;
}

/** The proxy with everything around it: real Deno, real PostgreSQL, real sockets. */
export interface ProxyStack {
  readonly supabase: RunningSupabase;
  readonly groq: RunningGroqServer;
  /** Starts a function with these settings beside the usual ones; it ends with the stack. */
  start(env?: Record<string, string>): Promise<RunningEdgeFunction>;
  newMember(): Promise<Member>;
  /** A token as the auth server would sign it, or with another secret or algorithm. */
  sign(claims: object, over?: { secret?: string; alg?: string }): string;
  /** What is counted for today; nothing has been asked yet: null. */
  budgetOf(member: Member): Promise<Budget | null>;
  stop(): Promise<void>;
}

export async function startProxyStack(): Promise<ProxyStack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'proxy-'));
  const supabase = await startSupabase({ dataDir });
  const groq = await startGroqServer({
    apiKey: GROQ_KEY,
    models: groqModels,
    tokensPerSecond: Infinity,
  });
  const secrets = await readFile(join(dataDir, 'supabase.json'), 'utf8');
  const { jwtSecret } = JSON.parse(secrets) as { jwtSecret: string };
  const functions: RunningEdgeFunction[] = [];
  return {
    supabase,
    groq,
    async start(env = {}) {
      const usual = {
        SUPABASE_URL: supabase.url,
        SUPABASE_SECRET_KEYS: JSON.stringify({ default: supabase.serviceRoleKey }),
        GROQ_API_KEY: GROQ_KEY,
        GROQ_BASE_URL: groq.url,
        PROXY_MODELS: `${MODEL}, openai/gpt-oss-120b`,
        PROXY_REQUESTS_PER_MINUTE: '1000',
        PROXY_TOKENS_PER_DAY: '10000000',
      };
      const started = await startEdgeFunction('groq', { env: { ...usual, ...env } });
      functions.push(started);
      return started;
    },
    async newMember() {
      const { id, client } = await newPerson(supabase, 'member');
      const { data } = await client.auth.getSession();
      if (!data.session) throw new Error('The sign-up made no session.');
      return { id, token: data.session.access_token };
    },
    sign(claims, { secret = jwtSecret, alg = 'HS256' } = {}) {
      const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const signed = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`;
      const signature = createHmac('sha256', secret).update(signed).digest('base64url');
      return `${signed}.${alg === 'none' ? '' : signature}`;
    },
    async budgetOf({ id }) {
      const [row] = await supabase.sql<Budget[]>`
        select tokens::int as tokens, reserved::int as reserved from private.proxy_budget where user_id = ${id}`;
      return row ? { ...row } : null;
    },
    async stop() {
      await Promise.all(functions.map((each) => each.stop()));
      await groq.stop();
      await supabase.stop();
      await removeSupabaseData(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The claims of a token, for changing one of them. */
export function claimsOf(token: string): Record<string, unknown> {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return JSON.parse(payload) as Record<string, unknown>;
}

export function question(over: object = {}): Record<string, unknown> {
  const messages = [{ role: 'user', content: `What is a ${CONTENT}? ${randomUUID()}` }];
  return { model: MODEL, messages, stream: true, ...over };
}

interface AskOptions {
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly path?: string;
}

/** Asks as the app does. `token` is what stands after `Bearer`; null sends none. */
export function ask(proxy: RunningEdgeFunction, token: string | null, options: AskOptions = {}) {
  const { body = question(), signal, path = '/openai/v1/chat/completions' } = options;
  return fetch(proxy.url + path, {
    method: body === null ? 'GET' : 'POST',
    headers: {
      apikey: 'sb_publishable_of_the_project',
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: body === null ? null : typeof body === 'string' ? body : JSON.stringify(body),
    signal: signal ?? null,
  });
}

export async function errorOf(response: Response): Promise<unknown> {
  return { status: response.status, ...((await response.json()) as object) };
}

/** The total that the last chunk of a stream tells. */
export function totalIn(stream: string): number {
  return Number(/"total_tokens":(\d+)/.exec(stream)?.[1]);
}
