import type { RenderHeaderCellProps } from 'react-data-grid';
import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide-react';
import { say } from '../../../../shared/words/say';
import type { Row } from './table';

interface Props extends RenderHeaderCellProps<Row> {
  readonly text: string;
  readonly filtered: boolean;
  readonly onMenu: (opener: HTMLElement) => void;
}

export function HeaderCell({ text, filtered, sortDirection, onMenu }: Props) {
  const Arrow = sortDirection === 'ASC' ? ArrowUp : ArrowDown;
  return (
    <span className="table-head">
      <span className="table-head-name" dir="auto">
        {text}
      </span>
      {sortDirection ? <Arrow aria-hidden size={13} /> : null}
      {filtered ? <ListFilter aria-hidden size={13} /> : null}
      <button
        type="button"
        className="table-head-menu"
        aria-label={say('table.column_menu')}
        aria-haspopup="menu"
        // The keyboard is at the name itself, and opens it with Alt and an arrow.
        tabIndex={-1}
        // What is pressed here is not a wish to sort.
        onClick={(event) => {
          event.stopPropagation();
          onMenu(event.currentTarget);
        }}
      >
        <ChevronDown aria-hidden size={14} />
      </button>
    </span>
  );
}
