import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { DataGridHandle } from 'react-data-grid';
import { readCsv } from '../../../../shared/tables/csv';
import { say } from '../../../../shared/words/say';
import { type Reveal, takesKeyboard } from '../../../state/training';
import { announce } from '../../../state/ui';
import { anchorAt } from './anchor';
import { htmlOf, readCells, writeCells } from './clipboard';
import { ColumnTool, type Opened } from './ColumnTool';
import { Grid } from './Grid';
import { blockOf, RangeStore, type Place } from './range';
import {
  cellAt,
  changeColumn,
  deleteColumn,
  deleteRows,
  emptyRow,
  insertColumns,
  insertRows,
  paste,
  write,
  type Table,
} from './table';
import { TableToolbar } from './TableToolbar';
import { useTable } from './use-table';
import { arrange, arranged, type Arrangement, type Filters, type Sort } from './view';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What to go to; null: nothing in this table. */
  readonly reveal: Reveal | null;
  /** Where it is in the text. */
  readonly place: number | null;
  readonly onChange: (text: string) => void;
  readonly onSave: () => void;
}

interface View {
  readonly sorts: readonly Sort[];
  readonly filters: Filters;
  readonly arrangement: Arrangement;
}

const AS_IT_STANDS: View = { sorts: [], filters: new Map(), arrangement: null };
const newName = (number: number): string => say('table.new_column', { number });

/** The editor of a table. */
export default function TableEditor({ label, value, reveal, place, onChange, onSave }: Props) {
  const { table, change, ...steps } = useTable(value, onChange);
  const [view, setView] = useState(AS_IT_STANDS);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [range] = useState(() => new RangeStore());
  const grid = useRef<DataGridHandle>(null);
  const shown = arranged(table, view.arrangement);
  const openColumn = table.columns.find(({ id }) => id === opened?.column);
  const openAt = openColumn ? table.columns.indexOf(openColumn) : -1;

  // Column 0 of the grid is that of the numbers.
  const focusAt = ({ row, column }: Place): void =>
    grid.current?.setActivePosition({ rowIdx: row, idx: column + 1 }, { shouldFocus: true });
  const scrollTo = ({ row, column }: Place): void =>
    grid.current?.scrollToCell({ rowIdx: row, idx: column + 1 });
  /** The keyboard goes back to the grid where nothing else has taken it. */
  const backToGrid = (): void => {
    if (document.activeElement === document.body)
      grid.current?.element?.querySelector<HTMLElement>('[aria-selected="true"][tabindex="0"]')?.focus();
  };

  function show(next: Partial<View>, of: Table = table): void {
    const { sorts, filters } = { ...view, ...next };
    setView({ sorts, filters, arrangement: arrange(of, sorts, filters) });
  }

  function filterBy(column: number, filter: ReturnType<Filters['get']> | null): void {
    const filters = new Map(view.filters);
    if (filter) filters.set(column, filter);
    else filters.delete(column);
    show({ filters });
  }

  /** The selected cells as they are shown. */
  function selected(): { readonly cells: string[][]; readonly ids: number[]; readonly left: number } | null {
    const block = blockOf(range.get());
    if (!block) return null;
    const rows = shown.slice(block.top, block.bottom + 1);
    const columns = table.columns.slice(block.left, block.right + 1);
    return {
      cells: rows.map((row) => columns.map((_, index) => cellAt(row, block.left + index))),
      ids: rows.map(({ id }) => id),
      left: block.left,
    };
  }

  function clear(): void {
    const chosen = selected();
    if (!chosen) return;
    const empty = chosen.cells[0]?.map(() => '') ?? [];
    change(write(table, chosen.left, new Map(chosen.ids.map((id) => [id, empty]))));
  }

  function addRow(): void {
    const { anchor } = range.get();
    const at = anchor && view.arrangement === null ? anchor.row + 1 : shown.length;
    flushSync(() =>
      change(insertRows(table, view.arrangement === null ? at : table.rows.length, [emptyRow(table)])),
    );
    focusAt({ row: at, column: 0 });
  }

  function removeRows(): void {
    const chosen = selected();
    const block = blockOf(range.get());
    if (!chosen || !block) return;
    const left = shown.length - chosen.ids.length;
    flushSync(() => change(deleteRows(table, new Set(chosen.ids))));
    announce(say('table.deleted', { rows: chosen.ids.length }));
    if (left > 0) focusAt({ row: Math.min(block.top, left - 1), column: block.left });
    range.set({ head: null });
  }

  function addColumn(at: number): void {
    const next = insertColumns(table, at, [newName(table.columns.length + 1)]);
    flushSync(() => change(next));
    scrollTo({ row: 0, column: at });
    grid.current?.setActivePosition({ rowIdx: -1, idx: at + 1 }, { shouldFocus: true });
    const column = next.columns[at];
    const head = grid.current?.element?.querySelector(
      `[role="columnheader"][aria-colindex="${String(at + 2)}"]`,
    );
    if (column && head) setOpened({ what: 'rename', column: column.id, anchor: anchorAt(head) });
  }

  function onCopy(event: ClipboardEvent): void {
    const chosen = isTyping(event.target) ? null : selected();
    if (!chosen) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeCells(chosen.cells));
    event.clipboardData.setData('text/html', htmlOf(chosen.cells));
  }

  function onPaste(event: ClipboardEvent): void {
    const block = isTyping(event.target) ? null : blockOf(range.get());
    const text = event.clipboardData.getData('text/plain');
    if (!block || text === '') return;
    event.preventDefault();
    const read = readCells(text);
    const only = read.length === 1 && read[0]?.length === 1 ? (read[0][0] ?? '') : null;
    // One value fills all that is selected.
    const cells =
      only === null
        ? read
        : Array.from({ length: block.bottom - block.top + 1 }, () =>
            Array<string>(block.right - block.left + 1).fill(only),
          );
    change(paste(table, shown, { row: block.top, column: block.left }, cells, newName));
    const width = cells.reduce((widest, { length }) => Math.max(widest, length), 1);
    range.set({ head: { row: block.top + cells.length - 1, column: block.left + width - 1 } });
    announce(say('table.pasted', { rows: cells.length }));
  }

  /** What takes the row away that the keyboard is in leaves it in another. */
  function keepingPlace(step: () => void): void {
    const { anchor } = range.get();
    flushSync(step);
    const last = Number(grid.current?.element?.ariaRowCount) - 2;
    if (anchor && last >= 0 && document.activeElement === document.body)
      focusAt({ ...anchor, row: Math.min(anchor.row, last) });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's') onSave();
    else if (isTyping(event.target)) return;
    else if (key === 'z' && !event.shiftKey) keepingPlace(steps.undo);
    else if (key === 'y' || key === 'z') keepingPlace(steps.redo);
    else if (key === 'x') {
      // Of what is no text field, nothing can be cut.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies from within a key's event
      document.execCommand('copy');
      clear();
    } else return;
    event.preventDefault();
  }

  /** What the grid would take for its own. */
  function onKeyDownCapture(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!(target instanceof Element) || isTyping(target)) return;
    // One Tab stop: a grid of thousands of cells is left by it.
    if (key === 'Tab') event.stopPropagation();
    const head = target.closest('[role="columnheader"]');
    const column = table.columns[Number(head?.ariaColIndex) - 2];
    const asksForMenu = key === 'ContextMenu' || key === 'F2' || (key === 'ArrowDown' && event.altKey);
    if (!head || !column || !asksForMenu) return;
    event.preventDefault();
    event.stopPropagation();
    setOpened({ what: key === 'F2' ? 'rename' : 'menu', column: column.id, anchor: anchorAt(head) });
  }

  useEffect(() => {
    if (!reveal || place === null) return;
    const before = readCsv(value.slice(0, place + 1));
    const row = table.rows[before.length - 2];
    const column = (before.at(-1)?.length ?? 1) - 1;
    // A hit is shown, whatever is filtered out.
    if (row && !shown.includes(row)) flushSync(() => setView(AS_IT_STANDS));
    const at = { row: row ? Math.max(shown.indexOf(row), 0) : -1, column };
    scrollTo(at);
    if (takesKeyboard(reveal)) focusAt(at);
    // Gone to once, and not again when something is typed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [reveal]);

  return (
    <div
      className="table-editor"
      onCopy={onCopy}
      onPaste={onPaste}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      <TableToolbar
        rows={table.rows.length}
        shown={shown.length}
        {...steps}
        onAddRow={addRow}
        onDeleteRows={removeRows}
        onAddColumn={() => addColumn(table.columns.length)}
        onShowAll={() => {
          // The button goes, and must not take the keyboard along.
          flushSync(() => show({ filters: new Map() }));
          focusAt({ row: 0, column: 0 });
        }}
      />
      <Grid
        ref={grid}
        label={label}
        table={table}
        shown={shown}
        sorts={view.sorts}
        filters={view.filters}
        find={reveal?.find ?? null}
        range={range}
        onSort={(sorts) => show({ sorts })}
        onMenu={(column, opener) => setOpened({ what: 'menu', column: column.id, anchor: anchorAt(opener) })}
        onEdit={(id, column, text) => change(write(table, column, new Map([[id, [text]]])))}
        onClear={clear}
        scrollTo={scrollTo}
        focusAt={focusAt}
      />
      {opened && openColumn ? (
        <ColumnTool
          opened={opened}
          table={table}
          column={openColumn}
          filters={view.filters}
          onOpen={(what) => setOpened({ ...opened, what })}
          onClose={(what) => {
            // A menu that opened something else closes after it.
            setOpened((now) => (now?.what === what ? null : now));
            requestAnimationFrame(backToGrid);
          }}
          onSort={(down) => show({ sorts: [{ column: openColumn.id, down }] })}
          onFilter={(filter) => filterBy(openColumn.id, filter)}
          onChange={(patch) => change(changeColumn(table, openAt, patch))}
          onInsert={(after) => addColumn(openAt + (after ? 1 : 0))}
          onDelete={() => change(deleteColumn(table, openAt))}
        />
      ) : null}
    </div>
  );
}

const isTyping = (target: EventTarget): boolean => target instanceof HTMLTextAreaElement;
