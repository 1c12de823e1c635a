import { useEffect, useState } from 'react';
import { say } from '../../shared/words/say';

/** Shorter waits show nothing: a skeleton that flashes is worse than none. */
const SHOW_AFTER_MS = 300;

export function Skeleton({
  rows = 4,
  label = say('common.loading'),
}: {
  readonly rows?: number;
  readonly label?: string;
}) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="skeleton" role="img" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="skeleton-line" />
      ))}
    </div>
  );
}
