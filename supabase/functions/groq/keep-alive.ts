/** Supabase ends a function's process once its responses are done; this makes it wait. */
export function keepAlive<T>(work: Promise<T>): Promise<T> {
  const { EdgeRuntime } = globalThis as { EdgeRuntime?: { waitUntil?(work: Promise<unknown>): void } };
  EdgeRuntime?.waitUntil?.(work.catch(() => undefined));
  return work;
}
