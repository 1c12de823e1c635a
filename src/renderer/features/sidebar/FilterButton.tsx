import { ListFilter } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { late } from '../../ui/late';

const FilterMenu = late(() => import('./FilterMenu'), Plain);

interface Props {
  /** How often its menu was opened; 0: it is not made yet. */
  readonly opened: number;
  readonly isStop: boolean;
  readonly onOpen: () => void;
}

export function FilterButton({ opened, isStop, onOpen }: Props) {
  if (opened === 0) return <Plain isStop={isStop} onOpen={onOpen} />;
  return <FilterMenu key={opened} isStop={isStop} />;
}

/** Looks like the menu's own trigger, which is only made when it is needed. */
function Plain({ isStop, onOpen }: Pick<Props, 'isStop'> & Partial<Pick<Props, 'onOpen'>>) {
  return (
    <button
      type="button"
      className="icon-button filter-button search-choice"
      tabIndex={isStop ? 0 : -1}
      aria-label={say('search.filters')}
      aria-haspopup="menu"
      aria-expanded={false}
      data-tip={say('search.filters')}
      onClick={onOpen}
    >
      <ListFilter aria-hidden size={14} />
    </button>
  );
}
