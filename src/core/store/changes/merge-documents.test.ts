import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentId, TrainingDocument } from '../../../shared/models';
import type { PulledChange } from './pulled';
import { temporaryHistory, type TemporaryHistory } from '../testing/temporary-history';

const CARS = 'id,model,price\nA1,Golf,30\nA2,Polo,20';
const with_ = (...changes: [string, string][]): string =>
  changes.reduce((text, [was, is]) => text.replace(was, is), CARS);

let history: TemporaryHistory;
let id: DocumentId;
let minute = 0;
beforeEach(() => {
  history = temporaryHistory();
  minute = 0;
  id = '00000000-0000-4000-8000-00000000000a' as DocumentId;
  pull(CARS);
});
afterEach(() => history.dispose());

function pull(content: string, kind: 'table' | 'text' = 'table', title = 'Cars'): void {
  minute += 1;
  const at = `2026-01-01T01:${String(minute).padStart(2, '0')}:00.000Z`;
  const row = { id, session_id: null, kind, source: null, title, content, enabled: true, position: 0 };
  const change: PulledChange = {
    kind: 'training_data',
    row: { ...row, created_at: at, updated_at: at, deleted_at: null },
  };
  history.store.sync.applyPage({ cursor: minute, hasMore: false, reset: false, changes: [change] });
}
const read = (): TrainingDocument => history.store.readDocument(id);
const save = (content: string, basedOn = read().updatedAt, title = 'Cars'): TrainingDocument =>
  history.store.saveDocument({ id, sessionId: null, title, content, enabled: true, basedOn });
const kinds = (): string[] => history.store.listRevisions(id).map(({ kind }) => kind);
const pushed = (): unknown => history.store.sync.pending(10).at(-1)?.row?.content;

describe('a table that two devices changed', () => {
  it('has the changes of both where they are of different cells, and is pushed', () => {
    save(with_(['30', '29']));
    pull(with_(['20', '19']));
    expect(read()).toMatchObject({ content: with_(['30', '29'], ['20', '19']) });
    expect(read().conflict).toBeUndefined();
    expect(kinds()).not.toContain('conflict');
    expect(pushed()).toBe(with_(['30', '29'], ['20', '19']));
  });

  it('says a conflict where both changed a cell, merges the others, and keeps the other device’s text', () => {
    save(with_(['30', '29']));
    pull(with_(['30', '28'], ['20', '19']));
    expect(read()).toMatchObject({ content: with_(['30', '29'], ['20', '19']), conflict: true });
    expect(history.store.listRevisions(id).find(({ kind }) => kind === 'conflict')?.content).toBe(
      with_(['30', '28'], ['20', '19']),
    );
  });

  it('goes on from what the server had last: after our own push, and after a merge', () => {
    save(with_(['30', '29']));
    save(with_(['30', '28']));
    pull(with_(['30', '29']));
    pull(with_(['30', '29'], ['20', '19']));
    expect(read()).toMatchObject({ content: with_(['30', '28'], ['20', '19']) });
    pull(with_(['30', '29'], ['20', '18']));
    expect(read()).toMatchObject({ content: with_(['30', '28'], ['20', '18']) });
    expect(read().conflict).toBeUndefined();
  });

  it('takes what came while a cell was typed', () => {
    const { updatedAt } = read();
    pull(with_(['20', '19']));
    pull(with_(['20', '18']));
    expect(save(with_(['30', '29']), updatedAt)).toMatchObject({
      content: with_(['30', '29'], ['20', '18']),
    });
    expect(read().conflict).toBeUndefined();
    const { updatedAt: then } = read();
    pull(with_(['30', '29'], ['20', '18']));
    pull(with_(['30', '27'], ['20', '18']));
    expect(save(with_(['30', '26'], ['20', '18']), then).conflict).toBe(true);
  });

  it('keeps the other’s title where this device gave none', () => {
    save(with_(['30', '29']));
    pull(with_(['20', '19']), 'table', 'Cars of May');
    expect(read().title).toBe('Cars of May');
  });

  it('shows none of it in the history, and forgets it when both are in step', () => {
    save(with_(['30', '29']));
    expect(kinds()).toEqual(['edited']);
    history.store.sync.acknowledge(history.store.sync.pending(10).map(({ sequence }) => sequence));
    pull(with_(['30', '29']));
    expect(kinds()).toEqual(['edited']);
    expect(history.db.all(`SELECT kind FROM training_revisions`)).toEqual([{ kind: 'edited' }]);
  });

  it('leaves a text to the person', () => {
    pull('one', 'text');
    save('two');
    pull('three', 'text');
    expect(read()).toMatchObject({ content: 'two', conflict: true });
  });
});
