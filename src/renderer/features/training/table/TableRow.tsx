import { createContext, useContext, type MouseEvent } from 'react';
import { Cell, Row as GridRow, type CellRendererProps, type RenderRowProps } from 'react-data-grid';
import { RangeContext, useSelectedColumns, type SelectedColumns } from './range';
import type { Row } from './table';

export const NUMBER_KEY = 'number';

const SelectedContext = createContext<SelectedColumns>(null);

/** A row asks once what is selected of it: rows come and go while one scrolls, and their cells are many. */
export function TableRow(props: RenderRowProps<Row>) {
  return (
    <SelectedContext value={useSelectedColumns(props.rowIdx)}>
      <GridRow {...props} />
    </SelectedContext>
  );
}

export function TableCell(props: CellRendererProps<Row, unknown>) {
  const { rowIdx, column, isCellActive } = props;
  const isNumber = column.key === NUMBER_KEY;
  const range = useContext(RangeContext);
  const columns = useContext(SelectedContext);
  const at = column.idx - 1;
  const selected = columns !== null && at >= columns[0] && at <= columns[1];
  return (
    <Cell
      {...props}
      {...(isNumber ? { role: 'rowheader' } : {})}
      {...(selected ? { className: 'table-selected' } : {})}
      aria-selected={selected || isCellActive}
      onMouseEnter={(event: MouseEvent) => {
        if (event.buttons !== 1 || !range?.get().anchor) return;
        range.set({ head: { row: rowIdx, column: Math.max(0, at) } });
      }}
    />
  );
}
