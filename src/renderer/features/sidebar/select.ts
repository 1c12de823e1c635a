import type { SessionId } from '../../../shared/models';
import { whenAccountChanges } from '../../state/account-store';
import { deleteConversations } from '../../state/bin';
import { endSelection, useConversations } from '../../state/conversations';
import { archiveConversations, pinConversations } from '../../state/pins';
import { toastFailure } from '../../state/ui';
import { comeBackTo, goOnAt } from '../../ui/going-on';
import { drawAllRows } from './drawn-rows';

/* Several conversations at once. Loaded with the first that is selected, or deleted. */

/** In the order in which they stand in the sidebar. */
const rows = (within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('.session-title[data-session]'),
];
const idOf = (row: Element | null | undefined): SessionId | undefined =>
  row instanceof HTMLElement ? (row.dataset.session as SessionId | undefined) : undefined;
const rowOf = (id: SessionId): HTMLElement | undefined => rows().find((row) => idOf(row) === id);

/** Where a range begins. */
let anchor: SessionId | null = null;
whenAccountChanges(() => (anchor = null));

const select = (ids: Iterable<SessionId>): void => useConversations.setState({ selected: new Set(ids) });

export function toggle(id: SessionId): void {
  const { selected } = useConversations.getState();
  anchor = id;
  select(selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id]);
}

/** From where the selection began, else from the row `from` or the open conversation, to this one. */
export function extendTo(id: SessionId, from?: SessionId): void {
  const { selected, openId } = useConversations.getState();
  drawAllRows();
  const all = rows().map(idOf);
  const start = selected.size > 0 ? anchor : (from ?? openId);
  anchor = start !== null && all.includes(start) ? start : id;
  const [first = 0, last = 0] = [all.indexOf(anchor), all.indexOf(id)].sort((a, b) => a - b);
  select(all.slice(first, last + 1).filter((each) => each !== undefined));
}

/** All of the list that a row stands in. */
export function selectAll(row: HTMLElement): void {
  drawAllRows();
  const list = row.closest('.session-list');
  select(rows(list ?? document).flatMap((each) => idOf(each) ?? []));
}

/** The selection, where a conversation belongs to it, or else that one alone. */
function those(id: SessionId): SessionId[] {
  const { selected, sessions } = useConversations.getState();
  if (!selected.has(id)) return [id];
  return sessions.flatMap((session) => (selected.has(session.id) ? [session.id] : []));
}

export const deleteRows = (id: SessionId): Promise<void> =>
  goOn(those(id), (ids) =>
    deleteConversations(ids, (takeBack) =>
      comeBackTo('.sidebar', () => rows().find((row) => ids.some((each) => each === idOf(row))), takeBack),
    ),
  );

async function goOn(
  ids: readonly SessionId[],
  act: (ids: readonly SessionId[]) => Promise<void>,
): Promise<void> {
  const at = rows().findIndex((row) => ids.some((id) => id === idOf(row)));
  const done = act(ids);
  toastFailure(done);
  await goOnAt(at, rows, done);
}

export async function pinRows(id: SessionId, pinned: boolean): Promise<void> {
  await pinConversations(those(id), pinned);
  endSelection();
  rowOf(id)?.focus();
}

export const archiveRows = (id: SessionId, archived: boolean): Promise<void> =>
  goOn(those(id), async (ids) => {
    await archiveConversations(ids, archived);
    endSelection();
  });
