/** No limit is longer than a day; who says so is not believed. */
export const LONGEST_WAIT_MS = 86_400_000;

/**
 * How long an answer's headers ask to wait, in milliseconds: seconds, or a date, which is taken by the server's own clock
 * and not by ours.
 */
export function waitInHeaders(headers: Headers, now: Date): number | undefined {
  const exact = amount(headers.get('retry-after-ms'));
  if (exact !== null) return exact;
  const value = headers.get('retry-after');
  // Proxies repeat the header, and some write the unit.
  const seconds = amount(/^\s*(\S+?)\s*s?\s*(?:,|$)/.exec(value ?? '')?.[1] ?? null);
  if (seconds !== null) return seconds * 1_000;
  return waitUntil(/[a-z]{3}|\d{4}-\d/i.test(value ?? '') ? Date.parse(value ?? '') : NaN, headers, now);
}

/** How long it is until then, by the server's own clock where it tells it. */
export function waitUntil(until: number, headers: Headers, now: Date): number | undefined {
  if (Number.isNaN(until)) return undefined;
  const serversNow = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(serversNow)) return until - serversNow;
  // Without the server's clock, a date that is far off is rather the fault of ours.
  const wait = until - now.getTime();
  return wait > LONGEST_WAIT_MS ? undefined : wait;
}

/** A number that is not negative; null for all other texts. */
export function amount(text: string | null): number | null {
  const number = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
