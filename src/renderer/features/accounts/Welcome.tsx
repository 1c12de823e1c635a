import { lazy, Suspense, useState } from 'react';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { goWithoutAccount } from '../../state/accounts';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';
import { ConfirmEmail } from './ConfirmEmail';
import { CredentialsForm } from './CredentialsForm';
import { KnownAccounts } from './KnownAccounts';

const ResetForm = lazy(() => import('./ResetForm'));
const ConnectionDialog = lazy(() => import('./ConnectionDialog'));

type Step = 'sign-in' | 'create' | 'reset' | 'confirm';

export function Welcome() {
  const notice = useApp((s) => s.notice);
  const hasProject = useApp((s) => s.project !== null);
  const [step, setStep] = useState<Step>('sign-in');
  const [email, setEmail] = useState(useApp.getState().signInAs ?? '');
  const [connecting, setConnecting] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function startWithout(): Promise<void> {
    setError(null);
    try {
      await goWithoutAccount();
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  return (
    <main className="welcome" aria-label={say('welcome.title')}>
      <div className="welcome-card">
        <Logo size={44} />
        <h1>SafyCore</h1>
        <p className="welcome-lead">{say('welcome.lead')}</p>
        {notice ? (
          <p role="status" className="notice">
            {notice}
          </p>
        ) : null}
        {!hasProject && step === 'sign-in' ? <p className="notice">{say('welcome.no_project')}</p> : null}
        {step === 'confirm' ? (
          <ConfirmEmail email={email} onDone={() => setStep('sign-in')} />
        ) : step === 'reset' ? (
          <Suspense fallback={null}>
            <ResetForm email={email} onEmail={setEmail} onBack={() => setStep('sign-in')} />
          </Suspense>
        ) : (
          <CredentialsForm
            mode={step}
            email={email}
            onEmail={setEmail}
            onMode={setStep}
            onConfirm={() => setStep('confirm')}
          />
        )}
        <Alert text={error} />
        <KnownAccounts />
        <footer className="welcome-foot">
          <Button variant="quiet" onClick={() => drop(startWithout())}>
            {say('welcome.without_account')}
          </Button>
          <Button variant="quiet" onClick={() => setConnecting(true)}>
            {say('welcome.connection')}
          </Button>
        </footer>
      </div>
      {connecting ? (
        <Suspense fallback={null}>
          <ConnectionDialog onClose={() => setConnecting(false)} />
        </Suspense>
      ) : null}
    </main>
  );
}
