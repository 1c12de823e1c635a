import { create } from 'zustand';
import type { Bootstrap } from '../../shared/ipc/contract';
import type { ErrorData } from '../../shared/errors';
import type { Settings } from '../../shared/models';
import { call } from '../bridge';

type Kept = Omit<Bootstrap, 'sessions' | 'moreSessions' | 'open'>;

export interface AppState {
  readonly phase: 'starting' | 'failed' | 'signed_out' | 'ready';
  readonly error: ErrorData | null;
  readonly app: Kept['app'] | null;
  readonly settings: Settings;
  readonly keychain: Kept['keychain'];
  readonly apiKey: Kept['apiKey'];
  readonly project: Kept['project'];
  readonly connection: Kept['connection'];
  readonly account: Kept['account'];
  readonly notice: string | null;
  readonly signInAs: Kept['signInAs'];
}

export const useApp = create<AppState>()(() => ({
  phase: 'starting',
  error: null,
  app: null,
  settings: {
    theme: 'system',
    streamAnswers: true,
    model: null,
    instructions: null,
    endpoint: '',
    useTeamProxy: false,
    updateMode: 'automatic',
    updateChannel: 'stable',
  },
  keychain: 'os',
  apiKey: { saved: false, required: true },
  project: null,
  connection: { state: 'offline', pending: 0, refused: 0, queued: 0, progress: null },
  account: null,
  notice: null,
  signInAs: null,
}));

/** Shows the change at once and takes it back when main refuses it. */
export async function updateSettings(patch: Partial<Settings>): Promise<void> {
  const before = useApp.getState().settings;
  useApp.setState({ settings: { ...before, ...patch } });
  try {
    useApp.setState({ settings: await call('settings.update', patch) });
  } catch (error) {
    useApp.setState({ settings: before });
    throw error;
  }
}
