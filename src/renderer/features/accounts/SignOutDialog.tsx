import { useState } from 'react';
import { signOutAnyway } from '../../state/accounts';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Switch } from '../../ui/Switch';

interface Props {
  /** Changes that the server does not have. */
  readonly unsent: number;
  readonly onClose: () => void;
}

export function SignOutDialog({ unsent, onClose }: Props) {
  const [deletes, setDeletes] = useState(false);
  const changes = unsent === 1 ? '1 change is' : `${String(unsent)} changes are`;
  const kept = unsent === 1 ? 'It stays' : 'They stay';
  return (
    <ConfirmDialog
      title="Sign out before everything is sent?"
      text={
        deletes
          ? `${changes} not on the server yet and will be lost with the copy on this computer.`
          : `${changes} not on the server yet. ${kept} in the encrypted copy on this computer until you sign in again.`
      }
      action={deletes ? 'Sign out and delete' : 'Sign out'}
      harmless={!deletes}
      onConfirm={() => signOutAnyway(deletes ? 'delete' : 'keep')}
      onClose={onClose}
    >
      <Switch label="Delete the copy on this computer" checked={deletes} onChange={setDeletes} />
    </ConfirmDialog>
  );
}
