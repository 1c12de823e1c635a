import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import type { Configuration } from 'app-builder-lib';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDefaults } from '../../src/core/defaults';
import { EXPORT_EXTENSION } from '../../src/core/opened-file';
import { repoRoot } from '../lib/paths';
import { FUSES } from './fuses';

const read = (path: string): Promise<Buffer> => readFile(join(repoRoot, path));

describe('electron-builder.yml', () => {
  let config: Configuration;
  beforeAll(async () => {
    config = await getConfig(repoRoot, null, null);
  });
  // It wants a logger for debugging, and asks it only whether it is on.
  const validate = validateConfiguration as (given: unknown, log: { isEnabled: boolean }) => Promise<void>;
  const valid = (changed: unknown): Promise<void> => validate(changed, { isEnabled: false });

  it('is valid as a whole, for all systems', async () => {
    await valid(config);
    expect([config.win?.target, config.mac?.target, config.linux?.target]).toEqual([
      [{ target: 'nsis', arch: ['x64'] }],
      ['dmg', 'zip'],
      ['AppImage', 'deb', 'rpm'],
    ]);
  });

  it.each(['win', 'mac', 'linux', 'nsis', 'dmg', 'deb', 'rpm'])(
    'a wrong word under %s would be noticed',
    async (part) => {
      const broken = { ...config, [part]: { ...(config as Record<string, object>)[part], targett: [] } };
      await expect(valid(broken)).rejects.toThrow();
    },
  );

  it('names every fuse that there is', async () => {
    const schema = JSON.parse(String(await read('node_modules/app-builder-lib/scheme.json'))) as {
      definitions: { FuseOptionsV1: { properties: object } };
    };
    const known = Object.keys(schema.definitions.FuseOptionsV1.properties);
    expect(Object.keys(config.electronFuses ?? {}).sort()).toEqual(known.sort());
  });

  it('knows each fuse of the newest Electron: all but the last one are known to the library, in this order', () => {
    const words = (name: string): string => name.replaceAll('_', '').toLowerCase();
    const named = Object.values(FuseV1Options).filter((name) => typeof name === 'string');
    expect(named).toHaveLength(FUSES.length - 1);
    for (const [place, name] of named.entries())
      expect(words(name)).toContain(words(FUSES[place] ?? 'missing'));
  });

  it('asks for the macOS that Electron needs, and the guide says so', async () => {
    // Chromium 152 (Electron 44) begins there.
    expect(config.mac?.minimumSystemVersion).toBe('13.0');
    expect(String(await read('docs/installing.md'))).toContain('| macOS 13 and later');
  });

  it('asks macOS for one exception, and to be notarised', async () => {
    const entitlements = String(await read(String(config.mac?.entitlements)));
    expect([...entitlements.matchAll(/<key>(.+)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
    expect(config.mac).toMatchObject({ hardenedRuntime: true, notarize: true });
    expect(config.mac?.entitlementsInherit).toBe(config.mac?.entitlements);
  });

  it('opens the links of our own scheme, for the person alone and without their data at the end', () => {
    expect(config.protocols).toEqual([expect.objectContaining({ schemes: ['safycore'] })]);
    expect(config.nsis).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
  });
});

it('the systems know what an export is called as the app does', async () => {
  const { fileAssociations } = await getConfig(repoRoot, null, null);
  expect(fileAssociations).toEqual([expect.objectContaining({ ext: EXPORT_EXTENSION, role: 'Viewer' })]);
});

describe('what is packed along', () => {
  it('defaults.json is as the app reads it', async () => {
    expect(parseDefaults(String(await read('resources/defaults.json'))).updates.channel).toBe('stable');
  });

  it.each(['{}', '{"project":null,"useTeamProxy":false,"updates":{"feedUrl":"here","channel":"stable"}}'])(
    'other defaults would be refused: %s',
    (text) => {
      expect(() => parseDefaults(text)).toThrow();
    },
  );

  it('the icon has every size, the small ones too', async () => {
    const ico = await read('resources/icon.ico');
    const count = ico.readUInt16LE(4);
    const sizes = Array.from({ length: count }, (_, index) => ico.readUInt8(6 + 16 * index) || 256);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const size of [16, 32, 48, 128, 256, 512]) {
      const png = await read(`resources/icons/${String(size)}x${String(size)}.png`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    const icns = await read('resources/icon.icns');
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    expect(icns.includes('ic10')).toBe(true);
  });
});
