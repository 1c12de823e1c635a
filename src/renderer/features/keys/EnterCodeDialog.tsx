import { useState, type SubmitEvent } from 'react';
import type { SetAsideCopy } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { bringBack, openWithCode } from '../../state/keys';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

interface Props {
  /** What was set aside and is to be opened; null for what is here. */
  readonly copy: SetAsideCopy | null;
  readonly onClose: () => void;
}

export default function EnterCodeDialog({ copy, onClose }: Props) {
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function open(): Promise<void> {
    if (busy || code.trim() === '') return;
    setBusy(true);
    setError(null);
    try {
      await (copy ? bringBack(copy, code) : openWithCode(code));
      onClose();
    } catch (reason) {
      setError(toErrorData(reason).message);
      setBusy(false);
    }
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void open();
  }

  return (
    <Dialog title={say('recovery.title')} description={say('recovery.enter_text')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Field
          label={say('recovery.title')}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={100}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <Alert text={error} />
        <footer className="dialog-foot">
          <Button type="submit" variant="primary" busy={busy}>
            {say('recovery.enter')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
