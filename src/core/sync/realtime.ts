import type { REALTIME_SUBSCRIBE_STATES, SupabaseClient } from '@supabase/supabase-js';

/** `refused`: the server never told of anything; `ended`: it did, and the connection is gone. */
export type ListenEnd = 'refused' | 'ended';

const TABLES = ['sessions', 'messages', 'training_data'];

/**
 * Listens to Supabase Realtime for changes of this person's rows, by whichever device, and calls `onHint` for each and
 * once when the server begins to tell. What it says is not used: what changed is pulled. Resolves when the server tells
 * no more, or the signal aborts.
 */
export function listenToChanges(
  client: SupabaseClient,
  userId: string,
  onHint: () => void,
  signal: AbortSignal,
): Promise<ListenEnd> {
  // The account may have been left while its client was made.
  if (signal.aborted) return Promise.resolve('ended');
  return new Promise((resolve) => {
    const channel = client.channel(`history:${userId}`);
    let isTold = false;
    let hasEnded = false;
    const end = (): void => {
      if (hasEnded) return;
      hasEnded = true;
      signal.removeEventListener('abort', end);
      // Left to itself, the library would try again for ever, also with servers that have no Realtime.
      void client
        .removeChannel(channel)
        .then(() => client.realtime.disconnect())
        .catch(() => undefined);
      resolve(isTold ? 'ended' : 'refused');
    };
    for (const table of TABLES) {
      const rows = { event: '*', schema: 'public', table, filter: `user_id=eq.${userId}` } as const;
      channel.on('postgres_changes', rows, onHint);
    }
    signal.addEventListener('abort', end, { once: true });
    channel.subscribe((status: `${REALTIME_SUBSCRIBE_STATES}`) => {
      if (status !== 'SUBSCRIBED') {
        end();
        return;
      }
      isTold = true;
      onHint();
    });
  });
}
