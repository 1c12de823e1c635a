import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { writeSettings } from '../harness/app';
import {
  hosts,
  openConnections,
  proxyDialog,
  tellProxy,
  testConnections,
  useThisProxy,
} from '../harness/connections';
import { startGate } from '../harness/gate';
import { answers, ask, newCredentials, signUp, startHere } from '../harness/person';
import { connectionState } from '../harness/sync';
import { expect, test } from '../harness/test';

for (const scheme of ['Basic', 'Digest'] as const) {
  test(`a proxy that wants a name (${scheme}) is told it once, and again when it has changed its password`, async ({
    launch,
  }) => {
    const gate = await startGate();
    gate.lock({ scheme, name: 'anna', password: 'first' });
    const first = await launch({ args: gate.args });
    await startHere(first.page);
    await first.page.getByRole('textbox', { name: 'Message' }).fill('A');
    // The models are asked for once somebody writes.
    await expect(proxyDialog(first.page)).toBeVisible();
    expect(gate.asked()).toEqual([]);
    await tellProxy(first.page, 'anna', 'wrong');
    await expect(proxyDialog(first.page).getByRole('alert')).toContainText(
      'did not accept this name and password',
    );
    await tellProxy(first.page, 'anna', 'first');
    await expect(proxyDialog(first.page)).toBeHidden();
    await expect(first.page.getByRole('status', { name: 'Sign in to the proxy' })).toBeHidden();
    await ask(first.page, 'Is anybody there?');
    await expect(answers(first.page).last()).toContainText('demo');
    await first.close();

    const second = await launch({ args: gate.args });
    await ask(second.page, 'Do you know me?');
    await expect(answers(second.page).last()).toContainText('demo');
    await expect(proxyDialog(second.page)).toBeHidden();
    await second.close();

    gate.lock({ scheme, name: 'anna', password: 'second' });
    const { page } = await launch({ args: gate.args });
    // The models are asked for once somebody writes.
    await page.getByRole('textbox', { name: 'Message' }).fill('A');
    await expect(proxyDialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page
      .getByRole('status', { name: 'Sign in to the proxy' })
      .getByRole('button', { name: 'Sign in…' })
      .click();
    await tellProxy(page, 'anna', 'second');
    await expect(proxyDialog(page)).toBeHidden();
    await gate.stop();
  });
}

test('an account is made and synchronised behind a proxy that wants a name', async ({ launch, supabase }) => {
  const gate = await startGate();
  gate.lock({ scheme: 'Basic', name: 'anna', password: 'first' });
  const { page } = await launch({ args: gate.args });
  const credentials = newCredentials();
  const signing = signUp(page, credentials);
  await expect(proxyDialog(page)).toBeVisible();
  await tellProxy(page, 'anna', 'first');
  await expect(proxyDialog(page)).toBeHidden();
  await page
    .getByRole('form', { name: 'Create account' })
    .getByRole('button', { name: 'Create account' })
    .click();
  await signing;
  await expect(connectionState(page)).toContainText('Online');
  expect(gate.asked()).toContain(new URL(supabase.url).host);
  await gate.stop();
});

test('a server that is asked by https is reached through a proxy that wants a name', async ({
  launch,
  userData,
}) => {
  const gate = await startGate();
  gate.lock({ scheme: 'Basic', name: 'anna', password: 'first' });
  // Speaks no TLS: that somebody came is what matters here.
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeSettings(userData, { chat: { endpoint: `https://${host}` } });
  const { page } = await launch({ args: gate.args });
  await startHere(page);
  // The models are asked for once somebody writes.
  await page.getByRole('textbox', { name: 'Message' }).fill('A');
  await expect(proxyDialog(page)).toBeVisible();
  expect(gate.asked()).toEqual([]);
  await tellProxy(page, 'anna', 'first');
  await expect(proxyDialog(page)).toBeHidden();
  expect(gate.asked()).toEqual([host]);
  await gate.stop();
  server.close();
});

test('what one proxy was told is told to no other', async ({ launch, userData, groq }) => {
  const [first, second] = [await startGate(), await startGate()];
  first.lock({ scheme: 'Basic', name: 'anna', password: 'first' });
  second.lock({ scheme: 'Basic', name: 'anna', password: 'second' });
  const proxy = { mode: 'http', address: first.address, exceptions: '<-loopback>' } as const;
  await writeSettings(userData, { chat: { endpoint: groq.url }, network: { proxy } });
  const { page } = await launch();
  await startHere(page);
  await tellProxy(page, 'anna', 'first');
  await expect(proxyDialog(page)).toBeHidden();
  await openConnections(page);
  await page.getByRole('textbox', { name: 'Address of the proxy' }).fill(second.address);
  await useThisProxy(page);
  await testConnections(page);
  await expect(hosts(page).filter({ hasText: 'Answers' })).toContainText(
    'The proxy does not let this through.',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status', { name: 'Sign in to the proxy' })).toContainText(second.address);
  expect(first.told()).toHaveLength(1);
  expect(second.told()).toEqual([]);
  await first.stop();
  await second.stop();
});

test('a proxy that says nothing to whom it knows holds nobody for ever', async ({ launch }) => {
  const gate = await startGate();
  gate.lock({ scheme: 'Basic', name: 'anna', password: 'first' });
  const { page } = await launch({ args: gate.args });
  await startHere(page);
  await expect(proxyDialog(page)).toBeVisible();
  gate.behave({ mute: true });
  await tellProxy(page, 'anna', 'first');
  await expect(proxyDialog(page).getByRole('alert')).toContainText('The proxy did not answer.', {
    timeout: 40_000,
  });
  gate.behave({});
  await proxyDialog(page).getByRole('button', { name: 'Sign in' }).click();
  await expect(proxyDialog(page)).toBeHidden();
  await ask(page, 'Is anybody there?');
  await expect(answers(page).last()).toContainText('demo');
  await gate.stop();
});
