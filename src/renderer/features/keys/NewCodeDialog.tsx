import { useState } from 'react';
import { say } from '../../../shared/words/say';
import { toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { makeCode } from '../../state/keys';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { CopyButton } from '../../ui/CopyButton';
import { Dialog } from '../../ui/Dialog';

/** Makes a recovery code and shows it, this once. */
export default function NewCodeDialog({ onClose }: { readonly onClose: () => void }) {
  const [replaces] = useState(useApp.getState().keychain.hasCode);
  const [code, setCode] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function make(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      setCode(await makeCode());
    } catch (reason) {
      setError(toErrorData(reason).message);
    } finally {
      setBusy(false);
    }
  }

  const text = code !== null ? 'recovery.keep_it' : replaces ? 'recovery.replace_text' : 'recovery.make_text';
  return (
    <Dialog title={say('recovery.new_title')} description={say(text)} onClose={onClose}>
      {code === null ? null : (
        <p className="recovery-code">
          <output aria-label={say('recovery.title')}>{code}</output>
          <CopyButton text={code} label={say('recovery.copy')} />
        </p>
      )}
      <Alert text={error} />
      <footer className="dialog-foot">
        {code === null ? (
          <Button variant="primary" busy={busy} onClick={() => void make()}>
            {say('recovery.make')}
          </Button>
        ) : (
          <Button variant="primary" onClick={onClose}>
            {say('recovery.done')}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}
