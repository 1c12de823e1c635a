import { createHmac, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { startGroqServer, type RunningGroqServer } from '../../world/groq/server';
import { groqModels } from '../../world/groq/models';
import { startEdgeFunction, type RunningEdgeFunction } from '../../world/supabase/edge-function';
import { startSupabase, type RunningSupabase, type SupabaseOptions } from '../../world/supabase/stack';
import { PASSWORD } from './support';

export const GROQ_KEY = 'gsk_the_key_of_the_team';

/** The REST API with everything around it: real Deno, real PostgreSQL, real sockets. */
export interface ApiStack {
  readonly supabase: RunningSupabase;
  readonly groq: RunningGroqServer;
  /** Starts the function with these settings beside the usual ones; it ends with the stack. */
  start(env?: Record<string, string>): Promise<RunningEdgeFunction>;
  stop(): Promise<void>;
}

export async function startApiStack(options: SupabaseOptions = {}): Promise<ApiStack> {
  const supabase = await startSupabase(options);
  const groq = await startGroqServer({ apiKey: GROQ_KEY, models: groqModels, tokensPerSecond: Infinity });
  const functions: RunningEdgeFunction[] = [];
  return {
    supabase,
    groq,
    async start(env = {}) {
      const usual = {
        SUPABASE_URL: supabase.url,
        SUPABASE_SECRET_KEYS: JSON.stringify({ default: supabase.serviceRoleKey }),
        SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: supabase.publishableKey }),
        GROQ_API_KEY: GROQ_KEY,
        GROQ_BASE_URL: groq.url,
        PROXY_REQUESTS_PER_MINUTE: '1000',
        PROXY_TOKENS_PER_DAY: '10000000',
        API_ATTEMPTS_PER_MINUTE: '1000',
      };
      const started = await startEdgeFunction('api', { env: { ...usual, ...env } });
      functions.push(started);
      return started;
    },
    async stop() {
      await Promise.all(functions.map((each) => each.stop()));
      await groq.stop();
      await supabase.stop();
    },
  };
}

export interface Called {
  readonly token?: string | null;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** `route` is a method and what follows `/api`. */
export function call(api: RunningEdgeFunction, route: string, called: Called = {}): Promise<Response> {
  const [method = 'GET', path = ''] = route.split(' ');
  const { token = null, body, headers = {}, signal } = called;
  return fetch(api.url + path, {
    method,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    signal: signal ?? null,
  });
}

/** Status and body of an answer in JSON. */
export async function told(response: Promise<Response>): Promise<{ status: number; body: unknown }> {
  const { status, ...rest } = await response.then(async (each) => ({
    status: each.status,
    body: (await each.json()) as unknown,
  }));
  return { status, ...rest };
}

/** What a refusal looks like: a code, and a sentence. */
export const failure = (status: number, code: string) => ({
  status,
  body: { error: { code, message: expect.stringMatching(/^[A-Z`].*\.$/) as string } },
});

export interface Member {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  readonly refreshToken: string;
}

/** Somebody who signed up over the API. */
export async function newMember(
  api: RunningEdgeFunction,
  email = `${randomUUID().slice(0, 8)}@example.com`,
): Promise<Member> {
  const body = { email, password: PASSWORD };
  const response = await call(api, 'POST /auth/signup/', { body });
  const made = (await response.json()) as {
    user: { id: string };
    access_token: string;
    refresh_token: string;
  };
  return { id: made.user.id, email, token: made.access_token, refreshToken: made.refresh_token };
}

/** A token like a person's own with other claims, signed as the auth server would, or with another secret. */
export function signToken(
  { supabase }: ApiStack,
  { token }: Member,
  claims: object,
  secret = supabase.jwtSecret,
): string {
  const [header = '', payload = ''] = token.split('.');
  const own = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const body = Buffer.from(JSON.stringify({ ...own, ...claims })).toString('base64url');
  const signed = `${header}.${body}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
