import { useEffect, useState, type SubmitEvent } from 'react';
import { CircleCheck } from 'lucide-react';
import { DEMO_ENDPOINT } from '../../../shared/endpoints';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { settingsOf, useApp, useSetting } from '../../state/app';
import { saveKey } from '../../state/api-key';
import { loadModels, useModels } from '../../state/models';
import { usesTeamProxy } from '../../state/settings-parts';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Switch } from '../../ui/Switch';
import { ModelSelect } from '../../ui/ModelSelect';
import { useSettings } from './use-setting';

export function TeamProxy() {
  const { change, error } = useSettings();
  const available = useApp((s) => s.account?.kind === 'server');
  const on = useApp(usesTeamProxy);

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

export function KeyForm() {
  const { saved, required } = useApp((s) => s.apiKey);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  /** What its server said of the key. */
  const [told, setTold] = useState('');

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    setError(null);
    setTold('');
    if (!key.trim()) {
      setError(say('settings.no_key_given'));
      return;
    }
    setBusy(true);
    const { kept, text } = await saveKey(key);
    setBusy(false);
    if (!kept) {
      setError(text);
      return;
    }
    // Saved once, it is never shown again, and does not stay in the field.
    setKey('');
    setTold(text);
  }

  async function remove(): Promise<void> {
    setError(null);
    setTold('');
    try {
      useApp.setState({ apiKey: await call('apiKey.remove') });
      drop(loadModels(true));
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  return (
    <form className="settings-form" noValidate onSubmit={(event) => void save(event)}>
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
        <span className="key-state settings-start" data-saved={saved || undefined}>
          {saved ? <CircleCheck aria-hidden size={14} /> : null}
          <span role="status" aria-label={say('settings.key_state')}>
            {saved ? say('settings.key_saved') : say('settings.key_none')}
          </span>
          <span role="status">{told}</span>
        </span>
        {saved ? (
          <Button variant="quiet" onClick={() => drop(remove())}>
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

/** A key that is saved takes the demo's place: another form. */
export function Endpoint() {
  const isDemo = useSetting('endpoint') === DEMO_ENDPOINT;
  return <EndpointForm key={String(isDemo)} />;
}

function EndpointForm() {
  const { settings, change, error } = useSettings();
  const isDemo = settings.endpoint === DEMO_ENDPOINT;
  const kept = isDemo ? '' : settings.endpoint;
  const [endpoint, setEndpoint] = useState(kept);
  const changed = endpoint.trim() !== kept;

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
        hint={isDemo ? say('settings.endpoint_demo') : say('settings.endpoint_hint')}
        value={endpoint}
        onChange={(event) => setEndpoint(event.target.value)}
      />
      <Alert text={error} />
      {changed ? (
        <div className="settings-actions">
          <Button variant="quiet" className="settings-start" onClick={() => setEndpoint(kept)}>
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

export function DefaultModel() {
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
