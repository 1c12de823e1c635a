import {
  AArrowDown,
  AArrowUp,
  ALargeSmall,
  Archive,
  ArchiveRestore,
  BookOpenText,
  Command as CommandIcon,
  Download,
  Eraser,
  FileText,
  Keyboard,
  ListChecks,
  LogOut,
  MessageSquare,
  PanelLeft,
  Pin,
  PinOff,
  Search,
  Settings,
  SquarePen,
  SquarePlus,
  Table2,
  TextSearch,
  Trash2,
  WholeWord,
  type LucideIcon,
} from 'lucide-react';
import { type Command, commands } from '../../../shared/commands';
import type { DocumentTitle, Session, SettingsTab } from '../../../shared/models';
import { type FixedKey, say } from '../../../shared/words/say';
import { call, drop } from '../../bridge';
import { signOut } from '../../state/accounts';
import { actionNames, actions } from '../../state/commands';
import { openConversation } from '../../state/conversation';
import { deleteConversations } from '../../state/bin';
import { titleOf } from '../../state/conversations';
import { newDocument } from '../../state/documents';
import { archiveConversations, pinConversations } from '../../state/pins';
import { showDocument } from '../../state/training';
import { goTo, openDialog, showToast, toastFailure } from '../../state/ui';
import { keysOf } from '../../ui/keys';

export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly run: () => void;
}

const icons: Readonly<Record<Command, LucideIcon>> = {
  'new-conversation': SquarePen,
  search: Search,
  find: TextSearch,
  'training-data': BookOpenText,
  'toggle-sidebar': PanelLeft,
  'larger-text': AArrowUp,
  'smaller-text': AArrowDown,
  'usual-text': ALargeSmall,
  bin: Trash2,
  settings: Settings,
  shortcuts: Keyboard,
  palette: CommandIcon,
};

/** What is asked of the whole window. */
export const ofCommands = (): Entry[] =>
  actionNames.flatMap((command) => {
    const { palette } = commands[command];
    const { run } = actions[command];
    const icon = icons[command];
    return palette ? [{ id: command, label: say(palette), icon, keys: keysOf(command), run }] : [];
  });

async function exportOf({ id }: Session): Promise<void> {
  const file = await call('sessions.export', { sessionId: id });
  if (file) showToast(say('sidebar.saved_as', { file: file.fileName }));
}

/** What the menu of the open conversation has. */
export function ofOpenConversation(session: Session): Entry[] {
  const { id, pinned, archived } = session;
  const entry = (key: FixedKey, icon: LucideIcon, run: () => void): Entry => ({
    id: key,
    label: say('commands.this_conversation', { command: say(key) }),
    icon,
    run,
  });
  return [
    entry(pinned ? 'sidebar.unpin' : 'sidebar.pin', pinned ? PinOff : Pin, () =>
      toastFailure(pinConversations([id], !pinned)),
    ),
    entry(archived ? 'sidebar.unarchive' : 'sidebar.archive', archived ? ArchiveRestore : Archive, () =>
      toastFailure(archiveConversations([id], !archived)),
    ),
    entry('sidebar.export', Download, () => toastFailure(exportOf(session))),
    entry('sidebar.clear', Eraser, () => openDialog({ kind: 'clearConversation', session })),
    entry('common.delete', Trash2, () => toastFailure(deleteConversations([id]))),
  ];
}

const begin = (kind: 'text' | 'table') => (): void => {
  goTo('training');
  toastFailure(newDocument(null, kind));
};

/** What stands elsewhere in the window. */
export const ofPlaces = (): Entry[] => {
  const entry = (key: FixedKey, icon: LucideIcon, run: () => void): Entry => ({
    id: key,
    label: say(key),
    icon,
    run,
  });
  return [
    entry('training.new', SquarePlus, begin('text')),
    entry('training.new_table', Table2, begin('table')),
    entry('tests.title', ListChecks, () => openDialog({ kind: 'tests', scope: null })),
    entry('own_words.title', WholeWord, () => openDialog({ kind: 'ownWords' })),
    entry('account.sign_out', LogOut, () => toastFailure(signOut())),
  ];
};

export const ofConversation = (session: Session): Entry => ({
  id: session.id,
  label: titleOf(session),
  icon: MessageSquare,
  run: () => drop(openConversation(session.id)),
});

export const ofDocument = ({ id, title, kind }: DocumentTitle): Entry => ({
  id,
  label: title || say('training.untitled'),
  icon: kind === 'table' ? Table2 : FileText,
  run: () => toastFailure(showDocument(id, null)),
});

/** What stands in each part of the settings. */
const SETTINGS = {
  general: ['settings.language', 'settings.stream', 'settings.mark_figures', 'settings.instructions'],
  models: ['settings.team_proxy', 'settings.key', 'settings.endpoint', 'settings.default_model'],
  appearance: ['settings.theme_title', 'settings.text_size'],
  data: ['data.export', 'data.import', 'data.copy'],
  connections: ['connections.proxy', 'connections.hosts'],
  updates: ['updates.new_versions', 'updates.channel_title'],
  about: [],
} as const satisfies Readonly<Record<SettingsTab, readonly FixedKey[]>>;
const tabs = Object.keys(SETTINGS) as SettingsTab[];

export const ofTabs = (): Entry[] =>
  tabs.map((tab) => ({
    id: tab,
    label: say('commands.setting', { tab: say(`settings.tab.${tab}`) }),
    icon: Settings,
    run: () => openDialog({ kind: 'settings', tab }),
  }));

export const ofSettings = (): Entry[] =>
  tabs.flatMap((tab) =>
    SETTINGS[tab].map((key) => ({
      id: key,
      label: `${say(`settings.tab.${tab}`)}: ${say(key)}`,
      icon: Settings,
      run: () => openDialog({ kind: 'settings', tab, at: say(key) }),
    })),
  );
