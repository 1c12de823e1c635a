import type { ErrorCode } from '../../shared/errors';
import type {
  ConversationSettings,
  DocumentKind,
  DocumentSource,
  MessageStatus,
  Role,
  Usage,
} from '../../shared/models';

/** When the server took the last change of each column, in microseconds since 1970, by its own clock. */
export type ChangeTimes = Readonly<Record<string, number>>;

/*
 * Every table of the file, told once: its columns, what they hold, and who carries them beside the file. Migrations, repair,
 * what is pushed and pulled, and the lines of an export come from here; `records.test.ts` holds it against the real file.
 */

/** What a value is; by it the server's rows and an export's are checked, too. */
interface Values {
  text: string;
  /** Of a conversation; SQLite and the server call it a session. */
  conversation: string;
  message: string;
  document: string;
  time: string;
  title: string;
  /** The content of a document. */
  facts: string;
  model: string;
  role: Role;
  status: MessageStatus;
  error: ErrorCode;
  kind: DocumentKind;
  source: DocumentSource;
  integer: number;
  boolean: boolean;
  usage: Usage;
  settings: ConversationSettings;
  change_times: ChangeTimes;
}
export type ValueKind = keyof Values;

/** Integers, and booleans as 0 and 1. All else is text, and JSON where it has parts. */
const INTEGERS: ReadonlySet<ValueKind> = new Set(['integer', 'boolean']);
const JSON_TEXTS: ReadonlySet<ValueKind> = new Set(['usage', 'settings', 'source', 'change_times']);

export interface Column {
  readonly is: ValueKind;
  readonly null?: true;
  /** Who carries it beside the file. Absent: nobody. */
  readonly carried?: 'server' | 'export' | 'both';
  /** It came later: projects and exports from before have no such column, and then what is here stays as it is. */
  readonly later?: true;
  /** What a new row has that does not say. Absent: null, or every row says it. */
  readonly fallback?: string;
  /** The window does not get it. */
  readonly hidden?: true;
  /** The server alone says what it is: it is pulled and never pushed. */
  readonly servers?: true;
}

interface RecordOf {
  /** By which its rows are told apart, and put in order. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

const rowKey = { is: 'integer' } as const;
const tombstone = { is: 'time', null: true, carried: 'server' } as const;
const time = { is: 'time', carried: 'both' } as const;
const binned = { is: 'time', null: true, carried: 'both', later: true, hidden: true } as const;
const flag = { is: 'boolean', carried: 'both' } as const;

export const records = {
  sessions: {
    key: ['id'],
    columns: {
      row_key: rowKey,
      id: { is: 'conversation', carried: 'both' },
      title: { is: 'title', null: true, carried: 'both' },
      /** The app made the title; a person's own beats it. */
      title_auto: { ...flag, hidden: true },
      model: { is: 'model', null: true, carried: 'both' },
      settings: { is: 'settings', null: true, carried: 'both', later: true },
      head_id: { is: 'message', null: true, carried: 'both' },
      pinned: flag,
      archived: flag,
      /** Since when it is in the bin. */
      binned_at: binned,
      created_at: time,
      updated_at: time,
      deleted_at: tombstone,
      changed_at: { is: 'change_times', null: true, carried: 'server', later: true, servers: true },
    },
  },
  messages: {
    key: ['id'],
    columns: {
      row_key: rowKey,
      id: { is: 'message', carried: 'both' },
      session_id: { is: 'conversation', carried: 'both' },
      parent_id: { is: 'message', null: true, carried: 'both' },
      role: { is: 'role', carried: 'both' },
      content: { is: 'text', carried: 'both' },
      status: { is: 'status', carried: 'both' },
      error_code: { is: 'error', null: true, carried: 'both' },
      model: { is: 'model', null: true, carried: 'both' },
      usage: { is: 'usage', null: true, carried: 'both' },
      /** Stays on this machine, and goes where an export goes. */
      reasoning: { is: 'text', null: true, carried: 'export' },
      created_at: time,
      deleted_at: tombstone,
      /** Null for a tombstone, and for a row that is about to be written. */
      checksum: { is: 'integer', null: true },
    },
  },
  training_data: {
    key: ['id'],
    columns: {
      row_key: rowKey,
      id: { is: 'document', carried: 'both' },
      session_id: { is: 'conversation', null: true, carried: 'both' },
      kind: { is: 'kind', carried: 'both', later: true, fallback: 'text' },
      source: { is: 'source', null: true, carried: 'both', later: true },
      title: { is: 'title', carried: 'both' },
      content: { is: 'facts', carried: 'both' },
      enabled: flag,
      position: { is: 'integer', carried: 'both' },
      binned_at: binned,
      /** When it was put where it is; null: the server has not said. */
      moved_at: { is: 'time', null: true, carried: 'server', later: true, servers: true },
      created_at: time,
      updated_at: time,
      deleted_at: tombstone,
      checksum: { is: 'integer', null: true },
    },
  },
  training_revisions: {
    key: ['row_key'],
    columns: {
      row_key: rowKey,
      document_id: { is: 'document' },
      kind: { is: 'text' },
      kept_at: { is: 'time' },
      title: { is: 'title' },
      content: { is: 'facts' },
    },
  },
  training_known: {
    key: ['document_id', 'hash'],
    columns: {
      document_id: { is: 'document' },
      hash: { is: 'text' },
      elsewhere: { is: 'boolean' },
    },
  },
  /** Files that documents are kept up to date with, by where they lie on this computer. */
  watched_files: {
    key: ['document_id'],
    columns: {
      document_id: { is: 'document' },
      path: { is: 'text' },
      /** Of the file, when it was read last. */
      hash: { is: 'text' },
    },
  },
  profiles: {
    key: ['row_key'],
    columns: {
      row_key: rowKey,
      display_name: { is: 'text', null: true, carried: 'server' },
      default_session_id: { is: 'conversation', null: true, carried: 'server' },
      created_at: { is: 'time', carried: 'server' },
      updated_at: { is: 'time', carried: 'server' },
    },
  },
  drafts: {
    key: ['session_id'],
    columns: {
      session_id: { is: 'conversation', carried: 'export' },
      content: { is: 'text', carried: 'export' },
      updated_at: { is: 'time', carried: 'export' },
    },
  },
  question_queue: {
    key: ['sequence'],
    columns: {
      sequence: { is: 'integer' },
      id: { is: 'message' },
      session_id: { is: 'conversation' },
      replaces: { is: 'message', null: true },
      training_data: { is: 'text', null: true },
      content: { is: 'text' },
      created_at: { is: 'time' },
    },
  },
  stream_journal: {
    key: ['id'],
    columns: {
      id: { is: 'message' },
      session_id: { is: 'conversation' },
      parent_id: { is: 'message' },
      model: { is: 'model' },
      created_at: { is: 'time' },
    },
  },
  stream_pieces: {
    key: ['row_key'],
    columns: { row_key: rowKey, answer_id: { is: 'message' }, text: { is: 'text' } },
  },
  outbox: {
    key: ['sequence'],
    columns: {
      sequence: { is: 'integer' },
      kind: { is: 'text' },
      id: { is: 'text' },
      session_id: { is: 'conversation', null: true },
      fields: { is: 'text', null: true },
      created_at: { is: 'time' },
      parked_at: { is: 'time', null: true },
      error: { is: 'text', null: true },
      /** By which the server knows that it has taken the change before. */
      change_id: { is: 'text' },
    },
  },
  /** Changes that the server took, until it is certain that it still has them. */
  taken_changes: {
    key: ['sequence'],
    columns: {
      sequence: { is: 'integer' },
      kind: { is: 'text' },
      id: { is: 'text' },
      session_id: { is: 'conversation', null: true },
      fields: { is: 'text', null: true },
      created_at: { is: 'time' },
      change_id: { is: 'text' },
    },
  },
  /** Which rows the server has, while everything is compared. */
  compared_rows: {
    key: ['kind', 'id'],
    columns: { kind: { is: 'text' }, id: { is: 'text' } },
  },
  meta: {
    key: ['name'],
    columns: { name: { is: 'text' }, value: { is: 'text' } },
  },
} as const satisfies Readonly<Record<string, RecordOf>>;

export type Table = keyof typeof records;
type Columns<T extends Table> = (typeof records)[T]['columns'];

type Null<C> = C extends { readonly null: true } ? null : never;
type Value<C> = C extends { readonly is: infer Kind extends ValueKind } ? Values[Kind] | Null<C> : never;
type Stored<C> = C extends { readonly is: infer Kind extends ValueKind }
  ? | (Kind extends 'boolean'
        ? number
        : Kind extends 'usage' | 'settings' | 'source' | 'change_times'
          ? string
          : Values[Kind])
    | Null<C>
  : never;

/** What stands in a row from its beginning, or is found out as it is written. */
type OwnColumns = 'row_key' | 'deleted_at' | 'checksum';
const OWN_COLUMNS: ReadonlySet<string> = new Set<OwnColumns>(['row_key', 'deleted_at', 'checksum']);
type MaySay<C> = C extends { readonly null: true } | { readonly fallback: string } ? true : false;
type Said<T extends Table, May> = keyof {
  [Name in keyof Columns<T> as MaySay<Columns<T>[Name]> extends May ? Name : never]: Name;
};
/** What must be said of a new row, and what may be. */
export type NewValues<T extends Table> = {
  readonly [Name in Exclude<Said<T, false>, OwnColumns> & keyof Columns<T>]: Value<Columns<T>[Name]>;
} & {
  readonly [Name in Exclude<Said<T, true>, OwnColumns> & keyof Columns<T>]?:
    | Value<Columns<T>[Name]>
    | undefined;
};

type CarriedBy<C, Carrier> = C extends { readonly carried: infer By extends string }
  ? By extends 'both' | Carrier
    ? true
    : false
  : false;
type Later<C> = C extends { readonly later: true } ? true : false;
type Names<T extends Table, Carrier, IsLater> = keyof {
  [
    Name in keyof Columns<T> as [CarriedBy<Columns<T>[Name], Carrier>, Later<Columns<T>[Name]>] extends [
      true,
      IsLater,
    ]
      ? Name
      : never
  ]: Name;
};
type Carried<T extends Table, Carrier> = {
  readonly [Name in Names<T, Carrier, false> & keyof Columns<T>]: Value<Columns<T>[Name]>;
} & {
  readonly [Name in Names<T, Carrier, true> & keyof Columns<T>]?: Value<Columns<T>[Name]> | undefined;
};

/** A row as SQLite holds it: booleans are 0 and 1, what has parts is JSON text. */
export type FileRow<T extends Table> = {
  readonly [Name in keyof Columns<T>]: Stored<Columns<T>[Name]>;
};
/** A row that is about to be written. */
export type NewRow<T extends Table> = Omit<FileRow<T>, OwnColumns>;
/** A row as the server has it, without its owner; times as `toISOString` prints them. */
export type ServerRow<T extends Table> = Carried<T, 'server'>;
/** A row as an export has it. */
export type ExportRow<T extends Table> = Carried<T, 'export'>;

export const TABLES = Object.keys(records) as readonly Table[];
export const isTable = (name: string): name is Table => Object.hasOwn(records, name);

export const columnsOf = (table: Table): Readonly<Record<string, Column>> => records[table].columns;

/** The columns that the server, or an export, carries; in the order of the record. */
export function carriedColumns(table: Table, by: 'server' | 'export'): readonly string[] {
  return Object.entries(columnsOf(table))
    .filter(([, { carried }]) => carried === 'both' || carried === by)
    .map(([name]) => name);
}

export const sqlType = ({ is }: Column): 'INTEGER' | 'TEXT' => (INTEGERS.has(is) ? 'INTEGER' : 'TEXT');

type SqlValue = string | number | null;

/** What SQLite keeps of a row's values; columns that the row does not have are left out. */
export function toStored(table: Table, row: object): Record<string, SqlValue> {
  const stored: Record<string, SqlValue> = {};
  const columns = columnsOf(table);
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    const column = columns[name];
    if (column === undefined || value === undefined) continue;
    if (value !== null && JSON_TEXTS.has(column.is)) stored[name] = JSON.stringify(value);
    else stored[name] = typeof value === 'boolean' ? Number(value) : (value as SqlValue);
  }
  return stored;
}

/** The row as the file keeps it. Of what it does not say stays what is here, else it has what a new row begins with. */
export function newRow<T extends Table>(table: T, values: NewValues<T>, here?: FileRow<T>): NewRow<T> {
  const known: Readonly<Record<string, unknown>> = { ...here, ...toStored(table, values) };
  const columns = Object.entries(columnsOf(table)).filter(([name]) => !OWN_COLUMNS.has(name));
  return Object.fromEntries(
    columns.map(([name, { fallback = null }]) => [name, known[name] ?? fallback]),
  ) as NewRow<T>;
}

/** These columns of a stored row as they were before `toStored`. */
export function fromStored(table: Table, row: object, names: readonly string[]): Record<string, unknown> {
  const columns = columnsOf(table);
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const value = (row as Record<string, unknown>)[name];
    const is = columns[name]?.is;
    if (is === 'boolean') values[name] = value === 1;
    else if (is !== undefined && JSON_TEXTS.has(is) && typeof value === 'string') {
      values[name] = JSON.parse(value) as unknown;
    } else values[name] = value;
  }
  return values;
}

/** Adds a row; the columns in this order. */
export const insertSql = (table: Table, names: readonly string[]): string =>
  `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
