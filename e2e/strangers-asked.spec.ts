import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFeed } from '../scripts/lib/release/feed';
import { writeSettings } from './harness/app';
import { appWithout } from './harness/broken-app';
import { startGate } from './harness/gate';
import { answers, ask, newCredentials, saveFacts, signUp, startHere } from './harness/person';
import { startDictionaryFeed, useFeed } from './harness/spelling';
import { allSent } from './harness/sync';
import { expect, test } from './harness/test';

/* Who is asked, with the defence and without it: only what is not packaged lets one look, and believes a key of ours. */

test('signing in, asking, training, synchronising and looking for updates ask exactly the servers that are set up', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  test.skip(
    process.platform !== 'linux',
    'Elsewhere there are other packages, and the system has dictionaries.',
  );
  const gate = await startGate();
  const feed = await startDictionaryFeed();
  await useFeed(userData, feed);
  // Only looked for.
  await writeFile(join(feed.folder, 'SafyCore-99.0.0-linux-x86_64.AppImage'), 'A package');
  const release = {
    version: '99.0.0',
    channel: 'stable',
    notes: '',
    rollout: 100,
    released: new Date(),
  } as const;
  await writeFeed(feed.folder, release, [feed.key]);
  const { page, close } = await launch({
    folder: feed.appFolder,
    args: gate.args,
    env: { ELECTRON_FORCE_IS_PACKAGED: '1', APPIMAGE: join(feed.appFolder, 'package.json') },
  });
  await signUp(page, newCredentials());
  await saveFacts(page, 'The shop opens at nine.');
  await ask(page, 'When does the shop open?');
  await expect(answers(page).last()).toContainText('demo');
  await allSent(page);
  // Changes of other devices are heard of.
  await expect.poll(() => supabase.realtime.listeners).toBeGreaterThan(0);

  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  const dictionary = settings.getByRole('button', { name: 'Fetch the dictionary for American English' });
  await dictionary.click();
  await expect(dictionary).toBeHidden();
  await settings.getByRole('tab', { name: 'Updates' }).click();
  await settings.getByRole('button', { name: 'Check for updates' }).click();
  await expect(settings.getByRole('status', { name: 'Update' })).toContainText('99.0.0');
  expect(feed.asked.sort()).toEqual(
    [
      'dictionaries.json',
      'dictionaries.json.sig',
      'en-US-10-1.bdic',
      'stable.json',
      'stable.json.sig',
    ].sort(),
  );

  await close();
  expect(gate.asked().sort()).toEqual([supabase, groq, feed].map(({ url }) => new URL(url).host).sort());
  await feed.stop();
  await gate.stop();
});

test('a session that is made later asks nobody by itself', async ({ launch, userData, groq }) => {
  const gate = await startGate();
  await writeSettings(userData, {});
  const { app, close } = await launch({ args: gate.args });
  const server = `${groq.url}/openai/v1/models`;
  const status = await app.evaluate(
    async ({ session }, url) => (await session.fromPartition('persist:later').fetch(url)).status,
    server,
  );
  expect(status).toBeGreaterThanOrEqual(200);
  // One that comes after it, and is let loose, does ask: by then the other would have asked, too.
  await app.evaluate(async ({ session }, url) => {
    const loose = session.fromPartition('persist:loose');
    loose.setSpellCheckerDictionaryDownloadURL('http://dictionaries.example/');
    loose.setSpellCheckerLanguages(['en-US']);
    await loose.fetch(url);
  }, server);
  await expect.poll(() => gate.asked()).toContain('dictionaries.example');
  await close();
  expect(gate.asked()).toEqual([new URL(groq.url).host, 'dictionaries.example']);
  await gate.stop();
});

test('without the lines that hold dictionaries back, a stranger is asked: this would notice', async ({
  launch,
  userData,
}) => {
  const broken = await appWithout(
    /\w+\.setSpellChecker(?:Languages\(\[\]\)|DictionaryDownloadURL\([^)]*\))/g,
  );
  const gate = await startGate();
  await writeSettings(userData, {});
  const { page, close } = await launch({ args: gate.args, folder: broken.folder });
  // Looks for model servers of this computer, so that there is a session that may ask.
  await startHere(page);
  await expect.poll(() => gate.asked().join(' ')).toContain('gvt1.com');
  await close();
  await gate.stop();
  await broken.remove();
});
