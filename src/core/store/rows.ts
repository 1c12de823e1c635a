import type { Message, Session, TrainingDocument } from '../../shared/models';
import { verified } from './checksum';
import { carriedColumns, columnsOf, type FileRow, fromStored, type Table } from './records';

export type SessionRow = FileRow<'sessions'>;
export type MessageRow = FileRow<'messages'>;
export type DocumentRow = FileRow<'training_data'>;

/** The columns that a person's window gets, by the names they have there: `head_id` is `headId`. */
function shownColumns(table: Table): readonly (readonly [column: string, name: string])[] {
  const columns = columnsOf(table);
  return carriedColumns(table, 'export')
    .filter((column) => columns[column]?.hidden !== true)
    .map((column) => [column, column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())]);
}

const toModel = (table: Table): ((row: object) => Record<string, unknown>) => {
  const shown = shownColumns(table);
  const columns = shown.map(([column]) => column);
  return (row) => {
    const values = fromStored(table, row, columns);
    return Object.fromEntries(shown.map(([column, name]) => [name, values[column]]));
  };
};

const sessionModel = toModel('sessions');
const messageModel = toModel('messages');
const documentModel = toModel('training_data');

export function toSession(row: SessionRow): Session {
  const session = sessionModel(row);
  return { ...session, settings: session.settings ?? {} } as Session;
}

/** Throws StoreError `store_damaged` for a text that is not the one that was written. */
export function toMessage(row: MessageRow): Message {
  const { reasoning, ...message } = messageModel(verified(row));
  return (reasoning === null ? message : { ...message, reasoning }) as Message;
}

/** As `toMessage`. */
export const toDocument = (row: DocumentRow): TrainingDocument =>
  documentModel(verified(row)) as TrainingDocument;
