import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, expectSignedIn, startHere } from './harness/person';
import { mountSmallDisk } from './harness/small-disk';
import { expect, test } from './harness/test';

const problem = (page: Page) => page.getByRole('main', { name: 'Problem' });
const tryAgain = (page: Page) => problem(page).getByRole('button', { name: 'Try again' });
const welcome = (page: Page) => page.getByRole('main', { name: 'Welcome' });

test('a folder that cannot be written is told instead of the door, and the start goes on when it can', async ({
  launch,
  userData,
}) => {
  const folder = join(userData, 'profile');
  await writeFile(folder, 'a file, where the folder should be');
  const { page, logs } = await launch({ userDataDir: folder });
  await expect(problem(page).getByRole('alert')).toContainText(folder);
  const failedStarts = () => logs.join('').split('may not write').length - 1;
  const before = failedStarts();
  await tryAgain(page).click();
  // The sentence stands there from before: only the app says that the start was tried again.
  await expect.poll(failedStarts).toBeGreaterThan(before);
  await expect(problem(page).getByRole('alert')).toContainText('may not write');
  await expect(welcome(page)).toHaveCount(0);
  await rm(folder);
  await tryAgain(page).click();
  await expect(welcome(page)).toBeVisible();
  await startHere(page);
  await expectSignedIn(page);
});

test('a start that failed is said to whoever started it', async ({ launch, userData }) => {
  const folder = join(userData, 'profile');
  await writeFile(folder, 'a file, where the folder should be');
  const { app, page, logs, close } = await launch({ userDataDir: folder });
  const child = app.process();
  await expect(problem(page).getByRole('alert')).toContainText('may not write');
  await close();
  expect(logs.join('')).toContain('may not write');
  expect(child.exitCode).toBe(1);
});

test('a full disk is told, first instead of the door and then of the history; the start goes on when there is room', async ({
  launch,
  userData,
}) => {
  const folder = join(userData, 'profile');
  await mkdir(folder);
  test.skip(!mountSmallDisk(folder, 64), 'Only root may mount a small disk.');
  const filler = join(folder, 'filler');
  const fill = () => writeFile(filler, Buffer.alloc(80 * 1024 * 1024)).catch(() => undefined);
  try {
    await fill();
    const first = await launch({ userDataDir: folder });

    await test.step('a full disk is told', async () => {
      await expect(problem(first.page).getByRole('alert')).toContainText('disk is full');
      await rm(filler);
      await tryAgain(first.page).click();
      await expect(welcome(first.page)).toBeVisible();
    });

    await test.step('a history that a full disk keeps from opening says so, and opens when there is room', async () => {
      await startHere(first.page);
      await expectSignedIn(first.page);
      await ask(first.page, 'Asked while there was room');
      await first.close();
      await fill();
      const { page, close } = await launch({ userDataDir: folder });
      await expect(problem(page).getByRole('alert')).toContainText('disk is full');
      await rm(filler);
      await tryAgain(page).click();
      await expect(page.getByRole('article', { name: 'You' })).toContainText('Asked while there was room');
      await close();
    });
  } finally {
    execFileSync('umount', ['--lazy', folder]);
  }
});

test('a history that cannot be opened is told instead of the door, and opens when it can', async ({
  launch,
  launchInside,
  userData,
}) => {
  const first = await launchInside();
  await ask(first.page, 'Hello');
  await first.close();
  const accounts = join(userData, 'accounts');
  const history = join(accounts, (await readdir(accounts)).find((name) => name.endsWith('.db')) ?? '');
  await rename(history, `${history}.away`);
  await mkdir(history);

  const { page } = await launch();
  await expect(problem(page).getByRole('alert')).toContainText('folder of your history');
  await problem(page).getByRole('button', { name: 'Use another account' }).click();
  await expect(welcome(page)).toBeVisible();
  await welcome(page)
    .getByRole('button', { name: /^Without an account/ })
    .click();
  await expect(page.getByText('folder of your history')).toBeVisible();
  await rm(history, { recursive: true });
  await rename(`${history}.away`, history);
  await page
    .getByRole('button', { name: /^Without an account/ })
    .or(tryAgain(page))
    .click();
  await expect(page.getByRole('article', { name: 'You' })).toContainText('Hello');
});
