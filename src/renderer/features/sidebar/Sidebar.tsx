import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { PanelLeftClose, Search, SquarePen } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { newConversation } from '../../state/conversation';
import { MAX_SEARCH_CHARS } from '../../../shared/limits';
import { searchFor, useSearch } from '../../state/search';
import { endSelection, refreshConversations, useConversations } from '../../state/conversations';
import { isNarrow, toggleSidebar, useUi } from '../../state/ui';
import { keysOf } from '../../ui/keys';
import { IconButton } from '../../ui/Button';
import { useOneStop } from '../../ui/one-stop';
import { Problem } from '../../ui/Problem';
import { Resizer } from '../../ui/Resizer';
import { useTypedRow } from '../../ui/typed-row';
import { AccountMenu } from './AccountMenu';
import { ConnectionState } from './ConnectionState';
import { onListKey, ROWS } from './arrows';
import { FilterButton } from './FilterButton';
import { UpdateBadge } from './UpdateBadge';
import { ConversationList } from './ConversationList';
import { late } from '../../ui/late';

const Found = late(() => import('./Found'));
const SelectionBar = late(() => import('./SelectionBar'));

export function Sidebar() {
  const { sessions, error, openId } = useConversations();
  const selecting = useConversations((s) => s.selected.size > 0);
  const sidebar = useRef<HTMLElement>(null);
  const isAsked = useUi((s) => s.searchAsked);
  const query = useSearch((s) => s.text);
  const searched = useDeferredValue(query.trim() === '' ? '' : query);
  // With its first letter, or as its field is entered, it would make a frame long.
  useEffect(() => {
    const idle = requestIdleCallback(() => drop(Found.load()));
    return () => cancelIdleCallback(idle);
  }, []);
  const [showArchive, setShowArchive] = useState(false);
  const [filtersOpened, setFiltersOpened] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const active = useMemo(() => sessions.filter((s) => !s.archived), [sessions]);
  const archived = useMemo(() => sessions.filter((s) => s.archived), [sessions]);

  useEffect(() => {
    if (!isAsked) return;
    useUi.setState({ searchAsked: false });
    search.current?.select();
  }, [isAsked]);

  useOneStop(sidebar, ROWS, openId);
  const typedRow = useTypedRow();

  return (
    <nav
      ref={sidebar}
      className="sidebar"
      aria-label={say('sidebar.conversations')}
      onKeyDown={(event) => onListKey(event, typedRow)}
    >
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
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown' && event.altKey) setFiltersOpened((count) => count + 1);
            else if (!query) return;
            else if (event.key === 'Enter') drop(import('./open-first').then(({ openFirst }) => openFirst()));
            else if (event.key === 'Escape') searchFor('');
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <FilterButton
          opened={filtersOpened}
          isStop={query !== ''}
          onOpen={() => setFiltersOpened((count) => count + 1)}
        />
      </div>
      <div className="sidebar-scroll">
        {error ? <Problem error={error} onRetry={() => drop(refreshConversations())} /> : null}
        {searched ? (
          <Found query={searched} />
        ) : (
          <>
            <ConversationList label={say('sidebar.conversations')} sessions={active} grouped />
            {active.length === 0 && !error ? <p className="sidebar-empty">{say('sidebar.empty')}</p> : null}
            {archived.length > 0 ? (
              <button
                type="button"
                className="archive-toggle"
                aria-expanded={showArchive}
                onClick={() => {
                  // What is out of sight is not acted upon.
                  endSelection();
                  setShowArchive(!showArchive);
                }}
              >
                {showArchive
                  ? say('sidebar.hide_archive')
                  : say('sidebar.show_archive', { count: archived.length })}
              </button>
            ) : null}
            {archived.length > 0 && showArchive ? (
              <ConversationList label={say('sidebar.archive_title')} sessions={archived} grouped={false} />
            ) : null}
          </>
        )}
      </div>
      {selecting ? <SelectionBar /> : null}
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
