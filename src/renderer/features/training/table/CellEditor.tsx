import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { RenderEditCellProps } from 'react-data-grid';
import { say } from '../../../../shared/words/say';
import { cellAt, type Row } from './table';

interface Props extends RenderEditCellProps<Row> {
  readonly at: number;
  readonly name: string;
  /** Whether it was opened by typing: that takes the place of what is there. */
  readonly typed: RefObject<boolean>;
}

/** A text area and no input, which would take the line breaks out of what a cell holds. */
export function CellEditor({ row, rowIdx, at, name, typed, onRowChange }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.focus();
    area.setSelectionRange(typed.current ? 0 : area.value.length, area.value.length);
  }, [typed]);
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={say('table.cell', { column: name, row: rowIdx + 1 })}
      rows={1}
      dir="auto"
      spellCheck
      value={cellAt(row, at)}
      onChange={(event) => {
        const cells = [...row.cells];
        while (cells.length < at) cells.push('');
        cells[at] = event.target.value;
        onRowChange({ id: row.id, cells });
      }}
    />
  );
}
