import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  carriedColumns,
  columnsOf,
  fromStored,
  isTable,
  newRow,
  records,
  sqlType,
  TABLES,
  toStored,
} from './records';
import type { DocumentRow } from './rows';
import { takePending, type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
beforeEach(() => {
  history = temporaryHistory();
});
afterEach(() => history.dispose());

interface RealColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

describe('the records', () => {
  it('tell of every table of the file, and of no other', () => {
    const real = history.db
      .all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .map(({ name }) => name)
      .filter(
        (name) => !name.startsWith('sqlite_') && !/^(message|document)_(search|words|terms)/.test(name),
      );
    expect(real.toSorted()).toEqual(TABLES.toSorted());
    expect(isTable('toString')).toBe(false);
  });

  it.each(TABLES)('tell of every column of %s, with its type and whether it may be null', (table) => {
    const real = history.db.all<RealColumn>(
      `SELECT name, type, "notnull", pk FROM pragma_table_info('${table}')`,
    );
    const told = Object.entries(columnsOf(table)).map(([name, column]) => ({
      name,
      type: sqlType(column),
      null: column.null === true,
    }));
    const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
    expect(told.sort(byName)).toEqual(
      real
        .map(({ name, type, notnull, pk }) => ({ name, type, null: notnull === 0 && pk === 0 }))
        .sort(byName),
    );
    const { key } = records[table];
    expect(history.db.all(`SELECT ${key.join()} FROM ${table} ORDER BY ${key.join()}`)).toEqual([]);
  });

  it('give back from the file what was put into it', () => {
    const row = {
      title: 'Cars',
      title_auto: true,
      settings: { temperature: 0.5 },
      head_id: null,
      pinned: false,
    };
    const stored = toStored('sessions', { ...row, model: undefined, stranger: 'no column' });
    expect(stored).toEqual({
      title: 'Cars',
      title_auto: 1,
      settings: '{"temperature":0.5}',
      head_id: null,
      pinned: 0,
    });
    expect(fromStored('sessions', stored, Object.keys(row))).toEqual(row);
  });
});

describe('a new row', () => {
  const said = {
    ...{ id: 'one', session_id: null, title: 'Stock', content: 'silver', enabled: true, position: 0 },
    ...{ created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z' },
  };

  it('has what it says, and of all else what new rows begin with', () => {
    expect(newRow('training_data', said)).toMatchObject({
      ...said,
      ...{ enabled: 1, kind: 'text', source: null, binned_at: null, moved_at: null },
    });
  });

  it('keeps of what it does not say what is here, and takes what is gone', () => {
    const source = { file: 'stock.csv', part: '', bytes: 6, importedAt: said.created_at, hash: '' };
    const binned_at = '2026-02-01T00:00:00.000Z';
    const here = newRow('training_data', { ...said, kind: 'table', source, binned_at }) as DocumentRow;
    const row = newRow('training_data', { ...said, title: 'Cars', binned_at: null }, here);
    expect(row).toEqual({ ...here, title: 'Cars', binned_at: null });
  });

  it('can be made of every row that older projects and exports have', () => {
    const silent = TABLES.flatMap((table) =>
      Object.entries(columnsOf(table))
        .filter(([, column]) => column.later && !column.null && column.fallback === undefined)
        .map(([name]) => `${table}.${name}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('a column that is carried', () => {
  const withoutTombstone = (names: readonly string[]): string[] =>
    names.filter((name) => name !== 'deleted_at').toSorted();

  it('is pushed, and is in an export, without being named anywhere else', () => {
    const { store } = history;
    const { id } = store.ensureEmptySession();
    store.updateSession(id, { settings: { temperature: 1 } });
    store.addQuestion({ sessionId: id, parentId: null, content: 'Which?', system: null });
    store.saveDocument({ sessionId: id, title: 'Stock', content: 'silver', enabled: true });
    store.binSessions([id]);

    const pushed = takePending(store);
    const columnsPushed = (kind: string): string[] =>
      [
        ...new Set(pushed.filter((one) => one.kind === kind).flatMap(({ row }) => Object.keys(row ?? {}))),
      ].sort();
    // Of these the server alone says what they are.
    const pushedOf = (table: 'sessions' | 'messages' | 'training_data'): string[] =>
      withoutTombstone(
        carriedColumns(table, 'server').filter((name) => columnsOf(table)[name]?.servers !== true),
      );
    expect(columnsPushed('session')).toEqual(pushedOf('sessions'));
    expect(columnsPushed('message')).toEqual(pushedOf('messages'));
    expect(columnsPushed('document')).toEqual(pushedOf('training_data'));

    const { rows } = store.transfer.read(null);
    const exported = (kind: string): string[] =>
      Object.keys(rows.find((row) => row.kind === kind) ?? {})
        .filter((name) => name !== 'kind')
        .sort();
    expect(exported('session')).toEqual(carriedColumns('sessions', 'export').toSorted());
    expect(exported('message')).toEqual(carriedColumns('messages', 'export').toSorted());
    expect(exported('document')).toEqual(
      carriedColumns('training_data', 'export')
        .map((name) => (name === 'kind' ? 'document_kind' : name))
        .toSorted(),
    );
  });
});
