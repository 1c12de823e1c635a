import type { Output } from '../../shared/ipc/contract';
import type { DataCounts } from '../../shared/models';
import { say } from '../../shared/words/say';
import { call, toErrorData } from '../bridge';
import { accountStore } from './account-store';
import { useApp } from './app';

export type ImportOffer = NonNullable<Output<'data.chooseImport'>>;

interface DataState {
  /** What runs; it goes on when the dialog that began it is closed. */
  readonly running: 'export' | 'markdown' | 'check' | 'import' | 'move' | null;
  /** Rows so far. */
  readonly rows: number;
  /** How the last one ended, in a sentence. */
  readonly done: string | null;
  readonly error: string | null;
  /** What a chosen file would bring. */
  readonly offer: ImportOffer | null;
  /** What is on this computer without an account and could be moved into this one. */
  readonly local: DataCounts | null;
  /** The same, right after a sign-in: it is pointed out once. */
  readonly pointOut: boolean;
}

export const useData = accountStore<DataState>({
  running: null,
  rows: 0,
  done: null,
  error: null,
  offer: null,
  local: null,
  pointOut: false,
});

async function run(
  what: NonNullable<DataState['running']>,
  work: () => Promise<Partial<DataState>>,
): Promise<void> {
  if (useData.getState().running) return;
  useData.setState({ running: what, rows: 0, done: null, error: null });
  try {
    useData.setState(await work());
  } catch (error) {
    useData.setState({ error: toErrorData(error).message });
  } finally {
    useData.setState({ running: null });
  }
}

export const exportEverything = (): Promise<void> =>
  run('export', async () => {
    const file = await call('data.export');
    return { done: file && say('data.done_export', { file: file.fileName }) };
  });

export const exportMarkdown = (): Promise<void> =>
  run('markdown', async () => {
    const folder = await call('data.exportMarkdown');
    return { done: folder && say('data.done_markdown', { files: folder.files, folder: folder.folderName }) };
  });

export const chooseImport = (): Promise<void> =>
  run('check', async () => ({ offer: await call('data.chooseImport') }));

/** For the export that was opened outside of the app. */
export const takeOpenedImport = (): Promise<void> =>
  run('check', async () => ({ offer: await call('data.openedImport') }));

export const dropImport = (): void => useData.setState({ offer: null });

export async function confirmImport({ token }: ImportOffer): Promise<void> {
  await run('import', async () => {
    const { added } = await call('data.import', { token });
    return { done: say('data.done_import', { what: inWords(added) }), offer: null };
  });
}

/** Null where there is no other account, or this one has no server itself. */
export async function lookForLocal(pointOut: boolean): Promise<void> {
  if (useApp.getState().account?.kind !== 'server') return;
  const local = await call('data.local');
  useData.setState({ local, pointOut: pointOut && local !== null });
}

export const moveLocal = (): Promise<void> =>
  run('move', async () => {
    const { added } = await call('data.moveLocal');
    return { done: say('data.done_move', { what: inWords(added) }), local: null, pointOut: false };
  });

/** `2 conversations, 31 messages and 1 document` */
export function inWords({ sessions, messages, documents }: DataCounts): string {
  const kinds = `${sessions > 0 ? 's' : ''}${messages > 0 ? 'm' : ''}${documents > 0 ? 'd' : ''}`;
  return say('data.counts', { kinds, sessions, messages, documents });
}
