import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDictionaries } from '../../scripts/lib/release/dictionaries';
import { answers, ask, startHere } from '../harness/person';
import { askMain } from '../harness/operation';
import { startDictionaryFeed, underlining, useFeed } from '../harness/spelling';
import { expect, test } from '../harness/test';

/* Dictionaries that are signed as ours, and were made to harm whoever reads them. */

test.skip(process.platform !== 'linux', 'Elsewhere the system checks, with dictionaries of its own.');

const MIB = 1024 ** 2;
const AFF = 4 * 2;
const DIC = 4 * 3;
const DIGEST = 16;
const HEAD = 32;

/** With the digest by which Chromium knows that a dictionary is whole. */
function sealed(bytes: Buffer): Buffer {
  const aff = bytes.readUInt32LE(AFF);
  createHash('md5')
    .update(bytes.subarray(Math.min(aff, bytes.length)))
    .digest()
    .copy(bytes, DIGEST);
  return bytes;
}

/** The same each time. */
function* noise(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield state >>> 16;
  }
}

function noisy(bytes: Buffer, seed: number, from: number, share: number): Buffer {
  const next = noise(seed);
  for (let at = from; at < bytes.length; at += 1)
    if (next.next().value % 100 < share) bytes[at] = next.next().value & 0xff;
  return bytes;
}

/** By Chromium's names of files, so that each is a language of its own. */
function hostile(real: Buffer): Readonly<Record<string, Buffer>> {
  const copy = (): Buffer => Buffer.from(real);
  const dic = real.readUInt32LE(DIC);
  const far = copy();
  far.writeUInt32LE(0xffff_fff0, AFF);
  const away = copy();
  away.writeUInt32LE(0xffff_fff0, DIC);
  const huge = Buffer.concat([copy(), Buffer.alloc(15 * MIB, 0xc0)]);
  // Each node of the tree of words points to itself.
  const looped = copy();
  looped.fill(Buffer.from([0xc0, 0x00]), dic + 2);
  return {
    'bg-BG-3-0.bdic': Buffer.from([0]),
    'cs-CZ-3-0.bdic': real.subarray(0, HEAD),
    'da-DK-3-0.bdic': real.subarray(0, real.length / 2),
    'de-DE-3-0.bdic': Buffer.alloc(15 * MIB, 0xff),
    'el-GR-3-0.bdic': sealed(far),
    'et-EE-3-0.bdic': sealed(away),
    'fr-FR-3-0.bdic': sealed(huge),
    'hu-HU-3-0.bdic': sealed(looped),
    'it-IT-3-0.bdic': sealed(noisy(copy(), 1, HEAD, 10)),
    'nb-NO-3-0.bdic': sealed(noisy(copy(), 2, dic, 10)),
    'nl-NL-3-0.bdic': sealed(noisy(copy(), 3, dic, 50)),
    'pl-PL-3-0.bdic': sealed(noisy(copy(), 4, HEAD, 100)),
    'ro-RO-3-0.bdic': sealed(noisy(Buffer.concat([copy(), Buffer.alloc(4 * MIB)]), 5, dic, 100)),
  };
}

test('a dictionary that harms whoever reads it harms nobody but the underlining', async ({
  launch,
  userData,
}) => {
  test.setTimeout(300_000);
  const feed = await startDictionaryFeed();
  const real = await readFile(join(feed.folder, 'en-US-10-1.bdic'));
  await rm(join(feed.folder, 'de-DE-3-0.bdic'));
  const files = hostile(real);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(feed.folder, name), bytes);
  await writeDictionaries(feed.folder, new Date(), [feed.key]);
  await useFeed(userData, feed);
  const { app, page } = await launch({ folder: feed.appFolder });
  let crashes = 0;
  page.on('crash', () => (crashes += 1));
  await startHere(page);
  const { languages } = await askMain(page, 'spelling.state');
  const box = page.getByRole('textbox', { name: 'Message' });
  for (const file of Object.keys(files)) {
    const language = languages.find((tag) => file.startsWith(tag));
    if (!language) throw new Error(`Chromium checks no ${file}.`);
    await test.step(file, async () => {
      await askMain(page, 'settings.update', { spellingLanguages: [language] });
      await askMain(page, 'spelling.fetch', { language });
      await box.fill('');
      await box.pressSequentially('helo wrold unbelievableness ');
      await expect(box).toHaveValue('helo wrold unbelievableness ');
      expect(crashes).toBe(0);
    });
  }
  // Some of them beside a true one: its words are checked as ever.
  await askMain(page, 'settings.update', { spellingLanguages: ['hu-HU', 'nb-NO', 'en-US'] });
  await askMain(page, 'spelling.fetch', { language: 'en-US' });
  await box.fill('');
  await box.pressSequentially('nien wrold ');
  await expect.poll(() => underlining(app, box), { timeout: 10_000 }).toBeGreaterThan(10);
  await box.fill('');
  await ask(page, 'Is anybody there?');
  await expect(answers(page).last()).toContainText('demo');
  expect(crashes).toBe(0);
  await feed.stop();
});
