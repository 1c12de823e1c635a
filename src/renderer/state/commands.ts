import type { Command } from '../../shared/commands';
import { drop } from '../bridge';
import { stepTextSize, updateSettings, useApp } from './app';
import { newConversation, useConversation } from './conversation';
import { focusSearch, openDialog, goTo, toggleSidebar, useUi } from './ui';

interface Action {
  readonly run: () => void;
  /** At the door, too: all others are about the account in use. */
  readonly anywhere?: true;
}

const toggleTrainingPlace = (): void =>
  goTo(useUi.getState().place === 'training' ? 'conversation' : 'training');

/** Where there is anything to look through. */
function findInConversation(): void {
  const isThere = useConversation.getState().messages.some(({ role }) => role !== 'system');
  if (isThere && useUi.getState().place === 'conversation') useUi.setState({ finding: 'asked' });
}

/** What each command does. */
export const actions: Readonly<Record<Command, Action>> = {
  'new-conversation': { run: () => drop(newConversation()) },
  search: { run: focusSearch },
  find: { run: findInConversation },
  'training-data': { run: toggleTrainingPlace },
  'toggle-sidebar': { run: () => toggleSidebar() },
  'larger-text': { run: () => drop(stepTextSize(1)), anywhere: true },
  'smaller-text': { run: () => drop(stepTextSize(-1)), anywhere: true },
  'usual-text': { run: () => drop(updateSettings({ textSize: 100 })), anywhere: true },
  bin: { run: () => openDialog({ kind: 'bin' }) },
  settings: { run: () => openDialog({ kind: 'settings', tab: 'general' }) },
  shortcuts: { run: () => openDialog({ kind: 'shortcuts' }) },
  palette: { run: () => openDialog({ kind: 'palette' }) },
};

/** As the palette lists them. */
export const actionNames = Object.keys(actions) as Command[];

export function runCommand(command: Command): void {
  const { run, anywhere } = actions[command];
  const { phase, settings } = useApp.getState();
  if (anywhere ? settings : phase === 'ready') run();
}
