import { findWords } from '../find-text';
import { rangeOf } from './periods';
import type { Filter } from './query';

/*
 * What filters leave of conversations, roles and times; asked by the search of texts and by the list of titles.
 */

interface Conversation {
  readonly id: string;
  readonly title: string | null;
  readonly pinned: boolean;
  readonly archived: boolean;
}

/** A title among those that are named, and none of those that are not wanted; null where none is named. */
export function byTitle(filters: readonly Filter[]): ((title: string) => boolean) | null {
  const titles = filters
    .filter(({ by }) => by === 'title')
    .map(({ value, not }) => ({ not, holds: findWords(value) }));
  if (titles.length === 0) return null;
  const [wanted, unwanted] = [titles.filter(({ not }) => !not), titles.filter(({ not }) => not)];
  return (title) =>
    (wanted.length === 0 || wanted.some(({ holds }) => holds(title))) &&
    !unwanted.some(({ holds }) => holds(title));
}

/** Null where no state is asked for. */
export function byState(
  filters: readonly Filter[],
  unread: ReadonlySet<string>,
): ((conversation: Conversation) => boolean) | null {
  const states = filters.filter(({ by }) => by === 'is');
  if (states.length === 0) return null;
  const has = ({ id, pinned, archived }: Conversation, state: string): boolean =>
    state === 'pinned' ? pinned : state === 'archived' ? archived : unread.has(id);
  return (conversation) => states.every(({ value, not }) => has(conversation, value) !== not);
}

/** Null where the roles are all one; empty where none is left. */
export function rolesOf(filters: readonly Filter[]): readonly ('user' | 'assistant')[] | null {
  const from = filters.filter(({ by }) => by === 'from');
  if (from.length === 0) return null;
  const wanted = from.filter(({ not }) => !not);
  return (['user', 'assistant'] as const).filter((role) => {
    const name = role === 'user' ? 'me' : 'assistant';
    const isNamed = wanted.length === 0 || wanted.some(({ value }) => value === name);
    return isNamed && !from.some(({ value, not }) => not && value === name);
  });
}

/** Whether messages and documents are looked through. */
export function placesOf(filters: readonly Filter[]): Readonly<Record<'messages' | 'facts', boolean>> {
  const places = filters.filter(({ by }) => by === 'in');
  const wanted = places.filter(({ not }) => !not);
  const has = (name: 'messages' | 'facts'): boolean =>
    (wanted.length === 0 || wanted.some(({ value }) => value === name)) &&
    !places.some(({ value, not }) => not && value === name);
  // Nobody's words are a document's.
  return { messages: has('messages'), facts: has('facts') && rolesOf(filters) === null };
}

export interface Span {
  readonly from: Date | null;
  /** The first moment that is no longer part of it. */
  readonly until: Date | null;
  /** All but this. */
  readonly not: boolean;
}

/** What lies in all of them is left. */
export function spansOf(filters: readonly Filter[], now: Date): Span[] {
  return filters.flatMap(({ by, value, not }): Span[] => {
    if (by !== 'before' && by !== 'after' && by !== 'on') return [];
    const [from, until] = rangeOf(value, now);
    if (by === 'on') return [{ from, until, not }];
    if (by === 'before')
      return not ? [{ from, until: null, not: false }] : [{ from: null, until: from, not }];
    return not ? [{ from: null, until, not: false }] : [{ from: until, until: null, not }];
  });
}

export const isWithin = (spans: readonly Span[], time: number): boolean =>
  spans.every(
    ({ from, until, not }) =>
      ((from === null || time >= from.getTime()) && (until === null || time < until.getTime())) !== not,
  );
