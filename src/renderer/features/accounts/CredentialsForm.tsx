import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS } from '../../../shared/limits';
import type { AccountId } from '../../../shared/models';
import type { ErrorData } from '../../../shared/errors';
import { say } from '../../../shared/words/say';
import { call, drop, toShow } from '../../bridge';
import { lookForLocal } from '../../state/data';
import { ensureStarted } from '../../state/start';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';

interface Props {
  readonly mode: 'sign-in' | 'create';
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onMode: (mode: 'sign-in' | 'create' | 'reset') => void;
  readonly onConfirm: () => void;
}

/** What keeps the form from being sent, in one sentence; null when it can go. */
function missing(email: string, password: string, creating: boolean): string | null {
  if (!/^\S+@\S+$/.test(email.trim())) return say('sign_in.no_email');
  if (!password) return say('sign_in.no_password');
  if (creating && password.length < MIN_PASSWORD_CHARS)
    return say('sign_in.password_too_short', { least: MIN_PASSWORD_CHARS });
  return null;
}

async function enter(id: AccountId): Promise<void> {
  await ensureStarted(id);
  drop(lookForLocal(true));
}

export function CredentialsForm({ mode, email, onEmail, onMode, onConfirm }: Props) {
  const creating = mode === 'create';
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorData | null>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  // The first of what is still to be filled in.
  useEffect(() => (emailField.current?.value ? passwordField : emailField).current?.focus(), [mode]);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const problem = missing(email, password, creating);
    if (problem) {
      setError({ code: 'bad_request', message: problem });
      return;
    }
    setBusy(true);
    setError(null);
    try {
      if (creating) {
        const result = await call('auth.signUp', { email, password });
        if (result.kind === 'confirm_email') onConfirm();
        else await enter(result.account.id);
      } else await enter((await call('auth.signIn', { email, password })).id);
    } catch (reason) {
      const data = toShow(reason);
      if (data?.code === 'email_not_confirmed') onConfirm();
      else setError(data);
    } finally {
      setBusy(false);
    }
  }

  const title = creating ? say('sign_in.create') : say('sign_in.sign_in');
  return (
    <form aria-label={title} className="form" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        ref={emailField}
        label={say('sign_in.email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => onEmail(event.target.value)}
      />
      <Field
        ref={passwordField}
        label={say('sign_in.password')}
        type="password"
        autoComplete={creating ? 'new-password' : 'current-password'}
        maxLength={MAX_PASSWORD_CHARS}
        {...(creating ? { hint: say('sign_in.password_hint', { least: MIN_PASSWORD_CHARS }) } : {})}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Alert text={error?.message ?? null} />
      <Button type="submit" variant="primary" busy={busy}>
        {title}
      </Button>
      <div className="form-links">
        {creating ? (
          <Button variant="quiet" onClick={() => onMode('sign-in')}>
            {say('sign_in.instead')}
          </Button>
        ) : (
          <>
            <Button variant="quiet" onClick={() => onMode('create')}>
              {say('sign_in.create')}
            </Button>
            <Button variant="quiet" onClick={() => onMode('reset')}>
              {say('sign_in.forgot')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
