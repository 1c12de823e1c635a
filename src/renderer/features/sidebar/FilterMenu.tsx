import { Fragment, useState } from 'react';
import {
  Archive,
  Bell,
  BookOpenText,
  Bot,
  Calendar,
  CalendarDays,
  ListFilter,
  MessageSquare,
  MessagesSquare,
  Pin,
  User,
  type LucideIcon,
} from 'lucide-react';
import { type Filter, filtersOf, parseQuery, sameFilter } from '../../../shared/search/query';
import { say } from '../../../shared/words/say';
import { currentConversation, useConversations } from '../../state/conversations';
import { searchFor, useSearch } from '../../state/search';
import { Menu, MenuItem, MenuLabel, MenuPanel, MenuTrigger } from '../../ui/Menu';
import { focusSearchBox } from './arrows';
import { nameOfFilter, toggled, writtenFilter } from './filters';

const filter = (by: Filter['by'], value: string): Filter => ({ by, value, not: false });

interface Group {
  readonly name: 'who' | 'where' | 'when' | 'state';
  readonly filters: readonly (readonly [Filter, LucideIcon])[];
}

/** @param title of the open conversation */
const groupsFor = (title: string | null): readonly Group[] => [
  {
    name: 'who',
    filters: [
      [filter('from', 'me'), User],
      [filter('from', 'assistant'), Bot],
    ],
  },
  {
    name: 'where',
    filters: [
      [filter('in', 'facts'), BookOpenText],
      [filter('in', 'messages'), MessagesSquare],
      ...(title ? [[filter('title', title), MessageSquare] as const] : []),
    ],
  },
  {
    name: 'when',
    filters: [
      [filter('on', 'today'), Calendar],
      [filter('on', 'yesterday'), Calendar],
      [filter('on', 'last_week'), CalendarDays],
      [filter('on', 'last_month'), CalendarDays],
      [filter('on', 'this_year'), CalendarDays],
    ],
  },
  {
    name: 'state',
    filters: [
      [filter('is', 'pinned'), Pin],
      [filter('is', 'archived'), Archive],
      [filter('is', 'unread'), Bell],
    ],
  },
];

/** Every filter by its name, beside it as one types it. */
export default function FilterMenu({ isStop }: { readonly isStop: boolean }) {
  const [open, setOpen] = useState(true);
  const [now] = useState(() => new Date());
  const text = useSearch((s) => s.text);
  const title = useConversations((s) => currentConversation(s)?.title?.replaceAll('"', ' ').trim() ?? null);
  const chosen = filtersOf(parseQuery(text, now));
  return (
    <Menu open={open} onOpenChange={setOpen}>
      <MenuTrigger>
        <button
          type="button"
          className="icon-button filter-button search-choice"
          tabIndex={isStop ? 0 : -1}
          aria-label={say('search.filters')}
          data-tip={say('search.filters')}
        >
          <ListFilter aria-hidden size={14} />
        </button>
      </MenuTrigger>
      <MenuPanel
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          focusSearchBox();
        }}
      >
        {groupsFor(title).map(({ name, filters }) => (
          <Fragment key={name}>
            <MenuLabel>{say(`search.group.${name}`)}</MenuLabel>
            {filters.map(([each, icon]) => (
              <MenuItem
                key={writtenFilter(each)}
                icon={icon}
                {...(each.by === 'title' ? {} : { keys: writtenFilter(each) })}
                current={chosen.some((other) => sameFilter(other, each))}
                onSelect={() => searchFor(toggled(text, each, now))}
              >
                <bdi className="menu-text">{nameOfFilter(each)}</bdi>
              </MenuItem>
            ))}
          </Fragment>
        ))}
      </MenuPanel>
    </Menu>
  );
}
