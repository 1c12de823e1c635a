import type { Area, Services } from '../services';
import { requireRoom } from './training';
import { changingWorkspace, withWorkspace } from './with-workspace';

export function binHandlers({ workspaces }: Services): Area<'bin'> {
  return {
    ...withWorkspace(workspaces, { 'bin.list': ({ store }) => store.listBin() }),
    ...changingWorkspace(workspaces, {
      'bin.restore': async ({ store, chat }, items) => {
        for (const item of await store.listBin()) {
          if (item.kind !== 'document' || !items.documentIds.includes(item.id)) continue;
          await requireRoom(store, item.sessionId, null);
          await store.restore({ sessionIds: [], documentIds: [item.id] });
        }
        await store.restore({ sessionIds: items.sessionIds, documentIds: [] });
        // What had waited there may be asked now.
        void chat.askQueued();
      },
      'bin.delete': ({ store }, items) => store.deleteForGood(items),
    }),
  };
}
