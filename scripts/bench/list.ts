import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { launchApp, writeSettings } from '../../e2e/harness/app';
import { AccountEntries } from '../../src/core/accounts/account-entries';
import { createKeytarKeychain } from '../../src/core/accounts/keytar-keychain';
import { SecretVault } from '../../src/core/accounts/vault';
import type { PulledChange } from '../../src/core/store/changes/pulled';
import { storeWorker } from '../../src/core/store/testing/worker';
import { openHistoryStore } from '../../src/core/store/open';
import { AccountId } from '../../src/shared/models';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { setup } from '../setup';
import { heapMib } from './heap';
import { type BenchResult, compare } from './result';
import { KEEP_NAMES } from './streaming';
import { startHere } from '../../e2e/harness/person';

const ROUNDS = 7;
const LONG = 10_000;
const SHORT = 100;
const PAGES = 8;

/** Opening a conversation of 10,000 messages, reading upwards in it, and what it keeps, against one of 100. */
export async function run(): Promise<BenchResult> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  // The bench reads the app's key from the same keychain as the app.
  Object.assign(process.env, headless.env);
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  try {
    await writeSettings(userDataDir, {});
    const first = await launchApp({ userDataDir, env: headless.env });
    await startHere(first.page);
    await first.page.getByRole('textbox', { name: 'Message' }).waitFor();
    await first.close();
    await fill(userDataDir);

    const { page, close } = await launchApp({ userDataDir, env: headless.env });
    await page.getByRole('button', { name: titleOf(SHORT), exact: true }).waitFor();
    const cdp = await page.context().newCDPSession(page);
    await page.evaluate(KEEP_NAMES);
    const long: number[] = [];
    const short: number[] = [];
    let gap = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const pair = [await open(page, SHORT), await open(page, LONG)] as const;
      gap = Math.max(gap, await bottomGap(page));
      if (round === 0) continue; // the first mount compiles
      short.push(pair[0]);
      long.push(pair[1]);
    }
    await open(page, SHORT);
    const shortHeap = await heapMib(cdp);
    await open(page, LONG);
    const longHeap = await heapMib(cdp);
    const shift = await largestShift(page);
    await close();
    return {
      ...compare('list', 'ms to open 10,000 and 100 messages', long, short, 1.5),
      also: [
        compare(
          'list-memory',
          'MiB of the heap with 10,000 and 100 messages open',
          [longHeap],
          [shortHeap],
          1.2,
        ),
        pixels('list-bottom-gap', 'px from the end after opening', gap),
        pixels('list-prepend-shift', 'px that what is read moves when older messages come', shift),
      ],
    };
  } finally {
    await headless.stop();
    await rm(userDataDir, { recursive: true, force: true });
  }
}

const pixels = (name: string, unit: string, value: number): BenchResult => ({
  name,
  unit,
  value: Number(value.toFixed(1)),
  baseline: 1,
  ratio: Number(value.toFixed(1)),
  limit: 2,
});

const titleOf = (count: number): string => (count === SHORT ? 'The short one' : 'The long one');

/** Writes both conversations into the account's file, as a pull would bring them. */
async function fill(userDataDir: string): Promise<void> {
  const vault = await SecretVault.open({
    file: join(userDataDir, 'vault.json'),
    keychain: createKeytarKeychain('SafyCore Desktop'),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const id = AccountId.parse('local');
  const { key } = await new AccountEntries(vault).databaseKey(id);
  const store = await openHistoryStore({
    file: join(userDataDir, 'accounts', `${id}.db`),
    key,
    createWorker: await storeWorker(),
  });
  for (const count of [SHORT, LONG]) {
    await store.sync.applyPage({ cursor: 1, hasMore: false, reset: false, changes: conversation(count) });
  }
  await store.close();
}

function conversation(count: number): PulledChange[] {
  const sessionId = `session-${count}`;
  const start = Date.UTC(2026, 0, 1);
  const at = (n: number): string => new Date(start + n * 1_000).toISOString();
  let parent: string | null = null;
  const messages = Array.from({ length: count }, (_, n): PulledChange => {
    const row = {
      id: uuidv7({ msecs: start + n * 1_000 }),
      session_id: sessionId,
      parent_id: parent,
      role: n % 2 === 0 ? ('user' as const) : ('assistant' as const),
      content: `Message ${n} of ${count}. ${'Some words of an ordinary length, '.repeat((n * 7) % 12)}and an end.`,
      status: 'complete' as const,
      error_code: null,
      model: 'demo',
      usage: null,
      created_at: at(n),
      deleted_at: null,
    };
    parent = row.id;
    return { kind: 'messages', row };
  });
  const session: PulledChange = {
    kind: 'sessions',
    row: {
      id: sessionId,
      title: titleOf(count),
      title_auto: false,
      model: null,
      settings: null,
      head_id: parent,
      pinned: false,
      archived: false,
      created_at: at(0),
      updated_at: at(count),
      deleted_at: null,
    },
  };
  return [session, ...messages];
}

/** From the click until the last message is painted. */
async function open(page: Page, count: number): Promise<number> {
  return page.evaluate(
    ({ title, last }) =>
      new Promise<number>((resolve, reject) => {
        const item = [...document.querySelectorAll('nav button')].find((b) => b.textContent.includes(title));
        if (!(item instanceof HTMLElement)) {
          reject(new Error(`There is no ${title}.`));
          return;
        }
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[role=log]')?.textContent.includes(last)) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - started);
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        item.click();
      }),
    { title: titleOf(count), last: `Message ${count - 1} of ${count}.` },
  );
}

async function bottomGap(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const box = document.querySelector('.log-scroll');
    return box ? box.scrollHeight - box.scrollTop - box.clientHeight : Infinity;
  });
}

/** Some frames in which rows are measured. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let frames = 20;
        requestAnimationFrame(function next() {
          frames -= 1;
          if (frames === 0) resolve(null);
          else requestAnimationFrame(next);
        });
      }),
  );

/** Scrolls to where the next page is asked for, and looks how far what is read moves when it has come. */
async function largestShift(page: Page): Promise<number> {
  let largest = 0;
  for (let turn = 0; turn < PAGES; turn++) {
    await settled(page);
    const before = await page.evaluate(() => {
      const box = document.querySelector('.log-scroll');
      const before = box?.scrollHeight ?? 0;
      if (box) box.scrollTop = 400;
      return before;
    });
    const place = await page.evaluate(() => {
      const top = document.querySelector('.log-scroll')?.getBoundingClientRect().top ?? 0;
      const article = [...document.querySelectorAll('[role=log] article')].find(
        (each) => each.getBoundingClientRect().top > top,
      );
      return {
        text: article?.textContent.slice(0, 30) ?? '',
        top: article?.getBoundingClientRect().top ?? 0,
      };
    });
    await page.waitForFunction(
      (height) => (document.querySelector('.log-scroll')?.scrollHeight ?? 0) > height + 500,
      before,
    );
    await settled(page);
    const top = await page.evaluate(
      (text) =>
        [...document.querySelectorAll('[role=log] article')]
          .find((each) => each.textContent.startsWith(text))
          ?.getBoundingClientRect().top ?? Infinity,
      place.text,
    );
    largest = Math.max(largest, Math.abs(top - place.top));
  }
  return largest;
}
