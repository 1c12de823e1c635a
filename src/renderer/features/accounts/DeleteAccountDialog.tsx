import { useState } from 'react';
import { MAX_PASSWORD_CHARS } from '../../../shared/limits';
import { Failure } from '../../bridge';
import { deleteAccount } from '../../state/accounts';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';

interface Props {
  readonly email: string;
  readonly onClose: () => void;
}

export function DeleteAccountDialog({ email, onClose }: Props) {
  const [password, setPassword] = useState('');

  async function confirm(): Promise<void> {
    if (!password) {
      throw new Failure({ code: 'bad_request', message: 'Enter your password to delete the account.' });
    }
    await deleteAccount(password);
  }

  return (
    <ConfirmDialog
      title={`Delete the account ${email}?`}
      text="The account, all its conversations and all its training data will be deleted on the server and on this computer. Other devices lose them too. This cannot be undone."
      action="Delete account"
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field
        label="Password"
        type="password"
        autoComplete="current-password"
        maxLength={MAX_PASSWORD_CHARS}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </ConfirmDialog>
  );
}
