import {
  Check,
  FileText,
  ListChecks,
  LogOut,
  MessageSquare,
  Settings,
  SquarePlus,
  Table2,
  WholeWord,
  type LucideIcon,
} from 'lucide-react';
import { commands } from '../../../shared/commands';
import type { DocumentTitle, Session } from '../../../shared/models';
import { type FixedKey, say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { signOut } from '../../state/accounts';
import { settingsOf, updateSettings, useApp } from '../../state/app';
import { actionNames, actions } from '../../state/commands';
import { openConversation } from '../../state/conversation';
import { deleteConversations } from '../../state/bin';
import { titleOf } from '../../state/conversations';
import { clearConversation } from '../../state/emptying';
import { newDocument } from '../../state/documents';
import { exportConversation } from '../../state/export-conversation';
import { archiveConversations, pinConversations } from '../../state/pins';
import { choicesOf, holds, settingsIn, settingsTabs } from '../../state/settings-parts';
import { showDocument } from '../../state/training';
import { announce, goTo, openDialog, toastFailure } from '../../state/ui';
import { useUpdates } from '../../state/updates';
import { type ConversationCommand, conversationCommands } from '../../ui/conversation-commands';
import { keysOf } from '../../ui/keys';

export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly run: () => void;
}

/** What is asked of the whole window. */
export const ofCommands = (): Entry[] =>
  actionNames.flatMap((command) => {
    const { palette } = commands[command];
    const { run, icon } = actions[command];
    return palette ? [{ id: command, label: say(palette), icon, keys: keysOf(command), run }] : [];
  });

/** What the menu of the open conversation has. */
export function ofOpenConversation(session: Session): Entry[] {
  const { id, pinned, archived } = session;
  const runs: Readonly<Record<ConversationCommand, () => void>> = {
    rename: () => openDialog({ kind: 'rename', session }),
    pin: () => toastFailure(pinConversations([id], !pinned)),
    archive: () => toastFailure(archiveConversations([id], !archived)),
    export: () => toastFailure(exportConversation(id)),
    clear: () => toastFailure(clearConversation(session)),
    delete: () => toastFailure(deleteConversations([id])),
  };
  return conversationCommands(session).map(({ command, label, icon }) => ({
    id: command,
    label: say('commands.this_conversation', { command: say(label) }),
    icon,
    run: runs[command],
  }));
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

export const ofTabs = (): Entry[] =>
  settingsTabs.map((tab) => ({
    id: tab,
    label: say('commands.setting', { tab: say(`settings.tab.${tab}`) }),
    icon: Settings,
    run: () => openDialog({ kind: 'settings', tab }),
  }));

const known = () => ({ ...useApp.getState(), updates: useUpdates.getState().state });

export const ofSettings = (): Entry[] =>
  settingsTabs.flatMap((tab) =>
    settingsIn(tab, known()).map((name) => ({
      id: name,
      label: `${say(`settings.tab.${tab}`)}: ${say(name)}`,
      icon: Settings,
      run: () => openDialog({ kind: 'settings', tab, at: name }),
    })),
  );

/** What a setting can be: it is so at once. */
export const ofChoices = (): Entry[] =>
  settingsTabs
    .flatMap((tab) => settingsIn(tab, known()))
    .flatMap((name) =>
      choicesOf(name).map((choice) => {
        const label = `${say(name)}: ${choice.label}`;
        return {
          id: `${name} ${choice.value}`,
          label,
          icon: holds(choice, settingsOf(useApp.getState())) ? Check : Settings,
          run: () => toastFailure(updateSettings(choice.patch).then(() => announce(label))),
        };
      }),
    );
