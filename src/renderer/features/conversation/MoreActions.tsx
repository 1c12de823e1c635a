import { lazy, Suspense, useState } from 'react';
import type { BranchMessage } from '../../../shared/models';
import { MoreActionsButton } from './MoreActionsButton';

const MoreActionsMenu = lazy(() => import('./MoreActionsMenu'));

/** What is needed less often than the buttons beside it. */
export function MoreActions({ message }: { readonly message: BranchMessage }) {
  const [opened, setOpened] = useState(false);
  if (!opened) return <MoreActionsButton onClick={() => setOpened(true)} />;
  return (
    <Suspense fallback={<MoreActionsButton />}>
      <MoreActionsMenu message={message} />
    </Suspense>
  );
}
