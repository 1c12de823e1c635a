import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BranchMessage, MessageId, SessionId } from '../../shared/models';
import type { BoundStore } from './operations';
import type { MessageRow } from './rows';
import type { PendingChange } from './changes/outbox';
import type { PulledMessage } from './changes/pulled';
import { type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

/** `at` picks a live message of the session, counted around; -1 is the root. */
type Step =
  | { readonly do: 'ask'; readonly at: number; readonly system: boolean }
  | { readonly do: 'reply'; readonly at: number; readonly system: boolean }
  | { readonly do: 'select'; readonly at: number }
  | { readonly do: 'deleteMessage'; readonly at: number }
  | { readonly do: 'deletedElsewhere'; readonly at: number }
  | { readonly do: 'clear' | 'rename' | 'delete' | 'document' | 'push' };

const at = fc.integer({ min: -1, max: 20 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('ask' as const), at, system: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('reply' as const), at, system: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('select' as const), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deleteMessage' as const), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('deletedElsewhere' as const), at }) },
  { weight: 1, arbitrary: fc.constant({ do: 'clear' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'rename' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'delete' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'document' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'push' as const }) },
);
const steps = fc.array(step, { minLength: 1, maxLength: 20 });

type Row = MessageRow & { deleted_at: string | null };

function liveRows({ db }: TemporaryHistory, sessionId: SessionId): Row[] {
  return db.all<Row>(
    'SELECT * FROM messages WHERE session_id = ? AND deleted_at IS NULL ORDER BY created_at, id',
    sessionId,
  );
}

/** Durability is not what these tests are about; without the waiting for the disk they try more. */
function quickHistory(): TemporaryHistory {
  const history = temporaryHistory();
  history.db.exec('PRAGMA synchronous = OFF');
  return history;
}

let answers = 0;

function run(history: TemporaryHistory, sessionId: SessionId, next: Step, push: () => void): void {
  const { store } = history;
  const rows = liveRows(history, sessionId);
  const pick = (index: number): Row | undefined =>
    index < 0 ? undefined : rows[index % Math.max(1, rows.length)];
  switch (next.do) {
    case 'ask':
      store.addQuestion({
        sessionId,
        parentId: (pick(next.at)?.id ?? null) as MessageId | null,
        content: `question ${String(rows.length)}`,
        system: next.system ? 'facts' : null,
      });
      return;
    case 'reply': {
      const parentId = pick(next.at)?.id as MessageId | undefined;
      if (parentId === undefined) return;
      const id = `00000000-0000-4000-8000-${String(++answers).padStart(12, '0')}` as MessageId;
      store.beginAnswer({
        id,
        sessionId,
        parentId,
        model: 'm',
        text: '',
        system: next.system ? 'more' : null,
      });
      store.finishAnswer(id, {
        content: 'answer',
        status: 'complete',
        errorCode: null,
        model: 'm',
        usage: null,
      });
      return;
    }
    case 'select': {
      const id = pick(next.at)?.id as MessageId | undefined;
      if (id !== undefined) store.selectVersion(sessionId, id);
      return;
    }
    case 'deleteMessage': {
      const id = pick(next.at)?.id as MessageId | undefined;
      if (id !== undefined) store.deleteMessage(sessionId, id);
      return;
    }
    case 'deletedElsewhere': {
      const row = pick(next.at);
      if (!row) return;
      const tombstone: PulledMessage = {
        ...row,
        usage: null,
        content: '',
        deleted_at: new Date().toISOString(),
      };
      const changes = [{ kind: 'messages' as const, row: tombstone }];
      store.sync.applyPage({ cursor: 1, hasMore: false, reset: false, changes });
      return;
    }
    case 'clear':
      store.clearConversation(sessionId);
      return;
    case 'rename':
      store.updateSession(sessionId, { title: `name ${String(rows.length)}` });
      return;
    case 'delete':
      store.deleteSession(sessionId);
      return;
    case 'document':
      store.saveDocument({ sessionId, title: '', content: 'facts', enabled: true });
      return;
    case 'push':
      push();
      return;
  }
}

function readAllPages(store: BoundStore, sessionId: SessionId, limit: number): BranchMessage[] {
  const all: BranchMessage[] = [];
  for (;;) {
    const page = store.page({ sessionId, before: all[0]?.id, limit });
    all.unshift(...page.messages);
    if (!page.hasMore) return all;
    expect(page.messages).toHaveLength(limit);
  }
}

/** The rule in its plainest form: walk up over system messages to what the message stands below. */
function placeOf(row: Row, live: ReadonlyMap<string, Row>): string | null {
  let parent = row.parent_id === null ? undefined : live.get(row.parent_id);
  while (parent?.role === 'system')
    parent = parent.parent_id === null ? undefined : live.get(parent.parent_id);
  return parent?.id ?? null;
}

function checkTree(history: TemporaryHistory, sessionId: SessionId): void {
  const { store, db } = history;
  const rows = liveRows(history, sessionId);
  const live = new Map(rows.map((row) => [row.id, row]));
  const branch = store.branch(sessionId);
  expect(branch.length > 0).toBe(rows.some((row) => row.role !== 'system'));
  for (const limit of [1, 3, 50]) {
    const shown = readAllPages(store, sessionId, limit);
    expect(shown.map((message) => message.id)).toEqual(branch.map((message) => message.id));
    for (const message of shown) {
      const row = live.get(message.id);
      if (!row) throw new Error('A deleted message is shown.');
      const place = placeOf(row, live);
      const versions = rows.filter((other) => other.role === row.role && placeOf(other, live) === place);
      const index = versions.indexOf(row);
      expect(message.version).toEqual({
        index,
        count: versions.length,
        previousId: versions[index - 1]?.id ?? null,
        nextId: versions[index + 1]?.id ?? null,
      });
    }
  }
  expect(db.all(`SELECT id FROM messages WHERE deleted_at IS NOT NULL AND content <> ''`)).toEqual([]);
}

/** A server in a few lines: refuses what its foreign keys would refuse, and takes everything twice without harm. */
class Model {
  readonly sessions = new Map<string, Record<string, unknown>>();
  readonly messages = new Map<string, Record<string, unknown>>();
  readonly documents = new Map<string, Record<string, unknown>>();

  take({ kind, id, row }: PendingChange): void {
    switch (kind) {
      case 'session': {
        const { head_id: head = null } = row ?? {};
        if (head !== null) expect(this.messages.has(head as string), 'the head is on the server').toBe(true);
        if (!this.sessions.get(id)?.deleted) this.sessions.set(id, { ...this.sessions.get(id), ...row });
        return;
      }
      case 'message': {
        expect(this.sessions.has(row?.session_id as string), 'the session is on the server').toBe(true);
        if (!this.messages.has(id)) this.messages.set(id, { ...row });
        return;
      }
      case 'document':
        expect(this.sessions.has(row?.session_id as string), 'the session is on the server').toBe(true);
        this.documents.set(id, { ...row });
        return;
      case 'clear_conversation':
        for (const message of this.messages.values()) if (message.session_id === id) message.deleted = true;
        this.sessions.set(id, {
          ...this.sessions.get(id),
          head_id: null,
          ...(this.sessions.get(id)?.title_auto === true ? { title: null } : {}),
        });
        return;
      case 'delete_session':
        if (this.sessions.has(id)) this.sessions.set(id, { deleted: true });
        return;
      case 'delete_message': {
        const message = this.messages.get(id);
        if (message) message.deleted = true;
        return;
      }
      case 'delete_document':
        this.documents.delete(id);
        return;
      case 'profile':
        return;
    }
  }
}

/** Was found once in many runs: what the model was told stays, its question is deleted elsewhere, and it is selected. */
const LONE_SYSTEM_MESSAGE: Step[] = [
  { do: 'ask', at: 0, system: true },
  { do: 'deletedElsewhere', at: 7 },
  { do: 'select', at: 0 },
];

/** Was found once in many runs: of two first questions the one that is shown is deleted. */
const OTHER_FIRST_QUESTION: Step[] = [
  { do: 'ask', at: -1, system: false },
  { do: 'ask', at: -1, system: false },
  { do: 'deleteMessage', at: 1 },
];

it('keeps pages, branches, versions and tombstones consistent, whatever is done', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      const history = quickHistory();
      try {
        let { id } = history.store.ensureEmptySession();
        for (const next of sequence) {
          run(history, id, next, () => undefined);
          if (next.do === 'delete') id = history.store.ensureEmptySession().id;
          checkTree(history, id);
        }
      } finally {
        history.dispose();
      }
    }),
    { numRuns: 30, examples: [[LONE_SYSTEM_MESSAGE]] },
  );
}, 30_000);

it('pushes in an order that the server can take, and the same result when everything is pushed twice', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 5 }), (sequence, batch) => {
      const history = quickHistory();
      const { store } = history;
      const [once, twice] = [new Model(), new Model()];
      const push = (all: boolean): void => {
        for (;;) {
          const changes = store.sync.pending(batch);
          for (const change of changes) once.take(change);
          for (const change of changes.flatMap((each) => [each, each])) twice.take(change);
          store.sync.acknowledge(changes.map((change) => change.sequence));
          if (!all || changes.length === 0) return;
        }
      };
      try {
        let { id } = store.ensureEmptySession();
        // Messages deleted elsewhere are gone from the server, too: this server does not hear of them.
        for (const next of sequence.filter((each) => each.do !== 'deletedElsewhere')) {
          run(history, id, next, () => push(false));
          if (next.do === 'delete') id = store.ensureEmptySession().id;
        }
        push(true);
        expect(twice).toEqual(once);
        for (const session of store.listSessions()) {
          const there = once.sessions.get(session.id);
          expect(there).toMatchObject({
            title: session.title,
            pinned: session.pinned,
            head_id: session.headId,
          });
          const live = [...once.messages.values()].filter(
            (message) => message.session_id === session.id && !message.deleted,
          );
          expect(live.map((message) => message.id).sort()).toEqual(
            liveRows(history, session.id)
              .map((row) => row.id)
              .sort(),
          );
        }
      } finally {
        history.dispose();
      }
    }),
    { numRuns: 30, examples: [[OTHER_FIRST_QUESTION, 1]] },
  );
}, 30_000);
