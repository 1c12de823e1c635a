import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PRODUCT } from '../updates/manifest';
import { UpdateProblem } from '../updates/problem';
import { newPublisher, publish } from '../updates/testing/publisher';
import { choosable, type Dictionary, fileFor, languagesOf } from './dictionaries';
import { openDictionaryFolder } from './dictionary-folder';

const ours = newPublisher();
const bytes = Buffer.from('a dictionary of English');
const NAME = 'en-US-10-1.bdic';

const toldOf = (name: string, content: Uint8Array): Dictionary => ({
  name,
  size: content.length,
  sha512: createHash('sha512').update(content).digest('base64'),
});
const manifest = {
  format: 1,
  product: PRODUCT,
  released: '2026-11-01T10:00:00.000Z',
  dictionaries: [toldOf(NAME, bytes), toldOf('de-DE-3-0.bdic', Buffer.from('German'))],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'safycore-dictionaries-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A feed's files by their names. */
function feedOf({ signed = publish(manifest, ours), content = bytes } = {}) {
  const files: Record<string, Buffer | undefined> = {
    'dictionaries.json': Buffer.from(signed.bytes),
    'dictionaries.json.sig': Buffer.from(signed.signatures ?? ''),
    [NAME]: Buffer.from(content),
  };
  return (name: string) => Promise.resolve(files[name]);
}
const open = () => openDictionaryFolder(folder, [ours.key]);
const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof UpdateProblem ? error.kind : String(error)),
  );

describe('the dictionaries of a release', () => {
  it('come into the folder as they were signed, and are believed there', async () => {
    expect((await open().fetch('en-US', feedOf()))?.name).toBe(NAME);
    expect(await readFile(join(folder, NAME))).toEqual(bytes);
    expect(await open().verified()).toEqual([NAME]);
  });

  it('are whole to whoever looks while they are saved', async () => {
    const folder = open();
    const looks = { over: false };
    const saving = folder.fetch('en-US', feedOf()).then(() => (looks.over = true));
    while (!looks.over) expect([[], [NAME]]).toContainEqual(await folder.verified());
    await saving;
    expect(await folder.verified()).toEqual([NAME]);
  });

  it('are refused with any byte changed, on their way and in the folder', async () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const content = Buffer.from(bytes);
      content[at] = (content[at] ?? 0) ^ 1;
      expect(await problemOf(open().fetch('en-US', feedOf({ content })))).toBe('forged');
      expect(await readdir(folder)).toEqual([]);
    }
    await open().fetch('en-US', feedOf());
    await writeFile(join(folder, NAME), 'A dictionary of English');
    expect(await open().verified()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are refused where the list of them was changed, is not signed or signed by others', async () => {
    const signed = publish(manifest, ours);
    const changed = Buffer.from(signed.bytes);
    changed[20] = (changed[20] ?? 0) ^ 1;
    const cases = [
      [{ ...signed, bytes: changed }, 'forged'],
      [{ ...signed, signatures: '{ "signatures": [] }' }, 'unsigned'],
      [publish(manifest, newPublisher()), 'unknown_key'],
      [publish({ ...manifest, product: 'other' }, ours), 'other_product'],
      [publish({ ...manifest, dictionaries: [toldOf('../en-US-1-0.bdic', bytes)] }, ours), 'garbage'],
    ] as const;
    for (const [wrong, kind] of cases) {
      expect(await problemOf(open().fetch('en-US', feedOf({ signed: wrong })))).toBe(kind);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('are not believed for a key that was revoked since, nor without what they came with', async () => {
    await open().fetch('en-US', feedOf());
    const later = openDictionaryFolder(folder, [ours.revoked]);
    expect(await later.verified()).toEqual([]);
    await writeFile(join(folder, NAME), bytes);
    expect(await open().verified()).toEqual([]);
  });

  it('are none for a language that nobody made one for', async () => {
    expect(await open().fetch('cy', feedOf())).toBeNull();
  });
});

describe('languages', () => {
  const available = [
    'af',
    'de',
    'de-DE',
    'en',
    'en-AU',
    'en-GB',
    'en-US',
    'es',
    'es-419',
    'es-ES',
    'pt-BR',
    'pt-PT',
    'pt',
  ];

  it('are offered once each', () => {
    expect(choosable(available)).toEqual(['af', 'de', 'en-AU', 'en-GB', 'en-US', 'es', 'pt-BR', 'pt-PT']);
  });

  it('are those of the system', () => {
    const offered = choosable(available);
    expect(languagesOf(['de-AT', 'en-GB', 'en', 'ar', 'es-MX'], offered)).toEqual([
      'de',
      'en-GB',
      'en-US',
      'es',
    ]);
    expect(languagesOf(['ar-EG'], offered)).toEqual([]);
  });

  it('find their file by Chromium’s names', () => {
    const files = ['en-GB-10-1', 'en-US-10-1', 'de-DE-3-0', 'es-ES-3-0', 'pt-BR-3-0', 'pt-PT-3-0'].map(
      (name) => ({
        name: `${name}.bdic`,
      }),
    );
    const found = (tag: string) => fileFor(tag, files)?.name;
    expect(found('en-GB')).toBe('en-GB-10-1.bdic');
    expect(found('de')).toBe('de-DE-3-0.bdic');
    expect(found('es')).toBe('es-ES-3-0.bdic');
    expect(found('pt-PT')).toBe('pt-PT-3-0.bdic');
    expect(found('en-ZA')).toBeUndefined();
    expect(found('fr')).toBeUndefined();
  });
});
