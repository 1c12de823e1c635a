import { type KeyboardEvent, memo, type MouseEvent, useRef, useState } from 'react';
import { Pin } from 'lucide-react';
import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { goToConversation, useConversation } from '../../state/conversation';
import { endSelection, renameConversation, titleOf, useConversations } from '../../state/conversations';
import { toastFailure } from '../../state/ui';
import { late } from '../../ui/late';
import { NameBox, useRenaming } from '../../ui/NameBox';
import { withSelection } from './arrows';

const ConversationMenu = late(() => import('./ConversationMenu'));

interface Props {
  readonly session: Session;
  readonly current: boolean;
  readonly heading: string;
  /** Its place among all rows, from 1 on, where not all of them are drawn. */
  readonly place: number | undefined;
  readonly of: number | undefined;
}

export const ConversationRow = memo(function ConversationRow({
  session,
  current,
  heading,
  place,
  of,
}: Props) {
  const titleButton = useRef<HTMLButtonElement>(null);
  const [renaming, setRenaming] = useRenaming(titleButton);
  /** How often its menu was opened; 0: it is not made yet. */
  const [menu, setMenu] = useState(0);
  const unread = useConversations((s) => s.unread.has(session.id));
  const answering = useConversation((s) => s.live.has(session.id));
  const selecting = useConversations((s) => s.selected.size > 0);
  const selected = useConversations((s) => s.selected.has(session.id));
  const title = titleOf(session);

  function onClick({ shiftKey, ctrlKey, metaKey }: MouseEvent): void {
    if (shiftKey) withSelection(({ extendTo }) => extendTo(session.id));
    else if (ctrlKey || metaKey) withSelection(({ toggle }) => toggle(session.id));
    else {
      endSelection();
      goToConversation(session.id);
    }
  }

  // The row keeps the keyboard until the menu can take it.
  async function openMenu(): Promise<void> {
    await ConversationMenu.load();
    setMenu((times) => times + 1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') withSelection(({ deleteRows }) => deleteRows(session.id));
    else return;
    event.preventDefault();
  }

  return (
    <li className={heading ? 'session-first' : undefined} aria-posinset={place} aria-setsize={of}>
      {heading ? <h2 className="session-group">{heading}</h2> : null}
      <div
        className="session-row"
        data-current={current || undefined}
        data-selected={selected || undefined}
        onContextMenu={(event) => {
          // While its title is edited, the system's own menu is meant.
          if (renaming) return;
          event.preventDefault();
          drop(openMenu());
        }}
      >
        {renaming ? (
          <NameBox
            label={say('sidebar.conversation_title')}
            name={session.title ?? ''}
            onDone={(name) => {
              setRenaming(false);
              if (name !== null) toastFailure(renameConversation(session.id, name));
            }}
          />
        ) : (
          <>
            <button
              ref={titleButton}
              type="button"
              className="session-title"
              tabIndex={-1}
              aria-current={current ? 'page' : undefined}
              aria-pressed={selecting ? selected : undefined}
              data-session={session.id}
              aria-description={unread ? say('sidebar.unread') : undefined}
              data-tip={title}
              data-tip-when="cut"
              onKeyDown={onKeyDown}
              onClick={onClick}
            >
              <span dir="auto">{title}</span>
              {unread ? <i className="session-unread" aria-hidden /> : null}
              {answering ? <i className="session-live" aria-hidden /> : null}
              {session.pinned ? <Pin aria-hidden size={12} className="session-pin" /> : null}
            </button>
            {menu ? (
              <ConversationMenu
                key={menu}
                session={session}
                onRename={() => {
                  setMenu(0);
                  setRenaming(true);
                }}
              />
            ) : (
              <MenuButton onOpen={() => drop(openMenu())} />
            )}
          </>
        )}
      </div>
    </li>
  );
});

/** Looks like the menu's own trigger, which is only made when it is needed: lists are long. */
function MenuButton({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      className="icon-button session-menu-button"
      tabIndex={-1}
      aria-label={say('sidebar.actions')}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={onOpen}
    />
  );
}
