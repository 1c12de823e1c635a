import { useId } from 'react';
import type { LucideIcon } from 'lucide-react';

interface Props {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint: string;
  readonly onChoose: () => void;
}

/** One of a few ways to go on; what it means stands below its name. All of it can be pressed. */
export function Choice({ icon: Icon, label, hint, onChoose }: Props) {
  const id = useId();
  return (
    <div className="choice">
      <Icon aria-hidden size={18} strokeWidth={1.75} />
      <div>
        <button type="button" aria-describedby={id} onClick={onChoose}>
          {label}
        </button>
        <p id={id}>{hint}</p>
      </div>
    </div>
  );
}
