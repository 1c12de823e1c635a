import { useState } from 'react';
import { MailCheck } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { call, toErrorData } from '../../bridge';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Words } from '../../ui/Words';

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
        <Words
          of={state === 'sent' ? 'sign_in.confirm_sent_again' : 'sign_in.confirm'}
          with={{ email, b: (words) => <strong>{words}</strong> }}
        />
      </p>
      <Alert text={error} />
      <Button variant="primary" onClick={onDone}>
        {say('sign_in.back')}
      </Button>
      <Button variant="quiet" busy={state === 'busy'} onClick={() => void resend()}>
        {say('sign_in.resend')}
      </Button>
    </section>
  );
}
