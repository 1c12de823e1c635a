import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type TemporaryHistory, temporaryHistory } from '../store/testing/temporary-history';
import { writeMarkdown } from './markdown';

const opened: TemporaryHistory[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.dispose();
});

/** A history with a question in a conversation of each title, and a conversation in which nobody said anything. */
function historyOf(titles: readonly string[]): TemporaryHistory {
  const one = temporaryHistory();
  opened.push(one);
  for (const title of titles) {
    const { id: sessionId } = one.store.ensureEmptySession();
    one.store.addQuestion({ sessionId, parentId: null, content: `About ${title}`, system: null });
    one.store.updateSession(sessionId, { title });
  }
  one.store.ensureEmptySession();
  return one;
}

const storeOf = ({ store }: TemporaryHistory): Parameters<typeof writeMarkdown>[2] => ({
  listSessions: () => Promise.resolve(store.listSessions()),
  branch: (sessionId) => Promise.resolve(store.branch(sessionId)),
});

const write = (one: TemporaryHistory, parent: string, onFiles: (files: number) => void = () => undefined) =>
  writeMarkdown(parent, 'SafyCore 2026-01-01', storeOf(one), onFiles);

describe('an account as Markdown', () => {
  test('is a file a conversation, none of which takes another’s name', async () => {
    const one = historyOf(['Doors', 'doors', 'DOORS', 'a/b']);
    const told: number[] = [];
    const { folder, files } = await write(one, join(one.file, '..'), (count) => told.push(count));
    const names = await readdir(folder);
    expect(names.map((name) => name.toLowerCase()).toSorted()).toEqual([
      'a b.md',
      'doors (2).md',
      'doors (3).md',
      'doors.md',
    ]);
    expect(files).toBe(4);
    expect(told).toEqual([1, 2, 3, 4]);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    for (const title of ['Doors', 'doors', 'DOORS', 'a/b']) {
      expect(texts.filter((text) => text.includes(`About ${title}\n`))).toHaveLength(1);
    }
  });

  test('gets a new folder, whatever is there already', async () => {
    const one = historyOf(['Doors']);
    const parent = join(one.file, '..');
    const first = await write(one, parent);
    const second = await write(one, parent);
    expect(basename(first.folder)).toBe('SafyCore 2026-01-01');
    expect(basename(second.folder)).toBe('SafyCore 2026-01-01 (2)');
  });

  test('says in a sentence that it may not be written there', async () => {
    const one = historyOf(['Doors']);
    const gone = join(one.file, '..', 'gone');
    await expect(write(one, gone)).rejects.toMatchObject({ code: 'file_failed', name: 'AppError' });
  });
});
