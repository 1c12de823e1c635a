import { useEffect, useState } from 'react';
import { say } from '../../../shared/words/say';

const TICK_MS = 500;

/** The time until a moment, in minutes and seconds. */
export function Countdown({ until }: { readonly until: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000));
  const minutes = Math.floor(seconds / 60);
  return (
    <span className="countdown">
      {minutes > 0
        ? `${String(minutes)}:${String(seconds % 60).padStart(2, '0')}`
        : say('answer.seconds_left', { seconds })}
    </span>
  );
}
