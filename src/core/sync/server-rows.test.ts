import { expect, it } from 'vitest';
import { parsePage } from './server-rows';

const SESSION = {
  id: 'session-123',
  title: '🚗'.repeat(200),
  title_auto: true,
  model: null,
  head_id: null,
  pinned: false,
  archived: false,
  created_at: '2026-11-23 02:30:00.123456+00',
  updated_at: '2026-11-23T02:30:00.5+00:00',
  deleted_at: null,
  seq: 1,
};
const MESSAGE = {
  id: '00000000-0000-4000-8000-000000000001',
  session_id: 'session-123',
  parent_id: null,
  role: 'assistant',
  content: 'x',
  status: 'failed',
  error_code: 'a_code_of_a_later_version',
  model: null,
  usage: { promptTokens: 1, laterField: true },
  created_at: '2026-11-23 03:30:00+01',
  deleted_at: null,
};

it('makes the server’s rows fit for the file and the window', () => {
  const skipped: string[] = [];
  const page = parsePage(
    {
      cursor: 7,
      has_more: false,
      server_time: 'whenever',
      changes: [
        { kind: 'sessions', row: SESSION },
        // An id that PostgreSQL takes, though no program made it by the RFC.
        { kind: 'messages', row: { ...MESSAGE, id: '00000000-0000-0000-0000-00000000002a' } },
        { kind: 'a_later_table', row: {} },
        { kind: 'messages', row: { ...MESSAGE, created_at: 'yesterday' } },
      ],
    },
    (reason) => skipped.push(reason),
  );
  expect(page).toMatchObject({ cursor: 7, hasMore: false, reset: false });
  expect(page.changes).toMatchObject([
    { row: { created_at: '2026-11-23T02:30:00.123Z', updated_at: '2026-11-23T02:30:00.500Z' } },
    { row: { error_code: 'internal', usage: { promptTokens: 1 }, created_at: '2026-11-23T02:30:00.000Z' } },
  ]);
  const [session] = page.changes;
  expect(session?.kind === 'sessions' && session.row.title).toHaveLength(200);
  expect(skipped).toHaveLength(2);
});

it('cuts no sign of a long title in two', () => {
  const changes = [{ kind: 'sessions', row: { ...SESSION, title: `a${SESSION.title}` } }];
  const page = parsePage({ cursor: 7, has_more: false, changes }, () => undefined);
  const [session] = page.changes;
  expect(session?.kind === 'sessions' && session.row.title).toBe(`a${'🚗'.repeat(99)}`);
});

it.each(['10000-01-01 00:00:00+00', '+010000-01-01T00:00:00Z', '-000043-03-15T00:00:00Z', 'infinity', ''])(
  'leaves out a row whose time cannot be compared: %j',
  (time) => {
    const skipped: string[] = [];
    const changes = [{ kind: 'sessions', row: { ...SESSION, binned_at: time } }];
    const page = parsePage({ cursor: 7, has_more: false, changes }, (reason) => skipped.push(reason));
    expect(page.changes).toEqual([]);
    expect(skipped).toEqual(['row.binned_at: custom']);
  },
);

it('refuses what is no page', () => {
  expect(() => parsePage({ hello: 'portal' }, () => undefined)).toThrow();
});
