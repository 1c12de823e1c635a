import { basename } from 'node:path';
import { writing } from '../../core/export/writing';
import type { FileDialogs, FileKinds } from '../dialogs';

interface What {
  /** Without its ending. */
  readonly name: string;
  readonly kinds: FileKinds;
}

/** Asks where to and writes there; null when the person cancelled. */
export async function saveAs(
  dialogs: FileDialogs,
  { name, kinds }: What,
  write: (file: string) => Promise<unknown>,
): Promise<{ fileName: string } | null> {
  const file = await dialogs.save(name, kinds);
  if (file === undefined) return null;
  await writing(() => write(file));
  return { fileName: basename(file) };
}
