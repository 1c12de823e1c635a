import type { Handlers } from '../ipc';
import type { Services } from '../services';
import { appHandlers } from './app';
import { authHandlers } from './auth';
import { binHandlers } from './bin';
import { chatHandlers } from './chat';
import { dataHandlers } from './data';
import { historyHandlers } from './history';
import { networkHandlers } from './network';
import { settingsHandlers } from './settings';
import { spellingHandlers } from './spelling';
import { syncHandlers } from './sync';
import { updateHandlers } from './updates';
import { vaultHandlers } from './vault';
import { trainingHandlers } from './training';

export const createHandlers = (services: Services): Handlers => ({
  ...appHandlers(services),
  ...authHandlers(services),
  ...vaultHandlers(services),
  ...historyHandlers(services),
  ...binHandlers(services),
  ...dataHandlers(services),
  ...chatHandlers(services),
  ...trainingHandlers(services),
  ...networkHandlers(services),
  ...settingsHandlers(services),
  ...spellingHandlers(services),
  ...syncHandlers(services),
  ...updateHandlers(services),
});
