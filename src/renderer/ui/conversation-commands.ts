import {
  Archive,
  ArchiveRestore,
  Download,
  Eraser,
  type LucideIcon,
  Pencil,
  Pin,
  PinOff,
  Trash2,
} from 'lucide-react';
import type { Session } from '../../shared/models';
import type { FixedKey } from '../../shared/words/say';

export type ConversationCommand = 'rename' | 'pin' | 'archive' | 'export' | 'clear' | 'delete';

interface Offered {
  readonly command: ConversationCommand;
  readonly label: FixedKey;
  readonly icon: LucideIcon;
  /** Pressed on the conversation's row. */
  readonly keys?: FixedKey;
  /** In a menu, a line stands before it. */
  readonly isApart?: true;
  readonly isDanger?: true;
}

/** What can be done with a conversation: its row's menu and the palette offer all of it. */
export const conversationCommands = ({
  pinned,
  archived,
}: Pick<Session, 'pinned' | 'archived'>): readonly Offered[] => [
  { command: 'rename', label: 'sidebar.rename', icon: Pencil, keys: 'keys.f2' },
  { command: 'pin', label: pinned ? 'sidebar.unpin' : 'sidebar.pin', icon: pinned ? PinOff : Pin },
  archived
    ? { command: 'archive', label: 'sidebar.unarchive', icon: ArchiveRestore }
    : { command: 'archive', label: 'sidebar.archive', icon: Archive },
  { command: 'export', label: 'sidebar.export', icon: Download },
  { command: 'clear', label: 'sidebar.clear', icon: Eraser, isApart: true },
  { command: 'delete', label: 'common.delete', icon: Trash2, keys: 'keys.delete', isDanger: true },
];
