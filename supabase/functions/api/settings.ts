import { readSettings as readProxySettings, type Settings as ProxySettings } from '../groq/settings.ts';

/** The team proxy's settings, of which this function has the same limits and the same key, and what it has beside. */
export interface Settings extends ProxySettings {
  /** What everybody may know; requests as a person go with it and their own token. */
  readonly publishableKey: string;
  /** Pages of these may ask from a browser. */
  readonly allowedOrigins: readonly string[];
  /** Sign-ups and log-ins, for each address of the network and each e-mail address. */
  readonly attemptsPerMinute: number;
  /** In which header the server before this one says who asks. */
  readonly addressHeader: string;
}

/** Reads the function's environment; docs/rest-api.md has the table. @throws when a value makes no sense. */
export function readSettings(env: (name: string) => string | undefined): Settings {
  const keys = JSON.parse(env('SUPABASE_PUBLISHABLE_KEYS') ?? '{}') as Record<string, string>;
  const publishableKey = keys.default ?? Object.values(keys)[0] ?? env('SUPABASE_ANON_KEY');
  if (publishableKey === undefined) {
    throw new Error('SUPABASE_ANON_KEY is set by Supabase, and is missing here.');
  }
  const attemptsPerMinute = Number(env('API_ATTEMPTS_PER_MINUTE') ?? 10);
  if (!Number.isSafeInteger(attemptsPerMinute) || attemptsPerMinute < 1) {
    throw new Error('API_ATTEMPTS_PER_MINUTE must be a whole number above 0.');
  }
  return {
    ...readProxySettings(env),
    publishableKey,
    allowedOrigins: (env('API_ALLOWED_ORIGINS') ?? '')
      .split(',')
      .map((origin) => originOf(origin.trim()))
      .filter((origin) => origin !== ''),
    attemptsPerMinute,
    addressHeader: env('API_ADDRESS_HEADER') ?? 'cf-connecting-ip',
  };
}

/** As browsers say it, whatever was copied along: `https://Shop.example/` is `https://shop.example`. */
const originOf = (text: string): string =>
  /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).origin : text;
