import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { acrossBy, readingWay } from './keys';

const STEP_PX = 16;

interface Props {
  readonly label: string;
  /** The custom property that holds the panel's width. */
  readonly property: '--sidebar' | '--training';
  /** Whether the panel grows when the handle moves on in the way of reading. */
  readonly grows: 1 | -1;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
}

/** The edge of a panel: dragged, or moved with the arrow keys. The width lasts as long as the window. */
export function Resizer({ label, property, grows, initial, min, max }: Props) {
  const root = document.documentElement.style;
  const [width, setWidth] = useState(() => parseFloat(root.getPropertyValue(property)) || initial);

  function resize(to: number): void {
    const next = Math.round(Math.min(max, Math.max(min, to)));
    root.setProperty(property, `${String(next)}px`);
    setWidth(next);
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void =>
      resize(width + (moved.clientX - from) * grows * readingWay());
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const across = acrossBy(event.key);
    if (across === undefined) return;
    event.preventDefault();
    resize(width + across * STEP_PX * grows);
  }

  return (
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className="resizer"
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => resize(initial)}
    />
  );
}
