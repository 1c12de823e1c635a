import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import type { Account } from '../../../shared/models';
import { removeCopy } from '../../state/accounts';
import { useApp } from '../../state/app';
import { ConfirmDialog } from '../../ui/ConfirmDialog';

interface Props {
  readonly account: Account;
  readonly onRemoved?: () => Promise<unknown>;
  readonly onClose: () => void;
}

export default function RemoveCopyDialog({ account, onRemoved, onClose }: Props) {
  // At the door nobody knows what another account has not sent.
  const unsent = useApp((s) => (s.account?.id === account.id ? s.connection.pending : 0));
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
