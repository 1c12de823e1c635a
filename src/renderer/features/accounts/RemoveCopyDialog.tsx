import { say } from '../../../shared/words/say';
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
  const { email } = account;
  return (
    <ConfirmDialog
      title={say('account.delete_copy_title')}
      text={
        account.kind === 'local'
          ? say('account.delete_copy_local')
          : say('account.delete_copy_text', {
              whose: email === null ? 'unnamed' : 'named',
              email: email ?? '',
              unsent,
            })
      }
      action={say('account.delete_copy')}
      onConfirm={async () => {
        await removeCopy(account.id);
        if (onRemoved) drop(onRemoved());
      }}
      onClose={onClose}
    />
  );
}
