import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { MessageId } from '../../shared/models';
import { toBlock } from '../prompt/compose';
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

  test('has what was looked up for an answer under it, with its rows as they were', async () => {
    const one = historyOf([]);
    const { id: sessionId } = one.store.ensureEmptySession();
    const rows = 'code,note\nA-1,"red | ""new"""';
    const block = toBlock({
      scope: 'all conversations',
      title: 'stock',
      part: 'looked up: stock where code is “A-1”: 1 of 9',
      content: rows,
    });
    const question = { sessionId, parentId: null, content: 'A-1?', system: 'Answer from the facts.' };
    const { id: parentId } = one.store.addQuestion(question);
    const id = randomUUID() as MessageId;
    one.store.beginAnswer({ id, sessionId, parentId, model: 'm', text: '', system: block });
    const end = { status: 'complete', errorCode: null, model: 'm', usage: null } as const;
    one.store.finishAnswer(id, { content: 'It is red.', ...end });
    const { folder } = await write(one, join(one.file, '..'));
    const text = await readFile(join(folder, 'A-1.md'), 'utf8');
    expect(text).toContain(block);
    expect(text).toContain(
      'It is red.\n\n> Looked up: stock where code is A-1: 1 of 9\n>\n> | code | note |\n> | --- | --- |\n> | A-1 | red \\| "new" |',
    );
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
