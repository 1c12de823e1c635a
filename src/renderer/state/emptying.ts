import type { MessageId, Session, SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call } from '../bridge';
import { isOpen, refreshConversation, showPage } from './conversation';
import { refreshConversations, titleOf } from './conversations';
import { announce, showToast } from './ui';
import { forgetUndo, offerUndo } from './undo';

/* What is taken out of a conversation goes at once; the last of it comes back with Undo. */

/** Deletes a message and what follows it. */
export async function deleteMessage(sessionId: SessionId, messageId: MessageId): Promise<void> {
  const { page, canUndo } = await call('messages.delete', { sessionId, messageId });
  showPage(sessionId, page);
  tell(say(canUndo ? 'message.deleted' : 'message.deleted_damaged'), canUndo, sessionId);
}

export async function clearConversation(session: Session): Promise<void> {
  const { canUndo } = await call('sessions.clear', { sessionId: session.id });
  const key = canUndo ? 'conversation.cleared' : 'conversation.cleared_damaged';
  tell(say(key, { title: titleOf(session) }), canUndo, session.id);
  await showAgain(session.id);
}

function tell(text: string, canUndo: boolean, sessionId: SessionId): void {
  if (canUndo) {
    offerUndo(text, () => restoreMessages(sessionId));
  } else {
    forgetUndo();
    showToast(text);
  }
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
