import { Secret } from './secret';

/** What is cut off is never needed to understand an event, and a log must not become a copy of a conversation. */
const MAX_STRING_CHARS = 2_000;
const MAX_ITEMS = 50;
const MAX_DEPTH = 6;

/** Fields whose text is never logged, whatever it looks like. Numbers pass: `promptTokens: 12` is a count. */
const SENSITIVE_KEY =
  /pass(word|phrase|wd)?$|token|secret|authorization|cookie|credential|api[-_]?key|publishable|(private|master|database|db|encryption)[-_]?key|^key$|^(code|otp)_?verifier$|content|prompt|e-?mail/i;

const JWT = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g;
const PROVIDER_KEY = /\b(?:gsk|sb_[a-z]+|sk|xox[a-z])[_-][\w-]{4,}/gi;
const BEARER = /\b(Bearer|Basic)\s+[^\s"',;]+/gi;
const EMAIL = /[^\s@"'<>(){}[\],;:=/\\]+@[^\s@"'<>(){}[\],;:=/\\]+/gu;
const LONG_TOKEN = /[A-Za-z0-9+/_-]{32,}={0,2}/g;
/** A uuid, alone or behind a project's fingerprint: our own ids, which make a log useful. */
const OWN_ID = /^(?:[0-9a-f]{32}-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Long runs of one character class are words or paths; keys mix classes. */
function looksRandom(text: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((pattern) => pattern.test(text)).length;
  return classes >= 2 && !OWN_ID.test(text);
}

/** Replaces what looks like a token, a key or an e-mail address. Rather too much than too little. */
export function redactText(text: string): string {
  const clean = text
    .slice(0, MAX_STRING_CHARS * 4)
    .replace(BEARER, '$1 [redacted]')
    .replace(JWT, '[jwt]')
    .replace(PROVIDER_KEY, '[key]')
    .replace(EMAIL, '[email]')
    .replace(LONG_TOKEN, (run) => (looksRandom(run) ? '[redacted]' : run));
  return clean.length > MAX_STRING_CHARS ? `${clean.slice(0, MAX_STRING_CHARS)}…` : clean;
}

/** A copy that is safe to write: plain data, bounded in size, without secrets. Never throws. */
export function redact(value: unknown): unknown {
  return walk(value, []);
}

function walk(value: unknown, ancestors: readonly object[]): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'function' || typeof value === 'symbol') return `[${typeof value}]`;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Secret) return value.toString();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '[invalid date]' : value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
  if (ancestors.includes(value)) return '[circular]';
  if (ancestors.length >= MAX_DEPTH) return '[deep]';

  const path = [...ancestors, value];
  try {
    if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => walk(item, path));
    if (value instanceof Map || value instanceof Set) return `[${value.size} items]`;
    return Object.fromEntries(
      entriesOf(value)
        .slice(0, MAX_ITEMS)
        .map(([key, item]) => [redactText(key), isSensitive(key, item) ? '[redacted]' : walk(item, path)]),
    );
  } catch {
    return '[unreadable]';
  }
}

/** An error's own words are not enumerable, and they are what a log is for. */
function entriesOf(value: object): [string, unknown][] {
  if (!(value instanceof Error)) return Object.entries(value);
  const { name, message, stack, cause } = value;
  const own = Object.entries(value).filter(([key]) => key !== 'cause');
  return [
    ['name', name],
    ['message', message],
    ...own,
    ['stack', stack],
    ...(cause === undefined ? [] : [['cause', cause] satisfies [string, unknown]]),
  ];
}

function isSensitive(key: string, value: unknown): boolean {
  const carriesText = typeof value === 'string' || (typeof value === 'object' && value !== null);
  return carriesText && SENSITIVE_KEY.test(key);
}
