import { useState } from 'react';
import { MailCheck } from 'lucide-react';
import { call, toErrorData } from '../../bridge';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';

/** The account exists and waits for its owner to open the mail. */
export function ConfirmEmail({ email, onDone }: { readonly email: string; readonly onDone: () => void }) {
  const [state, setState] = useState<'waiting' | 'busy' | 'sent'>('waiting');
  const [error, setError] = useState<string | null>(null);

  async function resend(): Promise<void> {
    setState('busy');
    setError(null);
    try {
      await call('auth.resendConfirmation', { email });
      setState('sent');
    } catch (reason) {
      setError(toErrorData(reason).message);
      setState('waiting');
    }
  }

  return (
    <section className="form confirm">
      <MailCheck aria-hidden size={22} strokeWidth={1.75} />
      <p role="status">
        Confirm your e-mail. We wrote to <strong>{email}</strong>; open the link in it, then sign in.
        {state === 'sent' ? ' It is on its way again.' : ''}
      </p>
      <Alert text={error} />
      <Button variant="primary" onClick={onDone}>
        Back to sign in
      </Button>
      <Button variant="quiet" busy={state === 'busy'} onClick={() => void resend()}>
        Resend e-mail
      </Button>
    </section>
  );
}
