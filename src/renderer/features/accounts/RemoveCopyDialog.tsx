import { drop } from '../../bridge';
import type { Account } from '../../../shared/models';
import { removeCopy } from '../../state/accounts';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface Props {
  readonly account: Account;
  /** Changes that the server does not have, as far as is known. */
  readonly unsent: number;
  readonly onRemoved?: () => Promise<unknown>;
  readonly onClose: () => void;
}

export function RemoveCopyDialog({ account, unsent, onRemoved, onClose }: Props) {
  return (
    <ConfirmDialog
      title="Delete the copy on this computer?"
      text={
        account.kind === 'local'
          ? 'These conversations and training data are on this computer only. They will be gone for good.'
          : [
              `The history of ${account.email ?? 'this account'} and its key will be deleted here, and you are signed out.`,
              lost(unsent),
              'What is on the server stays.',
            ].join(' ')
      }
      action="Delete copy"
      onConfirm={async () => {
        await removeCopy(account.id);
        if (onRemoved) drop(onRemoved());
      }}
      onClose={onClose}
    />
  );
}

function lost(unsent: number): string {
  if (unsent === 0) return 'Changes that were not sent yet would be lost.';
  return unsent === 1
    ? '1 change that was not sent yet will be lost.'
    : `${String(unsent)} changes that were not sent yet will be lost.`;
}
