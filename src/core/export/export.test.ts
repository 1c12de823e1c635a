import { execFileSync } from 'node:child_process';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { MessageId, SessionId } from '../../shared/models';
import {
  takePending,
  type TemporaryHistory,
  temporaryFolder,
  temporaryHistory,
} from '../store/testing/temporary-history';
import { writeExport } from './export-file';
import { readExport } from './import-file';
import { transferRows, type TransferResult } from './import-rows';
import { copyAll, rowsOf } from './move';
import type { TransferStore } from '../store/operations';
import type { TransferRow } from '../store/transfer/rows';

const ABOUT = { app: '0.0.0', exported_at: '2026-01-01T00:00:00.000Z', account: 'anna@example.com' };
const opened: { dispose(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.dispose();
});

function history(): TemporaryHistory {
  const one = temporaryHistory();
  one.db.exec('PRAGMA synchronous = OFF');
  opened.push(one);
  return one;
}

const storeOf = ({ store }: TemporaryHistory): TransferStore => ({
  read: (from) => Promise.resolve(store.transfer.read(from)),
  add: (batch) => Promise.resolve(store.transfer.add(batch)),
  compare: (batch) => Promise.resolve(store.transfer.compare(batch)),
});

function temporaryFile(): string {
  const folder = temporaryFolder();
  opened.push(folder);
  return join(folder.path, 'export.json');
}

const exportTo = (file: string, from: TemporaryHistory): Promise<number> =>
  writeExport(file, ABOUT, rowsOf(storeOf(from)));

const importFrom = (file: string, to: TemporaryHistory): Promise<TransferResult> =>
  transferRows(readExport(file), (batch) => Promise.resolve(to.store.transfer.add(batch)));

/** All that an account says, in an order of its own and without what only this file's history decides. */
async function contentsOf(one: TemporaryHistory): Promise<TransferRow[]> {
  const rows: TransferRow[] = [];
  for await (const page of rowsOf(storeOf(one))) rows.push(...page);
  return rows.sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}
const keyOf = (row: TransferRow): string => `${row.kind} ${row.kind === 'draft' ? row.session_id : row.id}`;

/** As `contentsOf`, for files in which rows may have other ids. */
async function textsOf(one: TemporaryHistory): Promise<string[]> {
  const rows = await contentsOf(one);
  return rows
    .map((row) => (row.kind === 'session' ? `session ${String(row.title)}` : `${row.kind} ${row.content}`))
    .sort();
}

/** A conversation of questions and answers, with a second version of the first question. */
function converse({ store }: TemporaryHistory, turns: number, text = 'question'): SessionId {
  const { id: sessionId } = store.ensureEmptySession();
  let parentId: MessageId | null = null;
  for (let turn = 0; turn < turns; turn += 1) {
    const question = store.addQuestion({
      sessionId,
      parentId,
      content: `${text} ${String(turn)}\n"quoted", \u2028 ü 𝄞`,
      system: turn === 0 ? 'facts' : null,
    });
    const id = crypto.randomUUID() as MessageId;
    store.beginAnswer({ id, sessionId, parentId: question.id, model: 'm', text: '' });
    store.finishAnswer(id, {
      content: `answer to ${text} ${String(turn)}`,
      status: turn % 3 === 2 ? 'stopped' : 'complete',
      errorCode: null,
      model: 'm',
      usage: { promptTokens: turn, facts: ['Prices'] },
      reasoning: turn % 2 === 0 ? 'thought' : null,
    });
    parentId = id;
  }
  if (turns > 0) store.addQuestion({ sessionId, parentId: null, content: `${text} again`, system: null });
  return sessionId;
}

type Step =
  | { readonly do: 'converse'; readonly turns: number }
  | { readonly do: 'document' | 'archive' | 'clear' | 'delete' };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('converse' as const), turns: fc.integer({ min: 0, max: 5 }) }),
  },
  fc.record({
    do: fc.constantFrom('document' as const, 'archive' as const, 'clear' as const, 'delete' as const),
  }),
);

function perform(one: TemporaryHistory, next: Step, n: number): void {
  const { store } = one;
  const [session] = store.listSessions();
  if (next.do === 'converse') {
    const id = converse(one, next.turns, `topic ${String(n)}`);
    store.updateSession(id, { title: `Topic ${String(n)}`, pinned: n % 2 === 0 });
  } else if (next.do === 'document') {
    const sessionId = n % 2 === 0 ? null : (session?.id ?? null);
    store.saveDocument({
      sessionId,
      title: `Doc ${String(n)}`,
      content: `fact ${String(n)}`,
      enabled: n % 3 > 0,
    });
  } else if (session) {
    if (next.do === 'archive') store.updateSession(session.id, { archived: true });
    if (next.do === 'clear') store.clearConversation(session.id);
    if (next.do === 'delete') store.deleteSession(session.id);
  }
}

describe('a round trip', () => {
  test('brings back the same data, whatever happened before; importing again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const [from, to, file] = [history(), history(), temporaryFile()];
        for (const [n, next] of steps.entries()) perform(from, next, n);
        await exportTo(file, from);
        const before = await contentsOf(from);

        await importFrom(file, to);
        expect(await contentsOf(to)).toEqual(before);
        expect(to.store.listSessions()).toEqual(from.store.listSessions());
        const outbox = to.store.sync.counts();
        const again = await importFrom(file, to);
        expect(again.added).toEqual({ sessions: 0, messages: 0, documents: 0 });
        expect(to.store.sync.counts()).toEqual(outbox);
        expect((await importFrom(file, from)).added).toEqual(again.added);
        expect(await contentsOf(from)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  test('brings back what was deleted or cleared since, once, and keeps what is new', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 8 }),
        fc.array(step, { maxLength: 8 }),
        async (earlier, later) => {
          const [one, file] = [history(), temporaryFile()];
          for (const [n, next] of earlier.entries()) perform(one, next, n);
          await exportTo(file, one);
          const exported = await textsOf(one);
          for (const [n, next] of later.entries()) perform(one, next, 100 + n);
          const kept = await textsOf(one);

          const { added, present } = await importFrom(file, one);
          const now = await textsOf(one);
          for (const text of [...exported, ...kept]) {
            if (text.startsWith('session')) continue; // A conversation that was named meanwhile keeps its name.
            expect(now).toContain(text);
          }
          expect(added.messages + present.messages).toBe(
            exported.filter((text) => text.startsWith('message')).length,
          );
          expect((await importFrom(file, one)).added).toEqual({ sessions: 0, messages: 0, documents: 0 });
          expect(await textsOf(one)).toEqual(now);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('sends what was imported to the server in an order that it takes', async () => {
    const [from, to, file] = [history(), history(), temporaryFile()];
    converse(from, 4);
    await exportTo(file, from);
    await importFrom(file, to);
    const known = new Set<unknown>([null]);
    for (const { kind, id, row } of takePending(to.store)) {
      if (kind === 'message') {
        expect(known).toContain(row?.session_id);
        expect(known).toContain(row?.parent_id);
      }
      if (row && 'head_id' in row) expect(known).toContain(row.head_id);
      known.add(id);
    }
    expect(known.size).toBeGreaterThan(9);
  });

  test('holds drafts, and no tombstones', async () => {
    const [from, to, file] = [history(), history(), temporaryFile()];
    const sessionId = converse(from, 1);
    from.db.run(`INSERT INTO drafts VALUES (?, 'half a thought', '2025-12-31T00:00:00.000Z')`, sessionId);
    const gone = from.store.saveDocument({
      sessionId: null,
      title: 'x',
      content: 'deleted words',
      enabled: true,
    });
    from.store.deleteDocument(gone.id);
    await exportTo(file, from);
    expect(await readFile(file, 'utf8')).not.toContain('deleted words');
    await importFrom(file, to);
    expect(await textsOf(to)).toContain('draft half a thought');
  });
});

describe('the file', () => {
  test('is JSON with a row a line, and appears only when it is whole', async () => {
    const [from, file] = [history(), temporaryFile()];
    converse(from, 2);
    const rows = await exportTo(file, from);
    const parsed = JSON.parse(await readFile(file, 'utf8')) as {
      rows: unknown[];
      count: number;
      account: string;
    };
    expect(parsed.rows).toHaveLength(rows);
    expect(parsed).toMatchObject({
      format: 'safycore-export',
      version: 1,
      count: rows,
      account: ABOUT.account,
    });

    // eslint-disable-next-line @typescript-eslint/require-await -- a source that fails half way
    async function* failing(): AsyncGenerator<TransferRow[]> {
      yield [];
      throw new Error('disk');
    }
    const second = `${file}.second`;
    await expect(writeExport(second, ABOUT, failing())).rejects.toThrow('disk');
    await expect(readFile(second)).rejects.toThrow('ENOENT');
    await expect(readFile(`${second}.part`)).rejects.toThrow('ENOENT');
  });

  test.each([
    ['a changed word', (text: string) => text.replace('question 0', 'question 9'), /changed/],
    ['a missing row', (text: string) => text.replace(/\n\{"kind":"document"[^\n]*/, ''), /changed/],
    ['a newer format', (text: string) => text.replace('"version": 1', '"version": 2'), /newer SafyCore/],
    ['another program’s file', () => '{"hello": [1, 2]}', /not an export/],
    ['no JSON at all', () => '\u0000\u0001 picture', /not an export/],
    [
      'a rewritten file',
      (text: string) => JSON.stringify(JSON.parse(text), null, 2),
      /not an export|cannot be read/,
    ],
    ['an unknown row', (text: string) => text.replace('"kind":"document"', '"kind":"secret"'), /Line \d+/],
    [
      'a row of another conversation',
      (text: string) => text.replace(/"session_id":"[^"]+"/, '"session_id":"other"'),
      /Line \d+/,
    ],
  ])('with %s is refused with a sentence', async (_name, change, sentence) => {
    const [from, file] = [history(), temporaryFile()];
    converse(from, 2);
    from.store.saveDocument({ sessionId: null, title: 'Doc', content: 'fact', enabled: true });
    await exportTo(file, from);
    await writeFile(file, change(await readFile(file, 'utf8')));
    const reading = async (): Promise<void> => {
      for await (const page of readExport(file)) expect(page).toBeDefined();
    };
    await expect(reading()).rejects.toMatchObject({
      code: 'file_invalid',
      message: expect.stringMatching(sentence) as unknown,
    });
  });

  test('that was cut anywhere is refused', async () => {
    const [from, file] = [history(), temporaryFile()];
    converse(from, 2);
    await exportTo(file, from);
    const whole = await readFile(file);
    for (let length = whole.length - 2; length >= 0; length -= 97) {
      await writeFile(file, whole);
      await truncate(file, length);
      await expect(
        transferRows(readExport(file), (batch) => Promise.resolve(from.store.transfer.compare(batch))),
      ).rejects.toMatchObject({ code: 'file_invalid' });
    }
  });

  test('that is not there is a failure with a sentence', async () => {
    await expect(readExport(temporaryFile()).next()).rejects.toMatchObject({ code: 'file_failed' });
  });
});

test('however much there is, no more than a page of it is in memory', async () => {
  const [from, file] = [history(), temporaryFile()];
  const sessionId = from.store.ensureEmptySession().id;
  for (let n = 0; n < 60; n += 1) {
    const content = `${String(n)} ${'long words '.repeat(n % 10 === 0 ? 40_000 : 4_000)}`;
    from.store.addQuestion({ sessionId, parentId: null, content, system: null });
  }
  await exportTo(file, from);
  const bytesOf = (row: TransferRow): number => (row.kind === 'session' ? 0 : row.content.length);
  for (const pages of [rowsOf(storeOf(from)), readExport(file)]) {
    let count = 0;
    for await (const rows of pages) {
      const bytes = rows.map(bytesOf);
      // Beyond a quarter of a megabyte only where a single row is longer.
      expect(bytes.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(256 * 1024);
      count += rows.length;
    }
    expect(count).toBe(61);
  }
});

describe('hostile rows', () => {
  const at = '2020-01-01T00:00:00.000Z';
  const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const session = {
    kind: 'session',
    id: 's-1',
    title: null,
    title_auto: true,
    model: null,
    settings: {},
    head_id: null,
    pinned: false,
    archived: false,
    created_at: at,
    updated_at: '9999-01-01T00:00:00.000Z',
  } as const;
  const message = (n: number, parent: number | null, created = at) =>
    ({
      kind: 'message',
      id: id(n),
      session_id: 's-1',
      parent_id: parent === null ? null : id(parent),
      role: 'user',
      content: `m${String(n)}`,
      status: 'complete',
      error_code: null,
      model: null,
      usage: null,
      reasoning: null,
      created_at: created,
    }) as const;
  // eslint-disable-next-line @typescript-eslint/require-await -- as the file would give them
  async function* rows(...all: TransferRow[]): AsyncGenerator<TransferRow[]> {
    for (const row of all) yield [row];
  }
  const importInto = (one: TemporaryHistory, ...all: TransferRow[]): Promise<TransferResult> =>
    transferRows(rows(...all), (batch) => Promise.resolve(one.store.transfer.add(batch)));

  test('children before their parents find them; a circle is opened, and a stranger becomes a root', async () => {
    const one = history();
    await importInto(
      one,
      session,
      message(2, 1),
      message(1, null),
      message(3, 4),
      message(4, 3),
      message(5, 99),
    );
    const parents = one.db.all<{ id: string; parent_id: string | null }>(
      'SELECT id, parent_id FROM messages ORDER BY id',
    );
    expect(parents.map(({ parent_id }) => parent_id)).toEqual([null, id(1), null, id(3), null]);
  });

  test('a time that has not come yet moves no clock', async () => {
    const one = history();
    await importInto(one, session, message(1, null, '9999-01-01T00:00:00.000Z'));
    expect(one.db.all('SELECT created_at FROM messages WHERE created_at > ?', '2026-01-02')).toEqual([]);
    expect(one.db.all('SELECT updated_at FROM sessions WHERE updated_at > ?', '2026-01-02')).toEqual([]);
  });
});

describe('a conversation that went on in another file', () => {
  const ask = (
    { store }: TemporaryHistory,
    sessionId: SessionId,
    parentId: MessageId | null,
    content: string,
  ) => store.addQuestion({ sessionId, parentId, content, system: null }).id;
  const shown = ({ store }: TemporaryHistory) => store.listSessions().map(({ headId }) => headId);

  test('shows what follows what is shown here, and nothing beside it', async () => {
    const [here, there] = [history(), history()];
    const session = converse(there, 1);
    await copyAll(storeOf(there), storeOf(here));
    const [head = null] = shown(there);
    const next = ask(there, session, head, 'and then?');
    await copyAll(storeOf(there), storeOf(here));
    expect(shown(here)).toEqual([next]);

    const beside = ask(here, session, head, 'asked otherwise');
    ask(there, session, next, 'and after that?');
    await copyAll(storeOf(there), storeOf(here));
    expect(shown(here)).toEqual([beside]);
  });
});

describe('what is in the bin', () => {
  test('is there since its import, however old the export is', async () => {
    const [from, to] = [history(), history()];
    const id = converse(from, 1);
    const { id: facts } = from.store.saveDocument({
      sessionId: null,
      title: 'Stock',
      content: 'x',
      enabled: true,
    });
    from.store.binSessions([id]);
    from.store.binDocument(facts);
    for (const table of ['sessions', 'training_data'])
      from.db.run(`UPDATE ${table} SET binned_at = '2020-01-01T00:00:00.000Z'`);
    const file = temporaryFile();
    await exportTo(file, from);
    await importFrom(file, to);
    const items = to.store.listBin();
    expect(items).toHaveLength(2);
    expect(items.filter(({ binnedAt }) => binnedAt < '2021')).toEqual([]);
  });

  test('is in the bin of where it is imported, and of the server', async () => {
    const [from, to] = [history(), history()];
    const id = converse(from, 1);
    const draft = { sessionId: null, title: 'Stock', content: 'silver', enabled: true };
    const { id: facts } = from.store.saveDocument(draft);
    from.store.updateSession(id, { settings: { temperature: 0.5 } });
    from.store.binSessions([id]);
    from.store.binDocument(facts);
    const file = temporaryFile();
    await exportTo(file, from);
    await importFrom(file, to);
    expect(to.store.listSessions()).toEqual([]);
    expect(
      to.store
        .listBin()
        .map((item) => item.id)
        .toSorted(),
    ).toEqual([id, facts].toSorted());
    const rows = takePending(to.store).map(({ row }) => row);
    const [{ binnedAt: binned_at } = {}] = to.store.listBin().filter((item) => item.id === id);
    expect(rows).toContainEqual(
      expect.objectContaining({ id, settings: { temperature: 0.5 }, binned_at }) as unknown,
    );
  });

  test('comes out of it where an export from before is imported', async () => {
    const one = history();
    const id = converse(one, 1);
    const draft = { sessionId: null, title: 'Stock', content: 'silver', enabled: true };
    const { id: facts } = one.store.saveDocument(draft);
    const file = temporaryFile();
    await exportTo(file, one);
    one.store.binSessions([id]);
    one.store.binDocument(facts);
    expect((await importFrom(file, one)).added).toMatchObject({ sessions: 1, messages: 0, documents: 1 });
    expect(one.store.listSessions().map((session) => session.id)).toEqual([id]);
    expect(one.store.listDocuments(null)).toHaveLength(1);
    expect((await importFrom(file, one)).added).toMatchObject({ sessions: 0, documents: 0 });
  });
});

describe('moving an account into another', () => {
  test('goes on where it was interrupted, and adds nothing twice', async () => {
    const [from, to] = [history(), history()];
    converse(from, 6, 'local');
    converse(to, 2, 'server');
    from.store.saveDocument({ sessionId: null, title: 'Doc', content: 'fact', enabled: true });
    const wanted = [...(await textsOf(from)), ...(await textsOf(to))].sort();
    const target = storeOf(to);
    let left = 1;
    const interrupted: TransferStore = {
      ...target,
      add: (batch) => (left-- > 0 ? target.add(batch) : Promise.reject(new Error('power cut'))),
    };
    await expect(copyAll(storeOf(from), interrupted)).rejects.toThrow('power cut');
    await copyAll(storeOf(from), target);
    await copyAll(storeOf(from), target);
    expect(await textsOf(to)).toEqual(wanted);
  });

  test('fails when something did not arrive', async () => {
    const [from, to] = [history(), history()];
    converse(from, 1);
    const target = storeOf(to);
    const leaky: TransferStore = { ...target, add: (batch) => target.add({ ...batch, parts: [] }) };
    await expect(copyAll(storeOf(from), leaky)).rejects.toThrow('not all there');
  });
});

test('an export of version 0.1.0 is read whole, and the mark of test questions becomes their kind', async () => {
  const to = history();
  const result = await importFrom(join(import.meta.dirname, 'testing/version-1.safycore'), to);
  expect(result.added).toMatchObject({ documents: 3 });
  const rows = await contentsOf(to);
  expect(rows.filter((row) => row.kind === 'document').map((row) => [row.document_kind, row.title])).toEqual([
    ['text', 'Stock'],
    ['text', 'Warranty'],
    ['questions', 'Test questions'],
  ]);
  expect(rows.find((row) => row.kind === 'session' && row.title === 'Cars')).toMatchObject({
    pinned: true,
    settings: { temperature: 0.4, reasoningEffort: 'low' },
  });
});

test.skipIf(process.platform === 'win32')(
  'a pipe, a device or a folder is no export, and is not waited for',
  async () => {
    const folder = temporaryFolder();
    opened.push(folder);
    const pipe = join(folder.path, 'pipe.safycore');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero', folder.path])
      await expect(readExport(path).next()).rejects.toMatchObject({ code: 'file_invalid' });
  },
);
