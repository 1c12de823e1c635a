import type { Area, Services } from '../services';
import { withWorkspace } from './with-workspace';

export function syncHandlers({ workspaces, connection }: Services): Area<'sync'> {
  return withWorkspace(workspaces, {
    'sync.refused': ({ store }) => store.refused(),
    'sync.retryRefused': async ({ store, sync }, { sequence }) => {
      await store.retryRefused(sequence);
      await sync?.syncNow();
    },
    'sync.withdrawRefused': async ({ store, sync }, { sequence }) => {
      await store.withdrawRefused(sequence);
      await sync?.syncNow();
    },
    'sync.now': async ({ sync }) => {
      await sync?.syncNow();
      return connection.status();
    },
  });
}
