import { create } from 'zustand';
import type { ModelInfo } from '../../shared/models';
import type { ErrorData } from '../../shared/errors';
import { call, toErrorData } from '../bridge';

interface ModelsState {
  readonly models: readonly ModelInfo[];
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly error: ErrorData | null;
}

const initial: ModelsState = { models: [], status: 'idle', error: null };

export const useModels = create<ModelsState>()(() => initial);
export const resetModels = (): void => useModels.setState(initial, true);

/** Asks the provider once; `again` after the key or the endpoint has changed, or on the person's wish. */
export async function loadModels(again = false): Promise<void> {
  const { status } = useModels.getState();
  if (status === 'loading' || (status === 'ready' && !again)) return;
  useModels.setState({ status: 'loading', error: null });
  try {
    useModels.setState({ models: await call('models.list'), status: 'ready' });
  } catch (error) {
    useModels.setState({ status: 'failed', error: toErrorData(error) });
  }
}
