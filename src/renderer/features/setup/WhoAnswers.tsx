import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { CircleAlert, CircleCheck, Cpu, FlaskConical, LoaderCircle } from 'lucide-react';
import type { FoundServer } from '../../../shared/models';
import { DEMO_ENDPOINT } from '../../../shared/endpoints';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { updateSettings, useApp } from '../../state/app';
import { checkedIn, saveKey, type CheckedKey } from '../../state/api-key';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Field } from '../../ui/Field';
import { Words } from '../../ui/Words';
import '../../styles/welcome.css';

const KEYS_PAGE = 'https://console.groq.com/keys';
/** No key is shorter; what comes in one go was pasted. */
const KEY_CHARS = 20;
const PASTED_CHARS = 8;
const TYPED_PAUSE_MS = 500;

/** The second screen: asked once, where nobody can answer yet. */
export default function WhoAnswers() {
  const [servers, setServers] = useState<readonly FoundServer[]>([]);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => drop(call('servers.find').then(setServers)), []);

  async function choose(endpoint: string): Promise<void> {
    setError(null);
    try {
      // A model that was chosen before is another server's.
      await updateSettings({ endpoint, model: null });
      goOn();
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  return (
    <main className="welcome" aria-label={say('setup.title')}>
      <div className="welcome-card">
        <h1>{say('setup.title')}</h1>
        <p className="welcome-lead">{say('setup.lead')}</p>
        <KeyForm />
        <div className="choices">
          {servers.map(({ name, endpoint, models }) => (
            <Choice
              key={endpoint}
              icon={Cpu}
              label={say('setup.server', { name })}
              hint={say('setup.server_hint', { models })}
              onChoose={() => drop(choose(endpoint))}
            />
          ))}
          <Choice
            icon={FlaskConical}
            label={say('setup.demo')}
            hint={say('setup.demo_hint')}
            onChoose={() => drop(choose(DEMO_ENDPOINT))}
          />
        </div>
        <Alert text={error} />
      </div>
    </main>
  );
}

const goOn = (): void => useApp.setState({ asksWho: false });

function KeyForm() {
  const [key, setKey] = useState('');
  const [state, setState] = useState<CheckedKey | null>(null);
  const latest = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** Whether the key was kept; null where it has changed meanwhile. */
  async function check(text: string): Promise<boolean | null> {
    clearTimeout(timer.current);
    setState('checking');
    const checked = await saveKey(text);
    if (latest.current !== text) return null;
    setState(checked);
    return checked.kept;
  }

  function change(text: string): void {
    const isPasted = text.length - key.length >= PASTED_CHARS;
    latest.current = text;
    setKey(text);
    setState(null);
    clearTimeout(timer.current);
    if (text.trim().length < KEY_CHARS) return;
    timer.current = setTimeout(() => drop(check(text)), isPasted ? 0 : TYPED_PAUSE_MS);
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (state === 'checking') return;
    if (!key.trim()) setState({ kept: false, failed: true, text: say('settings.no_key_given') });
    else if (state?.kept === true || (await check(key)) === true) goOn();
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={say('settings.key')}
        concealed
        autoFocus
        autoComplete="off"
        placeholder={say('settings.key_example')}
        value={key}
        onChange={(event) => change(event.target.value)}
      />
      <p className="hint">
        <Words
          of="setup.key_hint"
          with={{
            link: (words) => (
              <button
                type="button"
                className="text-button"
                onClick={() => drop(call('app.openExternal', { url: KEYS_PAGE }))}
              >
                {words}
              </button>
            ),
          }}
        />
      </p>
      <p
        role="status"
        aria-label={say('settings.key_state')}
        className="key-check"
        data-failed={checkedIn(state)?.failed}
      >
        {state === 'checking' ? (
          <LoaderCircle aria-hidden size={14} className="spin" />
        ) : state === null ? null : state.failed ? (
          <CircleAlert aria-hidden size={14} />
        ) : (
          <CircleCheck aria-hidden size={14} />
        )}
        {state === 'checking' ? say('setup.checking') : state?.text}
      </p>
      <Button type="submit" variant="primary" busy={state === 'checking'}>
        {say('setup.continue')}
      </Button>
    </form>
  );
}
