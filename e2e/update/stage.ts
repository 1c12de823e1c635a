import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import type { RunningGroqServer } from '../../world/groq/server';
import { parseSigningKey, type Release, signaturesOf, writeFeed } from '../../scripts/lib/release/feed';
import type { FeedServer } from '../../world/update/feed-server';
import { UPDATE_WORLD, type UpdateWorld } from '../../world/update/world';
import { type RunningApp, writeSettings } from '../harness/app';
import { launchPackaged } from '../harness/packaged';
import { ask, expectSignedIn, startHere } from '../harness/person';

/* What the update tests do with the installed app, the Debian that it is installed on, and what is published. */

export const exec = promisify(execFile);
export const world = JSON.parse(readFileSync(process.env[UPDATE_WORLD] ?? '', 'utf8')) as UpdateWorld;
export const DEB = 'safycore_1.0.1_amd64.deb';
export const QUESTION = 'What do you know?';

const release: Release = {
  version: '1.0.1',
  channel: 'stable',
  notes: 'Answers are better.\nNothing else changed.',
  rollout: 100,
  released: new Date('2026-11-01T10:00:00Z'),
};

/* Publishing. */

interface Published {
  readonly signer?: keyof UpdateWorld['keys'];
  readonly release?: Partial<Release>;
  /** What stands in the package's place. */
  readonly instead?: string;
  /** The manifest before it is signed. */
  readonly change?: (manifest: string) => string;
}

/** A folder as it is published: 1.0.1, or what is made of it. */
export async function publish(how: Published = {}): Promise<string> {
  const { signer = 'first', release: changes = {}, instead, change = (manifest: string) => manifest } = how;
  const folder = await mkdtemp(join(world.scratch, 'feed-'));
  const published = { ...release, ...changes };
  const deb = join(folder, `safycore_${published.version}_amd64.deb`);
  if (instead === undefined) await symlink(join(world.packages, '1.0.1', DEB), deb);
  else await writeFile(deb, instead);
  const key = parseSigningKey(world.keys[signer]);
  await writeFeed(folder, published, [key]);
  const file = join(folder, `${published.channel}.json`);
  const changed = change(await readFile(file, 'utf8'));
  await writeFile(file, changed);
  await writeFile(`${file}.sig`, signaturesOf(Buffer.from(changed), [key]));
  return folder;
}

/* The Debian. */

const chroot = (...command: string[]) => exec('chroot', [world.root, ...command]);
export const dpkg = (...args: string[]) => chroot('dpkg', ...args);

export async function installedVersion(): Promise<string> {
  return (await chroot('dpkg-query', '-W', '-f', '${Version} ${Status}', 'safycore')).stdout;
}

/** Back to 1.0.0, as somebody would by hand. */
export async function reinstallOld(): Promise<void> {
  const old = join(world.root, 'root', 'old.deb');
  await copyFile(join(world.packages, '1.0.0', 'safycore_1.0.0_amd64.deb'), old);
  await dpkg('--force-downgrade', '-i', '/root/old.deb');
}

/** Where electron-updater keeps what root's app fetches. */
export const cache = join(world.root, 'root', '.cache', 'safycore-desktop-updater');
export const fetchedFiles = (): Promise<string[]> => readdir(join(cache, 'pending')).catch(() => []);

/* Processes. */

interface Process {
  readonly pid: number;
  readonly name: string;
  readonly arguments: string;
}

async function processes(): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
  return Promise.all(
    pids.map(async (pid) => ({
      pid: Number(pid),
      name: (await read(`/proc/${pid}/comm`)).trim(),
      arguments: await read(`/proc/${pid}/cmdline`),
    })),
  );
}

/** The Debian's own, and nobody else's on this machine. */
export async function installersIn(root: string): Promise<number[]> {
  const named = (await processes()).filter(({ name }) => /^dpkg(-deb)?$/.test(name));
  const roots = await Promise.all(
    named.map(({ pid }) => readlink(`/proc/${String(pid)}/root`).catch(() => '')),
  );
  return named.filter((_, index) => roots[index] === root).map(({ pid }) => pid);
}

/** All processes of the app that works on this folder. */
export const processesOn = async (data: string): Promise<Process[]> =>
  (await processes()).filter(({ arguments: line }) => line.includes(`--user-data-dir=${data}`));

/** The app that started itself again has no handle of ours; it is found by its data. */
export async function endAllOn(data: string): Promise<void> {
  for (const { pid } of await processesOn(data)) end(pid);
  await expect.poll(() => processesOn(data), { timeout: 20_000 }).toEqual([]);
}

export function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile, perhaps with another one.
  }
}

/* The app. */

const made: string[] = [];

/** Seen from the Debian and from here: /tmp is the same. */
export async function newData(
  groq: RunningGroqServer,
  feed: FeedServer,
  mode: 'notify' | 'automatic' = 'notify',
): Promise<string> {
  const data = await mkdtemp('/tmp/safycore-update-data-');
  made.push(data);
  await writeSettings(data, { chat: { endpoint: groq.url }, updates: { feedUrl: feed.url, mode } });
  return data;
}

export async function removeData(): Promise<void> {
  for (const data of made) await rm(data, { recursive: true, force: true, maxRetries: 5 });
}

export const start = (userDataDir: string, executable = world.app): Promise<RunningApp> =>
  launchPackaged({ executable, userDataDir });

export async function startWithoutAccount(data: string, executable = world.app): Promise<RunningApp> {
  const app = await start(data, executable);
  await startHere(app.page);
  await expectSignedIn(app.page);
  return app;
}

export async function startWithHistory(data: string, executable = world.app): Promise<RunningApp> {
  const app = await startWithoutAccount(data, executable);
  await ask(app.page, QUESTION);
  return app;
}

export const expectWhole = ({ page }: RunningApp): Promise<void> =>
  expect(page.getByRole('main', { name: QUESTION })).toBeVisible();

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' });
export const alert = (page: Page) => settings(page).getByRole('alert');
export const status = (page: Page) => settings(page).getByRole('status', { name: 'Update' });
export const notes = (page: Page) => settings(page).getByRole('region', { name: 'Release notes' });
export const progress = (page: Page) => settings(page).getByRole('progressbar', { name: 'Download' });
export const downloadButton = (page: Page) => settings(page).getByRole('button', { name: /^Download/ });
export const restartButton = (page: Page) =>
  settings(page).getByRole('button', { name: 'Restart to update' });

export async function openUpdates(page: Page): Promise<void> {
  if (await settings(page).isVisible()) return;
  await page.keyboard.press('ControlOrMeta+,');
  await settings(page).getByRole('tab', { name: 'Updates' }).click();
  await expect(status(page)).toContainText('1.0.');
}

export async function check(page: Page): Promise<void> {
  await openUpdates(page);
  await settings(page).getByRole('button', { name: 'Check for updates' }).click();
}

export async function download(page: Page): Promise<void> {
  await check(page);
  await downloadButton(page).click();
}

type Operations = Record<string, (input?: unknown) => Promise<unknown>>;

/** Calls operations of the app, as its own window does. */
export const call = (page: Page, ...calls: readonly (readonly [name: string, input?: unknown])[]) =>
  page.evaluate(
    (each) =>
      Promise.all(
        each.map(async ([name, input]) =>
          (window as unknown as { safycore: { operations: Operations } }).safycore.operations[name]?.(input),
        ),
      ),
    calls,
  );

/** Takes back what was offered. */
export const forgetOffer = (page: Page) => call(page, ['settings.update', { updateMode: 'notify' }]);
