import { useEffect, useRef, useState } from 'react';
import {
  Archive,
  ArchiveRestore,
  Download,
  Ellipsis,
  Eraser,
  Pencil,
  Pin,
  PinOff,
  Trash2,
} from 'lucide-react';
import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { openDialog, showToast } from '../../state/ui';
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

  const act = (action: () => Promise<unknown>) => () => {
    action().catch((error: unknown) => showToast(toErrorData(error).message, true));
  };

  async function exportIt(): Promise<void> {
    const file = await call('sessions.export', { sessionId: id });
    if (file) showToast(say('sidebar.saved_as', { file: file.fileName }));
  }

  return (
    <Menu open={open} onOpenChange={setOpen}>
      <MenuTrigger>
        <button
          type="button"
          className="icon-button session-menu-button"
          tabIndex={-1}
          aria-label={say('sidebar.actions')}
        >
          <Ellipsis aria-hidden size={15} />
        </button>
      </MenuTrigger>
      <MenuPanel>
        <MenuItem icon={Pencil} keys={say('keys.f2')} onSelect={() => (afterwards.current = onRename)}>
          {say('sidebar.rename')}
        </MenuItem>
        <MenuItem icon={pinned ? PinOff : Pin} onSelect={act(() => pinRows(id, !pinned))}>
          {pinned ? say('sidebar.unpin') : say('sidebar.pin')}
        </MenuItem>
        <MenuItem icon={archived ? ArchiveRestore : Archive} onSelect={act(() => archiveRows(id, !archived))}>
          {archived ? say('sidebar.unarchive') : say('sidebar.archive')}
        </MenuItem>
        <MenuItem icon={Download} onSelect={act(exportIt)}>
          {say('sidebar.export')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={Eraser} onSelect={() => openDialog({ kind: 'clearConversation', session })}>
          {say('sidebar.clear')}
        </MenuItem>
        <MenuItem icon={Trash2} danger keys={say('keys.delete')} onSelect={() => drop(deleteRows(id))}>
          {say('common.delete')}
        </MenuItem>
      </MenuPanel>
    </Menu>
  );
}
