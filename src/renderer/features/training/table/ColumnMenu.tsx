import {
  ArrowDown,
  ArrowLeftToLine,
  ArrowRightToLine,
  ArrowUp,
  Check,
  ListFilter,
  PencilLine,
  Shapes,
  Trash2,
} from 'lucide-react';
import { COLUMN_TYPES, type ColumnType } from '../../../../shared/tables/columns';
import { say } from '../../../../shared/words/say';
import { Menu, MenuAnchor, MenuItem, MenuPanel, MenuSeparator, SubMenu } from '../../../ui/Menu';
import type { Anchor } from './anchor';
import type { Column } from './table';
import { typeNames } from './values';

interface Props {
  readonly anchor: Anchor;
  readonly column: Column;
  readonly isOnly: boolean;
  readonly onSort: (down: boolean) => void;
  readonly onFilter: () => void;
  readonly onRename: () => void;
  readonly onType: (type: ColumnType) => void;
  readonly onInsert: (after: boolean) => void;
  readonly onDelete: () => void;
  /** It opened nothing else. */
  readonly onClose: () => void;
}

/** What can be done to a column. It stands outside of the grid, which takes keys and clicks for its own. */
export function ColumnMenu({ anchor, column, isOnly, onClose, ...on }: Props) {
  return (
    <Menu open onOpenChange={(open) => !open && onClose()}>
      <MenuAnchor label={say('table.column_menu')} className="table-anchor" style={anchor} />
      <MenuPanel onCloseAutoFocus={(event) => event.preventDefault()}>
        <MenuItem icon={ArrowUp} onSelect={() => on.onSort(false)}>
          {say('table.sort_up')}
        </MenuItem>
        <MenuItem icon={ArrowDown} onSelect={() => on.onSort(true)}>
          {say('table.sort_down')}
        </MenuItem>
        <MenuItem icon={ListFilter} onSelect={on.onFilter}>
          {say('table.filter')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={PencilLine} onSelect={on.onRename}>
          {say('table.rename')}
        </MenuItem>
        <SubMenu icon={Shapes} label={say('table.type')}>
          {COLUMN_TYPES.map((type) => (
            <MenuItem
              key={type}
              icon={type === column.type ? Check : Shapes}
              current={type === column.type}
              onSelect={() => on.onType(type)}
            >
              {say(typeNames[type])}
            </MenuItem>
          ))}
        </SubMenu>
        <MenuSeparator />
        <MenuItem icon={ArrowLeftToLine} onSelect={() => on.onInsert(false)}>
          {say('table.insert_before')}
        </MenuItem>
        <MenuItem icon={ArrowRightToLine} onSelect={() => on.onInsert(true)}>
          {say('table.insert_after')}
        </MenuItem>
        {isOnly ? null : (
          <MenuItem icon={Trash2} danger onSelect={on.onDelete}>
            {say('table.delete_column')}
          </MenuItem>
        )}
      </MenuPanel>
    </Menu>
  );
}
