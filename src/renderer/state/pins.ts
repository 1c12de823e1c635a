import type { SessionId } from '../../shared/models';
import { call } from '../bridge';
import { leaveConversation } from './conversation';
import { putConversation, useConversations } from './conversations';

/* Where conversations stand in the sidebar, one or several at once. */

export async function pinConversations(ids: readonly SessionId[], pinned: boolean): Promise<void> {
  (await call('sessions.setPinned', { sessionIds: [...ids], pinned })).forEach(putConversation);
}

/** What is open and goes into the archive is left. */
export async function archiveConversations(ids: readonly SessionId[], archived: boolean): Promise<void> {
  const { openId } = useConversations.getState();
  (await call('sessions.setArchived', { sessionIds: [...ids], archived })).forEach(putConversation);
  if (archived && openId !== null && ids.includes(openId)) await leaveConversation(openId);
}
