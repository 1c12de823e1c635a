import { assertNever } from '../../shared/assert';
import type { EventData } from '../../shared/ipc/events';
import type { SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call, drop, listen } from '../bridge';
import { useApp } from '../state/app';
import { runCommand } from '../state/commands';
import {
  leaveConversation,
  newConversation,
  openConversation,
  refreshConversation,
  setAnswer,
  useConversation,
} from '../state/conversation';
import { takeOpenedImport, useData } from '../state/data';
import { noteRateLimit } from '../state/models';
import { markUnread, refreshConversations, titleOf, useConversations } from '../state/conversations';
import { onProxyAsks } from '../state/proxy';
import { restart } from '../state/start';
import { receiveDelta } from '../state/streams';
import { loadTraining, showDocument, useTraining } from '../state/training';
import { onEnded, onLookups, onQueueChanged, onWaiting } from '../state/turns';
import { useUpdates } from '../state/updates';
import { speakIn } from './language';
import { announce, goTo, openDialog, showToast, toastFailure, useUi } from '../state/ui';

/** What main tells, each to the store that it concerns. Lasts as long as the window. */
export function listenToMain(): void {
  listen('stream.started', (state) => {
    setAnswer(state.sessionId, state);
    announceIn(state.sessionId, 'started');
  });
  listen('stream.delta', receiveDelta);
  listen('stream.waiting', onWaiting);
  listen('stream.lookups', onLookups);
  listen('rateLimit.changed', noteRateLimit);
  listen('stream.ended', (end) => {
    onEnded(end);
    announceEnd(end);
    drop(refreshConversations());
  });
  listen('queue.changed', (change) => {
    if (change.withdrawn) announceIn(change.sessionId, 'waits');
    drop(onQueueChanged(change));
  });
  window.addEventListener('online', () => drop(Promise.all([call('sync.now'), call('queue.retry')])));
  listen('history.changed', (change) => drop(onHistoryChanged(change)));
  listen('history.updating', ({ share }) => useApp.setState({ updating: share }));
  listen('notice.told', ({ notice }) => useApp.setState({ notice }));
  listen('account.changed', ({ notice }) => drop(restart(notice)));
  listen('data.progress', ({ rows }) => useData.setState({ rows }));
  listen('connection.changed', (connection) => useApp.setState({ connection }));
  listen('certificates.refused', (untrusted) => useApp.setState({ untrusted }));
  listen('proxy.asks', ({ address }) => onProxyAsks(address));
  listen('settings.changed', (settings) => useApp.setState({ settings }));
  listen('language.changed', ({ language }) => drop(speakIn(language)));
  listen('apiKey.changed', (apiKey) => useApp.setState({ apiKey }));
  listen('link.opened', (link) => drop(followLink(link)));
  useApp.subscribe(({ phase }, before) => {
    if (phase === 'ready' && before.phase !== 'ready' && exportWaits) drop(followLink({ kind: 'export' }));
  });
  listen('updates.changed', (state) => useUpdates.setState({ state }));
  listen('command', runCommand);
}

const HERE = {
  started: 'announce.started',
  waits: 'announce.waits',
  complete: 'announce.complete',
  ended: 'announce.ended',
} as const;
const ELSEWHERE = {
  started: 'announce.started_in',
  waits: 'announce.waits_in',
  complete: 'announce.complete_in',
  ended: 'announce.ended_in',
} as const;

/** Of a conversation that is not open, it is said which one. */
function announceIn(sessionId: SessionId, what: keyof typeof HERE): void {
  const { openId, sessions } = useConversations.getState();
  const title = titleOf(sessions.find(({ id }) => id === sessionId));
  announce(openId === sessionId ? say(HERE[what]) : say(ELSEWHERE[what], { title }));
}

/** Elsewhere it is marked until that is opened. */
function announceEnd({ sessionId, message }: EventData<'stream.ended'>): void {
  announceIn(sessionId, message.status === 'complete' ? 'complete' : 'ended');
  if (useConversations.getState().openId !== sessionId) markUnread(sessionId);
}

/** An export was opened before anybody was there to whom it could be added. */
let exportWaits = false;

async function followLink(link: EventData<'link.opened'>): Promise<void> {
  const isReady = useApp.getState().phase === 'ready';
  exportWaits = link.kind === 'export' && !isReady;
  if (!isReady) return;
  switch (link.kind) {
    case 'export':
      openDialog({ kind: 'settings', tab: 'data' });
      return takeOpenedImport();
    case 'new':
      return newConversation();
    case 'training':
      goTo('training');
      // There is nothing to look for in it: it is opened at its beginning.
      if (link.documentId) toastFailure(showDocument(link.documentId, null));
      return;
    case 'settings':
      openDialog({ kind: 'settings', tab: link.section });
      return;
    case 'conversation': {
      const known = useConversations.getState().sessions.some(({ id }) => id === link.sessionId);
      if (known) return openConversation(link.sessionId);
      showToast(say('link.not_here'), true);
      return;
    }
    default:
      assertNever(link);
  }
}

async function onHistoryChanged(change: EventData<'history.changed'>): Promise<void> {
  if (useApp.getState().phase !== 'ready') return;
  if (change.sessionIds.length > 0) await refreshConversations();
  const { openId, sessions, error } = useConversations.getState();
  if (
    openId &&
    error === null &&
    change.sessionIds.includes(openId) &&
    !sessions.some(({ id }) => id === openId)
  ) {
    // Another device has deleted it.
    const { place } = useUi.getState();
    await leaveConversation(openId);
    goTo(place);
    return;
  }
  // An answer being written is not read again from under the reader; it is read when it has ended.
  if (openId && change.sessionIds.includes(openId) && !useConversation.getState().live.has(openId))
    await refreshConversation(openId);
  if (change.trainingChanged)
    await Promise.all([...useTraining.getState().scopes.keys()].map((scope) => loadTraining(scope)));
}
