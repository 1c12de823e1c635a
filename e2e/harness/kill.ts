import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { openDatabase } from '../../src/core/store/database';
import { damageOf } from '../../src/core/store/testing/integrity';
import type { Bridge } from '../../src/shared/ipc/bridge';
import type { AccountId } from '../../src/shared/models';
import type { RunningGroqServer } from '../../world/groq/server';
import type { RunningSupabase } from '../../world/supabase/stack';
import { keyOf } from './account-file';
import type { RunningApp } from './app';
import { expectSignedIn, newCredentials, signUp } from './person';
import { syncNow } from './sync';

export interface KillOptions {
  readonly launch: () => Promise<RunningApp>;
  readonly userData: string;
  readonly supabase: RunningSupabase;
  readonly groq: RunningGroqServer;
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: (done: number) => void;
}

const ANSWER = Array.from({ length: 80 }, (_, n) => `word${String(n)}`).join(' ');
/** From the first work to the kill. */
const SHORTEST_LIFE_MS = 50;
const LONGEST_LIFE_MS = 1_800;
/** More for a life in which training texts are typed: they are said to be saved a while after the last key. */
const TYPING_MS = 1_000;

/** What the app has said to have kept. */
interface Kept {
  readonly questions: Map<string, string>;
  readonly answers: Map<string, string>;
  readonly documents: Map<string, string>;
  /** The highest number in a conversation's name, by the conversation's id. */
  readonly names: Map<string, number>;
  /** A training text that is typed into the window, as far as it was shown as saved. */
  typed: string;
}

/**
 * Works in the real app (asks, reads answers as they stream, saves training texts, renames, types) and kills it at random
 * moments, as a power cut would; each time, everything that it had acknowledged must be there once, in a whole file.
 * In the end the server must hold the same.
 */
export async function killAndCheck(options: KillOptions): Promise<void> {
  const { launch, userData, supabase, groq, kills, seed, onKill } = options;
  const random = mulberry32(seed);
  groq.always({ kind: 'text', text: ANSWER, tokensPerSecond: 300 });
  const credentials = newCredentials('kim');
  const kept: Kept = {
    questions: new Map(),
    answers: new Map(),
    documents: new Map(),
    names: new Map(),
    typed: '',
  };
  const moments: string[] = [];

  for (let life = 0; life <= kills; life++) {
    const { page, kill, close } = await launch();
    // What tsx calls in functions that it has compiled, for those that run in the page.
    await page.evaluate('globalThis.__name = (named) => named');
    if (life === 0) await signUp(page, credentials);
    else await expectSignedIn(page);
    await checkWindow(page, kept, moments);
    if (life === kills) {
      await checkServer(page, supabase, credentials.email, kept);
      await close();
      return;
    }
    const typesFacts = life % 2 === 0;
    if (typesFacts) await openFacts(page, kept);
    const said = listen(page, kept);
    await page.evaluate(work, life);
    const typing = typesFacts ? typeFacts(page, life, kept) : typeQuestion(page);
    typing.catch(() => undefined);
    const life_ms =
      SHORTEST_LIFE_MS + random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS) + (typesFacts ? TYPING_MS : 0);
    await delay(life_ms);
    await kill();
    moments.push(`${life_ms.toFixed(0)} ms after ${said.at(-1) ?? 'nothing'}`);
    await checkFile(userData, kept, moments);
    onKill?.(life + 1);
  }
}

/** Runs in the page: everything at once, without end, telling each thing that was acknowledged. */
function work(life: number): void {
  const { operations, events } = (window as unknown as { safycore: Bridge }).safycore;
  const say = (...what: unknown[]): void => console.debug(`KEPT ${JSON.stringify(what)}`);
  const value = async <T>(
    result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>,
  ): Promise<T> => {
    const answer = await result;
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  const forever = (step: (n: number) => Promise<unknown>): void => {
    void (async () => {
      for (let n = 0; ; n++) await step(n);
    })();
  };
  let ended: (() => void) | undefined;
  events['stream.ended'](({ message }) => {
    say('answer', message.id, message.content);
    ended?.();
  });
  let open: string | undefined;
  forever(async (n) => {
    if (n % 3 === 0) open = (await value(operations['sessions.create'](undefined))).session.id;
    const content = `question ${String(life)}.${String(n)}`;
    const end = new Promise<void>((resolve) => (ended = resolve));
    await value(operations['chat.send']({ sessionId: open as never, content }));
    say('question', content, open);
    await end;
  });
  forever(async (n) => {
    const content = `facts ${String(life)}.${String(n)}`;
    const draft = { sessionId: null, title: 'Facts', content, enabled: n < 3 };
    const { id } = await value(operations['training.save'](draft));
    // The last words of a window that is killed are not heard: nothing is said of a text that is deleted at once.
    if (n < 3) say('document', id, content);
    else await value(operations['training.delete']({ id }));
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
  forever(async (n) => {
    const number = life * 10_000 + n;
    const sessionId = open as never;
    if (open) {
      await value(operations['sessions.rename']({ sessionId, title: `Name ${String(number)}` }));
      say('name', sessionId, number);
    }
    await new Promise((resolve) => setTimeout(resolve, 90));
  });
}

const typeQuestion = (page: Page): Promise<void> =>
  page.getByRole('textbox', { name: 'Message' }).pressSequentially('typed '.repeat(200), { delay: 20 });

const facts = (page: Page) => page.getByRole('complementary', { name: 'Training data' });
const factsText = (page: Page) => facts(page).getByRole('textbox', { name: 'Training text' });

async function openFacts(page: Page, kept: Kept): Promise<void> {
  if (!(await facts(page).isVisible()))
    await page.getByRole('button', { name: 'Training data', exact: true }).click();
  if (kept.typed === '') await facts(page).getByRole('button', { name: 'New document' }).click();
  else await facts(page).getByRole('button', { name: 'Typed' }).first().click();
  await facts(page).getByRole('textbox', { name: 'Title' }).fill('Typed');
  await factsText(page).click();
  await page.keyboard.press('ControlOrMeta+End');
}

/** Types on in one training text, and notes what was shown as saved. */
async function typeFacts(page: Page, life: number, kept: Kept): Promise<void> {
  for (let n = 0; ; n++) {
    await page.keyboard.type(`fact ${String(life)}.${String(n)}; `, { delay: 10 });
    await expect(facts(page).getByRole('status', { name: 'Save state' })).toHaveText('Saved');
    kept.typed = (await factsText(page).innerText()).trim();
  }
}

function listen(page: Page, kept: Kept): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const [, json] = /^KEPT (.*)$/.exec(message.text()) ?? [];
    if (json === undefined) return;
    const [what, id, detail] = JSON.parse(json) as [string, string, string | number];
    said.push(what);
    if (what === 'question') kept.questions.set(id, String(detail));
    if (what === 'answer') kept.answers.set(id, String(detail));
    if (what === 'document') kept.documents.set(id, String(detail));
    if (what === 'name') kept.names.set(id, Number(detail));
  });
  return said;
}

/** The file as the kill left it, opened by somebody else: whole, and with every text that was acknowledged. */
async function checkFile(userData: string, kept: Kept, moments: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'safycore-killed-'));
  try {
    const accounts = join(userData, 'accounts');
    const name = readdirSync(accounts).find((each) => each.endsWith('.db')) ?? '';
    for (const end of ['', '-wal']) {
      if (existsSync(join(accounts, name + end)))
        copyFileSync(join(accounts, name + end), join(folder, name + end));
    }
    const db = openDatabase(join(folder, name), await keyOf(userData, parse(name).name as AccountId));
    const when = `killed ${moments.at(-1) ?? ''}`;
    expect(damageOf(db), when).toEqual([]);
    const questions = db.all<{ content: string }>(`SELECT content FROM messages WHERE role = 'user'`);
    expect(occurrences(questions, kept.questions.keys()), when).toEqual({ missing: [], doubled: [] });
    db.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the person finds after the next start. */
async function checkWindow(page: Page, kept: Kept, moments: readonly string[]): Promise<void> {
  const found = await page.evaluate(readEverything);
  const when = `killed ${moments.at(-1) ?? ''}`;
  const questions = found.messages.filter(({ role }) => role === 'user');
  expect(occurrences(questions, kept.questions.keys()), when).toEqual({ missing: [], doubled: [] });
  expect(occurrences(found.documents, kept.documents.values()), when).toEqual({ missing: [], doubled: [] });
  const typed = found.documents
    .map(({ content }) => content)
    .filter((content) => content.startsWith('fact '));
  expect(
    kept.typed === '' || typed.some((content) => content.startsWith(kept.typed)),
    `${when}: ${kept.typed}`,
  ).toBe(true);
  const byId = new Map<string, string>(found.messages.map(({ id, content }) => [id, content]));
  for (const [id, content] of kept.answers) {
    expect(byId.get(id), `${when}: an answer that had ended`).toBe(content);
  }
  for (const { role, status, content } of found.messages) {
    if (role !== 'assistant') continue;
    expect(ANSWER.startsWith(content), `${when}: an answer that was ${status}`).toBe(true);
    if (status === 'complete') expect(content).toBe(ANSWER);
  }
  for (const [id, number] of kept.names) {
    const title = found.sessions.find((session) => session.id === id)?.title ?? '';
    expect(Number(/^Name (\d+)$/.exec(title)?.[1] ?? -1), `${when}: ${title}`).toBeGreaterThanOrEqual(number);
  }
}

/** Runs in the page. */
async function readEverything() {
  const { operations } = (window as unknown as { safycore: Bridge }).safycore;
  const sessions = await operations['sessions.list'](undefined);
  const documents = await operations['training.list']({ sessionId: null });
  if (!sessions.ok || !documents.ok) throw new Error('The history cannot be read.');
  const messages = [];
  for (const session of sessions.value) {
    const page = await operations['messages.page']({ sessionId: session.id, limit: 200 });
    if (!page.ok) throw new Error('A conversation cannot be read.');
    messages.push(...page.value.messages);
  }
  return { sessions: sessions.value, documents: documents.value, messages };
}

/** When everything has been pushed, the server holds all of it, once. */
async function checkServer(page: Page, supabase: RunningSupabase, email: string, kept: Kept): Promise<void> {
  await expect.poll(() => syncNow(page), { timeout: 60_000 }).toMatchObject({ state: 'online', pending: 0 });
  const questions = await supabase.sql<{ content: string }[]>`
    select m.content from public.messages m join auth.users u on u.id = m.user_id
     where u.email = ${email} and m.role = 'user'`;
  const documents = await supabase.sql<{ content: string }[]>`
    select t.content from public.training_data t join auth.users u on u.id = t.user_id
     where u.email = ${email} and t.deleted_at is null`;
  expect(occurrences(questions, kept.questions.keys())).toEqual({ missing: [], doubled: [] });
  expect(occurrences(documents, kept.documents.values())).toEqual({ missing: [], doubled: [] });
}

/** Every text is different, so that one that is there twice was doubled. */
function occurrences(rows: readonly { content: string }[], wanted: Iterable<string>) {
  const all = rows.map(({ content }) => content);
  const there = new Set(all);
  return {
    missing: [...wanted].filter((content) => !there.has(content)),
    doubled: all.filter((content, index) => all.indexOf(content) !== index),
  };
}

/** Numbers from 0 to 1 that depend on the seed alone. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
