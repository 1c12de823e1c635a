const encoder = new TextEncoder();

/**
 * How many tokens a text has at most, or nearly so: English has about 4 bytes in a token, Chinese 3. On the high side,
 * so that ending an answer early, when nobody says what it cost, is never a way to pay less.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(encoder.encode(text).byteLength / 3);
}

/** The total of a `usage` object of Groq; null if there is none. */
export function totalOf(usage: unknown): number | null {
  const total = (usage as { total_tokens?: unknown } | null | undefined)?.total_tokens;
  return typeof total === 'number' && Number.isFinite(total) && total >= 0 ? Math.ceil(total) : null;
}
