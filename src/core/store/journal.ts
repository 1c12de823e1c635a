import type { ErrorCode } from '../../shared/errors';
import type { BranchMessage, MessageId, MessageStatus, SessionId, Usage } from '../../shared/models';
import type { Clock } from './clock';
import type { Database } from './database';
import { addSystem, getMessage, insertMessage, requireMessage } from './messages';
import { getSession, moveHead } from './sessions';
import { notFound } from './store-error';
import { storable } from './text';
import { write } from './operation';

/** An answer that begins: it lives in the journal until it ends. */
export interface NewAnswer {
  readonly id: MessageId;
  readonly sessionId: SessionId;
  readonly parentId: MessageId;
  readonly model: string;
  /** What an answer that goes on from another one starts with; else ''. */
  readonly text: string;
  /** The system message it is made under, where that differs from the branch's last one; it becomes the parent. */
  readonly system?: string | null | undefined;
}

export interface EndedAnswer {
  readonly content: string;
  readonly status: MessageStatus;
  readonly errorCode: ErrorCode | null;
  readonly model: string;
  readonly usage: Usage | null;
  readonly reasoning?: string | null;
}

interface JournalRow {
  readonly id: MessageId;
  readonly session_id: SessionId;
  readonly parent_id: MessageId;
  readonly model: string;
  readonly created_at: string;
}

const COLUMNS = 'id, session_id, parent_id, model, created_at';

/** The answer lives in the journal until it ends. */
export function beginAnswer(db: Database, clock: Clock, answer: NewAnswer): void {
  const { id, sessionId, model, text, system } = answer;
  getSession(db, sessionId);
  requireMessage(db, sessionId, answer.parentId);
  const parentId =
    system === undefined || system === null
      ? answer.parentId
      : addSystem(db, clock, sessionId, answer.parentId, system);
  db.run(
    `INSERT INTO stream_journal (${COLUMNS}) VALUES (?, ?, ?, ?, ?)`,
    id,
    sessionId,
    parentId,
    model,
    clock(),
  );
  if (text !== '') addPiece(db, id, text);
}

/** The answer that is being written is asked for under another system message than it was begun with. */
export function answerUnder(db: Database, clock: Clock, id: MessageId, system: string): void {
  const row = db.get<JournalRow>(`SELECT ${COLUMNS} FROM stream_journal WHERE id = ?`, id);
  if (!row) throw notFound('message');
  const parentId = addSystem(db, clock, row.session_id, row.parent_id, system);
  db.run('UPDATE stream_journal SET parent_id = ? WHERE id = ?', parentId, id);
}

/** A row a piece: joining them in one row would write the whole answer again each time. */
export function appendAnswer(db: Database, id: MessageId, text: string): void {
  if (!db.get('SELECT 1 AS found FROM stream_journal WHERE id = ?', id)) throw notFound('message');
  addPiece(db, id, text);
}

/** Moves the answer from the journal to the messages and makes it the head. */
export function finishAnswer(db: Database, clock: Clock, id: MessageId, end: EndedAnswer): BranchMessage {
  const row = db.get<JournalRow>(`SELECT ${COLUMNS} FROM stream_journal WHERE id = ?`, id);
  if (!row) throw notFound('message');
  moveToMessages(db, clock, row, end);
  return getMessage(db, row.session_id, id);
}

/** What a crash left behind becomes `interrupted` messages with the text that had been written down; how many. */
export function recoverAnswers(db: Database, clock: Clock): number {
  const rows = db.all<JournalRow>(`SELECT ${COLUMNS} FROM stream_journal ORDER BY created_at`);
  for (const row of rows) {
    const content = db
      .all<{ text: string }>('SELECT text FROM stream_pieces WHERE answer_id = ? ORDER BY row_key', row.id)
      .map((piece) => piece.text)
      .join('');
    moveToMessages(db, clock, row, {
      content,
      status: 'interrupted',
      errorCode: 'app_closed',
      model: row.model,
      usage: null,
    });
  }
  return rows.length;
}

function moveToMessages(db: Database, clock: Clock, row: JournalRow, end: EndedAnswer): void {
  insertMessage(db, clock, {
    id: row.id,
    session_id: row.session_id,
    parent_id: row.parent_id,
    role: 'assistant',
    content: storable(end.content),
    status: end.status,
    error_code: end.errorCode,
    model: end.model,
    usage: end.usage,
    reasoning: end.reasoning ? storable(end.reasoning) : null,
    created_at: row.created_at,
  });
  moveHead(db, clock, row.session_id, row.id, true);
  db.run('DELETE FROM stream_pieces WHERE answer_id = ?', row.id);
  db.run('DELETE FROM stream_journal WHERE id = ?', row.id);
}

function addPiece(db: Database, id: MessageId, text: string): void {
  db.run('INSERT INTO stream_pieces (answer_id, text) VALUES (?, ?)', id, storable(text));
}

export const journal = {
  beginAnswer: write(beginAnswer),
  answerUnder: write(answerUnder),
  appendAnswer: write((db, _clock, id: MessageId, text: string) => appendAnswer(db, id, text)),
  finishAnswer: write(finishAnswer),
  recoverAnswers: write(recoverAnswers),
};
