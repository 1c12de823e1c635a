import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS } from '../../../shared/limits';
import { call, toErrorData } from '../../bridge';
import { ensureStarted } from '../../state/start';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';

interface Props {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onBack: () => void;
}

/** Two steps: ask for the mail, then give its code and a new password. */
export function ResetForm({ email, onEmail, onBack }: Props) {
  const [sent, setSent] = useState(false);
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), [sent]);

  function missing(): string | null {
    if (!/^\S+@\S+$/.test(email.trim()))
      return 'Please enter your e-mail address, for example ada@example.com.';
    if (!sent) return null;
    if (!code.trim()) return 'Please enter the code from the e-mail.';
    if (password.length < MIN_PASSWORD_CHARS)
      return `Please choose a password of at least ${String(MIN_PASSWORD_CHARS)} characters.`;
    return null;
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const problem = missing();
    setError(problem);
    if (problem) return;
    setBusy(true);
    try {
      if (sent) await ensureStarted((await call('auth.resetPassword', { email, code, password })).id);
      else {
        await call('auth.requestPasswordReset', { email });
        setSent(true);
      }
    } catch (reason) {
      setError(toErrorData(reason).message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form aria-label="Reset password" className="form" noValidate onSubmit={(event) => void submit(event)}>
      {sent ? (
        <>
          <p role="status" className="notice">
            If {email} has an account, a code is on its way. Enter it here with a new password.
          </p>
          <Field
            ref={first}
            label="Code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <Field
            label="New password"
            type="password"
            autoComplete="new-password"
            maxLength={MAX_PASSWORD_CHARS}
            hint={`At least ${String(MIN_PASSWORD_CHARS)} characters`}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </>
      ) : (
        <Field
          ref={first}
          label="Email"
          type="email"
          autoComplete="username"
          hint="We will send you a code to set a new password."
          value={email}
          onChange={(event) => onEmail(event.target.value)}
        />
      )}
      <Alert text={error} />
      <Button type="submit" variant="primary" busy={busy}>
        {sent ? 'Set new password' : 'Send code'}
      </Button>
      <div className="form-links">
        <Button variant="quiet" onClick={onBack}>
          Back to sign in
        </Button>
        {sent ? (
          <Button variant="quiet" onClick={() => setSent(false)}>
            Ask for another code
          </Button>
        ) : null}
      </div>
    </form>
  );
}
