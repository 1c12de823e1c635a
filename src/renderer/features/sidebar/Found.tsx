import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { X } from 'lucide-react';
import { filtersOf, parseQuery } from '../../../shared/search/query';
import { say } from '../../../shared/words/say';
import { useConversations } from '../../state/conversations';
import { searchFor, useSearch } from '../../state/search';
import { announce } from '../../state/ui';
import { Problem } from '../../ui/Problem';
import { ConversationList } from './ConversationList';
import { conversationsFor, corrected, nameOfFilter, toggled, writtenFilter } from './filters';
import { focusSearchBox } from './arrows';
import { missedBy } from './missed';
import { SearchHits } from './SearchHits';

/**
 * All that stands below the search while something is searched for. A letter is on the screen before what it changes here is
 * drawn.
 */
export default memo(function Found({ query }: { readonly query: string }) {
  const sessions = useConversations((s) => s.sessions);
  const unread = useConversations((s) => s.unread);
  const results = useDeferredValue(useSearch((s) => s.results));
  const error = useSearch((s) => s.error);
  const [now] = useState(() => new Date());
  const shown = useMemo(() => conversationsFor(query, sessions, unread, now), [query, sessions, unread, now]);
  const [active, archived] = useMemo(
    () => [shown.filter((session) => !session.archived), shown.filter((session) => session.archived)],
    [shown],
  );
  const parsed = parseQuery(query, now);
  const filters = filtersOf(parsed);
  const unknown = parsed.parts.flatMap((part) =>
    part.kind === 'words' && part.unknown ? [{ part, meant: part.unknown.meant }] : [],
  );
  const count = results ? shown.length + results.messages.length + results.documents.length : 0;
  const missed = results ? missedBy(results, count) : null;

  // A list that changes is not read out.
  useEffect(() => {
    if (results) announce(missed === 'search.cut' ? say(missed) : say('search.count', { count }));
  }, [results, count, missed]);

  const change = (to: string): void => {
    searchFor(to);
    focusSearchBox();
  };

  return (
    <>
      {filters.length === 0 ? null : (
        <ul className="filters" aria-label={say('search.filters')}>
          {filters.map((filter) => (
            <li key={writtenFilter(filter)}>
              <button
                type="button"
                className="filter search-choice"
                data-tip={nameOfFilter(filter)}
                data-tip-when="cut"
                tabIndex={-1}
                aria-label={say('search.remove_filter', { filter: nameOfFilter(filter) })}
                onClick={() => change(toggled(query, filter, now))}
              >
                <bdi>{nameOfFilter(filter)}</bdi>
                <X aria-hidden size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {unknown.map(({ part, meant }) => (
        <p key={part.words} className="sidebar-empty" role="status" dir="auto">
          {say('search.unknown', { text: part.words })}{' '}
          {meant === null ? null : (
            <button
              type="button"
              className="text-button search-choice"
              tabIndex={-1}
              onClick={() => change(corrected(query, part, meant, now))}
            >
              {say('search.suggest', { filter: writtenFilter(meant) })}
            </button>
          )}
        </p>
      ))}
      {results?.untitled.map((title) => (
        <p key={title} className="sidebar-empty" role="status" dir="auto">
          {say('search.untitled', { title })}
        </p>
      ))}
      <ConversationList label={say('sidebar.conversations')} sessions={active} grouped />
      {error ? <Problem error={error} onRetry={() => searchFor(query)} /> : null}
      {results ? <SearchHits results={results} /> : null}
      {results && missed ? (
        <p className="sidebar-empty" dir="auto">
          {missed === 'search.cut' ? say(missed) : say(missed, { query: results.text.trim() })}
        </p>
      ) : null}
      {archived.length > 0 ? (
        <section aria-labelledby="found-archived">
          <h2 className="session-group" id="found-archived">
            {say('sidebar.archive_title')}
          </h2>
          <ConversationList label={say('sidebar.archive_title')} sessions={archived} grouped={false} />
        </section>
      ) : null}
    </>
  );
});
