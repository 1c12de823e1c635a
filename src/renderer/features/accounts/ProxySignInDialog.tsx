import { useState, type SubmitEvent } from 'react';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { signInToProxy } from '../../state/proxy';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

interface Props {
  readonly address: string;
  readonly onClose: () => void;
}

export default function ProxySignInDialog({ address, onClose }: Props) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function signIn(): Promise<void> {
    if (busy || name === '') return;
    setBusy(true);
    setError(null);
    try {
      await signInToProxy(address, name, password);
      onClose();
    } catch (reason) {
      setError(toErrorData(reason).message);
      setBusy(false);
    }
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void signIn();
  }

  return (
    <Dialog title={say('proxy.title')} description={say('proxy.description', { address })} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Field
          label={say('proxy.name')}
          autoComplete="off"
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          label={say('proxy.password')}
          type="password"
          autoComplete="off"
          maxLength={1000}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Alert text={error} />
        <footer className="dialog-foot">
          <Button type="submit" variant="primary" busy={busy}>
            {say('proxy.sign_in')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
