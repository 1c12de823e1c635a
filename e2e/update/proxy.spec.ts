import { expect, test } from '@playwright/test';
import { startGroqServer, type RunningGroqServer } from '../../world/groq/server';
import { makeAuthority, startTlsFront } from '../../world/network/authority';
import { startFeedServer, type FeedServer } from '../../world/update/feed-server';
import { writeSettings } from '../harness/app';
import { startGate } from '../harness/gate';
import { startHere } from '../harness/person';
import {
  alert,
  check,
  download,
  newData,
  publish,
  removeData,
  restartButton,
  start,
  startWithoutAccount,
} from './stage';

let groq: RunningGroqServer;
let feed: FeedServer;
test.beforeAll(async () => {
  groq = await startGroqServer({ tokensPerSecond: Infinity });
  feed = await startFeedServer();
});
test.afterAll(async () => {
  await groq.stop();
  await feed.stop();
  await removeData();
});

test('an update comes through a proxy that wants a name and holds it back until it is whole', async () => {
  const gate = await startGate();
  gate.lock({ scheme: 'Digest', name: 'anna', password: 'first' });
  gate.behave({ holds: true });
  const data = await newData(groq, feed);
  await writeSettings(data, {
    chat: { endpoint: groq.url },
    updates: { feedUrl: feed.url, mode: 'notify' },
    network: { proxy: { mode: 'http', address: gate.address, exceptions: '<-loopback>' } },
  });
  feed.serve(await publish());
  const app = await start(data);
  const { page } = app;
  await startHere(page);
  const dialog = page.getByRole('dialog', { name: 'Sign in to the proxy' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('anna');
  await dialog.getByLabel('Password', { exact: true }).fill('first');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(dialog).toBeHidden();
  await download(page);
  await expect(restartButton(page)).toBeVisible({ timeout: 60_000 });
  await expect(alert(page)).toBeHidden();
  // Whatever was done, nobody else was asked.
  const known = [feed.url, groq.url].map((url) => new URL(url).host);
  expect(gate.asked().sort()).toEqual(known.sort());
  await app.close();
  await gate.stop();
});

test('a feed whose certificate nobody vouches for is asked for nothing, and that is said', async () => {
  const authority = await makeAuthority('Unknown Test Authority');
  const front = await startTlsFront(feed.url, await authority.issue('localhost'));
  const data = await newData(groq, feed);
  await writeSettings(data, {
    chat: { endpoint: groq.url },
    updates: { feedUrl: `https://localhost:${String(front.port)}/`, mode: 'notify' },
  });
  feed.serve(await publish());
  const app = await startWithoutAccount(data);
  await check(app.page);
  await expect(alert(app.page)).toContainText(
    'vouches for the certificate of localhost, which was issued by Unknown Test Authority, so nothing was sent',
  );
  expect(feed.asked).toEqual([]);
  await app.close();
  await front.stop();
  await authority.remove();
});
