import { memo, useMemo } from 'react';
import type { Session } from '../../../shared/models';
import { useConversations } from '../../state/conversations';
import { ConversationRow } from './ConversationRow';
import { useDrawnRows } from './drawn-rows';
import { groupByDate } from './group-by-date';

interface Props {
  readonly label: string;
  readonly sessions: readonly Session[];
  readonly grouped: boolean;
}

/** Not drawn with each letter that is typed above it: to put a thousand conversations in order takes milliseconds. */
export const ConversationList = memo(function ConversationList({ label, sessions, grouped }: Props) {
  const openId = useConversations((s) => s.openId);
  const today = new Date().toDateString();
  const rows = useMemo(() => {
    const groups = grouped ? groupByDate(sessions, new Date(today)) : [{ label: '', sessions }];
    return groups.flatMap((group) =>
      // The heading stands in the group's first item: one list, whose items are conversations only.
      group.sessions.map((session, index) => ({ session, heading: index === 0 ? group.label : '' })),
    );
  }, [sessions, grouped, today]);
  const openAt = rows.findIndex(({ session }) => session.id === openId);
  const { drawn, rest, restPx } = useDrawnRows('conversation', rows.length, openAt + 1);
  const hasMore = drawn < rows.length;
  return (
    <ul className="session-list" aria-label={label}>
      {rows.slice(0, drawn).map(({ session, heading }, index) => (
        <ConversationRow
          key={session.id}
          session={session}
          current={session.id === openId}
          heading={heading}
          place={hasMore ? index + 1 : undefined}
          of={hasMore ? rows.length : undefined}
        />
      ))}
      {hasMore ? <li ref={rest} aria-hidden style={{ height: restPx }} /> : null}
    </ul>
  );
});
