import { lazy, memo, Suspense, useState } from 'react';
import { Ellipsis, Pin } from 'lucide-react';
import type { Session } from '../../../shared/models';
import { MAX_TITLE_CHARS } from '../../../shared/limits';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { goToConversation, useConversation } from '../../state/conversation';
import { renameConversation, titleOf } from '../../state/conversations';
import { showToast } from '../../state/ui';

const ConversationMenu = lazy(() => import('./ConversationMenu'));

interface Props {
  readonly session: Session;
  readonly current: boolean;
  readonly heading: string;
}

export const ConversationRow = memo(function ConversationRow({ session, current, heading }: Props) {
  const [renaming, setRenaming] = useState(false);
  const [menu, setMenu] = useState(false);
  const answering = useConversation((s) => s.live.has(session.id));
  const title = titleOf(session);

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
    <li className={heading ? 'session-first' : undefined}>
      {heading ? <h2 className="session-group">{heading}</h2> : null}
      <div className="session-row" data-current={current || undefined}>
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
              type="button"
              className="session-title"
              aria-current={current ? 'page' : undefined}
              onClick={() => goToConversation(session.id)}
            >
              <span dir="auto">{title}</span>
              {answering ? <i className="session-live" aria-hidden /> : null}
              {session.pinned ? <Pin aria-hidden size={12} className="session-pin" /> : null}
            </button>
            <Suspense fallback={<MenuButton />}>
              {menu ? (
                <ConversationMenu
                  session={session}
                  onRename={() => {
                    setMenu(false);
                    setRenaming(true);
                  }}
                />
              ) : (
                <MenuButton onOpen={() => setMenu(true)} />
              )}
            </Suspense>
          </>
        )}
      </div>
    </li>
  );
});

/** Looks like the menu's own trigger, which is only made when it is needed: lists are long. */
function MenuButton({ onOpen }: { readonly onOpen?: () => void }) {
  return (
    <button
      type="button"
      className="icon-button session-menu-button"
      aria-label={say('sidebar.actions')}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={onOpen}
    >
      <Ellipsis aria-hidden size={15} />
    </button>
  );
}
