import { useEffect, useState } from 'react';

const secondsTo = (until: string): number => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1_000));

/** The seconds until a moment; the page says it once, so that a screen reader is not told each of them. */
export function Countdown({ until }: { readonly until: string }) {
  const [seconds, setSeconds] = useState(() => secondsTo(until));
  useEffect(() => {
    setSeconds(secondsTo(until));
    const timer = setInterval(() => setSeconds(secondsTo(until)), 500);
    return () => clearInterval(timer);
  }, [until]);
  const minutes = Math.floor(seconds / 60);
  return (
    <span className="countdown">
      {minutes > 0 ? `${String(minutes)}:${String(seconds % 60).padStart(2, '0')}` : `${String(seconds)} s`}
    </span>
  );
}
