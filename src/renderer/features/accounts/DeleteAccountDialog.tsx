import { useState } from 'react';
import { MAX_PASSWORD_CHARS } from '../../../shared/limits';
import { say } from '../../../shared/words/say';
import { Failure } from '../../bridge';
import { deleteAccount } from '../../state/accounts';
import { useApp } from '../../state/app';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';

export default function DeleteAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const email = useApp((s) => s.account?.email ?? '');
  const [password, setPassword] = useState('');

  async function confirm(): Promise<void> {
    if (!password) {
      throw new Failure({ code: 'bad_request', message: say('account.delete_no_password') });
    }
    await deleteAccount(password);
  }

  return (
    <ConfirmDialog
      title={say('account.delete_title', { email })}
      text={say('account.delete_text')}
      action={say('account.delete')}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field
        label={say('sign_in.password')}
        type="password"
        autoComplete="current-password"
        maxLength={MAX_PASSWORD_CHARS}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </ConfirmDialog>
  );
}
