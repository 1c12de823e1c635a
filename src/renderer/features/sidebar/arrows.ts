import type { KeyboardEvent } from 'react';
import type { SessionId } from '../../../shared/models';
import { drop } from '../../bridge';
import { acrossBy, isCommandKey, PAGE_ROWS } from '../../ui/keys';
import { once } from '../../ui/once';
import type { TypedRow } from '../../ui/typed-row';
import { drawAllRows } from './drawn-rows';
import type * as select from './select';

const SEARCH = '.search input';
/** All that stands below the search is one Tab stop: conversations, what was found, the archive. */
export const ROWS = '.session-title, .hit, .archive-toggle';
const MENU = '.session-menu-button';
/** Filters and what is offered beside them: across from the search. */
const CHOICES = '.search-choice';

/** The keyboard goes on with what is typed. */
export const focusSearchBox = (): void => document.querySelector<HTMLElement>(SEARCH)?.focus();

/**
 * Arrow keys move between the search and the rows below it, Home and End to the first and the last, Page Up and Page Down
 * by ten, letters to what begins with them; across, they lead to a row's actions and back, and from the end of what is typed to the filters. Escape leads from
 * what was found to the search.
 */
export function onListKey(event: KeyboardEvent<HTMLElement>, typedRow: TypedRow): void {
  if (event.nativeEvent.isComposing || changesSelection(event)) return;
  const led = leadsTo(event);
  const next = led ?? typedTo(event, typedRow);
  if (!next) return;
  event.preventDefault();
  const [from, to] = [event.target, next].map((row) => (row as HTMLElement).dataset.session as SessionId);
  if (led && event.shiftKey && from && to) withSelection(({ extendTo }) => extendTo(to, from));
  next.focus();
}

/** Several at once are chosen rarely: what does it loads with the first one. */
export const withSelection = (act: (loaded: typeof select) => unknown): void => drop(loadSelect().then(act));
const loadSelect = once(() => import('./select'));

/** Ctrl+A selects all of a list, Ctrl and the space bar the row that has the keyboard. */
function changesSelection(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.dataset.session || !isCommandKey(event.nativeEvent))
    return false;
  const id = target.dataset.session as SessionId;
  if (key.toLowerCase() === 'a') withSelection(({ selectAll }) => selectAll(target));
  else if (key === ' ') withSelection(({ toggle }) => toggle(id));
  else return false;
  event.preventDefault();
  return true;
}

function leadsTo({ target, currentTarget, key }: KeyboardEvent<HTMLElement>): HTMLElement | null | undefined {
  if (!(target instanceof HTMLElement)) return null;
  const row = target.closest<HTMLElement>('.session-row');
  const across = acrossBy(key);
  if (target.matches(MENU)) return across === -1 ? row?.querySelector<HTMLElement>('.session-title') : null;
  if (key === 'End' && !(target instanceof HTMLInputElement)) drawAllRows();
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(`${SEARCH}, ${ROWS}`)];
  const choices = [...currentTarget.querySelectorAll<HTMLElement>(CHOICES)];
  if (target.matches(CHOICES)) {
    const at = choices.indexOf(target);
    if (across === 1) return choices[at + 1];
    if (across === -1) return choices[at - 1] ?? stops[0];
    if (key === 'ArrowDown') return target.matches('[aria-haspopup]') ? null : stops[1];
    return key === 'ArrowUp' || key === 'Escape' ? stops[0] : null;
  }
  if (!target.matches(`${SEARCH}, ${ROWS}`)) return null;
  if (across === 1 && target instanceof HTMLInputElement) return isAtEnd(target) ? choices[0] : null;
  const at = stops.indexOf(target);
  if (key === 'ArrowDown') return stops[at + 1];
  if (key === 'ArrowUp') return stops[at - 1];
  if (target.matches(SEARCH)) return null;
  if (key === 'Home') return stops[1];
  if (key === 'End') return stops.at(-1);
  if (key === 'PageDown') return stops[Math.min(at + PAGE_ROWS, stops.length - 1)];
  if (key === 'PageUp') return stops[Math.max(at - PAGE_ROWS, 1)];
  if (across === 1) return row?.querySelector<HTMLElement>(MENU);
  return key === 'Escape' && target.matches('.hit') ? stops[0] : null;
}

function typedTo(event: KeyboardEvent<HTMLElement>, typedRow: TypedRow): HTMLElement | undefined {
  const { currentTarget: sidebar, target } = event;
  if (!(target instanceof HTMLElement) || !target.matches(ROWS)) return undefined;
  return typedRow(event, () => {
    drawAllRows();
    return [...sidebar.querySelectorAll<HTMLElement>(ROWS)];
  });
}

const isAtEnd = ({ value, selectionStart, selectionEnd }: HTMLInputElement): boolean =>
  selectionStart === value.length && selectionEnd === value.length;
