/** The project that the function is deployed in. */
export interface SupabaseAccess {
  readonly url: string;
  /** Acts past row-level security; never leaves this function. */
  readonly secretKey: string;
}

export interface Limits {
  readonly requestsPerMinute: number;
  readonly tokensPerDay: number;
}

export interface Settings {
  readonly supabase: SupabaseAccess;
  readonly limits: Limits;
  /** Null: not set yet, and nothing can be asked. */
  readonly groqApiKey: string | null;
  /** Without `/openai/v1`. */
  readonly groqUrl: string;
  readonly models: readonly string[];
  readonly maxBodyBytes: number;
  /** The most an answer may have, reasoning included; reserved from the day's tokens while it runs. */
  readonly maxOutputTokens: number;
}

const MODELS = 'openai/gpt-oss-120b,openai/gpt-oss-20b';

/**
 * Reads the function's environment; docs/team-proxy.md has the table.
 * @throws when a value makes no sense: a limit with a typing error must not become no limit.
 */
export function readSettings(env: (name: string) => string | undefined): Settings {
  const text = (name: string): string | undefined => {
    const value = env(name)?.trim();
    return value === '' ? undefined : value;
  };
  const count = (name: string, fallback: number): number => {
    const value = Number(text(name) ?? fallback);
    if (Number.isSafeInteger(value) && value > 0 && value <= 2_000_000_000) return value;
    throw new Error(`${name} must be a whole number above 0.`);
  };
  const url = text('SUPABASE_URL');
  const secretKey = newSecretKey(text('SUPABASE_SECRET_KEYS')) ?? text('SUPABASE_SERVICE_ROLE_KEY');
  if (url === undefined || secretKey === undefined) {
    throw new Error('SUPABASE_URL and SUPABASE_SERVICE_ROLE_KEY are set by Supabase, and are missing here.');
  }
  return {
    supabase: { url: withoutSlash(url), secretKey },
    limits: {
      requestsPerMinute: count('PROXY_REQUESTS_PER_MINUTE', 30),
      tokensPerDay: count('PROXY_TOKENS_PER_DAY', 500_000),
    },
    groqApiKey: text('GROQ_API_KEY') ?? null,
    groqUrl: withoutSlash(text('GROQ_BASE_URL') ?? 'https://api.groq.com'),
    models: (text('PROXY_MODELS') ?? MODELS)
      .split(',')
      .map((model) => model.trim())
      .filter((model) => model !== ''),
    maxBodyBytes: count('PROXY_MAX_BODY_BYTES', 1_048_576),
    maxOutputTokens: count('PROXY_MAX_OUTPUT_TOKENS', 8_192),
  };
}

/** Projects with the newer keys have them as `{"default":"sb_secret_…"}`; the old one may be switched off there. */
function newSecretKey(json: string | undefined): string | undefined {
  if (json === undefined) return undefined;
  const keys = JSON.parse(json) as Record<string, string>;
  return keys.default ?? Object.values(keys)[0];
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
