import type { KeyboardEvent } from 'react';
import type { Session } from '../../../shared/models';
import { useSessions } from '../../state/sessions';
import { groupByDate } from './group-by-date';
import { SessionRow } from './SessionRow';

interface Props {
  readonly label: string;
  readonly sessions: readonly Session[];
  readonly grouped: boolean;
}

/** Arrow keys move between the titles, as in any list; Tab reaches each row's actions. */
function onArrow(event: KeyboardEvent<HTMLUListElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('.session-title')) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.session-title')];
  titles[titles.indexOf(event.target) + step]?.focus();
  event.preventDefault();
}

export function SessionList({ label, sessions, grouped }: Props) {
  const openId = useSessions((s) => s.openId);
  const groups = grouped ? groupByDate(sessions, new Date()) : [{ label: '', sessions }];
  return (
    <ul className="session-list" aria-label={label} onKeyDown={onArrow}>
      {groups.map((group) =>
        group.sessions.map((session, index) => (
          <SessionRow
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
