import { z } from 'zod';
import { ModelInfo } from '../../shared/models';
import { sourceName } from '../who-answers';
import type { Area, Services } from '../services';
import { withWorkspace } from './with-workspace';

export function chatHandlers({
  workspaces,
  provider,
  settings,
  accounts,
}: Services): Area<'chat' | 'queue' | 'models'> {
  const source = (): string => sourceName(settings.get(), accounts.current());
  return {
    ...withWorkspace(workspaces, {
      'chat.send': ({ chat }, question) => chat.send(question),
      'chat.preview': ({ chat }, question) => chat.preview.describe(question),
      'chat.check': ({ chat }, question) => chat.checks.ask(question),
      'chat.stopChecks': ({ chat }) => chat.checks.stop(),
      'chat.sources': ({ chat }, at) => chat.preview.sources(at),
      'chat.regenerate': ({ chat }, at) => chat.regenerate(at),
      'chat.continue': ({ chat }, at) => chat.continue(at),
      'chat.stop': ({ chat }, { sessionId }) => chat.stop(sessionId),
      'chat.stream': ({ chat }, { sessionId }) => chat.stream(sessionId),
      'queue.withdraw': ({ chat }, question) => chat.withdraw(question),
      'queue.retry': ({ chat }) => chat.askQueued(),
      'models.known': async ({ store }) => {
        // An earlier version may have known less of each.
        const known = z.array(ModelInfo).safeParse(await store.knownModels(source()));
        return known.data ?? [];
      },
      'models.list': async ({ store }) => {
        const of = source();
        const models = await (await provider()).listModels(AbortSignal.timeout(15_000));
        await store.noteModels({ of, models });
        return models;
      },
    }),
  };
}
