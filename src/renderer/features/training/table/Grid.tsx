import { useMemo, useRef, type Key, type Ref } from 'react';
import {
  DataGrid,
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type CellRendererProps,
  type Column as GridColumn,
  type DataGridHandle,
  type RenderRowProps,
  type SortColumn,
} from 'react-data-grid';
import type { Finder } from '../../../../shared/find-terms';
import { say } from '../../../../shared/words/say';
import { Marked } from '../../../ui/Marked';
import { CellEditor } from './CellEditor';
import { HeaderCell } from './HeaderCell';
import { RangeContext, type Place, type RangeStore } from './range';
import { cellAt, type Column, type Row, type Table } from './table';
import { NUMBER_KEY, TableCell, TableRow } from './TableRow';
import { isNumeric } from './values';
import type { Filters, Sort } from './view';
import './grid.css';

const ROW_PX = 32;
const MIN_PX = 80;
const MAX_PX = 320;
const CHAR_PX = 7.5;
const ROOM_PX = 20;
const HEAD_CHAR_PX = 8.5;
/** Room beside a name: the padding, the marks of order and filter, and the button of the menu. */
const HEAD_ROOM_PX = 62;
/** The first rows tell how wide a column is. */
const MEASURED_ROWS = 60;

interface Props {
  readonly ref: Ref<DataGridHandle>;
  readonly label: string;
  readonly table: Table;
  readonly shown: readonly Row[];
  readonly sorts: readonly Sort[];
  readonly filters: Filters;
  readonly find: Finder | null;
  readonly range: RangeStore;
  readonly onSort: (sorts: readonly Sort[]) => void;
  readonly onMenu: (column: Column, opener: HTMLElement) => void;
  readonly onEdit: (rowId: number, column: number, text: string) => void;
  readonly onClear: () => void;
  readonly scrollTo: (place: Place) => void;
  readonly focusAt: (place: Place) => void;
}

export const nameOf = (column: Column, at: number): string =>
  column.name.trim() || say('table.unnamed_column', { number: at + 1 });

function widthOf({ columns, rows }: Table, at: number): number {
  const longest = rows
    .slice(0, MEASURED_ROWS)
    .reduce((most, row) => Math.max(most, cellAt(row, at).length * CHAR_PX), 0);
  const head = (columns[at]?.name.length ?? 0) * HEAD_CHAR_PX + HEAD_ROOM_PX;
  return Math.round(Math.min(MAX_PX, Math.max(MIN_PX, longest + ROOM_PX, head)));
}

/** The table as one sees it: rows of cells, of which those in view are on the page. */
export function Grid({ ref, label, table, shown, sorts, filters, find, range, ...on }: Props) {
  /** Whether what opens the editor is what stands in it afterwards. */
  const typed = useRef(false);
  const { onMenu } = on;
  const { columns: tableColumns } = table;

  const columns = useMemo(
    (): GridColumn<Row>[] => [
      {
        key: NUMBER_KEY,
        name: say('table.row_number'),
        frozen: true,
        width: 56,
        cellClass: 'table-number',
        headerCellClass: 'table-number-head',
        renderHeaderCell: () => <span className="visually-hidden">{say('table.row_number')}</span>,
        renderCell: ({ rowIdx }) => rowIdx + 1,
      },
      ...tableColumns.map((column, at): GridColumn<Row> => {
        const name = nameOf(column, at);
        return {
          key: String(column.id),
          name,
          width: widthOf(table, at),
          resizable: true,
          sortable: true,
          ...(isNumeric(column.type) ? { cellClass: 'table-amount', headerCellClass: 'table-amount' } : {}),
          renderHeaderCell: (props) => (
            <HeaderCell
              {...props}
              text={name}
              filtered={filters.has(column.id)}
              onMenu={(opener) => onMenu(column, opener)}
            />
          ),
          renderCell: ({ row }) => {
            const text = cellAt(row, at);
            return find ? <Marked text={text} marks={find(text).marks} /> : text;
          },
          // What is typed stays, whatever another device changes meanwhile.
          editorOptions: { closeOnExternalRowChange: false },
          renderEditCell: (props) => <CellEditor {...props} at={at} name={name} typed={typed} />,
        };
      }),
    ],
    // Widths are found once, and not with each change of a row.
    // oxlint-disable-next-line react/exhaustive-deps
    [tableColumns, filters, find],
  );
  const ids = useMemo(() => new Map(tableColumns.map(({ id }) => [String(id), id])), [tableColumns]);

  function extend(step: { readonly row: number; readonly column: number }): void {
    const { anchor, head } = range.get();
    const from = head ?? anchor;
    if (!from) return;
    const next = {
      row: Math.min(shown.length - 1, Math.max(0, from.row + step.row)),
      column: Math.min(tableColumns.length - 1, Math.max(0, from.column + step.column)),
    };
    range.set({ head: next });
    on.scrollTo(next);
  }

  function onKeyDown(args: CellKeyDownArgs<Row>, event: CellKeyboardEvent): void {
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (args.mode === 'EDIT') {
      if (event.nativeEvent.isComposing) {
        event.preventGridDefault();
        return;
      }
      // The window would take it for a wish of its own.
      if (key === 'Escape') event.preventDefault();
      if (key !== 'Enter') return;
      event.preventDefault();
      event.preventGridDefault();
      if (event.altKey || event.shiftKey) {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps what can be undone
        document.execCommand('insertText', false, '\n');
        return;
      }
      args.onClose(true);
      on.focusAt({ row: Math.min(args.rowIdx + 1, shown.length - 1), column: args.column.idx - 1 });
      return;
    }
    typed.current = key.length === 1 || key === 'Process';
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
    if (step && event.shiftKey) {
      const far = isCommand ? Math.max(shown.length, tableColumns.length) : 1;
      const [row = 0, sideways = 0] = step;
      const column = getComputedStyle(event.currentTarget).direction === 'rtl' ? -sideways : sideways;
      extend({ row: row * far, column: column * far });
    } else if (isCommand && key.toLowerCase() === 'a') {
      range.set({
        anchor: { row: 0, column: 0 },
        head: { row: shown.length - 1, column: tableColumns.length - 1 },
      });
    } else if (key === 'Delete' || key === 'Backspace') on.onClear();
    else if (key === 'F2')
      args.setActivePosition({ rowIdx: args.rowIdx, idx: args.column?.idx ?? 1 }, { enableEditor: true });
    else {
      // A text area would take the key that opens it for a line break.
      if (key === 'Enter') event.preventDefault();
      // Copy, paste and undo are the editor's; the arrows move the grid.
      if (isCommand && key.length === 1) event.preventGridDefault();
      return;
    }
    event.preventDefault();
    event.preventGridDefault();
  }

  return (
    <RangeContext value={range}>
      <DataGrid
        ref={ref}
        aria-label={label}
        className="table-grid"
        columns={columns}
        rows={shown}
        rowKeyGetter={({ id }) => id}
        rowHeight={ROW_PX}
        headerRowHeight={36}
        direction={document.dir === 'rtl' ? 'rtl' : 'ltr'}
        renderers={RENDERERS}
        sortColumns={sorts.map(({ column, down }): SortColumn => ({
          columnKey: String(column),
          direction: down ? 'DESC' : 'ASC',
        }))}
        onSortColumnsChange={(next) =>
          on.onSort(
            next.flatMap(({ columnKey, direction }) => {
              const column = ids.get(columnKey);
              return column === undefined ? [] : [{ column, down: direction === 'DESC' }];
            }),
          )
        }
        onRowsChange={(rows, { indexes, column }) => {
          const row = rows[indexes[0] ?? -1];
          if (row) on.onEdit(row.id, column.idx - 1, cellAt(row, column.idx - 1));
        }}
        onActivePositionChange={({ rowIdx, column }) =>
          range.set({
            anchor: rowIdx < 0 || !column ? null : { row: rowIdx, column: Math.max(0, column.idx - 1) },
            head:
              column?.key === NUMBER_KEY && rowIdx >= 0
                ? { row: rowIdx, column: tableColumns.length - 1 }
                : null,
          })
        }
        onCellMouseDown={({ rowIdx, column }, event) => {
          typed.current = false;
          if (!event.shiftKey || range.get().anchor === null) return;
          event.preventGridDefault();
          event.preventDefault();
          range.set({ head: { row: rowIdx, column: Math.max(0, column.idx - 1) } });
        }}
        onCellKeyDown={onKeyDown}
      />
    </RangeContext>
  );
}

const RENDERERS = {
  renderRow: (key: Key, props: RenderRowProps<Row>) => <TableRow key={key} {...props} />,
  renderCell: (key: Key, props: CellRendererProps<Row, unknown>) => <TableCell key={key} {...props} />,
};
