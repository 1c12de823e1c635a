import type { MessageId, Session, SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call } from '../bridge';
import { isOpen, refreshConversation, showPage } from './conversation';
import { refreshConversations, titleOf } from './conversations';
import { announce } from './ui';
import { offerUndo } from './undo';

/* What is taken out of a conversation goes at once; the last of it comes back with Undo. */

/** Deletes a message and what follows it. */
export async function deleteMessage(sessionId: SessionId, messageId: MessageId): Promise<void> {
  showPage(sessionId, await call('messages.delete', { sessionId, messageId }));
  offerUndo(say('message.deleted'), () => restoreMessages(sessionId));
}

export async function clearConversation(session: Session): Promise<void> {
  await call('sessions.clear', { sessionId: session.id });
  offerUndo(say('conversation.cleared', { title: titleOf(session) }), () => restoreMessages(session.id));
  await showAgain(session.id);
}

async function restoreMessages(sessionId: SessionId): Promise<void> {
  await call('messages.restore', { sessionId });
  await showAgain(sessionId);
  announce(say('bin.restored'));
}

async function showAgain(sessionId: SessionId): Promise<void> {
  if (isOpen(sessionId)) await refreshConversation(sessionId);
  await refreshConversations();
}
