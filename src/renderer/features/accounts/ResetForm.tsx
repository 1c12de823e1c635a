import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS } from '../../../shared/limits';
import { say } from '../../../shared/words/say';
import { call, toShow } from '../../bridge';
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
export default function ResetForm({ email, onEmail, onBack }: Props) {
  const [sent, setSent] = useState(false);
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), [sent]);

  function missing(): string | null {
    if (!/^\S+@\S+$/.test(email.trim())) return say('sign_in.no_email');
    if (!sent) return null;
    if (!code.trim()) return say('sign_in.no_code');
    if (password.length < MIN_PASSWORD_CHARS)
      return say('sign_in.password_too_short', { least: MIN_PASSWORD_CHARS });
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
      setError(toShow(reason)?.message ?? null);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      aria-label={say('sign_in.reset')}
      className="form"
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      {sent ? (
        <>
          <p role="status" className="notice">
            {say('sign_in.code_sent', { email })}
          </p>
          <Field
            ref={first}
            label={say('sign_in.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <Field
            label={say('sign_in.new_password')}
            type="password"
            autoComplete="new-password"
            maxLength={MAX_PASSWORD_CHARS}
            hint={say('sign_in.password_hint', { least: MIN_PASSWORD_CHARS })}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </>
      ) : (
        <Field
          ref={first}
          label={say('sign_in.email')}
          type="email"
          autoComplete="username"
          hint={say('sign_in.reset_hint')}
          value={email}
          onChange={(event) => onEmail(event.target.value)}
        />
      )}
      <Alert text={error} />
      <Button type="submit" variant="primary" busy={busy}>
        {sent ? say('sign_in.set_password') : say('sign_in.send_code')}
      </Button>
      <div className="form-links">
        <Button variant="quiet" onClick={onBack}>
          {say('sign_in.back')}
        </Button>
        {sent ? (
          <Button variant="quiet" onClick={() => setSent(false)}>
            {say('sign_in.another_code')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
