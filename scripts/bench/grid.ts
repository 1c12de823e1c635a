import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, writeSettings } from '../../e2e/harness/app';
import { askMain } from '../../e2e/harness/operation';
import { startHere } from '../../e2e/harness/person';
import { writeCsv } from '../../src/shared/tables/csv';
import { buildApp } from '../lib/build-app';
import { startHeadless } from '../lib/headless';
import { setup } from '../setup';
import { type BenchResult, median } from './result';
import { KEEP_NAMES } from './streaming';

const ROWS = 20_000;
const COLUMNS = 30;
const ROUNDS = 5;
const OPEN_MS = 150;
const FRAME_MS = 33;
const SCROLLED_FRAMES = 90;
const TYPED = ['12,900', 'diesel', '7 doors', 'new tyres', '2024'];

/** Opening a table of 20,000 rows and 30 columns in the real app, scrolling through it, and typing into its cells. */
export async function run(): Promise<BenchResult> {
  const electron = await setup({ forTests: true });
  await buildApp(electron.major);
  const headless = await startHeadless();
  const userDataDir = await mkdtemp(join(tmpdir(), 'safycore-bench-'));
  try {
    await writeSettings(userDataDir, {});
    const { page, close } = await launchApp({ userDataDir, env: headless.env });
    await startHere(page);
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    await save(page, 'text', 'Hours', 'Open nine to five');
    await save(page, 'table', 'Stock', table());
    await page.keyboard.press('ControlOrMeta+t');
    await page.getByRole('button', { name: 'Stock' }).waitFor();
    await page.evaluate(KEEP_NAMES);

    const opened: number[] = [];
    const frames = { down: [] as number[], across: [] as number[], typing: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      opened.push(await open(page));
      frames.down.push(await longestFrame(page, () => scroll(page, 'down')));
      frames.across.push(await longestFrame(page, () => scroll(page, 'across')));
      frames.typing.push(await longestFrame(page, () => typeInto(page)));
      await page.getByRole('status', { name: 'Save state' }).filter({ hasText: 'Saved' }).waitFor();
      await page.getByRole('button', { name: 'Hours' }).click();
      await page.getByRole('textbox', { name: 'Training text' }).waitFor();
    }
    await close();
    console.log(
      `Opened for the first time, with the grid's own script: ${String(Math.round(opened[0] ?? 0))} ms.`,
    );
    const frame = (name: string, what: string, found: readonly number[]): BenchResult =>
      result(name, `ms of the longest frame while ${what}`, median(found), FRAME_MS);
    return {
      ...result('grid', 'ms from the click until the rows are painted', median(opened), OPEN_MS),
      also: [
        frame('grid-scroll', 'scrolling down', frames.down),
        frame('grid-across', 'scrolling across', frames.across),
        frame('grid-typing', 'typing into cells, and as it is saved', frames.typing),
      ],
    };
  } finally {
    await headless.stop();
    await rm(userDataDir, { recursive: true, force: true });
  }
}

const result = (name: string, unit: string, value: number, baseline: number): BenchResult => ({
  name,
  unit,
  value: Number(value.toFixed(1)),
  baseline,
  ratio: Number((value / baseline).toFixed(3)),
  limit: 1,
});

/** Six characters a cell and a comma: as much as a table may hold, 4 MiB. */
function table(): string {
  const name = (column: number): string => `c${String(column)}`;
  const cell = (row: number, column: number): string =>
    column % 3 === 0
      ? `P-${String((row * 31 + column) % 10_000)}`
      : String((row * 7919 + column * 104_729) % 99_991);
  return writeCsv([
    Array.from({ length: COLUMNS }, (_, column) => name(column)),
    ...Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) => cell(row, column)),
    ),
  ]);
}

const save = (page: Page, kind: 'text' | 'table', title: string, content: string): Promise<unknown> =>
  askMain(page, 'training.save', { sessionId: null, kind, title, content, enabled: true });

/** From the click until two frames after the first rows are on the page. */
const open = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const item = [...document.querySelectorAll('.documents button')].find((each) =>
          each.textContent.includes('Stock'),
        );
        if (!(item instanceof HTMLElement)) {
          reject(new Error('There is no such table.'));
          return;
        }
        const started = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll('[role=grid] [role=gridcell]').length === 0) return;
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
        });
        observer.observe(document.body, { subtree: true, childList: true });
        item.click();
      }),
  );

/** The longest time between two frames while something is done. */
export async function longestFrame(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    Object.assign(window, { benchFrames: watch });
    requestAnimationFrame(function next(): void {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      if ('benchFrames' in window && window.benchFrames === watch) requestAnimationFrame(next);
    });
  });
  await work();
  return page.evaluate(() => {
    const { longest } = (window as unknown as { benchFrames: { longest: number } }).benchFrames;
    Object.assign(window, { benchFrames: null });
    return longest;
  });
}

const scroll = (page: Page, direction: 'down' | 'across'): Promise<unknown> =>
  page.evaluate(
    ({ sideways, frames }) =>
      new Promise((resolve) => {
        const grid = document.querySelector('[role=grid]');
        let left = frames;
        requestAnimationFrame(function step(): void {
          // Half of the rows in view a frame, or a column: as a wheel that is turned fast.
          grid?.scrollBy(sideways ? { left: 24 } : { top: 300 });
          left -= 1;
          if (left === 0) resolve(null);
          else requestAnimationFrame(step);
        });
      }),
    { sideways: direction === 'across', frames: SCROLLED_FRAMES },
  );

/** Cell after cell, as fast as people type; what was typed is saved meanwhile. */
async function typeInto(page: Page): Promise<void> {
  await page.locator('[role=grid] [role=gridcell]').nth(40).click();
  for (const text of TYPED) {
    await page.keyboard.type(text, { delay: 60 });
    await page.keyboard.press('Enter');
  }
  await page.getByRole('status', { name: 'Save state' }).filter({ hasText: 'Saved' }).waitFor();
}
