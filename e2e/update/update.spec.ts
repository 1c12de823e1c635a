import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { expect, type Page, test } from '@playwright/test';
import { startGroqServer, type RunningGroqServer } from '../../scripts/dev-stack/groq-server';
import { measure } from '../../scripts/release/artefacts';
import { parseSigningKey, type Release, signaturesOf, writeFeed } from '../../scripts/release/feed';
import {
  cutAfter,
  type FeedServer,
  hangUp,
  missing,
  redirect,
  startFeedServer,
  text,
} from '../../scripts/update/feed-server';
import { UPDATE_WORLD, type UpdateWorld } from '../../scripts/update/world';
import type { RunningApp } from '../harness/app';
import { writeSettings } from '../harness/app';
import { launchPackaged } from '../harness/packaged';
import { ask, expectSignedIn } from '../harness/person';

const exec = promisify(execFile);
const world = JSON.parse(readFileSync(process.env[UPDATE_WORLD] ?? '', 'utf8')) as UpdateWorld;
const DEB = 'safycore_1.0.1_amd64.deb';
const QUESTION = 'What do you know?';
const release: Release = {
  version: '1.0.1',
  channel: 'stable',
  notes: 'Answers are better.\nNothing else changed.',
  rollout: 100,
  released: new Date('2026-11-01T10:00:00Z'),
};

let groq: RunningGroqServer;
let feed: FeedServer;
let elsewhere: FeedServer;
test.beforeAll(async () => {
  groq = await startGroqServer({ tokensPerSecond: Infinity });
  feed = await startFeedServer();
  elsewhere = await startFeedServer();
});
test.afterAll(async () => {
  await groq.stop();
  await feed.stop();
  await elsewhere.stop();
});

/** A folder as it is published: 1.0.1 and what `change` makes of it, signed by `signer`. */
async function publish(
  signer: keyof UpdateWorld['keys'] = 'first',
  changes: Partial<Release> = {},
  change: (manifest: string) => string = (manifest) => manifest,
): Promise<string> {
  const folder = await mkdtemp(join(world.scratch, 'feed-'));
  const version = changes.version ?? release.version;
  await symlink(join(world.packages, '1.0.1', DEB), join(folder, `safycore_${version}_amd64.deb`));
  const key = parseSigningKey(world.keys[signer]);
  await writeFeed(folder, { ...release, ...changes }, [key]);
  const file = join(folder, `${changes.channel ?? 'stable'}.json`);
  const changed = change(await readFile(file, 'utf8'));
  await writeFile(file, changed);
  await writeFile(`${file}.sig`, signaturesOf(Buffer.from(changed), [key]));
  return folder;
}

async function newData(mode: 'notify' | 'automatic' = 'notify'): Promise<string> {
  const data = await mkdtemp('/tmp/safycore-update-data-');
  await writeSettings(data, {
    chat: { endpoint: groq.url },
    updates: { feedUrl: feed.url, mode },
  });
  return data;
}

const start = (userDataDir: string, executable = world.app): Promise<RunningApp> =>
  launchPackaged({ executable, userDataDir });

async function startWithHistory(data: string): Promise<RunningApp> {
  const app = await start(data);
  await app.page.getByRole('button', { name: 'Use without an account' }).click();
  await expectSignedIn(app.page);
  await ask(app.page, QUESTION);
  return app;
}

async function installedVersion(): Promise<string> {
  const { stdout } = await exec('chroot', [
    world.root,
    'dpkg-query',
    '-W',
    '-f',
    '${Version} ${Status}',
    'safycore',
  ]);
  return stdout;
}

const dpkg = (...args: string[]) => exec('chroot', [world.root, 'dpkg', ...args]);

/** Back to 1.0.0, as somebody would by hand. */
async function reinstallOld(): Promise<void> {
  await copyFile(
    join(world.packages, '1.0.0', 'safycore_1.0.0_amd64.deb'),
    join(world.root, 'root', 'old.deb'),
  );
  await dpkg('--force-downgrade', '-i', '/root/old.deb');
}

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' });

async function openUpdates(page: Page): Promise<void> {
  if (await settings(page).isVisible()) return;
  await page.keyboard.press('ControlOrMeta+,');
  await settings(page).getByRole('tab', { name: 'Updates' }).click();
  await expect(settings(page).getByRole('status', { name: 'Update' })).toContainText('1.0.');
}

async function check(page: Page): Promise<void> {
  await openUpdates(page);
  await settings(page).getByRole('button', { name: 'Check for updates' }).click();
}

async function download(page: Page): Promise<void> {
  await check(page);
  await settings(page)
    .getByRole('button', { name: /^Download/ })
    .click();
}

const alert = (page: Page) => settings(page).getByRole('alert');

/** The app that started itself again has no handle of ours; it is found by its data. */
async function endAllOf(data: string): Promise<void> {
  for (const pid of await pidsOf(data)) process.kill(pid, 'SIGKILL');
  await expect.poll(() => pidsOf(data), { timeout: 20_000 }).toEqual([]);
}

async function pidsOf(data: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const lines = await Promise.all(
    pids.map(async (pid) => ({
      pid,
      line: await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => ''),
    })),
  );
  return lines
    .filter(({ line }) => line.includes(`--user-data-dir=${data}`) && !line.includes('/proc/self/exe'))
    .map(({ pid }) => pid);
}

const flip = (bytes: Buffer, at: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
};

test('an ordinary user does the main job with the sandbox on', async () => {
  const data = await mkdtemp('/tmp/safycore-update-data-');
  await writeSettings(data, { chat: { endpoint: groq.url } });
  const first = await start(data, world.person);
  await first.page.getByRole('button', { name: 'Use without an account' }).click();
  await expectSignedIn(first.page);
  await ask(first.page, QUESTION);
  const renderers = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (pid) => ({
        line: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
        status: await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''),
      })),
  );
  const ours = renderers.filter(({ line }) => line.includes('--type=renderer') && line.includes(data));
  expect(ours.length).toBeGreaterThan(0);
  for (const { status, line } of ours) {
    expect(line).not.toContain('--no-sandbox');
    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^Uid:\t1000\t/m);
  }
  await first.close();

  const second = await start(data, world.person);
  await expect(second.page.getByRole('main', { name: QUESTION })).toBeVisible();
  await second.close();
});

test('with another key trusted, what is refused below is taken: the test can fail', async () => {
  // The same app, but for the one file that says whom to believe.
  const control = join(world.root, 'opt', 'Control');
  await cp(join(world.root, 'opt', 'SafyCore'), control, { recursive: true });
  const archive = join(control, 'resources', 'app.asar');
  const unpacked = await mkdtemp(join(world.scratch, 'control-'));
  extractAll(archive, unpacked);
  await writeFile(
    join(unpacked, 'resources', 'update-keys.json'),
    JSON.stringify({ keys: [world.publicKeyOfStranger] }),
  );
  await createPackageWithOptions(unpacked, archive, { unpack: '**/*.node' });
  const program = join(world.scratch, 'control');
  const command = `exec chroot '${world.root}' /usr/bin/env HOME=/root ELECTRON_DISABLE_SANDBOX=1 /opt/Control/safycore "$@"`;
  await writeFile(program, `#!/bin/sh\n${command}\n`, { mode: 0o755 });

  feed.serve(await publish('stranger'));
  const app = await start(await newData(), program);
  await app.page.getByRole('button', { name: 'Use without an account' }).click();
  await expectSignedIn(app.page);
  await download(app.page);
  await expect(settings(app.page).getByRole('button', { name: 'Restart to update' })).toBeVisible({
    timeout: 60_000,
  });
  await app.close();
  await rm(control, { recursive: true });
});

test('whatever is not ours is refused with a sentence, and the app goes on', async () => {
  test.setTimeout(240_000);
  const good = await publish();
  const manifest = await readFile(join(good, 'stable.json'));
  const deb = join(good, DEB);
  const { size, sha512 } = await measure(deb);
  const other = await mkdtemp(join(world.scratch, 'other-'));
  await writeFile(join(other, DEB), 'another package');
  const rehashed = await measure(join(other, DEB));
  const swapped = Buffer.from(
    manifest.toString().replace(sha512, rehashed.sha512).replace(String(size), String(rehashed.size)),
  );
  elsewhere.serve(good);

  const data = await newData();
  const app = await startWithHistory(data);
  const { page } = app;

  const refusedAtCheck: readonly (readonly [string, string, Parameters<FeedServer['serve']>])[] = [
    ['a flipped byte', 'changed after it was signed', [good, { 'stable.json': text(flip(manifest, 100)) }]],
    [
      'a swapped file with a re-hashed manifest',
      'changed after it was signed',
      [good, { 'stable.json': text(swapped) }],
    ],
    ['an unsigned manifest', 'is not signed', [good, { 'stable.json.sig': missing }]],
    ['a wrong key', 'signed by somebody else', [await publish('stranger')]],
    ['a revoked key', 'no longer trusted', [await publish('revoked')]],
    ['an older version', 'older version', [await publish('first', { version: '0.9.0' })]],
    [
      'another channel',
      'another channel',
      [await publish('first', {}, (json) => json.replace('"channel": "stable"', '"channel": "beta"'))],
    ],
    ['a garbage manifest', 'changed after it was signed', [good, { 'stable.json': text('<html>') }]],
    ['a garbage signature', 'no update', [good, { 'stable.json.sig': text('<html>') }]],
    ['a signed manifest of nonsense', 'no update', [await publish('first', {}, () => '{"format":1}')]],
    ['a server that is gone', 'could not be reached', [good, { 'stable.json': hangUp }]],
    [
      'a redirect to another host',
      'another address',
      [good, { 'stable.json': redirect(`${elsewhere.url}stable.json`) }],
    ],
    [
      'a redirect to http elsewhere',
      'another address',
      [good, { 'stable.json': redirect('http://example.com/stable.json') }],
    ],
  ];
  for (const [what, sentence, served] of refusedAtCheck) {
    await test.step(what, async () => {
      feed.serve(...served);
      await check(page);
      await expect(alert(page)).toContainText(sentence);
      await expect(settings(page).getByRole('button', { name: /^Download/ })).toBeHidden();
    });
  }

  const wrongSize = await publish('second', {}, (json) => json.replace(String(size), String(size + 1)));
  const refusedAtDownload: readonly (readonly [string, RegExp, Parameters<FeedServer['serve']>])[] = [
    ['a flipped byte in the file', /damaged/, [good, { [DEB]: text(flip(await readFile(deb), 1_000)) }]],
    ['another file', /damaged/, [good, { [DEB]: text('another package') }]],
    ['a wrong size', /larger or smaller/, [wrongSize]],
    ['a truncated file', /interrupted|damaged/, [good, { [DEB]: cutAfter(deb, 1_000_000, 'cut') }]],
    ['a redirect of the file', /another address/, [good, { [DEB]: redirect(`${elsewhere.url}${DEB}`) }]],
    ['a server that is gone meanwhile', /interrupted/, [good, { [DEB]: hangUp }]],
    ['a server that goes to sleep', /standstill/, [good, { [DEB]: cutAfter(deb, 1_000_000, 'silence') }]],
  ];
  for (const [what, sentence, served] of refusedAtDownload) {
    await test.step(what, async () => {
      feed.serve(...served);
      await check(page);
      await settings(page)
        .getByRole('button', { name: /^Download/ })
        .click();
      await expect(alert(page)).toContainText(sentence, { timeout: 80_000 });
      await expect(settings(page).getByRole('button', { name: 'Restart to update' })).toBeHidden();
      // Back to the beginning for the next one.
      await page.evaluate(() =>
        (
          window as unknown as { safycore: { operations: Record<string, (input: unknown) => unknown> } }
        ).safycore.operations['settings.update']?.({ updateMode: 'notify' }),
      );
    });
  }
  // Nobody else was ever asked.
  expect(elsewhere.asked).toEqual([]);

  await test.step('two checks at once', async () => {
    feed.serve(good);
    await page.evaluate(async () => {
      const { operations } = (
        window as unknown as { safycore: { operations: Record<string, () => Promise<unknown>> } }
      ).safycore;
      await Promise.all([operations['updates.check']?.(), operations['updates.check']?.()]);
    });
    expect(feed.asked).toEqual(['stable.json', 'stable.json.sig']);
  });

  await page.keyboard.press('Escape');
  await ask(page, 'And still answering?');
  expect(await installedVersion()).toContain('1.0.0');
  await app.close();
});

test('a full disk is noticed, and nothing is left of the download', async () => {
  const cache = join(world.root, 'root', '.cache', 'safycore-desktop-updater');
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await exec('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', cache]);
  try {
    feed.serve(await publish());
    const app = await startWithHistory(await newData());
    await download(app.page);
    await expect(alert(app.page)).toContainText('not enough free space', { timeout: 60_000 });
    await app.close();
    expect(await installedVersion()).toContain('1.0.0');
  } finally {
    await exec('umount', [cache]);
  }
});

test('killed while looking, downloading or installing it starts again whole', async () => {
  test.setTimeout(240_000);
  const good = await publish();
  const data = await newData();
  const expectWhole = async (app: RunningApp): Promise<void> => {
    await expect(app.page.getByRole('main', { name: QUESTION })).toBeVisible();
  };

  const first = await startWithHistory(data);
  feed.serve(good, { 'stable.json': () => undefined });
  await check(first.page);
  await expect.poll(() => feed.asked).toContain('stable.json');
  await first.kill();
  await endAllOf(data);

  const second = await start(data);
  await expectWhole(second);
  feed.serve(good, { [DEB]: cutAfter(join(good, DEB), 5_000_000, 'silence') });
  await download(second.page);
  await expect(settings(second.page).getByRole('progressbar', { name: 'Download' })).toBeVisible();
  await second.kill();
  await endAllOf(data);
  expect(await installedVersion()).toContain('1.0.0');

  const third = await start(data);
  await expectWhole(third);
  feed.serve(good);
  await download(third.page);
  await settings(third.page).getByRole('button', { name: 'Restart to update' }).click({ timeout: 60_000 });
  await expect.poll(() => isRunning('dpkg'), { intervals: [20], timeout: 30_000 }).toBe(true);
  await third.kill();
  await endAllOf(data);
  // dpkg is a process of its own and ends what it began.
  await expect.poll(() => isRunning('dpkg'), { timeout: 60_000 }).toBe(false);
  expect((await dpkg('--audit')).stdout).toBe('');

  const fourth = await start(data);
  await expectWhole(fourth);
  await fourth.close();
  await reinstallOld();
});

test('1.0.0 finds, verifies and installs 1.0.1, becomes it, and has all its data', async () => {
  test.setTimeout(180_000);
  expect(await installedVersion()).toContain('1.0.0');
  const data = await newData('automatic');
  const app = await startWithHistory(data);
  const { page } = app;
  feed.serve(await publish('second'));
  await check(page);
  await expect(settings(page).getByRole('region', { name: 'Release notes' })).toContainText(
    'Answers are better.',
  );
  const restart = settings(page).getByRole('button', { name: 'Restart to update' });
  await expect(restart).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Update ready' })).toBeVisible();

  // What is typed is not lost with the restart.
  await page.getByRole('textbox', { name: 'Message' }).fill('half a thought');
  await openUpdates(page);
  await restart.click();
  await expect.poll(installedVersion, { timeout: 60_000 }).toContain('1.0.1 install ok installed');
  // It has started itself again.
  await expect.poll(async () => (await readLedger(data)).highestVersion, { timeout: 60_000 }).toBe('1.0.1');
  await endAllOf(data);

  const updated = await start(data);
  await expect(updated.page.getByRole('main', { name: QUESTION })).toBeVisible();
  await expect(updated.page.getByRole('textbox', { name: 'Message' })).toHaveValue('half a thought');
  await openUpdates(updated.page);
  await expect(settings(updated.page).getByRole('status', { name: 'Update' })).toContainText(
    'You have SafyCore 1.0.1',
  );
  await expect(alert(updated.page)).toBeHidden();
  // Counted, found whole, and so the copy is gone.
  expect((await readLedger(data)).applying?.tallies ?? {}).toEqual({});
  expect((await readdir(join(data, 'accounts'))).filter((name) => name.includes('before-update'))).toEqual(
    [],
  );
  await updated.close();

  await test.step('older than what has run here is refused, also by an older app', async () => {
    await reinstallOld();
    feed.serve(await publish('first', { version: '1.0.0' }));
    const old = await start(data);
    feed.serve(await publish('first', { version: '0.9.9' }));
    await check(old.page);
    await expect(alert(old.page)).toContainText('older version');
    await old.close();
  });
});

test('removing the package leaves the person’s data and nothing else', async () => {
  const data = join(world.root, 'home', 'anna', '.config', 'SafyCore');
  await mkdir(data, { recursive: true });
  await writeFile(join(data, 'settings.json'), '{}');
  await dpkg('--purge', 'safycore');
  for (const path of [
    'opt/SafyCore',
    'usr/bin/safycore',
    'usr/share/applications/safycore.desktop',
    'usr/share/doc/safycore',
  ]) {
    expect(existsSync(join(world.root, path)), path).toBe(false);
  }
  const { stdout } = await exec('find', ['usr', 'opt', 'etc', 'var/lib/dpkg/info', '-iname', '*safycore*'], {
    cwd: world.root,
  });
  expect(stdout).toBe('');
  expect(existsSync(join(data, 'settings.json'))).toBe(true);
});

async function readLedger(
  data: string,
): Promise<{ highestVersion?: string; applying?: { tallies: Record<string, unknown> } | null }> {
  return JSON.parse(await readFile(join(data, 'updates.json'), 'utf8').catch(() => '{}')) as object;
}

async function isRunning(program: string): Promise<boolean> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const names = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')));
  return names.some((name) => name.trim() === program);
}
