import type {
  BranchMessage,
  MessageId,
  MessagePage,
  QueuedQuestion,
  SessionId,
  StreamState,
} from '../../shared/models';
import type { OpenConversation } from '../../shared/ipc/contract';
import type { ErrorData } from '../../shared/errors';
import type { Finder } from '../../shared/find-terms';
import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import { call, drop, toErrorData } from '../bridge';
import { accountStore, whenAccountChanges } from './account-store';
import { deleteDraft, recallDraft, saveDraftsNow } from './drafts';
import { putConversation, useConversations } from './conversations';
import { endStream, joinStream } from './streams';
import { goTo, isNarrow, toggleSidebar } from './ui';

export type LiveAnswer = Omit<StreamState, 'text' | 'reasoning'>;

interface Target {
  readonly id: MessageId;
  readonly find: Finder | null;
}

interface ConversationState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: ErrorData | null;
  readonly messages: readonly BranchMessage[];
  readonly hasMore: boolean;
  /** The newest ones are not loaded: the middle of a long conversation is shown. */
  readonly hasNewer: boolean;
  readonly loadingOlder: boolean;
  readonly loadingNewer: boolean;
  /** The message that was asked for, and what of it; it is scrolled to and marked. */
  readonly target: Target | null;
  /** Answers being written, by conversation: one each, in any conversation. */
  readonly live: ReadonlyMap<SessionId, LiveAnswer>;
  /** Drawing the open conversation made the window fail: it is shown without formatting. */
  readonly plain: boolean;
  /** The end of another branch, with which another device went on at the same time. */
  readonly otherBranch: MessageId | null;
  /** Questions of the open conversation that wait to be sent. */
  readonly queued: readonly QueuedQuestion[];
  /** The sentences that came with answers that ended early, for as long as the window lives. */
  readonly failures: ReadonlyMap<MessageId, ErrorData & { readonly retryAt: string | null }>;
}

export const useConversation = accountStore<ConversationState>({
  status: 'loading',
  error: null,
  messages: [],
  hasMore: false,
  hasNewer: false,
  loadingOlder: false,
  loadingNewer: false,
  target: null,
  live: new Map(),
  queued: [],
  plain: false,
  otherBranch: null,
  failures: new Map(),
});

/** The first message in view where a conversation was left, unless that was its end. */
const places = new Map<SessionId, { readonly id: MessageId }>();
export const placeOf = (id: SessionId): { readonly id: MessageId } | null => places.get(id) ?? null;
export const keepPlace = (id: SessionId, place: { readonly id: MessageId } | null): void => {
  if (place) places.set(id, place);
  else places.delete(id);
};

whenAccountChanges(() => places.clear());

export const isOpen = (id: SessionId): boolean => useConversations.getState().openId === id;

/** The branch as it is shown while another answer to `parentId` is being written. */
const upTo = (messages: readonly BranchMessage[], parentId: MessageId): readonly BranchMessage[] => {
  const index = messages.findIndex((m) => m.id === parentId);
  return index === -1 ? messages : messages.slice(0, index + 1);
};

/**
 * The newest page in place of what it overlaps with; older messages that were loaded stay. Where the middle of a long
 * conversation is shown, the newest page has no place yet.
 */
function withPage(
  shown: Pick<ConversationState, 'messages' | 'hasMore' | 'hasNewer'>,
  page: MessagePage,
): Pick<ConversationState, 'messages' | 'hasMore' | 'hasNewer'> {
  const first = page.messages[0];
  const from = first ? shown.messages.findIndex((m) => m.id === first.id) : -1;
  if (from <= 0) return page;
  return {
    messages: [...shown.messages.slice(0, from), ...page.messages],
    hasMore: shown.hasMore,
    hasNewer: page.hasNewer,
  };
}

export function showConversation(open: OpenConversation, target: Target | null = null): void {
  recallDraft(open.session.id, open.draft);
  const isAgain = isOpen(open.session.id) && useConversation.getState().status === 'ready';
  putConversation(open.session);
  useConversations.setState({ openId: open.session.id });
  setAnswer(open.session.id, open.stream);
  useConversation.setState((shown) => {
    const page = isAgain && !target ? withPage(shown, open.page) : open.page;
    const cut = open.stream && !page.hasNewer ? upTo(page.messages, open.stream.parentId) : page.messages;
    return {
      status: 'ready',
      error: null,
      messages: cut,
      queued: open.queued,
      plain: isAgain ? shown.plain : open.plain,
      otherBranch: open.otherBranch,
      hasMore: page.hasMore,
      hasNewer: page.hasNewer,
      loadingOlder: false,
      loadingNewer: false,
      target: target ?? (isAgain ? shown.target : null),
    };
  });
}

async function open(request: () => Promise<OpenConversation>, id: SessionId | null): Promise<void> {
  useConversations.setState({ openId: id });
  useConversation.setState({
    status: 'loading',
    error: null,
    messages: [],
    queued: [],
    plain: false,
    otherBranch: null,
    hasMore: false,
    hasNewer: false,
    target: null,
  });
  try {
    const conversation = await request();
    // Another conversation was asked for meanwhile.
    if (useConversations.getState().openId === id) showConversation(conversation);
  } catch (error) {
    if (useConversations.getState().openId === id)
      useConversation.setState({ status: 'failed', error: toErrorData(error) });
  }
}

export function openConversation(id: SessionId): Promise<void> {
  goTo('conversation');
  if (isOpen(id) && useConversation.getState().status === 'ready') return Promise.resolve();
  const place = placeOf(id);
  return open(async () => {
    // Where it was left, unless that is gone.
    const at =
      place && (await call('sessions.openAt', { sessionId: id, messageId: place.id }).catch(() => null));
    return at ?? call('sessions.open', { sessionId: id });
  }, id);
}

/** Out of the sidebar, which gives way in a narrow window. */
export function goToConversation(id: SessionId): void {
  if (isNarrow()) toggleSidebar(false);
  drop(openConversation(id));
}

/** Opens a conversation at one of its messages, which is scrolled to and marked, and at what `find` finds in it. */
export async function openAt(
  sessionId: SessionId,
  messageId: MessageId,
  find: Finder | null = null,
): Promise<void> {
  goTo('conversation');
  const target = { id: messageId, find };
  const isShown =
    isOpen(sessionId) &&
    useConversation.getState().status === 'ready' &&
    useConversation.getState().messages.some((m) => m.id === messageId);
  if (isShown) {
    useConversation.setState({ target });
    return;
  }
  keepPlace(sessionId, null);
  showConversation(await call('sessions.openAt', { sessionId, messageId }), target);
}

/** What is marked in the message stays no longer. */
export const clearTarget = (): void => useConversation.setState({ target: null });

export const reopenConversation = (id: SessionId): Promise<void> =>
  open(() => call('sessions.open', { sessionId: id }), id);

export function newConversation(): Promise<void> {
  goTo('conversation');
  return open(() => call('sessions.create'), null);
}

/** Reads what is shown again, without taking it off the screen. */
export async function refreshConversation(id: SessionId, atEnd = false): Promise<void> {
  // The middle of a long conversation is read again when the person leaves it.
  if (useConversation.getState().hasNewer && !atEnd) return;
  const conversation = await call('sessions.open', { sessionId: id });
  if (isOpen(id)) showConversation(conversation);
}

export async function loadOlder(): Promise<void> {
  const { messages, hasMore, loadingOlder } = useConversation.getState();
  const { openId } = useConversations.getState();
  const first = messages[0];
  if (!hasMore || loadingOlder || !first || !openId) return;
  useConversation.setState({ loadingOlder: true });
  try {
    const page = await call('messages.page', {
      sessionId: openId,
      before: first.id,
      limit: MESSAGE_PAGE_SIZE,
    });
    useConversation.setState((s) =>
      s.messages[0] === first ? { messages: [...page.messages, ...s.messages], hasMore: page.hasMore } : {},
    );
  } finally {
    useConversation.setState({ loadingOlder: false });
  }
}

export async function loadNewer(): Promise<void> {
  const { messages, hasNewer, loadingNewer } = useConversation.getState();
  const { openId } = useConversations.getState();
  const last = messages.at(-1);
  if (!hasNewer || loadingNewer || !last || !openId) return;
  useConversation.setState({ loadingNewer: true });
  try {
    const page = await call('messages.page', { sessionId: openId, after: last.id, limit: MESSAGE_PAGE_SIZE });
    useConversation.setState((s) =>
      s.messages.at(-1) === last
        ? { messages: [...s.messages, ...page.messages], hasNewer: page.hasNewer }
        : {},
    );
  } finally {
    useConversation.setState({ loadingNewer: false });
  }
}

export function showPage(id: SessionId, page: MessagePage): void {
  if (isOpen(id)) useConversation.setState((shown) => withPage(shown, page));
}

/**
 * What main told last of a conversation's answer: the one that is being written, or none. The only place where one begins
 * in this window, or is no more.
 */
export function setAnswer(sessionId: SessionId, state: StreamState | null): void {
  const before = useConversation.getState().live.get(sessionId);
  if (before && before.answerId !== state?.answerId) endStream(before.answerId);
  if (state) joinStream(state);
  else if (!before) return;
  useConversation.setState((s) => {
    const live = new Map(s.live);
    if (state === null) {
      live.delete(sessionId);
      return { live };
    }
    const { answerId, parentId, model, startedAt, waitingUntil, lookups } = state;
    live.set(sessionId, { sessionId, answerId, parentId, model, startedAt, waitingUntil, lookups });
    return {
      live,
      messages: isOpen(sessionId) && !s.hasNewer ? upTo(s.messages, parentId) : s.messages,
    };
  });
}

export async function selectVersion(sessionId: SessionId, messageId: MessageId): Promise<void> {
  showPage(sessionId, await call('messages.selectVersion', { sessionId, messageId }));
}

/** The person has seen the fork; `show` is the branch to go to. */
export async function leaveFork(sessionId: SessionId, show: MessageId | null): Promise<void> {
  if (show) await selectVersion(sessionId, show);
  await call('sessions.forgetFork', { sessionId });
  if (isOpen(sessionId)) useConversation.setState({ otherBranch: null });
}

/** After a conversation is gone from the list: shows the next one. What was typed there comes back with it. */
export async function leaveConversation(id: SessionId): Promise<void> {
  // What is gone for good keeps nothing.
  await saveDraftsNow().catch(() => undefined);
  deleteDraft(id);
  if (!isOpen(id)) return;
  const next = useConversations.getState().sessions.find((s) => s.id !== id && !s.archived);
  await (next ? openConversation(next.id) : newConversation());
}
