import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import { conversationToMarkdown, exportFileName } from '../../core/export/markdown';
import type { Workspace } from '../../core/workspace';
import type { OpenConversation } from '../../shared/ipc/contract';
import { MESSAGE_PAGE_SIZE } from '../../shared/limits';
import type { SessionId } from '../../shared/models';
import { say } from '../../shared/words/say';
import type { Area, Services } from '../services';

/** The conversation that was open last, else the newest, else a new one. */
export async function firstConversation({ store }: Workspace): Promise<SessionId> {
  const last = await store.lastOpened();
  if (last) return last;
  const [newest] = await store.listSessions(1);
  return newest && !newest.archived ? newest.id : (await store.ensureEmptySession()).id;
}

export async function openConversation(
  { crashes }: Pick<Services, 'crashes'>,
  workspace: Workspace,
  sessionId: SessionId,
): Promise<OpenConversation> {
  const { store, chat } = workspace;
  const [session, page, draft, queued] = await Promise.all([
    store.getSession(sessionId),
    store.page({ sessionId, limit: MESSAGE_PAGE_SIZE }),
    store.draft(sessionId),
    store.queued(sessionId),
    store.setLastOpened(sessionId),
  ]);
  return { session, page, stream: chat.stream(sessionId), queued, draft, plain: crashes.isPlain(sessionId) };
}

export function historyHandlers(services: Services): Area<'sessions' | 'messages' | 'drafts' | 'search'> {
  const { workspaces, window } = services;

  /** Runs a change on the open workspace and has it pushed soon. */
  const change = async <T>(apply: (workspace: Workspace) => Promise<T>): Promise<T> => {
    const workspace = await workspaces.current();
    const result = await apply(workspace);
    workspace.sync?.changed();
    return result;
  };

  return {
    'sessions.list': async () => (await workspaces.current()).store.listSessions(),
    'sessions.create': () =>
      change(async (workspace) =>
        openConversation(services, workspace, (await workspace.store.ensureEmptySession()).id),
      ),
    'sessions.open': async ({ sessionId }) =>
      openConversation(services, await workspaces.current(), sessionId),
    'sessions.rename': ({ sessionId, title }) =>
      change(({ store }) => store.updateSession(sessionId, { title })),
    'sessions.setPinned': ({ sessionId, pinned }) =>
      change(({ store }) => store.updateSession(sessionId, { pinned })),
    'sessions.setArchived': ({ sessionId, archived }) =>
      change(({ store }) => store.updateSession(sessionId, { archived })),
    'sessions.setModel': ({ sessionId, model }) =>
      change(({ store }) => store.updateSession(sessionId, { model })),
    'sessions.setSettings': ({ sessionId, settings }) =>
      change(({ store }) => store.updateSession(sessionId, { settings })),
    'sessions.openAt': ({ sessionId, messageId }) =>
      change(async (workspace) => {
        const page = await workspace.store.pageAround(sessionId, messageId, MESSAGE_PAGE_SIZE);
        return { ...(await openConversation(services, workspace, sessionId)), page };
      }),
    'sessions.clear': ({ sessionId }) =>
      change(async ({ store, chat }) => {
        await chat.stop(sessionId);
        await store.clearConversation(sessionId);
      }),
    'sessions.delete': ({ sessionId }) =>
      change(async ({ store, chat }) => {
        await chat.stop(sessionId);
        await store.deleteSession(sessionId);
      }),
    'sessions.export': async ({ sessionId }) => {
      const { store } = await workspaces.current();
      const session = await store.getSession(sessionId);
      const parent = window();
      const options = {
        defaultPath: exportFileName(session),
        filters: [{ name: say('file_kind.markdown'), extensions: ['md'] }],
      };
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return null;
      await writeFile(filePath, conversationToMarkdown(session, await store.branch(sessionId)), 'utf8');
      return { fileName: basename(filePath) };
    },

    'messages.page': async (query) => (await workspaces.current()).store.page(query),
    'messages.selectVersion': ({ sessionId, messageId }) =>
      change(({ store }) => store.selectVersion(sessionId, messageId)),
    'messages.versions': async ({ sessionId, messageId }) =>
      (await workspaces.current()).store.versions(sessionId, messageId),
    'messages.find': async ({ sessionId, text }) =>
      (await workspaces.current()).store.findMessages(sessionId, text),
    'messages.delete': ({ sessionId, messageId }) =>
      change(async ({ store, chat }) => {
        await chat.stop(sessionId);
        return store.deleteMessage(sessionId, messageId);
      }),

    'drafts.save': async ({ sessionId, content }) =>
      (await workspaces.current()).store.saveDraft(sessionId, content),

    'search.find': async ({ text, limit }) => (await workspaces.current()).store.search(text, limit),
  };
}
