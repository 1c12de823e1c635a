import type { MessageId, SessionId } from '../../shared/models';
import type { Database } from './database';
import { readMeta, writeMeta } from './meta';
import { read, write } from './operation';

/*
 * A conversation forks where two devices went on with it without knowing of each other. The server takes the later head;
 * the other branch stays, and this file remembers its end until the person has looked or waved it away.
 */

const readForks = (db: Database): Record<string, MessageId> =>
  JSON.parse(readMeta(db, 'forks') ?? '{}') as Record<string, MessageId>;

/**
 * What is shown from now on is the branch that was told of, and a deletion cut one of the two off and not the other:
 * nobody has chosen between them.
 */
export const isOtherOfCut = (db: Database, sessionId: string, shown: string, before: string): boolean =>
  readForks(db)[sessionId] === shown && isOneCutOff(db, shown, before);

function isOneCutOff(db: Database, one: string, other: string): boolean {
  const row = db.get<{ found: number }>(
    `WITH RECURSIVE
       one (id) AS (SELECT ?1 UNION SELECT m.parent_id FROM one o JOIN messages m ON m.id = o.id),
       other (id) AS (SELECT ?2 UNION SELECT m.parent_id FROM other o JOIN messages m ON m.id = o.id),
       apart (id) AS (SELECT id FROM one UNION ALL SELECT id FROM other)
     SELECT EXISTS (
       SELECT a.id FROM apart a JOIN messages m ON m.id = a.id AND m.deleted_at IS NOT NULL
        GROUP BY a.id HAVING count(*) = 1) AS found`,
    one,
    other,
  );
  return row?.found === 1;
}

/** Two heads met. A branch that is not shown now is remembered where something was asked in it. */
export function noteFork(db: Database, sessionId: string, shown: string, other: string): void {
  if (!hidesQuestions(db, shown, other)) return;
  writeMeta(db, 'forks', JSON.stringify({ ...readForks(db), [sessionId]: other }));
}

/**
 * True where neither head goes on from the other, and somebody asked something on the way to `other` alone. A way ends at
 * what was deleted.
 */
function hidesQuestions(db: Database, shown: string, other: string): boolean {
  const row = db.get<{ found: number }>(
    `WITH RECURSIVE
       shown (id) AS (SELECT ?1 UNION SELECT m.parent_id FROM shown s JOIN messages m ON m.id = s.id AND m.deleted_at IS NULL),
       other (id) AS (SELECT ?2 UNION SELECT m.parent_id FROM other o JOIN messages m ON m.id = o.id AND m.deleted_at IS NULL)
     SELECT ?1 NOT IN (SELECT id FROM other WHERE id IS NOT NULL) AND EXISTS (
       SELECT 1 FROM other o JOIN messages m ON m.id = o.id
        WHERE m.role = 'user' AND m.deleted_at IS NULL AND m.id NOT IN (SELECT id FROM shown WHERE id IS NOT NULL)) AS found`,
    shown,
    other,
  );
  return row?.found === 1;
}

/** The end of the branch that another device, or this one, went on with meanwhile, while it is not what is shown. */
function otherBranch(db: Database, sessionId: SessionId): MessageId | null {
  const other = readForks(db)[sessionId];
  const session = db.get<{ head_id: string | null }>('SELECT head_id FROM sessions WHERE id = ?', sessionId);
  const head = session?.head_id ?? null;
  return other !== undefined && head !== null && hidesQuestions(db, head, other) ? other : null;
}

function forgetFork(db: Database, sessionId: SessionId): void {
  const others = Object.entries(readForks(db)).filter(([id]) => id !== sessionId);
  writeMeta(db, 'forks', JSON.stringify(Object.fromEntries(others)));
}

export const forks = {
  otherBranch: read(otherBranch),
  forgetFork: write((db, _clock, sessionId: SessionId) => forgetFork(db, sessionId)),
};
