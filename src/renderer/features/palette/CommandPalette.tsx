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
import { say } from '../../../shared/words/say';
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

const commands = (): readonly Entry[] => [
  {
    label: say('commands.new_conversation'),
    icon: SquarePen,
    keys: shortcutText('N'),
    run: () => drop(newConversation()),
  },
  { label: say('commands.search'), icon: Search, keys: shortcutText('F'), run: focusSearch },
  {
    label: say('commands.training'),
    icon: BookOpenText,
    keys: shortcutText('T'),
    run: () => toggleTraining(),
  },
  { label: say('commands.sidebar'), icon: PanelLeft, keys: shortcutText('B'), run: () => toggleSidebar() },
  {
    label: say('commands.settings'),
    icon: Settings,
    keys: shortcutText(','),
    run: () => openDialog({ kind: 'settings', tab: 'general' }),
  },
  {
    label: say('commands.shortcuts'),
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
    <Dialog title={say('commands.title')} className="palette" bare onClose={onClose}>
      <Command label={say('commands.placeholder')} loop>
        <Command.Input autoFocus placeholder={say('commands.placeholder')} />
        <Command.List label={say('commands.list')}>
          <Command.Empty>{say('commands.nothing')}</Command.Empty>
          <Command.Group heading={say('commands.commands')}>
            {commands().map(({ label, icon: Icon, keys, run }) => (
              <Command.Item key={label} value={label} onSelect={choose(run)}>
                <Icon aria-hidden size={15} strokeWidth={1.75} />
                <span>{label}</span>
                {keys ? <kbd aria-hidden>{keys}</kbd> : null}
              </Command.Item>
            ))}
          </Command.Group>
          <Command.Group heading={say('commands.conversations')}>
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
