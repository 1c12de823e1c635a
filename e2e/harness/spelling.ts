import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication, Locator } from '@playwright/test';
import { writeDictionaries } from '../../scripts/lib/release/dictionaries';
import { rawKeyOf, updateKeyId } from '../../src/core/updates/keys';
import { type FeedServer, startFeedServer } from '../../world/update/feed-server';

const repoRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));
/** Some words each, made by Chromium's `convert_dict` of lists of our own. */
const DICTIONARIES = join(repoRoot, 'world', 'spelling');

export interface DictionaryFeed extends FeedServer {
  /** What it serves. */
  readonly folder: string;
  /** Who signs that. */
  readonly key: KeyObject;
  /** An app that believes whoever signed it. */
  readonly appFolder: string;
}

/** A release feed with an English and a German dictionary, and an app that knows its key. */
export async function startDictionaryFeed(): Promise<DictionaryFeed> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const top = await mkdtemp(join(tmpdir(), 'safycore-dictionaries-'));
  const [folder, appFolder] = [join(top, 'feed'), join(top, 'app')];
  await mkdir(folder);
  for (const name of await readdir(DICTIONARIES))
    await copyFile(join(DICTIONARIES, name), join(folder, name));
  await writeDictionaries(folder, new Date(), [privateKey]);

  await mkdir(appFolder);
  await symlink(join(repoRoot, 'out'), join(appFolder, 'out'));
  const about = JSON.parse(await readFile(join(repoRoot, 'package.json'), 'utf8')) as object;
  await writeFile(join(appFolder, 'package.json'), JSON.stringify({ ...about, testBuild: true }));
  await cp(join(repoRoot, 'resources'), join(appFolder, 'resources'), { recursive: true });
  const raw = rawKeyOf(publicKey);
  const keys = [{ id: updateKeyId(raw), publicKey: raw.toString('base64') }];
  await writeFile(join(appFolder, 'resources', 'update-keys.json'), JSON.stringify({ keys }));

  const server = await startFeedServer();
  server.serve(folder);
  return {
    ...server,
    folder,
    key: privateKey,
    appFolder,
    stop: async () => {
      await server.stop();
      await rm(top, { recursive: true, force: true });
    },
  };
}

/** The settings of `userData` with this feed. */
export async function useFeed(userData: string, { url }: FeedServer): Promise<void> {
  const file = join(userData, 'settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...settings, updates: { feedUrl: url, mode: 'off' } }));
}

/** From now on a context menu stays in memory instead of on the screen. */
export const keepMenus = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      Object.assign(globalThis, { opened: this });
    };
  });

/** The labels of the menu that opened last; it is forgotten. */
export async function menuAt(app: ElectronApplication, open: () => Promise<void>): Promise<string[]> {
  await app.evaluate(() => void Object.assign(globalThis, { opened: null }));
  await open();
  for (;;) {
    const labels = await app.evaluate(() => {
      const { opened } = globalThis as { opened?: Electron.Menu | null };
      return opened?.items.map(({ label }) => label) ?? null;
    });
    if (labels) return labels;
  }
}

export const choose = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate((_electron, wanted) => {
    const { opened } = globalThis as { opened?: Electron.Menu | null };
    const item = opened?.items.find((each) => each.label === wanted);
    if (!item) throw new Error(`There is no ${wanted}.`);
    (item.click as () => void)();
  }, label);

/** How much of a picture of it has the colour in which Chromium underlines, in pixels. */
export async function underlining(app: ElectronApplication, field: Locator): Promise<number> {
  const picture = (await field.screenshot()).toString('base64');
  return app.evaluate(({ nativeImage }, png) => {
    const pixels = nativeImage.createFromBuffer(Buffer.from(png, 'base64')).toBitmap();
    let red = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [blue = 0, green = 0, strong = 0] = pixels.subarray(at, at + 3);
      if (strong > 180 && blue < 110 && green < 110) red += 1;
    }
    return red;
  }, picture);
}
