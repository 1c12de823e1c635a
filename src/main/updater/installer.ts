import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import electronUpdater, { type AppUpdater, type UpdateInfo } from 'electron-updater';
import type { Logger } from '../../core/log/logger';
import { ASKER, COPIED_TO, haveRootVerify } from '../../core/updates/as-root';
import type { Offer, PackageKind } from '../../core/updates/manifest';
import type { Installer } from '../../core/updates/ports';
import { UpdateProblem, type UpdateProblemKind } from '../../core/updates/problem';
import { TransferWatch } from '../../core/updates/transfer';
import type { Network } from '../network';

const { autoUpdater, CancellationToken, Provider } = electronUpdater;

/** A package holds its files packed; unpacked beside the old ones they need several times as much. */
const ROOM = 3;

/**
 * Hands electron-updater what has been offered, and asks nobody. It knows how each system installs; whom to believe is
 * decided in core, before it hears of a version.
 */
class OfferProvider extends Provider<UpdateInfo> {
  readonly #offer: Offer;
  readonly #base: URL;

  constructor({ offer, base }: { offer: Offer; base: URL }, _updater: AppUpdater, runtime: never) {
    super(runtime);
    this.#offer = offer;
    this.#base = base;
  }

  override getLatestVersion(): Promise<UpdateInfo> {
    const { version, released, file } = this.#offer;
    const { name, sha512, size } = file;
    return Promise.resolve({
      version,
      releaseDate: released,
      path: name,
      sha512,
      files: [{ url: name, sha512, size }],
    });
  }

  override resolveFiles(info: UpdateInfo): { url: URL; info: UpdateInfo['files'][number] }[] {
    return info.files.map((file) => ({ url: new URL(file.url, this.#base), info: file }));
  }

  /** electron-updater would send an identifier of this installation. */
  override setRequestHeaders(): void {
    super.setRequestHeaders(null);
  }

  override get fileExtraDownloadHeaders(): Record<string, string> {
    return { accept: '*/*' };
  }
}

/** What electron-updater keeps of a download; another folder on each system. Its own types do not show it. */
interface Fetched {
  readonly cacheDirForPendingUpdate: string;
  clear(): Promise<void>;
}
const fetchedBy = (updater: AppUpdater): Promise<Fetched> =>
  (updater as unknown as { getOrCreateDownloadHelper(): Promise<Fetched> }).getOrCreateDownloadHelper();

/**
 * The system's installer writes to a file: with a pipe to this process it would end half-way through if this process did,
 * and a window that does not answer while it works is ended by impatient people.
 */
function letInstallersOutliveUs(updater: AppUpdater, logFile: string): void {
  type Spawn = (command: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => string;
  const own = updater as unknown as { spawnSyncLog: Spawn };
  const spawn = own.spawnSyncLog.bind(updater);
  // It hands its words to a shell.
  const toFile = ['>>', `'${logFile.replaceAll("'", "'\\''")}'`, '2>&1'];
  own.spawnSyncLog = (command, args = [], env) =>
    spawn(command, command === 'command' ? args : [...args, ...toFile], env);
}

export interface DesktopInstaller extends Installer {
  /** Deletes what is of no more use: a package that was installed, and what a killed download left behind. */
  tidy(isInstalled: boolean): Promise<void>;
}

export function createInstaller(
  kind: PackageKind,
  base: URL,
  log: Logger,
  isProxied: Network['isProxied'],
): DesktopInstaller {
  const updater = autoUpdater;
  updater.logger = {
    info: () => undefined,
    warn: (message) => log.warn('updater', { message: String(message) }),
    error: (message) => log.warn('updater', { message: String(message) }),
  };
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  // What differs would come from files that nobody signed.
  updater.disableDifferentialDownload = true;
  // Every failure also rejects the call that it belongs to.
  updater.on('error', () => undefined);
  if (kind === 'deb' || kind === 'rpm') {
    letInstallersOutliveUs(updater, join(app.getPath('userData'), 'logs', 'update.log'));
  }
  let fetched: string | null = null;
  let installing: Offer | null = null;
  if (kind === 'deb' || kind === 'rpm') haveRootVerify(updater, () => installing?.file.sha512 ?? '');

  /** Throws away what is not as announced: electron-updater would hand it out again without looking at it. */
  const requireFetched = async (path: string, offer: Offer): Promise<void> => {
    try {
      await requireSame(path, offer);
    } catch (error) {
      await (await fetchedBy(updater)).clear();
      throw error;
    }
  };

  return {
    async tidy(isInstalled) {
      const { cacheDirForPendingUpdate: folder } = await fetchedBy(updater);
      if (isInstalled) return rm(folder, { recursive: true, force: true });
      const names = await readdir(folder).catch(() => []);
      // Named like this until they are whole.
      const parts = names.filter((name) => /(^|-)temp-/.test(name));
      for (const name of parts) await rm(join(folder, name), { force: true });
    },

    async prepare({ file }) {
      await requireRights(kind);
      const { cacheDirForPendingUpdate: folder } = await fetchedBy(updater);
      await mkdir(folder, { recursive: true });
      const { size } = await stat(join(folder, file.name)).catch(() => ({ size: 0 }));
      await requireRoom(folder, file.size - size);
      if (kind === 'deb' || kind === 'rpm') await requireRoom(COPIED_TO, file.size);
      await requireRoom(app.getPath('userData'), file.size * ROOM);
      await requireRoom(dirname(app.getPath('exe')), file.size * ROOM);
    },

    async download(offer, onReceived, signal) {
      const token = new CancellationToken();
      const problems: UpdateProblem[] = [];
      const cancel = (): void => token.cancel();
      const giveUp = (reason: UpdateProblem): void => {
        problems.push(reason);
        cancel();
      };
      const watch = new TransferWatch(offer.file.size, giveUp, await isProxied(base.href));
      const onProgress = ({ transferred }: { transferred: number }): void => {
        watch.received(transferred);
        onReceived(Math.min(transferred, offer.file.size));
      };
      signal.addEventListener('abort', cancel, { once: true });
      updater.on('download-progress', onProgress);
      try {
        updater.setFeedURL({ provider: 'custom', updateProvider: OfferProvider, offer, base } as never);
        const found = await updater.checkForUpdates();
        if (!found?.isUpdateAvailable) throw new UpdateProblem('older');
        signal.throwIfAborted();
        const [file] = await updater.downloadUpdate(token);
        if (file === undefined) throw new UpdateProblem('cut');
        await requireFetched(file, offer);
        fetched = file;
      } catch (error) {
        throw problems[0] ?? problemOf(error);
      } finally {
        watch.stop();
        signal.removeEventListener('abort', cancel);
        updater.off('download-progress', onProgress);
      }
    },

    async install(offer) {
      // Between the download and now anybody with this account may have exchanged it.
      if (fetched === null) throw new UpdateProblem('not_installed');
      await requireFetched(fetched, offer);
      installing = offer;
      await new Promise<never>((_resolve, reject) => {
        updater.once('error', (cause) =>
          reject(cause instanceof UpdateProblem ? cause : new UpdateProblem('not_installed', cause)),
        );
        updater.quitAndInstall(true, true);
      });
    },
  };
}

async function requireSame(path: string, { file }: Offer): Promise<void> {
  const { size } = await stat(path).catch(() => ({ size: -1 }));
  if (size === -1) throw new UpdateProblem('cut');
  if (size !== file.size) throw new UpdateProblem('wrong_size');
  const hash = createHash('sha512');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  if (hash.digest('base64') !== file.sha512) throw new UpdateProblem('damaged');
}

async function requireRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes) throw new UpdateProblem('disk_full');
}

async function requireRights(kind: PackageKind): Promise<void> {
  const may = async (path: string, how: number): Promise<boolean> =>
    access(path, how).then(
      () => true,
      () => false,
    );
  const isAllowed = async (): Promise<boolean> => {
    switch (kind) {
      case 'deb':
      case 'rpm':
        return process.getuid?.() === 0 || (await may(join('/usr/bin', ASKER), constants.X_OK));
      case 'AppImage':
        return may(dirname(process.env.APPIMAGE ?? '/'), constants.W_OK);
      case 'nsis':
        return may(dirname(app.getPath('exe')), constants.W_OK);
      case 'zip': {
        // …/SafyCore.app/Contents/MacOS/SafyCore: in the folder beside the app; not from a disk image.
        const bundle = join(app.getPath('exe'), '../../..');
        return !bundle.includes('/AppTranslocation/') && (await may(dirname(bundle), constants.W_OK));
      }
    }
  };
  if (!(await isAllowed())) throw new UpdateProblem('not_writable');
}

const KINDS: readonly (readonly [pattern: RegExp, kind: UpdateProblemKind])[] = [
  [/ERR_CHECKSUM_MISMATCH|checksum mismatch/i, 'damaged'],
  [/ENOSPC/, 'disk_full'],
  [/ERR_BLOCKED_BY_CLIENT/, 'redirected'],
  [/EACCES|EPERM|EROFS/, 'not_writable'],
];

function problemOf(error: unknown): UpdateProblem {
  if (error instanceof UpdateProblem) return error;
  const text = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : '';
  const known = KINDS.find(([pattern]) => pattern.test(text));
  return new UpdateProblem(known?.[1] ?? 'cut', error);
}
