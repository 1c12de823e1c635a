import { startTlsFront } from '../../world/network/authority';
import { startPac } from '../../world/network/pac';
import { startSlowFront } from '../../world/network/slow-front';
import { startSocks } from '../../world/network/socks';
import { companyHosts, startCompany, useEverything } from '../harness/company';
import { chooseProxy, hosts, openConnections, testConnections, useThisProxy } from '../harness/connections';
import { newCredentials, signUp } from '../harness/person';
import { expect, test } from '../harness/test';

/* Configuration files (PAC), which say for each host by which proxy it is reached. */

test('by a configuration file (PAC) everything finds its proxy; where the file is gone, that is said', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  const company = await startCompany(supabase, groq);
  const socks = await startSocks(companyHosts);
  const files = await startPac(`SOCKS5 ${socks.address}`);
  const file = `${files.url}/proxy.pac`;
  await company.settle(userData);
  const { page } = await launch({ env: company.env });
  await chooseProxy(page, 'Configuration file (PAC)', 'Address of the configuration file', file);
  await signUp(page, newCredentials());
  await useEverything(page, supabase);
  expect([...new Set(socks.passed)].sort()).toEqual([company.model, company.server]);

  await openConnections(page);
  await page.getByRole('textbox', { name: 'Address of the configuration file' }).fill(`${file}.gone`);
  await useThisProxy(page);
  await testConnections(page);
  await expect(hosts(page).filter({ hasText: 'Answers' })).toContainText(
    'configuration file could not be read',
  );
  await socks.stop();
  await files.stop();
  await company.stop();
});

test('a configuration file that comes slowly is waited for', async ({ launch, userData, supabase, groq }) => {
  const company = await startCompany(supabase, groq);
  const socks = await startSocks(companyHosts);
  const files = await startPac(`SOCKS5 ${socks.address}`);
  const secure = await startTlsFront(files.url, await company.authority.issue('localhost'));
  // A handshake is part of connecting, which is what may be cut off.
  const slow = await startSlowFront(secure.port);
  await company.settle(userData);
  const { page } = await launch({ env: company.env });
  const file = `https://localhost:${String(slow.port)}/proxy.pac`;
  await chooseProxy(page, 'Configuration file (PAC)', 'Address of the configuration file', file);
  const signing = signUp(page, newCredentials());
  // Whoever asks for the file is kept waiting first: it is slow for certain.
  await expect.poll(slow.taken).toBeGreaterThan(0);
  slow.release();
  await signing;
  expect(socks.passed).toContain(company.server);
  await slow.stop();
  await secure.stop();
  await files.stop();
  await socks.stop();
  await company.stop();
});

test('the configuration file that the system names holds, too', async ({
  launch,
  userData,
  supabase,
  groq,
}) => {
  const company = await startCompany(supabase, groq);
  const socks = await startSocks(companyHosts);
  const files = await startPac(`SOCKS5 ${socks.address}`);
  await company.settle(userData);
  const system = { auto_proxy: `${files.url}/proxy.pac`, XDG_CURRENT_DESKTOP: 'none' };
  const { page } = await launch({ env: { ...company.env, ...system } });
  await signUp(page, newCredentials());
  await useEverything(page, supabase);
  expect([...new Set(socks.passed)].sort()).toEqual([company.model, company.server]);
  await files.stop();
  await socks.stop();
  await company.stop();
});
