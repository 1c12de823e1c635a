import { lazy, Suspense, useState } from 'react';
import type { AnswerCheck, BranchMessage } from '../../../shared/models';
import { MoreActionsButton } from './MoreActionsButton';

const MoreActionsMenu = lazy(() => import('./MoreActionsMenu'));

interface Props {
  readonly message: BranchMessage;
  /** Of an answer, when it has been checked. */
  readonly check?: AnswerCheck | null;
}

/** What is needed less often than the buttons beside it. */
export function MoreActions({ message, check = null }: Props) {
  const [opened, setOpened] = useState(false);
  if (!opened) return <MoreActionsButton onClick={() => setOpened(true)} />;
  return (
    <Suspense fallback={<MoreActionsButton />}>
      <MoreActionsMenu message={message} check={check} />
    </Suspense>
  );
}
