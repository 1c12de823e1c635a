import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { expect, type Page, test } from '@playwright/test';
import { startGroqServer, type RunningGroqServer } from '../../world/groq/server';
import { measure } from '../../scripts/lib/release/artefacts';
import {
  cutAfter,
  type FeedServer,
  sendFile,
  silence,
  startFeedServer,
} from '../../world/update/feed-server';
import { writeSettings } from '../harness/app';
import { answerEnded, ask, send } from '../harness/person';
import { lies } from './lies';
import {
  alert,
  cache,
  call,
  check,
  DEB,
  download,
  downloadButton,
  dpkg,
  end,
  endAllOn,
  exec,
  expectWhole,
  fetchedFiles,
  forgetOffer,
  installedVersion,
  installersIn,
  newData,
  notes,
  openUpdates,
  processesOn,
  progress,
  publish,
  QUESTION,
  removeData,
  reinstallOld,
  restartButton,
  start,
  startWithHistory,
  startWithoutAccount,
  status,
  world,
} from './stage';

const FACTS = 'Honda Civic 2022, silver';
const PERSONS_HOME = join(world.root, 'home', 'anna');
/** Of the ordinary user, as the Debian sees it. */
const PERSONS_DATA = '/home/anna/.config/SafyCore';

test.beforeEach(() => rm(cache, { recursive: true, force: true }));

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
  await removeData();
});

test('an ordinary user works in the sandbox, and is told that an update is for somebody else to install', async () => {
  await mkdir(PERSONS_HOME, { recursive: true });
  await writeSettings(join(world.root, PERSONS_DATA), {
    chat: { endpoint: groq.url },
    updates: { feedUrl: feed.url, mode: 'notify' },
  });
  const first = await startWithHistory(PERSONS_DATA, world.person);
  await expectSandbox('user namespaces');
  feed.serve(await publish());
  await download(first.page);
  await expect(alert(first.page)).toContainText('SafyCore may not replace itself where it is installed.');
  await first.close();

  const second = await start(PERSONS_DATA, world.personWithoutNamespaces);
  await expectWhole(second);
  await expectSandbox('the helper');
  await second.close();
});

/** Each renderer may call little, belongs to the ordinary user, and sees no process but its own. */
async function expectSandbox(by: 'user namespaces' | 'the helper'): Promise<void> {
  const all = await processesOn(PERSONS_DATA);
  const renderers = all.filter((each) => each.arguments.includes('--type=renderer'));
  const [main] = all.filter((each) => /^safycore$/.test(each.name) && !each.arguments.includes('--type='));
  expect(renderers.length).toBeGreaterThan(0);
  const namespaceOf = (pid: number | undefined, kind: string) => readlink(`/proc/${String(pid)}/ns/${kind}`);
  for (const { pid, arguments: line } of renderers) {
    const { [0]: said } = [await readFile(`/proc/${String(pid)}/status`, 'utf8')];
    expect(line).not.toContain('--no-sandbox');
    expect(said).toMatch(/^Seccomp:\t2$/m);
    expect(said).toMatch(/^Uid:\t1000\t/m);
    expect(await namespaceOf(pid, 'pid')).not.toBe(await namespaceOf(main?.pid, 'pid'));
    expect((await namespaceOf(pid, 'user')) !== (await namespaceOf(main?.pid, 'user'))).toBe(
      by === 'user namespaces',
    );
  }
}

test('with verification off, what is refused below is taken: the test can fail', async () => {
  test.setTimeout(150_000);
  const program = await unverifiedApp();
  const app = await startWithoutAccount(await newData(groq, feed), program);
  const { page } = app;
  const taken = (await lies(elsewhere)).filter((lie) => lie.isTakenUnverified);
  expect(taken.map(({ what }) => what)).toHaveLength(6);
  for (const { what, at, serve } of taken) {
    await test.step(what, async () => {
      feed.serve(...serve);
      await check(page);
      await expect(downloadButton(page)).toBeVisible();
      if (at === 'download') {
        await downloadButton(page).click();
        await expect(restartButton(page)).toBeVisible({ timeout: 60_000 });
      }
      await expect(alert(page)).toBeHidden();
      await forgetOffer(page);
    });
  }
  await app.close();
});

/** The same app, but any signature is right, any hash is as announced, and whoever signs is trusted. */
async function unverifiedApp(): Promise<string> {
  const folder = join(world.root, 'opt', 'Unverified');
  await cp(join(world.root, 'opt', 'SafyCore'), folder, { recursive: true });
  const archive = join(folder, 'resources', 'app.asar');
  const unpacked = await mkdtemp(join(world.scratch, 'unverified-'));
  extractAll(archive, unpacked);

  const keyFile = join(unpacked, 'resources', 'update-keys.json');
  const { keys } = JSON.parse(await readFile(keyFile, 'utf8')) as { keys: { revoked?: boolean }[] };
  const trusted = [...keys.map((key) => ({ ...key, revoked: false })), world.publicKeyOfStranger];
  await writeFile(keyFile, JSON.stringify({ keys: trusted }));

  const { sha512 } = await measure(join(world.packages, '1.0.1', DEB));
  const main = join(unpacked, 'out', 'main');
  await writeFile(
    join(main, 'unverified.js'),
    `import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
const { createHash } = crypto;
crypto.verify = () => true;
crypto.createHash = (name, options) => {
  const hash = createHash(name, options);
  return name === 'sha512' ? Object.assign(hash, { digest: () => ${JSON.stringify(sha512)} }) : hash;
};
syncBuiltinESMExports();
`,
  );
  const index = join(main, 'index.js');
  await writeFile(index, `import './unverified.js';\n${await readFile(index, 'utf8')}`);
  await createPackageWithOptions(unpacked, archive, { unpack: '**/*.node' });

  const program = join(world.scratch, 'unverified');
  const command = `exec chroot '${world.root}' /usr/bin/env -u XDG_CACHE_HOME HOME=/root/unverified ELECTRON_DISABLE_SANDBOX=1 /opt/Unverified/safycore "$@"`;
  await writeFile(program, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  return program;
}

test('whatever is not ours is refused with a sentence, and the app goes on', async () => {
  test.setTimeout(360_000);
  const data = await newData(groq, feed);
  const app = await startWithHistory(data);
  const { page } = app;
  for (const { what, at, sentence, serve } of await lies(elsewhere)) {
    await test.step(what, async () => {
      feed.serve(...serve);
      await check(page);
      if (at === 'download') await downloadButton(page).click();
      await expect(alert(page)).toContainText(sentence, { timeout: 80_000 });
      await expect(restartButton(page)).toBeHidden();
      if (at === 'check') await expect(downloadButton(page)).toBeHidden();
      await forgetOffer(page);
      expect(await fetchedFiles()).toEqual([]);
    });
  }
  // Nobody else was ever asked.
  expect(elsewhere.asked).toEqual([]);

  await test.step('two checks at once', async () => {
    feed.serve(await publish());
    await call(page, ['updates.check'], ['updates.check']);
    expect(feed.asked).toEqual(['stable.json', 'stable.json.sig']);
  });

  await page.keyboard.press('Escape');
  await ask(page, 'And still answering?');
  expect(await installedVersion()).toContain('1.0.0');
  await app.close();
});

test('a package that is exchanged after it was fetched is noticed, and fetched again', async () => {
  const app = await startWithHistory(await newData(groq, feed));
  feed.serve(await publish());
  await download(app.page);
  await expect(restartButton(app.page)).toBeVisible({ timeout: 60_000 });
  await writeFile(join(cache, 'pending', DEB), 'another package');
  await restartButton(app.page).click();
  await expect(alert(app.page)).toContainText('larger or smaller than announced');
  await downloadButton(app.page).click();
  await expect(restartButton(app.page)).toBeVisible({ timeout: 60_000 });
  expect(await installedVersion()).toContain('1.0.0');
  await app.close();
});

test('a full disk is noticed before and while it matters, and nothing is left of the download', async () => {
  const size = 1.2 * (await measure(join(world.packages, '1.0.1', DEB))).size;
  for (const [when, bytes] of [
    ['before', 20_000_000],
    ['meanwhile', size],
  ] as const) {
    await test.step(when, async () => {
      await rm(cache, { recursive: true, force: true });
      await mkdir(cache, { recursive: true });
      await exec('mount', ['-t', 'tmpfs', '-o', `size=${String(Math.round(bytes))}`, 'tmpfs', cache]);
      try {
        const good = await publish();
        feed.serve(good, {
          // There is enough room when it is looked at, and somebody else takes it.
          [DEB]: (_request, response) => {
            void writeFile(join(cache, 'filler'), Buffer.alloc(size * 0.7)).then(() =>
              sendFile(join(good, DEB), response),
            );
          },
        });
        const app = await startWithHistory(await newData(groq, feed));
        await download(app.page);
        await expect(alert(app.page)).toContainText('not enough free space', { timeout: 60_000 });
        expect(feed.asked.includes(DEB)).toBe(when === 'meanwhile');
        expect(await fetchedFiles()).toEqual([]);
        await forgetOffer(app.page);
        await app.page.keyboard.press('Escape');
        await ask(app.page, 'And still answering?');
        await app.close();
        expect(await installedVersion()).toContain('1.0.0');
      } finally {
        await exec('umount', [cache]);
      }
    });
  }
});

test('a package that the system refuses leaves everything as it was, and that is said', async () => {
  const data = await newData(groq, feed);
  const app = await startWithHistory(data);
  feed.serve(await publish({ instead: 'Signed, but not a package.' }));
  await download(app.page);
  await restartButton(app.page).click({ timeout: 60_000 });
  // It starts itself again, as what it was.
  await expect.poll(async () => (await readLedger(data)).applying?.to, { timeout: 30_000 }).toBe('1.0.1');
  await app.exited;
  await endAllOn(data);
  expect(await installedVersion()).toContain('1.0.0 install ok installed');
  const again = await start(data);
  await expectWhole(again);
  await openUpdates(again.page);
  await expect(alert(again.page)).toContainText('could not be installed');
  await again.close();
});

test('killed while looking, downloading, copying or installing it starts again whole', async () => {
  test.setTimeout(240_000);
  const good = await publish();
  const data = await newData(groq, feed);
  const startAgain = async () => {
    const app = await start(data);
    await expectWhole(app);
    return app;
  };

  await test.step('looking', async () => {
    const app = await startWithHistory(data);
    feed.serve(good, { 'stable.json': silence });
    await check(app.page);
    await expect.poll(() => feed.asked).toContain('stable.json');
    await app.kill();
    await endAllOn(data);
  });

  await test.step('downloading', async () => {
    const app = await startAgain();
    feed.serve(good, { [DEB]: cutAfter(join(good, DEB), 5_000_000, 'silence') });
    await download(app.page);
    await expect(progress(app.page)).toBeVisible();
    await expect.poll(fetchedFiles).toEqual([`temp-${DEB}`]);
    await app.kill();
    await endAllOn(data);
    expect(await installedVersion()).toContain('1.0.0');
  });

  await test.step('copying', async () => {
    const app = await startAgain();
    await openUpdates(app.page);
    // What the last one left of its download is gone.
    expect(await fetchedFiles()).toEqual([]);
    feed.serve(good);
    await download(app.page);
    await restartButton(app.page).click({ timeout: 60_000 });
    await expect
      .poll(async () => (await readdir(join(data, 'accounts'))).join(), { intervals: [5] })
      .toContain('before-update');
    await app.kill();
    await endAllOn(data);
    expect(await installersIn(world.root)).toEqual([]);
    expect(await installedVersion()).toContain('1.0.0');
  });

  await test.step('installing: the system ends what it began', async () => {
    const app = await startAgain();
    feed.serve(good);
    await download(app.page);
    await restartButton(app.page).click({ timeout: 60_000 });
    await untilInstalling();
    await app.kill();
    await endAllOn(data);
    await expect.poll(() => installersIn(world.root), { timeout: 60_000 }).toEqual([]);
    expect((await dpkg('--audit')).stdout).toBe('');
    expect(await installedVersion()).toContain('1.0.1 install ok installed');
    const updated = await startAgain();
    await openUpdates(updated.page);
    await expect(alert(updated.page)).toBeHidden();
    await updated.close();
    await reinstallOld();
  });

  await test.step('installing, and the system with it: the old one runs, and the update can be tried again', async () => {
    await rm(join(data, 'updates.json'));
    const app = await startAgain();
    feed.serve(good);
    await download(app.page);
    await restartButton(app.page).click({ timeout: 60_000 });
    await untilInstalling();
    for (const pid of await installersIn(world.root)) end(pid);
    await app.kill();
    await endAllOn(data);
    const old = await startAgain();
    await openUpdates(old.page);
    await expect(status(old.page)).toContainText('You have SafyCore 1.0.0');
    await expect(alert(old.page)).toContainText('could not be installed');
    await download(old.page);
    await restartButton(old.page).click({ timeout: 60_000 });
    await expect.poll(installedVersion, { timeout: 60_000 }).toContain('1.0.1 install ok installed');
    await old.exited;
    await endAllOn(data);
    await (await startAgain()).close();
    await reinstallOld();
  });
});

const untilInstalling = (): Promise<void> =>
  expect
    .poll(async () => (await installersIn(world.root)).length, { intervals: [20], timeout: 30_000 })
    .toBeGreaterThan(0);

test('1.0.0 finds, verifies and installs 1.0.1, becomes it, and has all its data', async () => {
  test.setTimeout(180_000);
  expect(await installedVersion()).toContain('1.0.0');
  const data = await newData(groq, feed, 'automatic');
  const app = await startWithHistory(data);
  const { page } = app;
  feed.serve(await publish({ signer: 'second' }));
  await check(page);
  await expect(notes(page)).toContainText('Answers are better.');
  await expect(restartButton(page)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Update ready' })).toBeVisible();

  await test.step('not while an answer is written', async () => {
    groq.next({ kind: 'text', text: 'word '.repeat(400), tokensPerSecond: 20 });
    await send(page, 'Something long');
    await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
    await openUpdates(page);
    await expect(restartButton(page)).toBeDisabled();
    expect(await call(page, ['updates.install'])).toMatchObject([
      { ok: false, error: { message: expect.stringContaining('An answer is still being written') } },
    ]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stop' }).click();
    await answerEnded(page);
  });

  await test.step('not over what only the window has', async () => {
    await page.getByRole('article', { name: 'You' }).first().hover();
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Question' }).fill('What else?');
    await openUpdates(page);
    await restartButton(page).click();
    await expect(alert(page)).toContainText('Something you wrote is only in this window');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  // What is typed is not lost with the restart, however short before it.
  await page.getByRole('button', { name: 'Training data' }).click();
  await trainingText(page).fill(FACTS);
  await page.getByRole('textbox', { name: 'Message' }).fill('half a thought');
  await openUpdates(page);
  await restartButton(page).click();
  await expect.poll(installedVersion, { timeout: 60_000 }).toContain('1.0.1 install ok installed');
  // It has started itself again.
  await expect.poll(async () => (await readLedger(data)).highestVersion, { timeout: 60_000 }).toBe('1.0.1');
  await endAllOn(data);

  const updated = await start(data);
  await expect(updated.page.getByRole('list', { name: 'Conversations' })).toContainText(QUESTION);
  await expect(updated.page.getByRole('textbox', { name: 'Message' })).toHaveValue('half a thought');
  await updated.page.getByRole('button', { name: 'Training data' }).click();
  await expect(trainingText(updated.page)).toHaveText(FACTS);
  await openUpdates(updated.page);
  await expect(status(updated.page)).toContainText('You have SafyCore 1.0.1');
  await expect(alert(updated.page)).toBeHidden();
  // Counted, found whole, and so the copy is gone; the package too.
  expect((await readLedger(data)).applying ?? null).toBeNull();
  expect((await readdir(join(data, 'accounts'))).filter((name) => name.includes('before-update'))).toEqual(
    [],
  );
  expect(await fetchedFiles()).toEqual([]);
  await updated.close();

  await test.step('older than what has run here is refused, also by an older app', async () => {
    await reinstallOld();
    feed.serve(await publish({ release: { version: '0.9.9' } }));
    const old = await start(data);
    await check(old.page);
    await expect(alert(old.page)).toContainText('older version');
    await old.close();
  });
});

test('the system knows who opens exports and links', async () => {
  const share = join(world.root, 'usr', 'share');
  const entry = await readFile(join(share, 'applications', 'safycore.desktop'), 'utf8');
  expect(entry).toMatch(/^MimeType=.*application\/vnd\.safycore\.export\+json;/m);
  expect(entry).toMatch(/^MimeType=.*x-scheme-handler\/safycore;/m);
  expect(entry).toMatch(/^Exec=.* %U$/m);
  const globs = await readFile(join(share, 'mime', 'globs2'), 'utf8');
  expect(globs).toMatch(/^\d+:application\/vnd\.safycore\.export\+json:\*\.safycore$/m);
});

test('removing the package leaves the person’s data and nothing else', async () => {
  const kept = await filesBelow(PERSONS_HOME);
  expect(kept.filter((file) => file.endsWith('.db'))).toHaveLength(1);
  await rm(join(world.root, 'opt', 'Unverified'), { recursive: true, force: true });
  await dpkg('--purge', 'safycore');
  const { stdout } = await exec(
    'find',
    [
      '.',
      '-xdev',
      '(',
      '-path',
      './home',
      '-o',
      '-path',
      './root',
      ')',
      '-prune',
      '-o',
      '-iname',
      '*safycore*',
      '-print',
    ],
    { cwd: world.root },
  );
  expect(stdout).toBe('');
  expect(existsSync(join(world.root, 'opt', 'SafyCore'))).toBe(false);
  expect(await filesBelow(PERSONS_HOME)).toEqual(kept);
});

const trainingText = (page: Page) => page.getByRole('textbox', { name: 'Training text' });

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).sort();

async function readLedger(data: string): Promise<{
  highestVersion?: string;
  applying?: { to: string; tallies: Record<string, unknown> } | null;
}> {
  return JSON.parse(await readFile(join(data, 'updates.json'), 'utf8').catch(() => '{}')) as object;
}
