import { useState } from 'react';
import { Monitor, UserRound } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { goWithoutAccount } from '../../state/accounts';
import { useApp } from '../../state/app';
import { openDialog } from '../../state/ui';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Logo } from '../../ui/Logo';
import { takeLostKeyboard } from '../../ui/lost-keyboard';
import { ConfirmEmail } from './ConfirmEmail';
import { CredentialsForm } from './CredentialsForm';
import { KnownAccounts } from './KnownAccounts';
import '../../styles/welcome.css';
import { late } from '../../ui/late';

const ResetForm = late(() => import('./ResetForm'));
const ConnectionDialog = late(() => import('./ConnectionDialog'));

type Step = 'choose' | 'sign-in' | 'create' | 'reset' | 'confirm';

/** The door: here alone, or with an account where a server is set up. */
export default function Welcome() {
  const server = useApp((s) => s.project?.url ?? null);
  const signInAs = useApp.getState().signInAs;
  const [step, setStep] = useState<Step>(signInAs === null ? 'choose' : 'sign-in');
  const [email, setEmail] = useState(signInAs ?? '');
  const [connecting, setConnecting] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function startHere(): Promise<void> {
    setError(null);
    try {
      await goWithoutAccount();
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  return (
    <main ref={takeLostKeyboard} className="welcome" aria-label={say('welcome.title')} tabIndex={-1}>
      <div className="welcome-card">
        <Logo size={44} />
        <h1>SafyCore</h1>
        <p className="welcome-lead">{say('welcome.lead')}</p>
        {step === 'choose' || server === null ? null : (
          <p className="hint">{say('sign_in.server', { host: new URL(server).host })}</p>
        )}
        {step === 'choose' ? (
          <div className="choices">
            <Choice
              icon={Monitor}
              label={say('welcome.start_here')}
              hint={say('welcome.start_here_hint')}
              onChoose={() => drop(startHere())}
            />
            {server === null ? null : (
              <Choice
                icon={UserRound}
                label={say('welcome.account')}
                hint={say('welcome.account_hint')}
                onChoose={() => setStep('sign-in')}
              />
            )}
          </div>
        ) : step === 'confirm' ? (
          <ConfirmEmail email={email} onDone={() => setStep('sign-in')} />
        ) : step === 'reset' ? (
          <ResetForm email={email} onEmail={setEmail} onBack={() => setStep('sign-in')} />
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
          {step === 'choose' ? null : (
            <Button variant="quiet" onClick={() => setStep('choose')}>
              {say('welcome.back')}
            </Button>
          )}
          <Button variant="quiet" onClick={() => setConnecting(true)}>
            {say('welcome.connection')}
          </Button>
          <Button variant="quiet" onClick={() => openDialog({ kind: 'connections' })}>
            {say('settings.tab.connections')}
          </Button>
        </footer>
      </div>
      {connecting ? <ConnectionDialog onClose={() => setConnecting(false)} /> : null}
    </main>
  );
}
