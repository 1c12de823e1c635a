import type { Session } from '../../../shared/models';
import { sayMonth } from '../../../shared/words/numbers';
import { say, spokenLocale } from '../../../shared/words/say';

export interface SessionGroup {
  readonly label: string;
  readonly sessions: readonly Session[];
}

/** From the newest on; what is older is told by its month. */
const DAYS = ['today', 'yesterday', 'week'] as const;

const startOfDay = (date: Date, daysBefore: number): number =>
  // Built from parts, not from hours: a day with a clock change is not 24 hours long.
  new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore).getTime();

/** By their signs: as words of a language, a thousand times are compared for ten milliseconds. */
const newestFirst = (a: Session, b: Session): number =>
  a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0;

/** Newest first within each group, groups that are empty left out. Days are the person's own, not UTC's. */
export function groupByDate(sessions: readonly Session[], now: Date): SessionGroup[] {
  const starts = [startOfDay(now, 0), startOfDay(now, 1), startOfDay(now, 7)];
  const months = new Map<number, string>();
  /** To name a month takes microseconds, for each of thousands of conversations. */
  const nameOf = (at: Date): string => {
    const month = at.getFullYear() * 12 + at.getMonth();
    const name = months.get(month) ?? asHeading(sayMonth(at));
    months.set(month, name);
    return name;
  };
  const labelOf = (at: Date): string => {
    const days = DAYS[starts.findIndex((start) => at.getTime() >= start)];
    return days ? say(`sidebar.group.${days}`) : nameOf(at);
  };
  const pinned = say('sidebar.group.pinned');
  const groups = new Map<string, Session[]>([[pinned, []]]);
  for (const session of sessions.toSorted(newestFirst)) {
    const label = session.pinned ? pinned : labelOf(new Date(session.updatedAt));
    const group = groups.get(label);
    if (group) group.push(session);
    else groups.set(label, [session]);
  }
  return [...groups].flatMap(([label, members]) =>
    members.length > 0 ? [{ label, sessions: members }] : [],
  );
}

/** Spanish and French write months small within a sentence. */
const asHeading = (month: string): string =>
  month.slice(0, 1).toLocaleUpperCase(spokenLocale()) + month.slice(1);
