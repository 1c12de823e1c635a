import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAppSettings, type Services } from './services';

const services: Services = {
  supabase: { url: 'http://127.0.0.1:1', publishableKey: 'sb_publishable_x', secretKey: null, isLocal: true },
  chat: { endpoint: 'http://127.0.0.1:2', apiKey: 'not for the file', isLocal: true },
  stop: () => Promise.resolve(),
};

describe('the settings that npm start writes', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'safycore-settings-'));
  });
  afterEach(() => rm(dir, { recursive: true }));
  const read = async (): Promise<unknown> => JSON.parse(await readFile(join(dir, 'settings.json'), 'utf8'));

  it('name the services and hold no key', async () => {
    await writeAppSettings(join(dir), services);
    expect(await read()).toEqual({
      supabase: { url: 'http://127.0.0.1:1', publishableKey: 'sb_publishable_x' },
      chat: { endpoint: 'http://127.0.0.1:2' },
    });
  });

  it('keep what the developer chose in the app', async () => {
    const chosen = { appearance: { theme: 'dark' }, chat: { model: 'demo', endpoint: 'http://127.0.0.1:9' } };
    await writeFile(join(dir, 'settings.json'), JSON.stringify(chosen));
    await writeAppSettings(dir, services);
    expect(await read()).toMatchObject({
      appearance: { theme: 'dark' },
      chat: { model: 'demo', endpoint: 'http://127.0.0.1:2' },
    });
  });
});
