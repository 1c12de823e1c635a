import { ProxyError } from '../groq/errors.ts';
import type { Settings } from './settings.ts';

const TIMEOUT_MS = 30_000;

/** Somebody who is signed in: everything is read and written as that person, through row-level security. */
export interface Person {
  readonly id: string;
  readonly token: string;
}

/** What Supabase says in place of what was asked for. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly body?: unknown;
  readonly prefer?: string;
}

export type Supabase = ReturnType<typeof createSupabase>;

/** The project's own services, asked with the publishable key and a person's token. */
export function createSupabase({ supabase, publishableKey }: Settings) {
  const ask = async (
    path: string,
    token: string | null,
    { method, body, prefer }: Asked,
  ): Promise<unknown> => {
    let response: Response;
    let text: string;
    try {
      response = await fetch(supabase.url + path, {
        method: method ?? 'GET',
        headers: {
          apikey: publishableKey,
          'content-type': 'application/json',
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...(prefer !== undefined && { prefer }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'manual',
      });
      text = await response.text();
    } catch {
      throw unavailable();
    }
    const value = parse(text);
    if (response.ok) return value;
    const { code, error_code } = (value ?? {}) as { code?: string | number; error_code?: string };
    const refusal = new Refusal(response.status, String(error_code ?? code ?? ''));
    if (response.status >= 500 && !/^(22|23)/.test(refusal.code)) throw unavailable();
    throw refusal;
  };

  return {
    auth: (path: string, body: unknown, token: string | null = null) =>
      ask(`/auth/v1/${path}`, token, { method: body === undefined ? 'GET' : 'POST', body }),

    rows: async <Row>({ token }: Pick<Person, 'token'>, path: string): Promise<Row[]> =>
      (await ask(`/rest/v1/${path}`, token, {})) as Row[],

    call: (name: string, { token }: Person, args: object) =>
      ask(`/rest/v1/rpc/${name}`, token, { method: 'POST', body: args }),

    /** @param known what becomes of a row that is there already. Resolves to the rows as they are then. */
    insert: async <Row>(
      { token }: Person,
      path: string,
      rows: readonly object[],
      known: 'ignore' | 'merge',
    ): Promise<Row[]> =>
      (await ask(`/rest/v1/${path}`, token, {
        method: 'POST',
        body: rows,
        prefer: `return=representation,resolution=${known}-duplicates`,
      })) as Row[],

    update: async <Row>({ token }: Person, path: string, row: object): Promise<Row[]> =>
      (await ask(`/rest/v1/${path}`, token, {
        method: 'PATCH',
        body: row,
        prefer: 'return=representation',
      })) as Row[],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const unavailable = (): ProxyError =>
  new ProxyError(503, 'database_unavailable', 'The project did not answer. Try again in a moment.');
