import { Command } from 'cmdk';
import { MessageSquare } from 'lucide-react';
import { commands } from '../../../shared/commands';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { actionNames, actions } from '../../state/commands';
import { openConversation } from '../../state/conversation';
import { titleOf, useConversations } from '../../state/conversations';
import { Dialog } from '../../ui/Dialog';
import { keysOf } from '../../ui/keys';

/** Those that have a name here. */
const entries = actionNames.flatMap((command) => {
  const { palette: label } = commands[command];
  return label ? [{ command, label, ...actions[command] }] : [];
});

export default function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const sessions = useConversations((s) => s.sessions);
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
            {entries.map(({ command, label, icon: Icon, run }) => (
              <Command.Item key={command} value={say(label)} onSelect={choose(run)}>
                <Icon aria-hidden size={15} strokeWidth={1.75} />
                <span>{say(label)}</span>
                <kbd aria-hidden>{keysOf(command)}</kbd>
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
