import type { OpenHistory } from '../core/workspace';
import type { SessionId } from '../shared/models';

/** The conversation that was open last, else the newest, else a new one. */
export async function firstConversation({ store }: OpenHistory): Promise<SessionId> {
  const last = await store.lastOpened();
  if (last) return last;
  const [newest] = await store.listSessions(1);
  return newest && !newest.archived ? newest.id : (await store.ensureEmptySession()).id;
}

/** Whether the next start has nothing to show in it: its composer stands in the middle then. */
export async function opensEmpty({ store }: OpenHistory): Promise<boolean> {
  const last = await store.lastOpened();
  if (!last) return false;
  const [{ messages }, queued] = await Promise.all([
    store.page({ sessionId: last, limit: 2 }),
    store.queued(last),
  ]);
  return queued.length === 0 && messages.every(({ role }) => role === 'system');
}
