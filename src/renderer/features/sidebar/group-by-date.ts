import { findWords } from '../../../shared/find-text';
import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';

export interface SessionGroup {
  readonly label: string;
  readonly sessions: readonly Session[];
}

const GROUPS = ['pinned', 'today', 'yesterday', 'week', 'older'] as const;

const startOfDay = (date: Date, daysBefore: number): number =>
  // Built from parts, not from hours: a day with a clock change is not 24 hours long.
  new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore).getTime();

/** Newest first within each group, groups that are empty left out. Days are the person's own, not UTC's. */
export function groupByDate(sessions: readonly Session[], now: Date): SessionGroup[] {
  const starts = [startOfDay(now, 0), startOfDay(now, 1), startOfDay(now, 7)];
  const groups: Session[][] = GROUPS.map(() => []);
  for (const session of [...sessions].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))) {
    const time = Date.parse(session.updatedAt);
    const index = starts.findIndex((start) => time >= start);
    groups[session.pinned ? 0 : index === -1 ? 4 : index + 1]?.push(session);
  }
  return GROUPS.map((name, index) => ({
    label: say(`sidebar.group.${name}`),
    sessions: groups[index] ?? [],
  })).filter((group) => group.sessions.length > 0);
}

/** Conversations whose title holds every word of the query. */
export function filterByTitle(sessions: readonly Session[], query: string): readonly Session[] {
  const holds = findWords(query);
  return sessions.filter(({ title }) => holds(title ?? ''));
}
