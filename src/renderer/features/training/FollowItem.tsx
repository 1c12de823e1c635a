import { useEffect, useState } from 'react';
import { RefreshCw } from 'lucide-react';
import type { DocumentId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { showToast } from '../../state/ui';
import { MenuItem } from '../../ui/Menu';

/** Keeps a document up to date with a file of this computer, or no longer. */
export function FollowItem({ id, title }: { readonly id: DocumentId; readonly title: string }) {
  const [file, setFile] = useState<string | null>(null);
  useEffect(() => {
    drop(call('training.followed', { id }).then(({ fileName }) => setFile(fileName)));
  }, [id]);

  const choose = async (): Promise<void> => {
    const chosen = await call('training.follow', { id });
    if (chosen) showToast(say('training.following', { title, file: chosen.fileName }));
  };
  const run = (work: Promise<unknown>): void =>
    drop(work.catch((error: unknown) => showToast(toErrorData(error).message, true)));
  return (
    <MenuItem
      icon={RefreshCw}
      onSelect={() => run(file === null ? choose() : call('training.unfollow', { id }))}
    >
      {file === null ? say('training.follow') : say('training.unfollow', { file })}
    </MenuItem>
  );
}
