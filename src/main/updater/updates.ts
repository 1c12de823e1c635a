import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type Session } from 'electron';
import type { Logger } from '../../core/log/logger';
import { createFeed, parseFeedUrl } from '../../core/updates/feed';
import { parseUpdateKeys } from '../../core/updates/keys';
import type { Ledger } from '../../core/updates/ledger';
import { PackageKind } from '../../core/updates/manifest';
import type { Surroundings } from '../../core/updates/ports';
import { settleUpdate } from '../../core/updates/settle';
import { Updates } from '../../core/updates/updates';
import type { UpdateState } from '../../shared/models';
import { say } from '../../shared/words/say';
import type { Network } from '../network';

/** What the handlers and the settings need of the updates; the same where there are none. */
export type UpdateService = Pick<
  Updates,
  'state' | 'check' | 'download' | 'install' | 'changed' | 'start' | 'close'
>;

interface Parts extends Surroundings {
  readonly feedUrl: string | null;
  readonly network: Pick<Network, 'open' | 'fetchThrough' | 'isProxied'>;
  readonly ledger: Ledger;
  readonly log: Logger;
  readonly onChange: (state: UpdateState) => void;
  readonly tell: (sentence: string) => void;
}

/** Reads what this installation is, and looks for updates from then on if it can take any. */
export async function startUpdates(parts: Parts): Promise<UpdateService> {
  const wasBegun = parts.ledger.applying !== null;
  const notInstalled = await settleUpdate(parts.ledger, app.getVersion());
  const feedUrl = parseFeedUrl(parts.feedUrl);
  const keys = parseUpdateKeys(
    await readFile(join(app.getAppPath(), 'resources', 'update-keys.json'), 'utf8'),
  );
  const kind = await packageKind();
  if (!app.isPackaged) return unavailable(say('updates.unavailable.development'));
  if (!feedUrl) return unavailable(say('updates.unavailable.no_server'));
  if (keys.length === 0) return unavailable(say('updates.unavailable.no_keys'));
  if (!kind) return unavailable(say('updates.unavailable.no_package'));

  const session = await onlyTo(feedUrl, parts.network);
  const { createInstaller } = await import('./installer');
  const installer = createInstaller(kind, feedUrl, parts.log, parts.network.isProxied);
  await installer
    .tidy(wasBegun && notInstalled === null)
    .catch((error: unknown) => parts.log.warn('update.not_tidied', { error }));
  const updates = new Updates({
    ...parts,
    version: app.getVersion(),
    system: process.platform,
    arch: process.arch,
    kind,
    keys,
    feed: createFeed(feedUrl, (input, init) => parts.network.fetchThrough(session, input, init)),
    installer,
    now: () => new Date(),
    random: Math.random,
    later: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  updates.start(notInstalled);
  return updates;
}

/**
 * The session that electron-updater uses too: whatever asks for another address than the feed's is cancelled, redirects
 * among it.
 */
async function onlyTo(feed: URL, network: Pick<Network, 'open'>): Promise<Session> {
  const session = await network.open('electron-updater');
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith(feed.href) }));
  return session;
}

/** How this copy was installed, and so how it is replaced. */
async function packageKind(): Promise<PackageKind | null> {
  if (process.platform === 'win32') return 'nsis';
  if (process.platform === 'darwin') return 'zip';
  if (process.env.APPIMAGE !== undefined && existsSync(process.env.APPIMAGE)) return 'AppImage';
  const said = await readFile(join(process.resourcesPath, 'package-type'), 'utf8').catch(() => '');
  const kind = PackageKind.safeParse(said.trim());
  return kind.success && ['deb', 'rpm'].includes(kind.data) ? kind.data : null;
}

const unavailable = (problem: string): UpdateService => ({
  state: () => ({ phase: 'unavailable', offer: null, received: 0, checkedAt: null, news: null, problem }),
  check: () => Promise.resolve(),
  download: () => Promise.resolve(),
  install: () => Promise.resolve(),
  changed: () => undefined,
  start: () => undefined,
  close: () => Promise.resolve(),
});
