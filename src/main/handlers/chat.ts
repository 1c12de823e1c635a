import type { Area, Services } from '../services';
import { withWorkspace } from './with-workspace';

export function chatHandlers({ workspaces, provider }: Services): Area<'chat' | 'queue' | 'models'> {
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
    }),
    'models.list': async () => (await provider()).listModels(AbortSignal.timeout(15_000)),
  };
}
