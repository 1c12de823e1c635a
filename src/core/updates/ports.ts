import type { UpdateChannel, UpdateMode } from '../../shared/models';
import type { Offer } from './manifest';
import type { Tally } from './ledger';

/** What the system's own installer does. Electron's part; all of it may throw UpdateProblem. */
export interface Installer {
  /** Free space and write rights, before anything is fetched. */
  prepare(offer: Offer): Promise<void>;
  /** Resolves when the file is here with its announced size and hash. Aborting leaves nothing behind. */
  download(offer: Offer, onReceived: (bytes: number) => void, signal: AbortSignal): Promise<void>;
  /** Installs and restarts the app. Resolves only if it goes on running as it was, and then throws. */
  install(offer: Offer): Promise<void>;
}

/** What the updates need to know of the rest of the app. */
export interface Surroundings {
  readonly mode: () => UpdateMode;
  readonly channel: () => UpdateChannel;
  /** An answer is being written: nothing is restarted now. */
  readonly isAnswering: () => Promise<boolean>;
  /** Copies the histories; answers with how much each open one holds. */
  readonly backUp: () => Promise<Readonly<Record<string, Tally>>>;
}
