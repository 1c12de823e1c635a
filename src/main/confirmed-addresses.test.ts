import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MemoryKeychain } from '../core/accounts/memory-keychain';
import { SecretVault } from '../core/accounts/vault';
import { GROQ_ENDPOINT } from '../shared/endpoints';
import { confirmAddresses, type ConfirmedAddresses } from './confirmed-addresses';
import { type Addresses, openSettings, type SettingsStore } from './settings';

const ours = { url: 'https://ours.example', publishableKey: 'sb_publishable_1' };
const published: Addresses = { endpoint: GROQ_ENDPOINT, project: null, feedUrl: null };

let dir: string;
let keychain: MemoryKeychain;
beforeEach(() => {
  keychain = new MemoryKeychain();
  dir = mkdtempSync(join(tmpdir(), 'safycore-addresses-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));

/** A start of the app: with the file as it is, or as somebody wrote it meanwhile. */
async function start(
  file?: object,
  package_: Addresses = published,
): Promise<{ settings: SettingsStore; addresses: ConfirmedAddresses; quit: () => Promise<void> }> {
  if (file) writeFileSync(join(dir, 'settings.json'), JSON.stringify(file));
  const { project, feedUrl } = package_;
  const settings = openSettings(dir, {
    project,
    useTeamProxy: false,
    updates: { feedUrl, channel: 'stable' },
  });
  const vault = await SecretVault.open({ file: join(dir, 'vault.json'), keychain, log: console });
  const addresses = confirmAddresses(vault, settings, package_);
  return {
    settings,
    addresses,
    quit: async () => {
      await settings.flush();
      await vault.flush();
    },
  };
}

const OWN = { chat: { endpoint: 'http://localhost:11434' }, supabase: ours };

it('takes what the first start finds, and asks nothing while it stays', async () => {
  await (await start(OWN)).quit();
  const { settings, addresses } = await start();
  expect(settings.addresses()).toEqual({ endpoint: 'http://localhost:11434', project: ours, feedUrl: null });
  expect(addresses.changed()).toBeNull();
});

it.each([
  ['another model server', { chat: { endpoint: 'https://strange.example' } }, 'endpoint'],
  ['another project', { supabase: { ...ours, url: 'https://strange.example' } }, 'project'],
  ['another feed', { updates: { feedUrl: 'https://strange.example' } }, 'feed'],
] as const)('%s in the file changes nothing until the person agrees', async (_name, change, place) => {
  await (await start(OWN)).quit();
  const second = await start({ ...OWN, ...change });
  const before = { endpoint: 'http://localhost:11434', project: ours, feedUrl: null };
  expect(second.settings.addresses()).toEqual(before);
  expect(second.addresses.changed()?.[place]?.file).toContain('strange.example');

  // Closed without a choice, it is asked again.
  const third = await start();
  expect(third.settings.addresses()).toEqual(before);
  expect(JSON.stringify(third.addresses.decide('file'))).toContain('strange.example');
  expect(third.addresses.changed()).toBeNull();
  await third.quit();
  const fourth = await start();
  expect(fourth.addresses.changed()).toBeNull();
  expect(JSON.stringify(fourth.settings.addresses())).toContain('strange.example');
});

it('puts back what was confirmed, and asks no more', async () => {
  await (await start(OWN)).quit();
  const second = await start({ ...OWN, chat: { endpoint: 'https://strange.example' } });
  second.addresses.decide('confirmed');
  await second.quit();
  expect(readFileSync(join(dir, 'settings.json'), 'utf8')).not.toContain('strange.example');
  expect((await start()).addresses.changed()).toBeNull();
});

it('holds what was confirmed where the file is gone, or holds nonsense', async () => {
  await (await start(OWN)).quit();
  rmSync(join(dir, 'settings.json'));
  expect((await start()).settings.addresses()).toMatchObject({
    endpoint: 'http://localhost:11434',
    project: ours,
  });
  const { settings, addresses } = await start({
    chat: { endpoint: 'garbage' },
    supabase: { url: 'garbage' },
  });
  expect(settings.addresses()).toMatchObject({ endpoint: 'http://localhost:11434', project: ours });
  expect(addresses.changed()).toBeNull();
});

it('goes to nobody new where nobody ever chose', async () => {
  await (await start({})).quit();
  const { settings, addresses } = await start({ chat: { endpoint: 'https://strange.example' } });
  expect(settings.addresses().endpoint).toBe(GROQ_ENDPOINT);
  expect(addresses.changed()).toMatchObject({ endpoint: { confirmed: GROQ_ENDPOINT } });
});

it('follows the package, whose word is signed, where nobody chose', async () => {
  await (await start({})).quit();
  const { settings, addresses } = await start(undefined, { ...published, project: ours });
  expect(settings.addresses().project).toEqual(ours);
  expect(addresses.changed()).toBeNull();
});

it('remembers what a person chooses in the window', async () => {
  const first = await start({});
  first.settings.update({ endpoint: 'https://chosen.example' });
  first.settings.setProject(ours);
  await first.quit();
  const { settings, addresses } = await start();
  expect(settings.addresses()).toMatchObject({ endpoint: 'https://chosen.example', project: ours });
  expect(addresses.changed()).toBeNull();
});
