import type { Area, Services } from '../services';

export function chatHandlers({ workspaces, provider }: Services): Area<'chat' | 'queue' | 'models'> {
  return {
    'chat.send': async (question) => (await workspaces.current()).chat.send(question),
    'chat.preview': async (question) => (await workspaces.current()).chat.preview.describe(question),
    'chat.check': async (question) => (await workspaces.current()).chat.checks.ask(question),
    'chat.stopChecks': async () => (await workspaces.current()).chat.checks.stop(),
    'chat.sources': async (at) => (await workspaces.current()).chat.preview.sources(at),
    'chat.regenerate': async (at) => (await workspaces.current()).chat.regenerate(at),
    'chat.continue': async (at) => (await workspaces.current()).chat.continue(at),
    'chat.stop': async ({ sessionId }) => (await workspaces.current()).chat.stop(sessionId),
    'chat.stream': async ({ sessionId }) => (await workspaces.current()).chat.stream(sessionId),
    'queue.withdraw': async (question) => (await workspaces.current()).chat.withdraw(question),
    'queue.retry': async () => (await workspaces.current()).chat.askQueued(),
    'models.list': async () => (await provider()).listModels(AbortSignal.timeout(15_000)),
  };
}
