import {
  BookOpenText,
  Keyboard,
  PanelLeft,
  Search,
  Settings,
  SquarePen,
  TextSearch,
  Command as CommandIcon,
  type LucideIcon,
} from 'lucide-react';
import type { Command } from '../../shared/commands';
import { drop } from '../bridge';
import { useApp } from './app';
import { newConversation } from './conversation';
import { focusSearch, openDialog, goTo, toggleFinding, toggleSidebar, useUi } from './ui';

interface Action {
  readonly icon: LucideIcon;
  readonly run: () => void;
}

const toggleTrainingPlace = (): void =>
  goTo(useUi.getState().place === 'training' ? 'conversation' : 'training');

/** What each command does. */
export const actions: Readonly<Record<Command, Action>> = {
  'new-conversation': { icon: SquarePen, run: () => drop(newConversation()) },
  search: { icon: Search, run: focusSearch },
  find: { icon: TextSearch, run: toggleFinding },
  'training-data': { icon: BookOpenText, run: toggleTrainingPlace },
  'toggle-sidebar': { icon: PanelLeft, run: () => toggleSidebar() },
  settings: { icon: Settings, run: () => openDialog({ kind: 'settings', tab: 'general' }) },
  shortcuts: { icon: Keyboard, run: () => openDialog({ kind: 'shortcuts' }) },
  palette: { icon: CommandIcon, run: () => openDialog({ kind: 'palette' }) },
};

/** As the palette lists them. */
export const actionNames = Object.keys(actions) as Command[];

/** All of them are about the account in use: at the door nothing happens. */
export function runCommand(command: Command): void {
  if (useApp.getState().phase === 'ready') actions[command].run();
}
