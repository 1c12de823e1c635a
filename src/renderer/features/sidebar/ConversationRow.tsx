import { type KeyboardEvent, memo, type MouseEvent, useEffect, useRef, useState } from 'react';
import { Pin } from 'lucide-react';
import type { Session } from '../../../shared/models';
import { MAX_TITLE_CHARS } from '../../../shared/limits';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { goToConversation, useConversation } from '../../state/conversation';
import { endSelection, renameConversation, titleOf, useConversations } from '../../state/conversations';
import { showToast } from '../../state/ui';
import { late } from '../../ui/late';
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
  const [renaming, setRenaming] = useState(false);
  /** How often its menu was opened; 0: it is not made yet. */
  const [menu, setMenu] = useState(0);
  const titleButton = useRef<HTMLButtonElement>(null);
  const renamed = useRef(false);
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

  // The keyboard goes back to the title that was named.
  useEffect(() => {
    const isDone = !renaming && renamed.current;
    renamed.current = renaming;
    if (!isDone) return;
    // The box is still losing the keyboard.
    const timer = setTimeout(() => titleButton.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, [renaming]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') withSelection(({ deleteRows }) => deleteRows(session.id));
    else return;
    event.preventDefault();
  }

  async function rename(to: string): Promise<void> {
    setRenaming(false);
    const trimmed = to.trim();
    if (!trimmed || trimmed === session.title) return;
    try {
      await renameConversation(session.id, trimmed);
    } catch (error) {
      showToast(toErrorData(error).message, true);
    }
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
          <input
            className="session-rename"
            aria-label={say('sidebar.conversation_title')}
            dir="auto"
            autoFocus
            maxLength={MAX_TITLE_CHARS}
            defaultValue={session.title ?? ''}
            onFocus={(event) => event.target.select()}
            onBlur={(event) => void rename(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter') event.currentTarget.blur();
              else if (event.key === 'Escape') {
                event.preventDefault();
                setRenaming(false);
              }
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
