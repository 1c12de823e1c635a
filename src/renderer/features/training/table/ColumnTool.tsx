import { say } from '../../../../shared/words/say';
import type { Anchor } from './anchor';
import { ColumnMenu } from './ColumnMenu';
import { ColumnPopover } from './ColumnPopover';
import { FilterPanel } from './FilterPanel';
import { nameOf } from './Grid';
import { RenameColumn } from './RenameColumn';
import type { Column, Table } from './table';
import type { Filters } from './view';

export interface Opened {
  readonly what: 'menu' | 'filter' | 'rename';
  readonly column: number;
  readonly anchor: Anchor;
}

interface Props {
  readonly opened: Opened;
  readonly table: Table;
  readonly column: Column;
  readonly filters: Filters;
  readonly onOpen: (what: Opened['what']) => void;
  readonly onClose: (what: Opened['what']) => void;
  readonly onSort: (down: boolean) => void;
  readonly onFilter: (filter: ReturnType<Filters['get']> | null) => void;
  readonly onChange: (patch: Partial<Omit<Column, 'id'>>) => void;
  readonly onInsert: (after: boolean) => void;
  readonly onDelete: () => void;
}

/** What is open beside the grid, for one of its columns. */
export function ColumnTool({ opened, table, column, filters, onOpen, ...on }: Props) {
  const onClose = (): void => on.onClose(opened.what);
  const name = nameOf(column, table.columns.indexOf(column));
  if (opened.what === 'menu')
    return (
      <ColumnMenu
        anchor={opened.anchor}
        column={column}
        isOnly={table.columns.length === 1}
        onSort={on.onSort}
        onFilter={() => onOpen('filter')}
        onRename={() => onOpen('rename')}
        onType={(type) => on.onChange({ type, isTold: true })}
        onInsert={on.onInsert}
        onDelete={on.onDelete}
        onClose={onClose}
      />
    );
  return opened.what === 'filter' ? (
    <ColumnPopover anchor={opened.anchor} label={say('table.filter_of', { column: name })} onClose={onClose}>
      <FilterPanel
        table={table}
        column={column}
        filter={filters.get(column.id)}
        onChange={(filter) => on.onFilter(filter)}
        onClose={onClose}
      />
    </ColumnPopover>
  ) : (
    <ColumnPopover anchor={opened.anchor} label={say('table.rename')} onClose={onClose}>
      <RenameColumn
        name={column.name}
        onRename={(renamed) => {
          on.onChange({ name: renamed });
          onClose();
        }}
      />
    </ColumnPopover>
  );
}
