import { useState, type SubmitEvent } from 'react';
import type { KnownAccount } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { nameOf, openCopy } from '../../state/accounts';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

interface Props {
  readonly known: KnownAccount;
  readonly onClose: () => void;
}

/** A copy whose server is gone, or no longer knows the person. */
export default function OpenCopyDialog({ known, onClose }: Props) {
  const hasCode = useApp((s) => s.keychain.hasCode);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState<'code' | 'system' | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function open(by: 'code' | 'system'): Promise<void> {
    if (busy) return;
    setBusy(by);
    setError(null);
    try {
      await openCopy(known.account.id, by === 'code' ? code : undefined);
    } catch (reason) {
      setError(toErrorData(reason).message);
      setBusy(null);
    }
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    // The dialog is drawn over the sign-in form: its submit must not reach it.
    event.stopPropagation();
    void open(hasCode && code.trim() !== '' ? 'code' : 'system');
  }

  return (
    <Dialog
      title={say('account.open_copy_of', { name: nameOf(known) })}
      description={say('account.open_copy_text')}
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        {hasCode ? (
          <Field
            label={say('recovery.title')}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={100}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        ) : null}
        <Alert text={error} />
        <footer className="dialog-foot">
          <Button busy={busy === 'system'} onClick={() => void open('system')}>
            {say('account.open_copy_confirm')}
          </Button>
          {hasCode ? (
            <Button type="submit" variant="primary" busy={busy === 'code'}>
              {say('recovery.enter')}
            </Button>
          ) : null}
        </footer>
      </form>
    </Dialog>
  );
}
