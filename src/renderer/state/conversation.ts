import { create } from 'zustand';
import type {
  BranchMessage,
  MessageId,
  MessagePage,
  QueuedQuestion,
  SessionId,
  StreamState,
} from '../../shared/models';
import type { OpenConversation } from '../../shared/ipc/contract';
import type { EventData } from '../../shared/ipc/events';
import type { ErrorData } from '../../shared/errors';
import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import { call, drop, toErrorData } from '../bridge';
import { resetAttaching } from './attaching';
import { forgetDraft, recallDraft, resetDrafts } from './drafts';
import { putSession, refreshSessions, useSessions } from './sessions';
import { joinStream, leaveStream, resetStreams } from './streams';

export type LiveAnswer = Omit<StreamState, 'text' | 'reasoning'>;

interface ConversationState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: ErrorData | null;
  readonly messages: readonly BranchMessage[];
  readonly hasMore: boolean;
  /** The newest ones are not loaded: the middle of a long conversation is shown. */
  readonly hasNewer: boolean;
  readonly loadingOlder: boolean;
  readonly loadingNewer: boolean;
  /** The message that was asked for, by a search or a link; it is scrolled to and marked. */
  readonly target: { readonly id: MessageId } | null;
  /** Answers being written, by conversation: one each, in any conversation. */
  readonly live: ReadonlyMap<SessionId, LiveAnswer>;
  /** Drawing the open conversation made the window fail: it is shown without formatting. */
  readonly plain: boolean;
  /** Questions of the open conversation that wait to be sent. */
  readonly queued: readonly QueuedQuestion[];
  /** The sentences that came with answers that ended early, for as long as the window lives. */
  readonly failures: ReadonlyMap<MessageId, ErrorData & { readonly retryAt: string | null }>;
}

const initial: ConversationState = {
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
  failures: new Map(),
};

export const useConversation = create<ConversationState>()(() => initial);

/** The first message in view where a conversation was left, unless that was its end. */
const places = new Map<SessionId, { readonly id: MessageId }>();
export const placeOf = (id: SessionId): { readonly id: MessageId } | null => places.get(id) ?? null;
export const keepPlace = (id: SessionId, place: { readonly id: MessageId } | null): void => {
  if (place) places.set(id, place);
  else places.delete(id);
};

/** The last answer that ended: it can do so before the call that began it has returned, and must not begin again then. */
const ended = new Map<SessionId, MessageId>();

/** Answers that were announced and never began: their beginning may be heard of after their end. */
const withdrawn = new Set<MessageId>();

export function resetConversation(): void {
  withdrawn.clear();
  resetDrafts();
  resetAttaching();
  places.clear();
  ended.clear();
  resetStreams();
  useConversation.setState(initial, true);
}

const isOpen = (id: SessionId): boolean => useSessions.getState().openId === id;

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

export function showConversation(open: OpenConversation, target: MessageId | null = null): void {
  recallDraft(open.session.id, open.draft);
  const isAgain = isOpen(open.session.id) && useConversation.getState().status === 'ready';
  putSession(open.session);
  useSessions.setState({ openId: open.session.id });
  if (open.stream) beginAnswer(open.stream);
  useConversation.setState((shown) => {
    const page = isAgain && !target ? withPage(shown, open.page) : open.page;
    const cut = open.stream && !page.hasNewer ? upTo(page.messages, open.stream.parentId) : page.messages;
    return {
      status: 'ready',
      error: null,
      messages: cut,
      queued: open.queued,
      plain: isAgain ? shown.plain : open.plain,
      hasMore: page.hasMore,
      hasNewer: page.hasNewer,
      loadingOlder: false,
      loadingNewer: false,
      target: target ? { id: target } : isAgain ? shown.target : null,
    };
  });
}

async function open(request: () => Promise<OpenConversation>, id: SessionId | null): Promise<void> {
  useSessions.setState({ openId: id });
  useConversation.setState({
    status: 'loading',
    error: null,
    messages: [],
    queued: [],
    plain: false,
    hasMore: false,
    hasNewer: false,
    target: null,
  });
  try {
    const conversation = await request();
    // Another conversation was asked for meanwhile.
    if (useSessions.getState().openId === id) showConversation(conversation);
  } catch (error) {
    if (useSessions.getState().openId === id)
      useConversation.setState({ status: 'failed', error: toErrorData(error) });
  }
}

export function openConversation(id: SessionId): Promise<void> {
  if (isOpen(id) && useConversation.getState().status === 'ready') return Promise.resolve();
  const place = placeOf(id);
  return open(async () => {
    // Where it was left, unless that is gone.
    const at =
      place && (await call('sessions.openAt', { sessionId: id, messageId: place.id }).catch(() => null));
    return at ?? call('sessions.open', { sessionId: id });
  }, id);
}

/** Opens a conversation at one of its messages, which is scrolled to and marked. */
export async function openAt(sessionId: SessionId, messageId: MessageId): Promise<void> {
  const isShown =
    isOpen(sessionId) &&
    useConversation.getState().status === 'ready' &&
    useConversation.getState().messages.some((m) => m.id === messageId);
  if (isShown) {
    useConversation.setState({ target: { id: messageId } });
    return;
  }
  keepPlace(sessionId, null);
  showConversation(await call('sessions.openAt', { sessionId, messageId }), messageId);
}

export const reopenConversation = (id: SessionId): Promise<void> =>
  open(() => call('sessions.open', { sessionId: id }), id);

export const newConversation = (): Promise<void> => open(() => call('sessions.create'), null);

/** Reads what is shown again, without taking it off the screen. */
export async function refreshConversation(id: SessionId, atEnd = false): Promise<void> {
  // The middle of a long conversation is read again when the person leaves it.
  if (useConversation.getState().hasNewer && !atEnd) return;
  const conversation = await call('sessions.open', { sessionId: id });
  if (isOpen(id)) showConversation(conversation);
}

export async function loadOlder(): Promise<void> {
  const { messages, hasMore, loadingOlder } = useConversation.getState();
  const { openId } = useSessions.getState();
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
  const { openId } = useSessions.getState();
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

function showPage(id: SessionId, page: MessagePage): void {
  if (isOpen(id)) useConversation.setState((shown) => withPage(shown, page));
}

export function beginAnswer(state: StreamState): void {
  const { sessionId, answerId, parentId, model, startedAt, waitingUntil } = state;
  const answer: LiveAnswer = { sessionId, answerId, parentId, model, startedAt, waitingUntil };
  if (ended.get(state.sessionId) === state.answerId || withdrawn.has(state.answerId)) return;
  joinStream(state);
  useConversation.setState((s) => ({
    live: new Map(s.live).set(state.sessionId, answer),
    messages: isOpen(state.sessionId) && !s.hasNewer ? upTo(s.messages, state.parentId) : s.messages,
  }));
}

export function holdAnswer({ sessionId, answerId, until }: EventData<'stream.waiting'>): void {
  useConversation.setState(({ live }) => {
    const answer = live.get(sessionId);
    if (answer?.answerId !== answerId) return {};
    return { live: new Map(live).set(sessionId, { ...answer, waitingUntil: until }) };
  });
}

export function endAnswer({ sessionId, message, error }: EventData<'stream.ended'>): void {
  ended.set(sessionId, message.id);
  leaveStream(message.id);
  useConversation.setState((s) => {
    const live = new Map(s.live);
    if (live.get(sessionId)?.answerId === message.id) live.delete(sessionId);
    return {
      live,
      failures: error ? new Map(s.failures).set(message.id, withRetryAt(error)) : s.failures,
      messages: isOpen(sessionId) ? withAnswer(s.messages, message) : s.messages,
    };
  });
}

const withRetryAt = (error: ErrorData): ErrorData & { readonly retryAt: string | null } => ({
  ...error,
  retryAt: error.retryAfterMs === undefined ? null : new Date(Date.now() + error.retryAfterMs).toISOString(),
});

function withAnswer(messages: readonly BranchMessage[], answer: BranchMessage): readonly BranchMessage[] {
  const parent = messages.findIndex((m) => m.id === answer.parentId);
  return parent === -1 ? messages : [...messages.slice(0, parent + 1), answer];
}

/** Resolves when the question is on disk; throws the failure otherwise, and nothing has changed. */
export async function send(sessionId: SessionId, content: string, replaces?: MessageId): Promise<void> {
  const sent = await call('chat.send', {
    sessionId,
    content,
    ...(replaces === undefined ? {} : { replaces }),
  });
  const { stream } = sent;
  // It waits in the queue, at once or by now; what waits is read with the conversation.
  if (stream === null || withdrawn.has(stream.answerId)) {
    if (isOpen(sessionId)) await refreshConversation(sessionId);
    drop(refreshSessions());
    return;
  }
  showPage(sessionId, sent.page);
  if (ended.get(sessionId) !== stream.answerId) beginAnswer(stream);
  else if (isOpen(sessionId)) await refreshConversation(sessionId);
  // Whoever sent goes on at once: the list's order is none of their concern.
  drop(refreshSessions());
}

export async function answerAgain(
  operation: 'chat.regenerate' | 'chat.continue',
  message: BranchMessage,
): Promise<void> {
  beginAnswer(await call(operation, { sessionId: message.sessionId, messageId: message.id }));
}

/** The same question again, to another model; the conversation keeps its own. */
export async function answerBy(model: string, { sessionId, id }: BranchMessage): Promise<void> {
  beginAnswer(await call('chat.regenerate', { sessionId, messageId: id, model }));
}

/** What waits has changed: a question was sent, came back because nobody could be asked, or was withdrawn. */
export async function onQueueChanged({
  sessionId,
  withdrawn: answerId,
}: EventData<'queue.changed'>): Promise<void> {
  if (answerId) {
    withdrawn.add(answerId);
    leaveStream(answerId);
    useConversation.setState((s) => {
      const live = new Map(s.live);
      if (live.get(sessionId)?.answerId === answerId) live.delete(sessionId);
      return { live };
    });
  }
  if (isOpen(sessionId)) await refreshConversation(sessionId);
}

export async function withdrawQuestion({ sessionId, id }: QueuedQuestion): Promise<void> {
  await call('queue.withdraw', { sessionId, id });
}

export async function stopAnswer(sessionId: SessionId): Promise<void> {
  await call('chat.stop', { sessionId });
}

export async function selectVersion(sessionId: SessionId, messageId: MessageId): Promise<void> {
  showPage(sessionId, await call('messages.selectVersion', { sessionId, messageId }));
}

/** Deletes a message and what follows it. */
export async function deleteMessage(sessionId: SessionId, messageId: MessageId): Promise<void> {
  showPage(sessionId, await call('messages.delete', { sessionId, messageId }));
}

/** After a conversation is gone from the list: shows the next one. */
export async function leaveConversation(id: SessionId): Promise<void> {
  forgetDraft(id);
  ended.delete(id);
  if (!isOpen(id)) return;
  const next = useSessions.getState().sessions.find((s) => s.id !== id && !s.archived);
  await (next ? openConversation(next.id) : newConversation());
}

export async function clearConversation(sessionId: SessionId): Promise<void> {
  await call('sessions.clear', { sessionId });
  ended.delete(sessionId);
  if (isOpen(sessionId)) await refreshConversation(sessionId);
  await refreshSessions();
}

export async function deleteConversation(sessionId: SessionId): Promise<void> {
  await call('sessions.delete', { sessionId });
  useSessions.setState((s) => ({ sessions: s.sessions.filter((x) => x.id !== sessionId) }));
  await leaveConversation(sessionId);
}
