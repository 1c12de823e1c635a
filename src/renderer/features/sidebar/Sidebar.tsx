import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { PanelLeftClose, Search, SquarePen } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { goToConversation, newConversation } from '../../state/conversation';
import { MAX_SEARCH_CHARS } from '../../../shared/limits';
import { openDocumentHit, openMessageHit, searchFor, searchNow, useSearch } from '../../state/search';
import { refreshConversations, useConversations } from '../../state/conversations';
import { isNarrow, toggleSidebar, useUi } from '../../state/ui';
import { keysOf } from '../../ui/keys';
import { IconButton } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { Resizer } from '../../ui/Resizer';
import { AccountMenu } from './AccountMenu';
import { ConnectionState } from './ConnectionState';
import { keepOneStop, onListKey } from './arrows';
import { filterByTitle, groupByDate } from './group-by-date';
import { SearchHits } from './SearchHits';
import { UpdateBadge } from './UpdateBadge';
import { ConversationList } from './ConversationList';

export function Sidebar() {
  const { sessions, error, openId } = useConversations();
  const sidebar = useRef<HTMLElement>(null);
  const focus = useUi((s) => s.focusSearch);
  const { text: query, results, error: searchError } = useSearch();
  const [showArchive, setShowArchive] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const shown = filterByTitle(sessions, useDeferredValue(query));
  const active = shown.filter((s) => !s.archived);
  const archived = shown.filter((s) => s.archived);

  useEffect(() => {
    if (focus > 0) search.current?.select();
  }, [focus]);

  // Whatever is drawn anew below, and however it came.
  useEffect(() => {
    const node = sidebar.current;
    if (!node) return;
    const keep = (): void => keepOneStop(node);
    keep();
    const observer = new MutationObserver(keep);
    observer.observe(node, { childList: true, subtree: true });
    node.addEventListener('focusin', keep);
    return () => {
      observer.disconnect();
      node.removeEventListener('focusin', keep);
    };
  }, [openId]);

  /** What stands first below the search, for the text as it is typed by now. */
  async function openFirst(): Promise<void> {
    const found = await searchNow();
    if (!found) return;
    const [group] = groupByDate(
      filterByTitle(
        sessions.filter((s) => !s.archived),
        query,
      ),
      new Date(),
    );
    const session = group?.sessions[0];
    const [message] = found.messages;
    const [document] = found.documents;
    if (session) goToConversation(session.id);
    else if (message) openMessageHit(message);
    else if (document) openDocumentHit(document);
  }

  return (
    <nav ref={sidebar} className="sidebar" aria-label={say('sidebar.conversations')} onKeyDown={onListKey}>
      <div className="sidebar-head">
        <IconButton
          icon={PanelLeftClose}
          label={say('sidebar.hide')}
          keys={keysOf('toggle-sidebar')}
          onClick={() => toggleSidebar(false)}
        />
        <button
          type="button"
          className="new-conversation"
          data-tip={keysOf('new-conversation')}
          onClick={() => {
            if (isNarrow()) toggleSidebar(false);
            drop(newConversation());
          }}
        >
          <SquarePen aria-hidden size={15} strokeWidth={1.75} />
          {say('sidebar.new')}
        </button>
      </div>
      <div className="search">
        <Search aria-hidden size={14} />
        <input
          ref={search}
          type="search"
          aria-label={say('search.title')}
          placeholder={say('search.title')}
          dir="auto"
          value={query}
          maxLength={MAX_SEARCH_CHARS}
          onChange={(event) => searchFor(event.target.value)}
          onKeyDown={(event) => {
            if (!query || event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') drop(openFirst());
            else if (event.key === 'Escape') searchFor('');
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <div className="sidebar-scroll">
        {error ? <Problem error={error} onRetry={() => drop(refreshConversations())} /> : null}
        <ConversationList label={say('sidebar.conversations')} sessions={active} grouped />
        {active.length === 0 && !query && !error ? (
          <p className="sidebar-empty">{say('sidebar.empty')}</p>
        ) : null}
        {searchError ? <Problem error={searchError} onRetry={() => searchFor(query)} /> : null}
        {results ? <SearchHits query={query.trim()} results={results} /> : null}
        {results && shown.length + results.messages.length + results.documents.length === 0 ? (
          <p className="sidebar-empty" dir="auto">
            {say('search.nothing', { query: query.trim() })}
          </p>
        ) : null}
        {archived.length > 0 ? (
          <>
            <button
              type="button"
              className="archive-toggle"
              aria-expanded={showArchive}
              onClick={() => setShowArchive(!showArchive)}
            >
              {showArchive
                ? say('sidebar.hide_archive')
                : say('sidebar.show_archive', { count: archived.length })}
            </button>
            {showArchive || query ? (
              <ConversationList label={say('sidebar.archive_title')} sessions={archived} grouped={false} />
            ) : null}
          </>
        ) : null}
      </div>
      <UpdateBadge />
      <footer className="sidebar-foot">
        <AccountMenu />
        <ConnectionState />
      </footer>
      <Resizer
        label={say('sidebar.width')}
        property="--sidebar"
        grows={1}
        initial={272}
        min={208}
        max={420}
      />
    </nav>
  );
}
