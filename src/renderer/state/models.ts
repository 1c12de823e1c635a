import type { ModelInfo, RateLimit } from '../../shared/models';
import type { ErrorData } from '../../shared/errors';
import { call, toErrorData } from '../bridge';
import { accountStore, whenAccountChanges } from './account-store';
import { useSetting } from './app';
import { currentConversation, useConversations } from './conversations';

interface ModelsState {
  readonly models: readonly ModelInfo[];
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly error: ErrorData | null;
  /** What the account may still ask for; null until a server says. */
  readonly rateLimit: RateLimit | null;
}

export const useModels = accountStore<ModelsState>({
  models: [],
  status: 'idle',
  error: null,
  rateLimit: null,
});

/** The model that the open conversation is answered by; undefined until the server has said what it has. */
export function useChosenModel(): ModelInfo | undefined {
  const session = useConversations(currentConversation);
  const fallback = useSetting('model');
  const models = useModels((s) => s.models);
  const chosen = session?.model ?? fallback;
  return chosen === null ? models[0] : models.find((model) => model.id === chosen);
}

/** Its name, also before the server has said what it has; '' for whatever the server names first. */
export function useModelName(): string {
  const session = useConversations(currentConversation);
  const fallback = useSetting('model');
  const first = useModels((s) => s.models[0]?.id);
  return session?.model ?? fallback ?? first ?? '';
}

let refill: ReturnType<typeof setTimeout> | undefined;

/** Keeps what the account may still ask for; when its time is over, all of it is there again. */
export function noteRateLimit(rateLimit: RateLimit): void {
  useModels.setState({ rateLimit });
  clearTimeout(refill);
  const { tokens } = rateLimit;
  if (!tokens) return;
  refill = setTimeout(
    () => useModels.setState({ rateLimit: { ...rateLimit, tokens: { ...tokens, remaining: tokens.limit } } }),
    Math.max(0, Date.parse(tokens.resetAt) - Date.now()),
  );
}

/** Which request's answer counts: the settings may change while one is on its way. */
let latest = 0;

whenAccountChanges(() => {
  latest += 1;
  clearTimeout(refill);
});

/** Shows what the provider said last, and asks it only where it never said anything. */
export async function recallModels(): Promise<void> {
  if (useModels.getState().status !== 'idle') return;
  const request = latest;
  const models = await call('models.known').catch(() => []);
  if (request !== latest) return;
  if (models.length === 0) await loadModels();
  else useModels.setState({ models });
}

/**
 * Asks the provider once, and shows what it said last until it answers; `again` after the key or the server has changed,
 * or on the person's wish.
 */
export async function loadModels(again = false): Promise<void> {
  const { status } = useModels.getState();
  if (!again && (status === 'loading' || status === 'ready')) return;
  latest += 1;
  const request = latest;
  useModels.setState({ status: 'loading', error: null });
  const models = await call('models.known').catch(() => []);
  if (request !== latest) return;
  useModels.setState({ models });
  try {
    const listed = await call('models.list');
    if (request === latest) useModels.setState({ models: listed, status: 'ready' });
  } catch (error) {
    if (request === latest) useModels.setState({ status: 'failed', error: toErrorData(error) });
  }
}
