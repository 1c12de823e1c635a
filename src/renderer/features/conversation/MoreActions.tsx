import { useState } from 'react';
import type { AnswerCheck, BranchMessage } from '../../../shared/models';
import { drop } from '../../bridge';
import { late } from '../../ui/late';
import { MoreActionsButton } from './MoreActionsButton';

const MoreActionsMenu = late(() => import('./MoreActionsMenu'));

interface Props {
  readonly message: BranchMessage;
  /** Of an answer, when it has been checked. */
  readonly check?: AnswerCheck | null;
}

/** What is needed less often than the buttons beside it. */
export function MoreActions({ message, check = null }: Props) {
  const [opened, setOpened] = useState(false);
  // The button keeps the keyboard until the menu can take it.
  const open = async (): Promise<void> => {
    await MoreActionsMenu.load();
    setOpened(true);
  };
  if (!opened) return <MoreActionsButton onClick={() => drop(open())} />;
  return <MoreActionsMenu message={message} check={check} />;
}
