import type { MessageId, SessionId } from '../../shared/models';
import { call } from '../bridge';
import { isOpen, refreshConversation, showPage } from './conversation';
import { refreshConversations } from './conversations';

/** Deletes a message and what follows it. */
export async function deleteMessage(sessionId: SessionId, messageId: MessageId): Promise<void> {
  showPage(sessionId, await call('messages.delete', { sessionId, messageId }));
}

export async function clearConversation(sessionId: SessionId): Promise<void> {
  await call('sessions.clear', { sessionId });
  if (isOpen(sessionId)) await refreshConversation(sessionId);
  await refreshConversations();
}
