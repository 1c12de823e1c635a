import type { Bootstrap } from '../../shared/ipc/contract';
import type { EventData } from '../../shared/ipc/events';
import type { ErrorData } from '../../shared/errors';
import type { ConnectionStatus, ConnectionTrouble } from '../../shared/models';
import type { Settings } from '../../shared/settings';
import { textSizes } from '../../shared/text-size';
import { call } from '../bridge';
import { whenAccountChanges, windowStore } from './account-store';

type Kept = Omit<Bootstrap, 'sessions' | 'moreSessions' | 'open'>;

export interface AppState {
  readonly phase: 'starting' | 'failed' | 'signed_out' | 'ready';
  readonly error: ErrorData | null;
  /** The tag of the language that everything is said in. */
  readonly language: string;
  /** The one that all parts were made in. */
  readonly drawnIn: string;
  readonly app: Kept['app'] | null;
  /** Null until main has told them; nothing that depends on them is drawn before. */
  readonly settings: Settings | null;
  readonly keychain: Kept['keychain'];
  readonly offersCode: boolean;
  readonly apiKey: Kept['apiKey'];
  readonly project: Kept['project'];
  readonly changedAddresses: Kept['changedAddresses'];
  readonly connection: Kept['connection'];
  readonly account: Kept['account'];
  /** How much of the history is brought up to date, where a start waits for that. */
  readonly updating: number | null;
  readonly notice: string | null;
  readonly signInAs: Kept['signInAs'];
  /** Nobody can answer yet, and nothing was ever asked: the person is asked who should. */
  readonly asksWho: boolean;
  /** Address of the proxy that asks for a sign-in. */
  readonly proxy: string | null;
  /** Servers whose certificates nobody vouches for. */
  readonly untrusted: EventData<'certificates.refused'>;
}

/** What is known of an account before main has told it. */
const nobody = {
  phase: 'starting',
  error: null,
  offersCode: false,
  apiKey: { saved: false, required: true },
  connection: { state: 'syncing', pending: 0, refused: 0, queued: 0, progress: null, retryAt: null },
  account: null,
  updating: null,
  notice: null,
  signInAs: null,
  asksWho: false,
} as const;

export const useApp = windowStore<AppState>({
  ...nobody,
  language: 'en',
  drawnIn: 'en',
  app: null,
  settings: null,
  keychain: { state: 'os', hasCode: false },
  project: null,
  changedAddresses: null,
  proxy: null,
  untrusted: [],
});

whenAccountChanges(() => useApp.setState(nobody));

export function settingsOf({ settings }: AppState): Settings {
  if (!settings) throw new Error('The settings have not been told yet');
  return settings;
}

export const useSetting = <K extends keyof Settings>(key: K): Settings[K] =>
  useApp((s) => settingsOf(s)[key]);

/** Shows the change at once and takes it back when main refuses it. */
export async function updateSettings(patch: Partial<Settings>): Promise<void> {
  const before = settingsOf(useApp.getState());
  useApp.setState({ settings: { ...before, ...patch } });
  try {
    useApp.setState({ settings: await call('settings.update', patch) });
  } catch (error) {
    useApp.setState({ settings: before });
    throw error;
  }
}

/** The next size of everything in the window; the largest and the smallest stay. */
export async function stepTextSize(step: 1 | -1): Promise<void> {
  const at = textSizes.indexOf(settingsOf(useApp.getState()).textSize);
  const textSize = textSizes[at + step];
  if (textSize) await updateSettings({ textSize });
}

/** Whether something is not as it should be, of which there is a sentence. */
export const isTrouble = (state: ConnectionStatus['state']): state is ConnectionTrouble =>
  state !== 'online' && state !== 'syncing' && state !== 'local';
