import { useEffect, useRef } from 'react';
import { Archive, ArchiveRestore, Pin, PinOff, Trash2, X } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { endSelection, useConversations } from '../../state/conversations';
import { useSearch } from '../../state/search';
import { announce, toastFailure } from '../../state/ui';
import { IconButton } from '../../ui/Button';
import { Toolbar } from '../../ui/Toolbar';
import { archiveRows, deleteRows, pinRows } from './select';

/** What can be done with the conversations that are selected. */
export default function SelectionBar() {
  const { sessions, selected } = useConversations();
  const query = useSearch((s) => s.text);
  const chosen = sessions.filter(({ id }) => selected.has(id));
  const [first] = chosen;
  const words = say('sidebar.selected', { count: chosen.length });
  const pinned = chosen.every((session) => session.pinned);
  const archived = chosen.every((session) => session.archived);

  useEffect(() => announce(words), [words]);
  // What is out of sight is not acted upon.
  const began = useRef(query);
  useEffect(() => {
    if (began.current !== query) endSelection();
  }, [query]);
  useEffect(() => {
    if (!first) endSelection();
  }, [first]);

  if (!first) return null;
  return (
    <Toolbar label={words} className="selection-bar">
      <span aria-hidden>{words}</span>
      <IconButton
        icon={pinned ? PinOff : Pin}
        label={pinned ? say('sidebar.unpin') : say('sidebar.pin')}
        onClick={() => toastFailure(pinRows(first.id, !pinned))}
      />
      <IconButton
        icon={archived ? ArchiveRestore : Archive}
        label={archived ? say('sidebar.unarchive') : say('sidebar.archive')}
        onClick={() => toastFailure(archiveRows(first.id, !archived))}
      />
      <IconButton
        icon={Trash2}
        label={say('common.delete')}
        keys={say('keys.delete')}
        onClick={() => toastFailure(deleteRows(first.id))}
      />
      <IconButton
        icon={X}
        label={say('sidebar.end_selection')}
        keys={say('keys.escape')}
        onClick={endSelection}
      />
    </Toolbar>
  );
}
