import { BetweenHorizontalEnd, BetweenVerticalEnd, ListX, Redo2, Undo2 } from 'lucide-react';
import { say } from '../../../../shared/words/say';
import { FoldingButton, IconButton } from '../../../ui/Button';
import { Toolbar } from '../../../ui/Toolbar';

interface Props {
  readonly rows: number;
  readonly shown: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly onAddRow: () => void;
  readonly onDeleteRows: () => void;
  readonly onAddColumn: () => void;
  readonly onShowAll: () => void;
}

export function TableToolbar({ rows, shown, canUndo, canRedo, undo, redo, ...on }: Props) {
  return (
    <Toolbar label={say('table.tools')} className="table-tools">
      <IconButton icon={Undo2} label={say('table.undo')} aria-disabled={!canUndo} onClick={undo} />
      <IconButton icon={Redo2} label={say('table.redo')} aria-disabled={!canRedo} onClick={redo} />
      <FoldingButton icon={BetweenHorizontalEnd} label={say('table.add_row')} onClick={on.onAddRow} />
      <FoldingButton icon={BetweenVerticalEnd} label={say('table.add_column')} onClick={on.onAddColumn} />
      <FoldingButton icon={ListX} label={say('table.delete_rows')} onClick={on.onDeleteRows} />
      <span role="status" aria-label={say('table.rows')} className="table-count">
        {shown === rows ? say('table.all_rows', { rows }) : say('table.some_rows', { shown, rows })}
      </span>
      {shown === rows ? null : (
        <button type="button" className="text-button" onClick={on.onShowAll}>
          {say('table.show_all')}
        </button>
      )}
    </Toolbar>
  );
}
