import { Command } from 'cmdk';
import {
  BookOpenText,
  Keyboard,
  MessageSquare,
  PanelLeft,
  Search,
  Settings,
  SquarePen,
  type LucideIcon,
} from 'lucide-react';
import { drop } from '../../bridge';
import { newConversation, openConversation } from '../../state/conversation';
import { titleOf, useSessions } from '../../state/sessions';
import { focusSearch, openDialog, toggleSidebar, toggleTraining } from '../../state/ui';
import { Dialog } from '../../ui/Dialog';
import { shortcutText } from '../../ui/keys';

interface Entry {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly run: () => void;
}

const commands: readonly Entry[] = [
  { label: 'New conversation', icon: SquarePen, keys: shortcutText('N'), run: () => drop(newConversation()) },
  { label: 'Search conversations', icon: Search, keys: shortcutText('F'), run: focusSearch },
  { label: 'Training data', icon: BookOpenText, keys: shortcutText('T'), run: () => toggleTraining() },
  { label: 'Show or hide sidebar', icon: PanelLeft, keys: shortcutText('B'), run: () => toggleSidebar() },
  {
    label: 'Settings',
    icon: Settings,
    keys: shortcutText(','),
    run: () => openDialog({ kind: 'settings', tab: 'general' }),
  },
  {
    label: 'Keyboard shortcuts',
    icon: Keyboard,
    keys: shortcutText('/'),
    run: () => openDialog({ kind: 'shortcuts' }),
  },
];

export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const sessions = useSessions((s) => s.sessions);
  const choose = (run: () => void) => () => {
    onClose();
    run();
  };
  return (
    <Dialog title="Command palette" className="palette" bare onClose={onClose}>
      <Command label="Type a command or search" loop>
        <Command.Input autoFocus placeholder="Type a command or search" />
        <Command.List>
          <Command.Empty>Nothing is called that.</Command.Empty>
          <Command.Group heading="Commands">
            {commands.map(({ label, icon: Icon, keys, run }) => (
              <Command.Item key={label} value={label} onSelect={choose(run)}>
                <Icon aria-hidden size={15} strokeWidth={1.75} />
                <span>{label}</span>
                {keys ? <kbd aria-hidden>{keys}</kbd> : null}
              </Command.Item>
            ))}
          </Command.Group>
          <Command.Group heading="Conversations">
            {sessions.slice(0, 200).map((session) => (
              <Command.Item
                key={session.id}
                value={`${titleOf(session)} ${session.id}`}
                onSelect={choose(() => drop(openConversation(session.id)))}
              >
                <MessageSquare aria-hidden size={15} strokeWidth={1.75} />
                <span dir="auto">{titleOf(session)}</span>
              </Command.Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </Dialog>
  );
}
