import type { SearchResults } from '../../../shared/models';

/** What is said of what a search has not found; null where there is nothing to say. */
export function missedBy(
  { messages, hasMore }: Pick<SearchResults, 'messages' | 'hasMore'>,
  count: number,
): 'search.nothing' | 'search.cut' | null {
  // Looking on would have taken too long: nobody knows what earlier messages hold.
  if (messages.length === 0 && hasMore) return 'search.cut';
  return count === 0 ? 'search.nothing' : null;
}
