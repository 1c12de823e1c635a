import { Fragment, useEffect, useRef, useState } from 'react';
import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { clearConversation } from '../../state/emptying';
import { exportConversation } from '../../state/export-conversation';
import { toastFailure } from '../../state/ui';
import { type ConversationCommand, conversationCommands } from '../../ui/conversation-commands';
import { archiveRows, deleteRows, pinRows } from './select';
import { Menu, MenuItem, MenuPanel, MenuSeparator, MenuTrigger } from '../../ui/Menu';

interface Props {
  readonly session: Session;
  readonly onRename: () => void;
}

export default function ConversationMenu({ session, onRename }: Props) {
  const [open, setOpen] = useState(true);
  const afterwards = useRef<(() => void) | null>(null);
  const { id, pinned, archived } = session;

  useEffect(() => {
    if (open) return;
    // Once the focus is back on the trigger, what was chosen may take it.
    afterwards.current?.();
    afterwards.current = null;
  }, [open]);

  const runs: Readonly<Record<ConversationCommand, () => void>> = {
    rename: () => (afterwards.current = onRename),
    pin: () => toastFailure(pinRows(id, !pinned)),
    archive: () => toastFailure(archiveRows(id, !archived)),
    export: () => toastFailure(exportConversation(id)),
    clear: () => toastFailure(clearConversation(session)),
    delete: () => drop(deleteRows(id)),
  };

  return (
    <Menu open={open} onOpenChange={setOpen}>
      <MenuTrigger>
        <button
          type="button"
          className="icon-button session-menu-button"
          tabIndex={-1}
          aria-label={say('sidebar.actions')}
        />
      </MenuTrigger>
      <MenuPanel>
        {conversationCommands(session).map(({ command, label, icon, keys, isApart, isDanger }) => (
          <Fragment key={command}>
            {isApart ? <MenuSeparator /> : null}
            <MenuItem
              icon={icon}
              danger={isDanger}
              {...(keys && { keys: say(keys) })}
              onSelect={runs[command]}
            >
              {say(label)}
            </MenuItem>
          </Fragment>
        ))}
      </MenuPanel>
    </Menu>
  );
}
