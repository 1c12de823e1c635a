import type { Area, Services } from '../services';
import { requireRoom } from './training';
import { changingWorkspace, withWorkspace } from './with-workspace';

export function binHandlers({ workspaces, tellQueued }: Services): Area<'bin'> {
  return {
    ...withWorkspace(workspaces, { 'bin.list': ({ store }) => store.listBin() }),
    ...changingWorkspace(workspaces, {
      'bin.restore': async (workspace, { sessionIds, documentIds }) => {
        const { store, chat } = workspace;
        try {
          // Their documents are in the list only then, and for one of the others there may be no room.
          await store.restore({ sessionIds, documentIds: [] });
          for (const item of await store.listBin()) {
            if (item.kind !== 'document' || !documentIds.includes(item.id)) continue;
            await requireRoom(store, item.sessionId, null);
            await store.restore({ sessionIds: [], documentIds: [item.id] });
          }
        } finally {
          void tellQueued(workspace);
          // What had waited there may be asked now.
          void chat.askQueued();
        }
      },
      'bin.delete': ({ store }, items) => store.deleteForGood(items),
    }),
  };
}
