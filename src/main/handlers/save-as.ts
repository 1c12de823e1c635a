import { basename, extname } from 'node:path';
import { writeWholeFile } from '../../core/disk/whole-file';
import { writing } from '../../core/export/writing';
import type { FileDialogs, FileKinds } from '../dialogs';

interface What {
  /** Without its ending. */
  readonly name: string;
  readonly kinds: FileKinds;
}

/** As the system has it for new files: the person may want to show it to others. */
const LIKE_OTHERS = 0o666;

/** Asks where to and writes there; null when the person cancelled. */
export async function saveAs(
  dialogs: Pick<FileDialogs, 'save'>,
  { name, kinds }: What,
  write: (file: string) => Promise<unknown>,
): Promise<{ fileName: string } | null> {
  const file = await dialogs.save(name, kinds);
  if (file === undefined) return null;
  await writing(() => write(file));
  return { fileName: basename(file) };
}

/**
 * The same for what is small: a file that was there stays until this one is whole.
 * @param make what it holds; told the ending that the person chose, in small letters and without its dot
 */
export const saveWholeAs = (
  dialogs: Pick<FileDialogs, 'save'>,
  what: What,
  make: (ending: string) => Promise<string | Uint8Array>,
): Promise<{ fileName: string } | null> =>
  saveAs(dialogs, what, async (file) => {
    const content = await make(extname(file).slice(1).toLowerCase());
    await writeWholeFile(file, (handle) => handle.writeFile(content), LIKE_OTHERS);
  });
