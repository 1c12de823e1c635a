import type { Session, SessionId } from '../../shared/models';
import type { ErrorData } from '../../shared/errors';
import { say } from '../../shared/words/say';
import { call, toErrorData } from '../bridge';
import { accountStore } from './account-store';

interface ConversationsState {
  readonly sessions: readonly Session[];
  readonly openId: SessionId | null;
  readonly error: ErrorData | null;
  /** Where an answer ended while another conversation was open. */
  readonly unread: ReadonlySet<SessionId>;
  /** Several that something is to be done with at once. */
  readonly selected: ReadonlySet<SessionId>;
}

export const useConversations = accountStore<ConversationsState>({
  sessions: [],
  openId: null,
  error: null,
  unread: new Set(),
  selected: new Set(),
});

export const endSelection = (): void => {
  if (useConversations.getState().selected.size > 0) useConversations.setState({ selected: new Set() });
};

/** What a conversation without a title is called, in the list and on the page. */
export const titleOf = (session: Pick<Session, 'title'> | undefined): string =>
  session?.title ?? say('conversation.untitled');

export const currentConversation = (state: ConversationsState): Session | undefined =>
  state.sessions.find((session) => session.id === state.openId);

export const markUnread = (id: SessionId): void =>
  useConversations.setState(({ unread }) => ({ unread: new Set(unread).add(id) }));

/** Whatever is opened is read. */
useConversations.subscribe(({ openId, unread }) => {
  if (openId === null || !unread.has(openId)) return;
  useConversations.setState({ unread: new Set([...unread].filter((id) => id !== openId)) });
});

/** Adds the conversation or replaces the one with its id. */
export function putConversation(session: Session): void {
  useConversations.setState(({ sessions }) => {
    const known = sessions.some((s) => s.id === session.id);
    return {
      sessions: known ? sessions.map((s) => (s.id === session.id ? session : s)) : [session, ...sessions],
    };
  });
}

export async function refreshConversations(): Promise<void> {
  try {
    useConversations.setState({ sessions: await call('sessions.list'), error: null });
  } catch (error) {
    useConversations.setState({ error: toErrorData(error) });
  }
}

export async function renameConversation(sessionId: SessionId, title: string): Promise<void> {
  putConversation(await call('sessions.rename', { sessionId, title }));
}
