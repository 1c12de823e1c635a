import {
  AArrowDown,
  AArrowUp,
  ALargeSmall,
  BookOpenText,
  Command as CommandIcon,
  Keyboard,
  type LucideIcon,
  PanelLeft,
  Search,
  Settings,
  SquarePen,
  TextSearch,
  Trash2,
} from 'lucide-react';
import type { Command } from '../../shared/commands';
import { drop } from '../bridge';
import { stepTextSize, updateSettings, useApp } from './app';
import { newConversation, useConversation } from './conversation';
import { focusSearch, openDialog, goTo, toggleSidebar, useUi } from './ui';

interface Action {
  /** In the palette. */
  readonly icon: LucideIcon;
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
  'new-conversation': { icon: SquarePen, run: () => drop(newConversation()) },
  search: { icon: Search, run: focusSearch },
  find: { icon: TextSearch, run: findInConversation },
  'training-data': { icon: BookOpenText, run: toggleTrainingPlace },
  'toggle-sidebar': { icon: PanelLeft, run: () => toggleSidebar() },
  'larger-text': { icon: AArrowUp, run: () => drop(stepTextSize(1)), anywhere: true },
  'smaller-text': { icon: AArrowDown, run: () => drop(stepTextSize(-1)), anywhere: true },
  'usual-text': { icon: ALargeSmall, run: () => drop(updateSettings({ textSize: 100 })), anywhere: true },
  bin: { icon: Trash2, run: () => openDialog({ kind: 'bin' }) },
  settings: { icon: Settings, run: () => openDialog({ kind: 'settings', tab: 'general' }) },
  shortcuts: { icon: Keyboard, run: () => openDialog({ kind: 'shortcuts' }) },
  palette: { icon: CommandIcon, run: () => openDialog({ kind: 'palette' }) },
};

/** As the palette lists them. */
export const actionNames = Object.keys(actions) as Command[];

export function runCommand(command: Command): void {
  const { run, anywhere } = actions[command];
  const { phase, settings } = useApp.getState();
  if (anywhere ? settings : phase === 'ready') run();
}
