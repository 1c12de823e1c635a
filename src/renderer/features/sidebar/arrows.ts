import type { KeyboardEvent } from 'react';

const SEARCH = '.search input';
/** From the search to what it has found, or the conversations. Tab reaches each row's actions. */
const STOPS = `${SEARCH}, .session-title, .hit`;

/** Arrow keys move between the search and the titles and hits below it; Escape leads back to it. */
export function onListKey(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key, nativeEvent } = event;
  if (!(target instanceof HTMLElement) || !target.matches(STOPS) || nativeEvent.isComposing) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(target);
  const next =
    key === 'ArrowDown'
      ? stops[at + 1]
      : key === 'ArrowUp'
        ? stops[at - 1]
        : key === 'Escape' && target.matches('.hit')
          ? stops[0]
          : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
