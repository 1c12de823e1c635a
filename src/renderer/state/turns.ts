import type { BranchMessage, MessageId, QueuedQuestion, SessionId } from '../../shared/models';
import type { EventData } from '../../shared/ipc/events';
import type { ErrorData } from '../../shared/errors';
import { call, drop } from '../bridge';
import {
  isOpen,
  type LiveAnswer,
  refreshConversation,
  setAnswer,
  showPage,
  useConversation,
} from './conversation';
import { refreshConversations } from './conversations';
import { trainingSaved } from './training';

/*
 * Questions and their answers. A call asks for something and hears that it was done; how an answer begins, goes on and ends
 * is told by events alone. Both arrive in the order in which main sent them.
 */

/** Resolves when the question is on disk; throws the failure otherwise, and nothing has changed. */
export async function send(sessionId: SessionId, content: string, replaces?: MessageId): Promise<void> {
  await trainingSaved();
  const { page } = await call('chat.send', {
    sessionId,
    content,
    ...(replaces === undefined ? {} : { replaces }),
  });
  if (page) showPage(sessionId, page);
  // It waits; what waits is read with the conversation.
  else if (isOpen(sessionId)) await refreshConversation(sessionId);
  // Whoever sent goes on at once: the list's order is none of their concern.
  drop(refreshConversations());
}

export async function answerAgain(
  operation: 'chat.regenerate' | 'chat.continue',
  { sessionId, id }: BranchMessage,
): Promise<void> {
  await trainingSaved();
  await call(operation, { sessionId, messageId: id });
}

/** The same question again, to another model; the conversation keeps its own. */
export async function answerBy(model: string, { sessionId, id }: BranchMessage): Promise<void> {
  await trainingSaved();
  await call('chat.regenerate', { sessionId, messageId: id, model });
}

export async function stopAnswer(sessionId: SessionId): Promise<void> {
  await call('chat.stop', { sessionId });
}

export async function withdrawQuestion({ sessionId, id }: QueuedQuestion): Promise<void> {
  await call('queue.withdraw', { sessionId, id });
}

/** The account's limit is waited for, or is over. */
export const onWaiting = ({ until, ...of }: EventData<'stream.waiting'>): void =>
  changeAnswer(of, { waitingUntil: until });

/** The model looks something up, or has. */
export const onLookups = ({ lookups, ...of }: EventData<'stream.lookups'>): void =>
  changeAnswer(of, { lookups });

function changeAnswer(
  { sessionId, answerId }: Pick<LiveAnswer, 'sessionId' | 'answerId'>,
  change: Partial<LiveAnswer>,
): void {
  useConversation.setState(({ live }) => {
    const answer = live.get(sessionId);
    if (answer?.answerId !== answerId) return {};
    return { live: new Map(live).set(sessionId, { ...answer, ...change }) };
  });
}

export function onEnded({ sessionId, message, error }: EventData<'stream.ended'>): void {
  const { live, messages } = useConversation.getState();
  const questionId = live.get(sessionId)?.parentId ?? message.parentId;
  setAnswer(sessionId, null);
  if (error) {
    useConversation.setState((s) => ({ failures: new Map(s.failures).set(message.id, withRetryAt(error)) }));
  }
  const index = messages.findIndex(({ id }) => id === questionId);
  if (!isOpen(sessionId) || index === -1) return;
  useConversation.setState({ messages: [...messages.slice(0, index + 1), message] });
  // It was made under a system message of its own, which stands between them.
  if (message.parentId !== questionId) drop(refreshConversation(sessionId));
}

/** What waits has changed: a question was sent, came back because nobody could be asked, or was withdrawn. */
export async function onQueueChanged({ sessionId, withdrawn }: EventData<'queue.changed'>): Promise<void> {
  if (withdrawn) setAnswer(sessionId, null);
  if (isOpen(sessionId)) await refreshConversation(sessionId);
}

const withRetryAt = (error: ErrorData): ErrorData & { readonly retryAt: string | null } => ({
  ...error,
  retryAt: error.retryAfterMs === undefined ? null : new Date(Date.now() + error.retryAfterMs).toISOString(),
});
