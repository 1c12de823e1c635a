import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TemporaryHistory, temporaryFolder, temporaryHistory } from '../store/testing/temporary-history';
import { FileFollower } from './follow-files';
import { readFile } from './read-file';

let history: TemporaryHistory;
let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let told: string[];
let follower: FileFollower;
let times = 0;

beforeEach(() => {
  history = temporaryHistory();
  folder = temporaryFolder();
  path = join(folder.path, 'cars.csv');
  told = [];
  follower = new FileFollower({
    read: readFile,
    tell: (sentence) => told.push(sentence),
    changed: () => undefined,
  });
});
afterEach(() => {
  history.dispose();
  folder.dispose();
});

/** As at another second, whatever the clock of the disk says. */
function write(content: string): void {
  writeFileSync(path, content);
  times += 1;
  utimesSync(path, times, times);
}
const follow = () => {
  const { store } = history;
  const document = store.saveDocument({
    sessionId: null,
    kind: 'table',
    title: 'Cars',
    content: 'id,price\nA,1\nB,2',
    enabled: true,
  });
  store.watchFile({ documentId: document.id, path, hash: '' });
  return document.id;
};
const look = () => follower.look(history.store);

it('reads a file when it has been written to the end, says what changed, and keeps what was there', async () => {
  const id = follow();
  write('id;price\nA;1\nB;3');
  await look();
  expect(history.store.readDocument(id).content).toBe('id,price\nA,1\nB,2');
  write('id;price\nA;1\nB;3\nC;4\n');
  expect(await look()).toBe(0);
  expect(await look()).toBe(1);
  expect(history.store.readDocument(id)).toMatchObject({
    content: 'id,price\nA,1\nB,3\nC,4',
    source: { file: 'cars.csv', part: '' },
  });
  expect(told).toEqual(['“Cars” follows its file: 1 changed, 1 new, 0 gone.']);
  expect(history.store.listRevisions(id)).toMatchObject([
    { kind: 'imported', content: 'id,price\nA,1\nB,2' },
  ]);
  expect([await look(), await look()]).toEqual([0, 0]);
});

it('changes nothing for a file that is gone or broken, says so once, and goes on when it is well', async () => {
  const id = follow();
  write('id,price\nA,1\nB,2');
  for (let times = 0; times < 3; times += 1) await look();
  rmSync(path);
  for (let times = 0; times < 3; times += 1) await look();
  write('{\\rtf1 no table}');
  for (let times = 0; times < 3; times += 1) await look();
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('is not there any more. Nothing was changed.');
  expect(told[1]).toContain('cannot be used. Files of this kind');
  expect(history.store.readDocument(id).content).toBe('id,price\nA,1\nB,2');
  write('id,price\nA,9\nB,2');
  for (let times = 0; times < 3; times += 1) await look();
  expect(history.store.readDocument(id).content).toBe('id,price\nA,9\nB,2');
});

it('reads letters as they were read before, where the file does not say what they are', async () => {
  const { store } = history;
  const { id } = store.saveDocument({
    sessionId: null,
    kind: 'table',
    title: 'Cities',
    content: 'city,shops\nRīga,30\nOgre,2',
    enabled: true,
  });
  store.watchFile({ documentId: id, path, hash: '' });
  writeFileSync(path, Buffer.from('city,shops\nR\xeega,30\nOgre,3', 'latin1'));
  for (let times = 0; times < 3; times += 1) await look();
  expect(history.store.readDocument(id).content).toBe('city,shops\nRīga,30\nOgre,3');
  expect(told).toEqual(['“Cities” follows its file: 1 changed, 0 new, 0 gone.']);
});

it('reads letters as the person had corrected them, also where they look certain', async () => {
  const { store } = history;
  const wrong = Array.from({ length: 40 }, (_, at) => `Smørrebrød på Sjælland og Fyn,${at}`);
  const bytes = (last: string): Buffer => Buffer.from(['meal,price', ...wrong, last].join('\n'), 'latin1');
  const chosen = (text: Buffer): string => new TextDecoder('windows-1250').decode(text);
  const { id } = store.saveDocument({
    sessionId: null,
    kind: 'table',
    title: 'Meals',
    content: chosen(bytes('Kød,1')),
    enabled: true,
  });
  store.watchFile({ documentId: id, path, hash: '' });
  writeFileSync(path, bytes('Kød,2'));
  for (let times = 0; times < 3; times += 1) await look();
  expect(history.store.readDocument(id).content).toBe(chosen(bytes('Kød,2')));
});

it('follows no document that is gone, and none any more that it was told to leave', async () => {
  const id = follow();
  write('id,price\nA,9');
  history.store.forgetFile(id);
  expect([await look(), await look()]).toEqual([0, 0]);
  const other = follow();
  history.store.deleteDocument(other);
  expect([await look(), await look(), told.length]).toEqual([0, 0, 0]);
});
