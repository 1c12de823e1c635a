import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startGroqServer, type RunningGroqServer } from '../../world/groq/server';
import { makeAuthority, startTlsFront } from '../../world/network/authority';
import { startPac } from '../../world/network/pac';
import { startSocks } from '../../world/network/socks';
import { startSquid } from '../../world/network/squid';
import { startFeedServer, type FeedServer } from '../../world/update/feed-server';
import { writeSettings } from '../harness/app';
import { signInToProxy } from '../harness/connections';
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
  world,
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

async function expectDownloaded(page: Page): Promise<void> {
  await download(page);
  await expect(restartButton(page)).toBeVisible({ timeout: 60_000 });
  await expect(alert(page)).toBeHidden();
}

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
  await signInToProxy(page, 'anna', 'first');
  await expectDownloaded(page);
  // Whatever was done, nobody else was asked.
  const known = [feed.url, groq.url].map((url) => new URL(url).host);
  expect(gate.asked().sort()).toEqual(known.sort());
  await app.close();
  await gate.stop();
});

test('an update comes through Squid that wants a name (Basic)', async () => {
  const squid = await startSquid({ scheme: 'Basic', name: 'anna', password: 'first', hosts: [] });
  const data = await newData(groq, feed);
  await writeSettings(data, {
    chat: { endpoint: groq.url },
    updates: { feedUrl: feed.url, mode: 'notify' },
    network: { proxy: { mode: 'http', address: squid.address, exceptions: '<-loopback>' } },
  });
  feed.serve(await publish());
  const app = await start(data);
  await startHere(app.page);
  await signInToProxy(app.page, 'anna', 'first');
  await expectDownloaded(app.page);
  expect(await squid.passed()).toContain(new URL(feed.url).host);
  await app.close();
  await squid.stop();
});

test('an update comes as a configuration file says, through a SOCKS5 proxy, from a server of the company’s own authority', async () => {
  const host = 'feed.company.test';
  const authority = await makeAuthority('Company Test Authority');
  await authority.trustIn(join(world.root, 'root'));
  const front = await startTlsFront(feed.url, await authority.issue(host));
  const socks = await startSocks([host]);
  const files = await startPac(`SOCKS5 ${socks.address}`);
  const address = `${host}:${String(front.port)}`;
  const data = await newData(groq, feed);
  await writeSettings(data, {
    chat: { endpoint: groq.url },
    updates: { feedUrl: `https://${address}/`, mode: 'notify' },
    network: { proxy: { mode: 'pac', address: `${files.url}/proxy.pac`, exceptions: '' } },
  });
  feed.serve(await publish());
  const app = await startWithoutAccount(data);
  await expectDownloaded(app.page);
  expect([...new Set(socks.passed)]).toEqual([address]);
  await app.close();
  await files.stop();
  await socks.stop();
  await front.stop();
  await authority.remove();
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
