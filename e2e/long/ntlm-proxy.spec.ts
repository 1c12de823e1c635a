import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNtlmProxy } from '../../world/network/ntlm-proxy';
import { writeSettings } from '../harness/app';
import { companyHosts, startCompany } from '../harness/company';
import { hosts, openConnections, proxyDialog, tellProxy } from '../harness/connections';
import { answers, ask, newCredentials, saveFacts, send, signIn, signUp, startHere } from '../harness/person';
import { allSent, connectionState, syncNow } from '../harness/sync';
import { expect, test } from '../harness/test';

/* A proxy that wants a name by NTLM, as those of Windows domains do: who signs in gets through on that connection. */

const anna = { domain: 'COMPANY', name: 'anna', password: 'Password' } as const;
const ANNA = 'COMPANY\\anna';

test('behind a proxy that wants a name (NTLM) everything works, and what others change comes once a minute', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  test.setTimeout(120_000);
  const company = await startCompany(supabase, groq);
  const ntlm = await startNtlmProxy(anna, { hosts: companyHosts });
  await company.settle(userData, { proxy: { mode: 'http', address: ntlm.address, exceptions: '' } });
  const { page } = await launch({ env: company.env });
  const credentials = newCredentials();
  const signing = signUp(page, credentials);
  await expect(proxyDialog(page)).toBeVisible();
  await tellProxy(page, ANNA, 'wrong');
  await expect(proxyDialog(page).getByRole('alert')).toContainText('did not accept this name and password');
  expect(ntlm.passed()).toEqual([]);
  await tellProxy(page, ANNA, 'Password');
  await expect(proxyDialog(page)).toBeHidden();
  await page
    .getByRole('form', { name: 'Create account' })
    .getByRole('button', { name: 'Create account' })
    .click();
  await signing;

  await saveFacts(page, 'The shop opens at nine.');
  groq.next({ kind: 'gated', text: 'It opens at nine in the morning.' });
  await send(page, 'When does the shop open?');
  groq.release(2);
  // It comes bit by bit.
  await expect(answers(page).last()).toContainText('It opens');
  await expect(answers(page).last()).not.toContainText('morning');
  groq.release(20);
  await expect(answers(page).last()).toContainText('It opens at nine in the morning.');
  await allSent(page);
  expect(ntlm.passed().sort()).toEqual([`CONNECT ${company.model}`, `CONNECT ${company.server}`]);
  expect(ntlm.signIns().refused).toBe(1);

  // Node does not speak it for a WebSocket.
  await openConnections(page);
  const live = hosts(page).filter({ hasText: 'Changes as they happen' });
  await expect(live).toContainText('Nothing is lost');
  await page.keyboard.press('Escape');
  const elsewhere = await mkdtemp(join(tmpdir(), 'safycore-second-'));
  const { url, publishableKey } = supabase;
  await writeSettings(elsewhere, { supabase: { url, publishableKey }, chat: { endpoint: groq.url } });
  const other = await launch({ userDataDir: elsewhere });
  await signIn(other.page, credentials);
  await other.page.getByRole('button', { name: 'New conversation' }).click();
  await ask(other.page, 'Asked elsewhere');
  await allSent(other.page);
  await syncNow(page);
  await expect(page.getByRole('navigation', { name: 'Conversations' })).toContainText('Asked elsewhere');
  await expect(connectionState(page)).toHaveText('Online');
  await expect(proxyDialog(page)).toBeHidden();
  await other.close();
  await rm(elsewhere, { recursive: true, force: true, maxRetries: 5 });
  await ntlm.stop();
  await company.stop();
});

for (const { offered, negotiates } of [
  { offered: 'NTLM', negotiates: false },
  { offered: 'a ticket that nobody has, or NTLM', negotiates: true },
]) {
  test(`a proxy that wants a name by ${offered} is told it once, and again when it has changed its password`, async ({
    launch,
    userData,
    groq,
  }) => {
    const ntlm = await startNtlmProxy(anna, { hosts: ['127.0.0.1'], negotiates });
    const proxy = { mode: 'http', address: ntlm.address, exceptions: '<-loopback>' } as const;
    await writeSettings(userData, { chat: { endpoint: groq.url }, network: { proxy } });
    const first = await launch();
    await startHere(first.page);
    await tellProxy(first.page, ANNA, 'Password');
    await expect(proxyDialog(first.page)).toBeHidden();
    await ask(first.page, 'Is anybody there?');
    await expect(answers(first.page).last()).toContainText('demo');
    await first.close();

    const { page } = await launch();
    await ask(page, 'Do you know me?');
    await expect(answers(page).last()).toContainText('demo');
    await expect(proxyDialog(page)).toBeHidden();
    expect(ntlm.signIns().refused).toBe(0);

    ntlm.setPassword('password');
    await send(page, 'And now?');
    await expect(proxyDialog(page)).toBeVisible();
    // Offered again and again, a wrong password locks its owner out.
    const { refused } = ntlm.signIns();
    expect(refused).toBeLessThanOrEqual(2);
    await tellProxy(page, ANNA, 'password');
    await expect(proxyDialog(page)).toBeHidden();
    await ask(page, 'Is it better?');
    await expect(answers(page).last()).toContainText('demo');
    expect(ntlm.signIns().refused).toBe(refused);
    const { host } = new URL(groq.url);
    expect(ntlm.passed().sort()).toEqual([`GET ${host}`, `HEAD ${host}`, `POST ${host}`]);
    await ntlm.stop();
  });
}
