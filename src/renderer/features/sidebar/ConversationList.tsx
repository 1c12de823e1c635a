import { startTransition, useEffect, useState } from 'react';
import { FIRST_SESSIONS } from '../../../shared/limits';
import type { Session } from '../../../shared/models';
import { useConversations } from '../../state/conversations';
import { groupByDate } from './group-by-date';
import { ConversationRow } from './ConversationRow';

interface Props {
  readonly label: string;
  readonly sessions: readonly Session[];
  readonly grouped: boolean;
}

const ROW_PX = 32;
/** What the first frame can show. */
const FIRST_ROWS = Math.max(FIRST_SESSIONS, Math.ceil(window.innerHeight / ROW_PX));
/** After the app has taken its first input, or a moment later on a machine that is never idle. */
const REST_AFTER_MS = 1_000;

/** The first rows at once; with a thousand conversations, the rest would hold up the first frame by a third. */
function useFirstThenAll<T>(items: readonly T[]): readonly T[] {
  const [all, setAll] = useState(false);
  useEffect(() => {
    if (all || items.length <= FIRST_ROWS) return;
    const waiting = requestIdleCallback(() => startTransition(() => setAll(true)), {
      timeout: REST_AFTER_MS,
    });
    return () => cancelIdleCallback(waiting);
  }, [all, items.length]);
  return all ? items : items.slice(0, FIRST_ROWS);
}

export function ConversationList({ label, sessions, grouped }: Props) {
  const openId = useConversations((s) => s.openId);
  const shown = useFirstThenAll(sessions);
  const groups = grouped ? groupByDate(shown, new Date()) : [{ label: '', sessions: shown }];
  return (
    <ul className="session-list" aria-label={label}>
      {groups.map((group) =>
        group.sessions.map((session, index) => (
          <ConversationRow
            key={session.id}
            session={session}
            current={session.id === openId}
            // The heading stands in the group's first item: one list, whose items are conversations only.
            heading={index === 0 ? group.label : ''}
          />
        )),
      )}
    </ul>
  );
}
