import { useEffect, useRef } from 'react';
import { unbroken } from '../../ui/unbroken';
import { showDifference } from './merge-view';

interface Props {
  readonly before: { readonly label: string; readonly text: string };
  readonly now: { readonly label: string; readonly text: string };
}

/** Two texts side by side. */
export default function Difference({ before, now }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(
    () => (host.current ? showDifference(host.current, before, now) : undefined),
    // The texts decide, not the objects that carry them.
    // oxlint-disable-next-line react/exhaustive-deps
    [before.text, now.text, before.label, now.label],
  );
  return (
    <div className="difference">
      <p className="difference-heads" aria-hidden>
        <span>{before.label}</span>
        <span>{now.label}</span>
      </p>
      <div
        ref={host}
        className="difference-body"
        data-unbroken={unbroken(before.text) ?? unbroken(now.text)}
      />
    </div>
  );
}
