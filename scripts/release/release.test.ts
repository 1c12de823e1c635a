import { generateKeyPairSync } from 'node:crypto';
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseUpdateKeys } from '../../src/core/updates/keys';
import { describePackage } from '../lib/release/artefacts';
import { verifyDictionaries, writeDictionaries } from '../lib/release/dictionaries';
import { parseSigningKey, type Release, verifyFeed, writeFeed } from '../lib/release/feed';
import { addKey, revokeKey } from './keys';

let folder: string;
let keyFile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safycore-release-'));
  keyFile = join(folder, 'update-keys.json');
  await writeFile(keyFile, '{ "keys": [] }');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const release: Release = {
  version: '1.0.1',
  channel: 'stable',
  notes: 'Better.',
  rollout: 25,
  released: new Date('2026-11-01T10:00:00Z'),
};
const keys = async () => parseUpdateKeys(await readFile(keyFile, 'utf8'));
const newKey = async () => {
  const file = await addKey(join(folder, 'private'), keyFile);
  return { file, key: parseSigningKey(await readFile(file, 'utf8')) };
};

describe('publishing', () => {
  it('signs what lies in a folder, and finds it whole again', async () => {
    const { key } = await newKey();
    await writeFile(join(folder, 'safycore_1.0.1_amd64.deb'), 'a package');
    await writeFile(join(folder, 'safycore_1.0.0_amd64.deb'), 'an older one');
    await writeFile(join(folder, 'SafyCore-1.0.1-mac-arm64.dmg'), 'for people');
    await writeFeed(folder, release, [key]);
    const manifest = await verifyFeed(folder, 'stable', await keys());
    expect(manifest).toMatchObject({ version: '1.0.1', rollout: 25, channel: 'stable' });
    expect(manifest.files.map(({ name }) => name)).toEqual(['safycore_1.0.1_amd64.deb']);

    await appendFile(join(folder, 'safycore_1.0.1_amd64.deb'), '!');
    await expect(verifyFeed(folder, 'stable', await keys())).rejects.toThrow(
      'is not the file that was signed',
    );
    await rm(join(folder, 'safycore_1.0.1_amd64.deb'));
    await expect(verifyFeed(folder, 'stable', await keys())).rejects.toThrow('is missing');
  });

  it('signs the dictionaries that lie there, and finds each whole again', async () => {
    const { key } = await newKey();
    await expect(writeDictionaries(folder, release.released, [key])).rejects.toThrow('no dictionary');
    await writeFile(join(folder, 'en-US-10-1.bdic'), 'English');
    await writeFile(join(folder, 'de-DE-3-0.bdic'), 'German');
    await writeDictionaries(folder, release.released, [key]);
    expect(await verifyDictionaries(folder, await keys())).toEqual(['de-DE-3-0.bdic', 'en-US-10-1.bdic']);
    await appendFile(join(folder, 'de-DE-3-0.bdic'), '!');
    await expect(verifyDictionaries(folder, await keys())).rejects.toThrow('is not the file that was signed');
  });

  it('notices a manifest that was changed, and one for another channel', async () => {
    const { key } = await newKey();
    await writeFile(join(folder, 'safycore_1.0.1_amd64.deb'), 'a package');
    await writeFeed(folder, release, [key]);
    for (const end of ['', '.sig']) {
      await writeFile(join(folder, `beta.json${end}`), await readFile(join(folder, `stable.json${end}`)));
    }
    await expect(verifyFeed(folder, 'beta', await keys())).rejects.toThrow('stable');
    await appendFile(join(folder, 'stable.json'), ' ');
    await expect(verifyFeed(folder, 'stable', await keys())).rejects.toThrow('changed after it was signed');
  });

  it('refuses an empty folder and a key of another kind', async () => {
    const { key } = await newKey();
    await expect(writeFeed(folder, release, [key])).rejects.toThrow('There is no package');
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect(() => parseSigningKey(String(other.export({ format: 'pem', type: 'pkcs8' })))).toThrow('Ed25519');
    expect(() => parseSigningKey('nothing')).toThrow('not a private key');
  });

  it('rotates keys: a second beside the first, then the first revoked', async () => {
    const [first, second] = [await newKey(), await newKey()];
    await expect(newKey()).rejects.toThrow('Revoke one first');
    expect((await stat(first.file)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'private'))).toHaveLength(2);

    await writeFile(join(folder, 'safycore_1.0.1_amd64.deb'), 'a package');
    await writeFeed(folder, release, [first.key]);
    const before = await keys();
    await revokeKey(before[0]?.id ?? '', keyFile);
    await expect(verifyFeed(folder, 'stable', await keys())).rejects.toThrow('no longer trusted');
    await writeFeed(folder, release, [first.key, second.key]);
    // Both the versions before and those after believe it.
    expect((await verifyFeed(folder, 'stable', before)).version).toBe('1.0.1');
    expect((await verifyFeed(folder, 'stable', await keys())).version).toBe('1.0.1');
    await newKey();
  });
});

it('packages are known by their names', () => {
  expect(describePackage('safycore_1.2.0~beta.1_arm64.deb')).toEqual({
    version: '1.2.0-beta.1',
    system: 'linux',
    arch: 'arm64',
    kind: 'deb',
  });
  expect(describePackage('safycore-1.2.0.x86_64.rpm')).toMatchObject({ kind: 'rpm', arch: 'x64' });
  expect(describePackage('SafyCore-1.2.0-linux-x86_64.AppImage')).toMatchObject({
    kind: 'AppImage',
    arch: 'x64',
  });
  expect(describePackage('SafyCore-1.2.0-mac-arm64.zip')).toMatchObject({ system: 'darwin', arch: 'arm64' });
  expect(describePackage('SafyCore-1.2.0-win-x64.exe')).toMatchObject({ system: 'win32', version: '1.2.0' });
  for (const other of ['SafyCore-1.2.0-mac-arm64.dmg', 'SHA256SUMS', 'stable.json', 'evil.deb']) {
    expect(describePackage(other)).toBeNull();
  }
});
