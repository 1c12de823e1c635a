import type { Database } from './database';

/** The next timestamp, ISO 8601 with milliseconds: later than every one before, but for those of a clock that was wrong. */
export type Clock = () => string;

/** One that is further ahead of the system's clock was made by a wrong one: dates would be wrong until that day comes. */
const FARTHEST_AHEAD_MS = 7 * 86_400_000;

/** `now` in milliseconds since 1970; `last` is a timestamp that must be exceeded. */
export function createClock(now: () => number, last: string | null = null): Clock {
  let previous = last === null ? 0 : Date.parse(last);
  return () => {
    const present = now();
    previous = previous - present > FARTHEST_AHEAD_MS ? present : Math.max(present, previous + 1);
    return new Date(previous).toISOString();
  };
}

/** The newest timestamp in the file, to go on from. Every message moves its session's time, so that messages need no look. */
export function newestTimestamp(db: Database): string | null {
  const row = db.get<{ newest: string | null }>(
    `SELECT max(at) AS newest FROM (
       SELECT max(updated_at) AS at FROM sessions WHERE deleted_at IS NULL
       UNION ALL SELECT max(created_at) FROM stream_journal)`,
  );
  return row?.newest ?? null;
}
