import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { startTlsFront } from '../../world/network/authority';
import { startRealm } from '../../world/network/kerberos';
import { startSocks } from '../../world/network/socks';
import { startSquid } from '../../world/network/squid';
import { startFeedServer } from '../../world/update/feed-server';
import { companyHosts, startCompany, useEverything } from '../harness/company';
import {
  chooseProxy,
  hosts,
  openConnections,
  proxyDialog,
  signInToProxy,
  testConnections,
  useThisProxy,
} from '../harness/connections';
import {
  answers,
  ask,
  type Credentials,
  newCredentials,
  saveFacts,
  signUp,
  toCreateAccount,
} from '../harness/person';
import { useFeed } from '../harness/spelling';
import { connectionState } from '../harness/sync';
import { expect, test } from '../harness/test';

/*
 * A company's network: the servers have names that only its proxy finds, and certificates of its own authority. What gets
 * through here went through the proxy, and was trusted by the system's store.
 */

/** Makes an account; on the way the proxy asks who it is. */
async function startThroughProxy(page: Page, credentials: Credentials): Promise<void> {
  const signing = signUp(page, credentials);
  await expect(proxyDialog(page)).toBeVisible();
  await signInToProxy(page, 'anna', 'first');
  const form = page.getByRole('form', { name: 'Create account' });
  await form.getByRole('button', { name: 'Create account' }).click();
  await signing;
}

for (const scheme of ['Basic', 'Digest'] as const) {
  test(`behind Squid that wants a name (${scheme}) everything works, and again when it has changed its password`, async ({
    launch,
    userData,
    supabase,
    groq,
  }) => {
    test.setTimeout(90_000);
    const company = await startCompany(supabase, groq);
    const squid = await startSquid({ scheme, name: 'anna', password: 'first', hosts: companyHosts });
    const proxy = { mode: 'http', address: squid.address, exceptions: '' } as const;
    await company.settle(userData, { proxy });
    const { page } = await launch({ env: company.env });
    await startThroughProxy(page, newCredentials());
    await useEverything(page, supabase);

    await openConnections(page);
    await testConnections(page);
    await expect(hosts(page).filter({ hasText: 'Accounts and synchronisation' })).toContainText('Reached.');
    await expect(hosts(page).filter({ hasText: 'Changes as they happen' })).toContainText('Reached.');
    await expect(hosts(page).filter({ hasText: 'Answers' })).toContainText(company.model);
    await page.keyboard.press('Escape');
    // While the app runs: what it knew is not offered again and again, and a person is asked.
    await squid.setPassword('second');
    // It notes a tunnel when that ends.
    expect([...new Set(await squid.passed())].sort()).toEqual([company.model, company.server]);
    await page.getByRole('textbox', { name: 'Message' }).fill('Does it still open?');
    await page.keyboard.press('Enter');
    await expect(proxyDialog(page)).toBeVisible();
    await signInToProxy(page, 'anna', 'second');
    await ask(page, 'And now?');
    await expect(answers(page).last()).toContainText('demo');
    await expect(connectionState(page)).toContainText('Online');
    await squid.stop();
    await company.stop();
  });
}

test('behind Squid that wants a ticket of the system (Negotiate), the one that is there is shown, and nobody is asked', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  const company = await startCompany(supabase, groq);
  const realm = await startRealm();
  const squid = await startSquid({ scheme: 'Negotiate', ...realm, hosts: companyHosts });
  const address = squid.address.replace('127.0.0.1', 'localhost');
  await company.settle(userData, { proxy: { mode: 'http', address, exceptions: '' } });
  const without = await launch({ env: { ...company.env, ...realm.env } });
  await without.page.getByRole('button', { name: 'Network' }).click();
  await testConnections(without.page);
  await expect(hosts(without.page).filter({ hasText: 'Answers' })).toContainText(
    'The proxy does not let this through.',
  );
  await without.close();

  await realm.signIn();
  const { page } = await launch({ env: { ...company.env, ...realm.env } });
  await signUp(page, newCredentials());
  await saveFacts(page, 'The shop opens at nine.');
  await ask(page, 'When does the shop open?');
  await expect(answers(page).last()).toContainText('demo');
  await expect(connectionState(page)).toContainText('Online');
  await expect(proxyDialog(page)).toBeHidden();
  // Node has no ticket to show for a WebSocket.
  await openConnections(page);
  await expect(hosts(page).filter({ hasText: 'Changes as they happen' })).toContainText('Nothing is lost');
  await squid.stop();
  await realm.stop();
  await company.stop();
});

test('through a proxy that speaks TLS with a certificate of the company’s authority, everything works', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  const company = await startCompany(supabase, groq);
  const squid = await startSquid({ scheme: 'Basic', name: 'anna', password: 'first', hosts: companyHosts });
  const front = await startTlsFront(`http://${squid.address}`, await company.authority.issue('localhost'));
  const address = `localhost:${String(front.port)}`;
  await company.settle(userData, { proxy: { mode: 'https', address, exceptions: '' } });
  const { page } = await launch({ env: company.env });
  await startThroughProxy(page, newCredentials());
  await useEverything(page, supabase);
  await front.stop();
  await squid.stop();
  await company.stop();
});

test('through a SOCKS5 proxy that is chosen at the door, everything works; without it, nothing does', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  const company = await startCompany(supabase, groq);
  const socks = await startSocks(companyHosts);
  await company.settle(userData);
  const { page } = await launch({ env: company.env });
  await page.getByRole('button', { name: 'Network' }).click();
  await testConnections(page);
  await expect(hosts(page).filter({ hasText: company.server }).first()).toContainText('No host of this name');
  await page.keyboard.press('Escape');
  await chooseProxy(page, 'SOCKS5', 'Address of the proxy', `socks5://${socks.address}`);
  await signUp(page, newCredentials());
  await useEverything(page, supabase);
  expect([...new Set(socks.passed)].sort()).toEqual([company.model, company.server]);

  await openConnections(page);
  await page.getByRole('combobox', { name: 'Proxy' }).click();
  await page.getByRole('option', { name: 'None' }).click();
  await useThisProxy(page);
  await testConnections(page);
  await expect(hosts(page).filter({ hasText: 'Answers' })).toContainText('No host of this name');
  await socks.stop();
  await company.stop();
});

test('a host that is excepted is asked directly, and every other one through the proxy, updates among them', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  const company = await startCompany(supabase, groq);
  const feed = await startFeedServer();
  const socks = await startSocks([...companyHosts, '127.0.0.1']);
  const exceptions = 'model.company.test; <-loopback>';
  await company.settle(userData, { proxy: { mode: 'socks5', address: socks.address, exceptions } });
  await useFeed(userData, feed);
  const { page } = await launch({ env: company.env });
  await page.getByRole('button', { name: 'Network' }).click();
  await testConnections(page);
  await expect(hosts(page).filter({ hasText: 'Accounts and synchronisation' })).toContainText('Reached.');
  await expect(hosts(page).filter({ hasText: 'Updates' })).toContainText('Reached.');
  // Only the proxy finds it.
  await expect(hosts(page).filter({ hasText: 'Answers' })).toContainText('No host of this name');
  const passed = [company.server, new URL(feed.url).host];
  expect([...new Set(socks.passed)].sort()).toEqual(passed.sort());
  await feed.stop();
  await socks.stop();
  await company.stop();
});

test('what a test of the connection can find is said, with what to do', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  test.setTimeout(90_000);
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const company = await startCompany(supabase, groq, {
    modelCertificate: (authority) => authority.issue('model.company.test', -1),
  });
  const socks = await startSocks(['model.company.test']);
  await company.settle(userData);
  const { page } = await launch({ env: company.env });
  await chooseProxy(page, 'SOCKS5', 'Address of the proxy', socks.address);
  await page.getByRole('button', { name: 'Network' }).click();
  await testConnections(page);
  await expect(hosts(page).filter({ hasText: 'Accounts' })).toContainText(
    'The proxy does not let this through. Ask whoever runs it to allow this host',
  );
  const model = hosts(page).filter({ hasText: 'Answers' });
  await expect(model).toContainText(
    /The certificate of model\.company\.test, issued by Company Test Authority, ended on .*Check this computer’s clock\./,
  );
  await model.getByText('Details').click();
  await expect(model.locator('code')).toContainText('SHA-256');

  const use = async (address: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Address of the proxy' }).fill(address);
    await useThisProxy(page);
    await testConnections(page);
  };
  await page.getByRole('textbox', { name: 'Address of the proxy' }).fill('no-port');
  await page.getByRole('button', { name: 'Use this proxy' }).click();
  await expect(page.getByRole('alert')).toContainText('Write the host and the port');
  await use('127.0.0.1:1');
  await expect(model).toContainText('The proxy does not answer. Check its address above');
  await use(`127.0.0.1:${String((silent.address() as AddressInfo).port)}`);
  await expect(model).toContainText('No answer came in time.');
  silent.close();
  await socks.stop();
  await company.stop();
});

for (const { what, options, sentence } of [
  {
    what: 'an authority that nobody added',
    options: { trusted: false },
    sentence:
      /Nobody that this computer trusts vouches for the certificate of server\.company\.test, which was issued by Company Test Authority/,
  },
  {
    what: 'another name',
    options: { serverCertificate: 'elsewhere.company.test' },
    sentence:
      /The certificate that server\.company\.test shows, issued by Company Test Authority, is for another name/,
  },
]) {
  test(`a server whose certificate has ${what} is sent nothing, and that is said where one signs in`, async ({
    launch,
    userData,
    supabase,
    groq,
  }) => {
    const company = await startCompany(supabase, groq, options);
    const socks = await startSocks(companyHosts);
    await company.settle(userData, { proxy: { mode: 'socks5', address: socks.address, exceptions: '' } });
    const { page } = await launch({ env: company.env });
    await toCreateAccount(page);
    const form = page.getByRole('form', { name: 'Create account' });
    await form.getByRole('textbox', { name: 'Email' }).fill('anna@example.com');
    await form.getByLabel('Password', { exact: true }).fill('correct horse battery 9');
    await form.getByRole('button', { name: 'Create account' }).click();
    await expect(form.getByRole('alert')).toContainText(sentence);
    const banner = page.getByRole('status', { name: 'Certificate' });
    await expect(banner).toContainText(sentence);
    await banner.getByText('Details').click();
    await expect(banner.locator('code')).toContainText('Company Test Authority');
    // Its own buttons and no other: nothing leads past it.
    await expect(banner.getByRole('button')).toHaveCount(0);
    await socks.stop();
    await company.stop();
  });
}
