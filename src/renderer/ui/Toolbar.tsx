import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { acrossBy } from './keys';

const ENABLED = 'button:not(:disabled)';

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** One Tab stop; the arrow keys move inside. */
export function Toolbar({ label, className, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>(ENABLED) ?? [])];
    const stop = buttons.find((b) => b === document.activeElement) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  });

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(ENABLED)];
    const at = buttons.findIndex((b) => b === event.target);
    if (at === -1) return;
    const across = acrossBy(event.key);
    const to = across === undefined ? { Home: 0, End: buttons.length - 1 }[event.key] : at + across;
    if (to === undefined) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  }

  return (
    <div ref={bar} role="toolbar" aria-label={label} className={className} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
