import { useRef, type RefObject } from 'react';
import { ArrowDown, ArrowRightLeft, ArrowUp, Download, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import type { DocumentId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call } from '../../bridge';
import { useConversations } from '../../state/conversations';
import { moveDocument } from '../../state/documents';
import { scopeOf, useTraining, type Scope } from '../../state/training';
import { toastFailure } from '../../state/ui';
import { IconButton } from '../../ui/Button';
import { Menu, MenuAnchor, MenuItem, MenuPanel, MenuSeparator, MenuTrigger } from '../../ui/Menu';
import { FollowItem } from './FollowItem';

interface Props {
  readonly scope: Scope;
  readonly id: DocumentId;
}

/** Beside the title of the open document. */
export function DocumentMenu(document: Props) {
  return (
    <Menu>
      <MenuTrigger>
        <IconButton icon={MoreHorizontal} label={say('training.actions')} />
      </MenuTrigger>
      <MenuPanel>
        <Items {...document} />
      </MenuPanel>
    </Menu>
  );
}

interface RowProps extends Props {
  readonly row: RefObject<HTMLElement | null>;
  readonly onRename: () => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** At a row of the list, with what one does there by keys. */
export function RowMenu({ scope, id, row, onRename, onDelete, onClose }: RowProps) {
  const afterwards = useRef<(() => void) | null>(null);
  return (
    <Menu open onOpenChange={(open) => !open && onClose()}>
      <MenuAnchor label={say('training.actions')} className="document-anchor" />
      <MenuPanel
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          row.current?.focus();
          afterwards.current?.();
        }}
      >
        <MenuItem icon={Pencil} keys={say('keys.f2')} onSelect={() => (afterwards.current = onRename)}>
          {say('sidebar.rename')}
        </MenuItem>
        <Items scope={scope} id={id} />
        <MenuSeparator />
        <MenuItem
          icon={Trash2}
          danger
          keys={say('keys.delete')}
          onSelect={() => (afterwards.current = onDelete)}
        >
          {say('common.delete')}
        </MenuItem>
      </MenuPanel>
    </Menu>
  );
}

function Items({ scope, id }: Props) {
  const documents = useTraining((s) => scopeOf(s.scopes, scope).documents);
  const openId = useConversations((s) => s.openId);
  const index = documents.findIndex((d) => d.id === id);
  const move = (to: Scope, place: number): void => toastFailure(moveDocument(scope, id, to, place));
  const other = scope === null ? openId : null;
  return (
    <>
      {index > 0 ? (
        <MenuItem icon={ArrowUp} onSelect={() => move(scope, index - 1)}>
          {say('training.move_up')}
        </MenuItem>
      ) : null}
      {index < documents.length - 1 ? (
        <MenuItem icon={ArrowDown} onSelect={() => move(scope, index + 1)}>
          {say('training.move_down')}
        </MenuItem>
      ) : null}
      {scope !== null || other !== null ? (
        <MenuItem icon={ArrowRightLeft} onSelect={() => move(other, 1_000)}>
          {scope === null ? say('training.use_here_only') : say('training.use_everywhere')}
        </MenuItem>
      ) : null}
      <MenuSeparator />
      <FollowItem id={id} title={documents[index]?.title ?? ''} />
      <MenuItem
        icon={Download}
        onSelect={() => toastFailure(call('training.export', { id, sessionId: scope }))}
      >
        {say('training.export')}
      </MenuItem>
    </>
  );
}
