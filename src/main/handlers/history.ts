import type { OpenHistory } from '../../core/workspace';
import type { OpenConversation } from '../../shared/ipc/contract';
import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import type { SessionId } from '../../shared/models';
import type { Area, Services } from '../services';
import { saveWholeAs } from './save-as';
import { changingWorkspace, withWorkspace } from './with-workspace';

export async function openConversation(
  { crashes }: Pick<Services, 'crashes'>,
  { store, chat }: OpenHistory,
  sessionId: SessionId,
): Promise<OpenConversation> {
  const [session, page, draft, queued, otherBranch] = await Promise.all([
    store.getSession(sessionId),
    store.page({ sessionId, limit: MESSAGE_PAGE_SIZE }),
    store.draft(sessionId),
    store.queued(sessionId),
    store.otherBranch(sessionId),
    store.setLastOpened(sessionId),
  ]);
  const [stream, plain] = [chat?.stream(sessionId) ?? null, crashes.isPlain(sessionId)];
  return { session, page, stream, queued, draft, plain, otherBranch };
}

export function historyHandlers(services: Services): Area<'sessions' | 'messages' | 'drafts' | 'search'> {
  const { workspaces, dialogs, tellQueued } = services;

  return {
    ...withWorkspace(workspaces, {
      'sessions.list': ({ store }) => store.listSessions(),
      'sessions.forgetFork': ({ store }, { sessionId }) => store.forgetFork(sessionId),
      'sessions.open': (workspace, { sessionId }) => openConversation(services, workspace, sessionId),
      'sessions.export': async ({ store }, { sessionId }) => {
        const { conversationFileName, conversationToMarkdown } = await import('../../core/export/markdown');
        const session = await store.getSession(sessionId);
        return saveWholeAs(dialogs, { name: conversationFileName(session), kinds: ['markdown'] }, async () =>
          conversationToMarkdown(session, await store.branch(sessionId)),
        );
      },
      'messages.page': ({ store }, query) => store.page(query),
      'messages.versions': ({ store }, { sessionId, messageId }) => store.versions(sessionId, messageId),
      'messages.sentUnder': ({ store }, place) => store.readSentUnder(place),
      'messages.find': ({ store }, { sessionId, text }) => store.findMessages(sessionId, text),
      'drafts.save': ({ store }, { sessionId, content }) => store.saveDraft(sessionId, content),
      'search.find': ({ store }, { text, limit, unread }) => store.search(text, limit, unread),
    }),

    ...changingWorkspace(workspaces, {
      'sessions.create': async (workspace) => {
        const { id } = await workspace.store.ensureEmptySession();
        return openConversation(services, workspace, id);
      },
      'sessions.openAt': async (workspace, { sessionId, messageId }) => {
        const page = await workspace.store.pageAround(sessionId, messageId, MESSAGE_PAGE_SIZE);
        return { ...(await openConversation(services, workspace, sessionId)), page };
      },
      'sessions.rename': ({ store }, { sessionId, title }) => store.updateSession(sessionId, { title }),
      'sessions.setPinned': ({ store }, { sessionIds, pinned }) =>
        store.updateSessions(sessionIds, { pinned }),
      'sessions.setArchived': ({ store }, { sessionIds, archived }) =>
        store.updateSessions(sessionIds, { archived }),
      'sessions.setModel': ({ store }, { sessionId, model }) => store.updateSession(sessionId, { model }),
      'sessions.setSettings': ({ store }, { sessionId, settings }) =>
        store.updateSession(sessionId, { settings }),
      'sessions.clear': async (workspace, { sessionId }) => {
        await workspace.chat.stop(sessionId);
        const { canUndo } = await workspace.store.clearConversation(sessionId);
        void tellQueued(workspace);
        return { canUndo };
      },
      'sessions.delete': async (workspace, { sessionIds }) => {
        // What ends later would be a change of what is in the bin.
        for (const id of sessionIds) await workspace.chat.stop(id);
        await workspace.store.binSessions(sessionIds);
        void tellQueued(workspace);
      },
      'messages.selectVersion': ({ store }, { sessionId, messageId }) =>
        store.selectVersion(sessionId, messageId),
      'messages.delete': async ({ store, chat }, { sessionId, messageId }) => {
        await chat.stop(sessionId);
        const { left: page, canUndo } = await store.deleteMessage(sessionId, messageId);
        return { page, canUndo };
      },
      'messages.restore': async (workspace, { sessionId }) => {
        await workspace.store.restoreMessages(sessionId);
        void tellQueued(workspace);
        // What had waited there may be asked now.
        void workspace.chat.askQueued();
      },
    }),
  };
}
