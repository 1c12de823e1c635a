import { lazy, Suspense } from 'react';
import { ListFilter } from 'lucide-react';
import { say } from '../../../shared/words/say';

const FilterMenu = lazy(() => import('./FilterMenu'));

interface Props {
  /** How often its menu was opened; 0: it is not made yet. */
  readonly opened: number;
  readonly isStop: boolean;
  readonly onOpen: () => void;
}

/** Looks like the menu's own trigger, which is only made when it is needed. */
export function FilterButton({ opened, isStop, onOpen }: Props) {
  const plain = (
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
  if (opened === 0) return plain;
  return (
    <Suspense fallback={plain}>
      <FilterMenu key={opened} isStop={isStop} />
    </Suspense>
  );
}
