import { useEffect, useState, type SubmitEvent } from 'react';
import { CircleCheck } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { settingsOf, useApp, useSetting } from '../../state/app';
import { loadModels, useModels } from '../../state/models';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Switch } from '../../ui/Switch';
import { ModelSelect } from '../../ui/ModelSelect';
import { useSettings } from './use-setting';

export function ModelsAndKeys() {
  const hasTeam = useApp((s) => s.account?.kind === 'server');
  const usesProxy = useSetting('useTeamProxy') && hasTeam;
  return (
    <>
      <TeamProxy available={hasTeam} on={usesProxy} />
      {usesProxy ? null : (
        <>
          <KeyForm />
          <EndpointForm />
        </>
      )}
      <DefaultModel />
    </>
  );
}

function TeamProxy({ available, on }: { readonly available: boolean; readonly on: boolean }) {
  const { change, error } = useSettings();

  async function turn(useTeamProxy: boolean): Promise<void> {
    if (await change({ useTeamProxy })) drop(loadModels(true));
  }

  return (
    <div className="settings-form">
      <Switch
        label={say('settings.team_proxy')}
        hint={proxyHint(available, on)}
        checked={on}
        disabled={!available}
        onChange={(useTeamProxy) => void turn(useTeamProxy)}
      />
      <Alert text={error} />
    </div>
  );
}

function proxyHint(available: boolean, on: boolean): string {
  if (!available) return say('settings.team_proxy_signed_out');
  return on ? say('settings.team_proxy_on') : say('settings.team_proxy_off');
}

function KeyForm() {
  const { saved, required } = useApp((s) => s.apiKey);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function run(work: () => Promise<{ saved: boolean; required: boolean }>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      useApp.setState({ apiKey: await work() });
      // Saved once, it is never shown again, and does not stay in the field.
      setKey('');
      drop(loadModels(true));
    } catch (reason) {
      setError(toErrorData(reason).message);
    } finally {
      setBusy(false);
    }
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!key.trim()) setError(say('settings.no_key_given'));
    else void run(() => call('apiKey.save', { key }));
  }

  return (
    <form className="settings-form" noValidate onSubmit={submit}>
      <Field
        label={say('settings.key')}
        // Not a password field: it has no user name, and no password manager should offer to keep it.
        concealed
        autoComplete="off"
        hint={required ? say('settings.key_hint') : say('settings.key_not_needed')}
        placeholder={saved ? say('settings.key_replace') : say('settings.key_example')}
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <Alert text={error} />
      <div className="settings-actions">
        <span className="key-state" data-saved={saved || undefined}>
          {saved ? <CircleCheck aria-hidden size={14} /> : null}
          <span role="status" aria-label={say('settings.key_state')}>
            {saved ? say('settings.key_saved') : say('settings.key_none')}
          </span>
        </span>
        {saved ? (
          <Button variant="quiet" onClick={() => void run(() => call('apiKey.remove'))}>
            {say('settings.key_remove')}
          </Button>
        ) : null}
        <Button type="submit" variant={key ? 'primary' : 'plain'} busy={busy}>
          {say('settings.key_save')}
        </Button>
      </div>
    </form>
  );
}

function EndpointForm() {
  const { settings, change, error } = useSettings();
  const [endpoint, setEndpoint] = useState(settings.endpoint);
  const changed = endpoint.trim() !== settings.endpoint;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!changed || !(await change({ endpoint: endpoint.trim() }))) return;
    // What was pasted is kept in fewer words.
    setEndpoint(settingsOf(useApp.getState()).endpoint);
    drop(loadModels(true));
  }

  return (
    <form className="settings-form" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={say('settings.endpoint')}
        type="url"
        hint={say('settings.endpoint_hint')}
        value={endpoint}
        onChange={(event) => setEndpoint(event.target.value)}
      />
      <Alert text={error} />
      {changed ? (
        <div className="settings-actions">
          <Button variant="quiet" onClick={() => setEndpoint(settings.endpoint)}>
            {say('settings.endpoint_take_back')}
          </Button>
          <Button type="submit" variant="primary">
            {say('settings.endpoint_use')}
          </Button>
        </div>
      ) : null}
    </form>
  );
}

function DefaultModel() {
  const { settings, change, error } = useSettings();
  const list = useModels();
  useEffect(() => drop(loadModels()), []);
  return (
    <div className="settings-form">
      <div className="settings-line">
        <div>
          <p className="label">{say('settings.default_model')}</p>
          <p className="hint">{say('settings.default_model_hint')}</p>
        </div>
        <ModelSelect
          label={say('settings.default_model')}
          list={list}
          onLoad={(again) => drop(loadModels(again))}
          value={settings.model}
          onChange={(model) => void change({ model })}
        />
      </div>
      <Alert text={error} />
    </div>
  );
}
