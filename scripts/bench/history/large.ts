import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { type Database, forEachRow, openDatabase } from '../../../src/core/store/database';
import { indexOfVersion10 } from '../../../src/core/store/search/earlier-index';
import type { MessageText } from '../../../src/core/store/search/full-text';
import { migrate } from '../../../src/core/store/migrate';
import { MIGRATIONS } from '../../../src/core/store/schema';
import { searchIndex } from '../../../src/core/store/search/search-index';
import { writeMessage } from '../../../src/core/store/text-rows';
import { cacheDir } from '../../lib/paths';

export const SESSIONS = 1_000;
export const MESSAGES = 1_000_000;
/** Each in one message of five thousand. */
export const RARE_WORDS = ['ocelot', 'bassoon', 'zeppelin', 'marzipan', 'tundra'];
/** In most messages, and in half of them. */
export const COMMON_WORDS = ['daba', 'faba', 'gaba', 'kaba'];
/** The benchmark's file has no secrets. */
export const KEY = Buffer.alloc(32, 1);

const WORDS_IN_MESSAGE = 25;
const START = Date.UTC(2024, 0, 1);
const STEP_MS = 60_000;
const BATCH = 20_000;

/** A file with a thousand conversations and a million messages: made once for each schema, and kept in the cache. */
export const largeHistory = (): string =>
  kept(`history-${String(MIGRATIONS.length)}-${String(MESSAGES)}.db`, fill);

const BEFORE = MIGRATIONS.length - 1;

/** The same as the version before left it, with the search index of then. */
export const largeEarlierHistory = (): string =>
  kept(`history-${String(BEFORE)}-${String(MESSAGES)}.db`, (file) => {
    copyFileSync(largeHistory(), file);
    giveEarlierIndex(file);
  });

function kept(name: string, make: (file: string) => void): string {
  const folder = join(cacheDir, 'bench');
  const file = join(folder, name);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const part = `${file}.part`;
  for (const end of ['', '-wal', '-shm']) rmSync(part + end, { force: true });
  const started = performance.now();
  make(part);
  renameSync(part, file);
  console.log(`${name} made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return file;
}

function giveEarlierIndex(file: string): void {
  const db = openDatabase(file, KEY);
  db.exec('PRAGMA synchronous = OFF');
  db.exec('PRAGMA secure_delete = OFF');
  db.transaction(() => {
    searchIndex.drop(db);
    indexOfVersion10.create(db);
  });
  const page = 'SELECT row_key, role, content FROM messages WHERE row_key > ? ORDER BY row_key LIMIT ?';
  db.transaction(() => forEachRow<MessageText>(db, page, (row) => indexOfVersion10.addMessage(db, row)));
  db.exec(`PRAGMA user_version = ${String(BEFORE)}`);
  db.close();
}

function fill(file: string): void {
  const db = openDatabase(file, KEY);
  db.exec('PRAGMA synchronous = OFF');
  db.exec('PRAGMA cache_size = -500000');
  migrate(db, file);
  // Merged once in the end: as it goes, it would take longer than all else.
  option(db, 'automerge', 0);
  option(db, 'crisismerge', 1_999);
  const sessions = Array.from({ length: SESSIONS }, () => uuid());
  const heads = sessions.map(() => null as string | null);
  const at = (n: number): string => new Date(START + n * STEP_MS).toISOString();
  db.transaction(() => {
    for (const [n, id] of sessions.entries()) {
      db.run(
        'INSERT INTO sessions (id, title, title_auto, created_at, updated_at) VALUES (?, ?, 0, ?, ?)',
        id,
        `Conversation ${String(n)}`,
        at(n),
        at(MESSAGES - SESSIONS + n),
      );
    }
    db.run(`INSERT INTO meta (name, value) VALUES ('cursor', '1')`);
  });
  // Dealt round in turn, so that the messages of one conversation lie far apart, as in life.
  for (let from = 0; from < MESSAGES; from += BATCH) {
    db.transaction(() => {
      for (let n = from; n < from + BATCH; n++) {
        const s = n % SESSIONS;
        const id = uuid();
        writeMessage(db, {
          id,
          session_id: sessions[s] ?? '',
          parent_id: heads[s] ?? null,
          role: Math.floor(n / SESSIONS) % 2 === 0 ? 'user' : 'assistant',
          status: 'complete',
          error_code: null,
          model: null,
          usage: null,
          created_at: at(n),
          content: textOf(n),
          reasoning: null,
        });
        heads[s] = id;
      }
    });
  }
  db.transaction(() => {
    for (const [n, id] of sessions.entries()) {
      db.run('UPDATE sessions SET head_id = ? WHERE id = ?', heads[n] ?? null, id);
    }
  });
  db.exec(`INSERT INTO ${searchIndex.messages} (${searchIndex.messages}) VALUES ('optimize')`);
  option(db, 'automerge', 4);
  option(db, 'crisismerge', 16);
  db.exec('ANALYZE');
  db.close();
}

function option(db: Database, name: string, value: number): void {
  const { messages } = searchIndex;
  db.exec(`INSERT INTO ${messages} (${messages}, rank) VALUES ('${name}', ${String(value)})`);
}

/** Words as often as in life: the n-th most frequent one in proportion to 1/n. */
function textOf(n: number): string {
  const words: string[] = [];
  for (let w = 0; w < WORDS_IN_MESSAGE; w++) words.push(wordOf(Math.floor(20_000 ** random(n * 31 + w))));
  if (n % 1_000 === 7) words.push(RARE_WORDS[Math.floor(n / 1_000) % RARE_WORDS.length] ?? '');
  return words.join(' ');
}

function wordOf(rank: number): string {
  const consonants = 'bdfgklmnprstvw';
  const vowels = 'aeiou';
  let word = '';
  for (let rest = rank; word.length < 4 || rest > 0; rest = Math.floor(rest / 70)) {
    word += (consonants[rest % 14] ?? '') + (vowels[Math.floor(rest / 14) % 5] ?? '');
  }
  return word;
}

/** From 0 to 1, by a number alone: the same file each time. */
function random(n: number): number {
  let x = (n + 1) * 0x9e3779b1;
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}
