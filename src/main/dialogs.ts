import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { EXPORT_EXTENSION } from '../core/opened-file';
import { say } from '../shared/words/say';

/** The kinds of files that people save and choose, by how their names end. */
const EXTENSIONS = {
  export: EXPORT_EXTENSION,
  markdown: 'md',
  text: 'txt',
  csv: 'csv',
  excel: 'xlsx',
  tsv: 'tsv',
  json: 'json',
} as const;
type FileKind = keyof typeof EXTENSIONS;
/** The first one is what a name gets and what a filter is named after. */
export type FileKinds = readonly [FileKind, ...FileKind[]];

/** The system's own dialogs for files: each begins where the last one ended, and is undefined when it is cancelled. */
export interface FileDialogs {
  /** @param name without its ending */
  save(name: string, kinds: FileKinds): Promise<string | undefined>;
  openFile(kinds: FileKinds): Promise<string | undefined>;
  /** Of any kind. */
  openAnyFile(): Promise<string | undefined>;
  openFolder(): Promise<string | undefined>;
}

export function createFileDialogs(window: () => BrowserWindow | null): FileDialogs {
  let folder = '';
  /** Empty before the first choice, and when that folder is gone: then the system decides. */
  const begin = (): string => (existsSync(folder) ? folder : '');
  const open = async (options: Electron.OpenDialogOptions): Promise<string | undefined> => {
    const parent = window();
    const all = { ...options, defaultPath: begin() };
    const { filePaths } = await (parent ? dialog.showOpenDialog(parent, all) : dialog.showOpenDialog(all));
    return filePaths[0];
  };
  return {
    async save(name, kinds) {
      const parent = window();
      const options = {
        defaultPath: join(begin(), `${name}.${EXTENSIONS[kinds[0]]}`),
        filters: kinds.map((kind) => ({ name: say(`file_kind.${kind}`), extensions: [EXTENSIONS[kind]] })),
      };
      const { filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (!filePath) return undefined;
      folder = dirname(filePath);
      // Not every system's dialog adds the ending.
      return extname(filePath) === '' ? `${filePath}.${EXTENSIONS[kinds[0]]}` : filePath;
    },
    async openFile(kinds) {
      const extensions = kinds.map((kind) => EXTENSIONS[kind]);
      const file = await open({
        properties: ['openFile'],
        filters: [{ name: say(`file_kind.${kinds[0]}`), extensions }],
      });
      if (file !== undefined) folder = dirname(file);
      return file;
    },
    async openAnyFile() {
      const file = await open({ properties: ['openFile'] });
      if (file !== undefined) folder = dirname(file);
      return file;
    },
    async openFolder() {
      const chosen = await open({ properties: ['openDirectory', 'createDirectory'] });
      folder = chosen ?? folder;
      return chosen;
    },
  };
}

/** The window fails again and again. */
export async function askForAnotherTry(): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: say('crash.title'),
    detail: say('crash.detail'),
    buttons: [say('common.try_again'), say('crash.quit')],
    cancelId: 1,
  });
  return response === 0;
}
