import { useState } from 'react';
import { say } from '../../../shared/words/say';
import { signOutAnyway } from '../../state/accounts';
import { useApp } from '../../state/app';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Switch } from '../../ui/Switch';

interface Props {
  /** Changes that the server does not have. */
  readonly unsent: number;
  readonly onClose: () => void;
}

export default function SignOutDialog({ unsent, onClose }: Props) {
  const server = useApp((s) => new URL(s.project?.url ?? location.origin).host);
  const code = useApp((s) => (s.keychain.hasCode ? 'made' : 'none'));
  const [deletes, setDeletes] = useState(false);
  return (
    <ConfirmDialog
      title={say('account.sign_out_title')}
      text={
        deletes
          ? say('account.sign_out_loses', { unsent })
          : say('account.sign_out_keeps', { unsent, server, code })
      }
      action={deletes ? say('account.sign_out_and_delete') : say('account.sign_out')}
      harmless={!deletes}
      onConfirm={() => signOutAnyway(deletes ? 'delete' : 'keep')}
      onClose={onClose}
    >
      <Switch label={say('account.delete_copy_too')} checked={deletes} onChange={setDeletes} />
    </ConfirmDialog>
  );
}
