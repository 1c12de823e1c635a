import type { SessionId } from '../../shared/models';
import { call } from '../bridge';
import { leaveConversation } from './conversation';
import { putConversation, useConversations } from './conversations';

/* Where conversations stand in the sidebar, one or several at once. */

export async function pinConversations(ids: readonly SessionId[], pinned: boolean): Promise<void> {
  const pin = async (sessionId: SessionId): Promise<void> =>
    putConversation(await call('sessions.setPinned', { sessionId, pinned }));
  await Promise.all(ids.map(pin));
}

/** What is open and goes into the archive is left. */
export async function archiveConversations(ids: readonly SessionId[], archived: boolean): Promise<void> {
  const { openId } = useConversations.getState();
  const archive = async (sessionId: SessionId): Promise<void> =>
    putConversation(await call('sessions.setArchived', { sessionId, archived }));
  await Promise.all(ids.map(archive));
  if (archived && openId !== null && ids.includes(openId)) await leaveConversation(openId);
}
