import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromNames, named } from './operation';
import { operations } from './operations';
import { type TemporaryHistory, temporaryHistory } from './testing/temporary-history';

let history: TemporaryHistory;
beforeEach(() => {
  history = temporaryHistory();
});
afterEach(() => history.dispose());

const walBytes = (): number =>
  history.db.get<{ busy: number; log: number }>('PRAGMA wal_checkpoint(PASSIVE)')?.log ?? -1;

describe('the store’s operations', () => {
  it('are told once and reach main under the same names, in the same groups', () => {
    const names = named(operations).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['getSession', 'sync.applyPage', 'transfer.read']));
    const remote = fromNames(names, (name) => name) as Record<string, unknown>;
    expect(Object.keys(remote).sort()).toEqual(Object.keys(operations).sort());
    expect(remote.sync).toEqual({
      place: 'sync.place',
      beginComparison: 'sync.beginComparison',
      resume: 'sync.resume',
      retryRefused: 'sync.retryRefused',
      sendParentsFirst: 'sync.sendParentsFirst',
      counts: 'sync.counts',
      pending: 'sync.pending',
      acknowledge: 'sync.acknowledge',
      refuse: 'sync.refuse',
      applyPage: 'sync.applyPage',
      deleteExpired: 'sync.deleteExpired',
    });
  });

  it('that copy the file wait for what is done beside the store, as those that write', () => {
    const alone = named(operations).filter(([, { effect }]) => effect === 'whole');
    expect(alone.map(([name]) => name)).toEqual(['copyTo']);
  });

  it('that write leave nothing behind when they fail half-way', () => {
    const { id } = history.store.ensureEmptySession();
    const before = history.store.sync.counts();
    const question = { sessionId: id, content: 'Where to?', system: 'facts' };
    expect(() =>
      history.store.addQuestion({ ...question, parentId: '00000000-0000-4000-8000-000000000009' as never }),
    ).toThrow('store.missing');
    expect(history.store.sync.counts()).toEqual(before);
    expect(history.store.branch(id)).toEqual([]);
  });

  it('that delete text empty the log, and others do not', () => {
    const { id } = history.store.ensureEmptySession();
    history.store.addQuestion({ sessionId: id, parentId: null, content: 'secret', system: null });
    expect(walBytes()).toBeGreaterThan(0);
    expect(history.store.deleteExpired('2026-01-01T00:00:00.000Z')).toBe(0);
    expect(walBytes()).toBeGreaterThan(0);
    history.store.clearConversation(id);
    expect(walBytes()).toBe(0);
  });
});
