import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { getRawHeader } from '@electron/asar';

/** What the unpacked app may weigh beyond Electron itself. */
export const BUDGET_BYTES = 35 * 1024 * 1024;

export interface Contents {
  /** Every file beyond Electron's own: real ones, and those in the archive as `app.asar:…`. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/** What a packaged app holds beyond Electron itself. `electron`: the names in Electron's own folder. */
export async function contentsBeyondElectron(app: string, executable: string): Promise<Contents> {
  const resources = join(app, 'resources');
  const own = (await filesBelow(resources)).map((file) => join('resources', file));
  const archived = archiveFiles(join(resources, 'app.asar')).map((file) => `app.asar:${file}`);
  const others = (await filesBelow(app)).filter(
    (file) => !file.startsWith('resources/') && file !== executable && !isElectrons(file),
  );
  const sizes = await Promise.all(
    [...own, ...others].map(async (file) => (await stat(join(app, file))).size),
  );
  return {
    files: [...own, ...others, ...archived].sort(),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** What every Electron brings along on Linux. */
const ELECTRONS = [
  /^LICENSE(S\.chromium\.html|\.electron\.txt)$/,
  /^chrome(-sandbox|_crashpad_handler|_[12]00_percent\.pak)$/,
  /^(icudtl\.dat|resources\.pak|(snapshot_blob|v8_context_snapshot)\.bin|vk_swiftshader_icd\.json)$/,
  /^lib(EGL|GLESv2|ffmpeg|vk_swiftshader|vulkan)\.so(\.1)?$/,
  /^locales\/en-US\.pak$/,
];
const isElectrons = (file: string): boolean => ELECTRONS.some((pattern) => pattern.test(file));

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  /** Listed in the archive, and kept beside it as a real file. */
  readonly unpacked?: boolean;
}

function archiveFiles(archive: string): string[] {
  const walk = (entry: Entry, path: string): string[] =>
    entry.files
      ? Object.entries(entry.files).flatMap(([name, inner]) =>
          walk(inner, path === '' ? name : `${path}/${name}`),
        )
      : entry.unpacked === true
        ? []
        : [path];
  return walk(getRawHeader(archive).header, '');
}
