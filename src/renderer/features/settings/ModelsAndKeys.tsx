import { useEffect, useState, type SubmitEvent } from 'react';
import { CircleCheck } from 'lucide-react';
import { call, drop, toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { loadModels, useModels } from '../../state/models';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { useSettings } from './use-setting';

export function ModelsAndKeys() {
  const hasTeam = useApp((s) => s.account?.kind === 'server');
  const usesProxy = useApp((s) => s.settings.useTeamProxy) && hasTeam;
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
        label="Use my team's proxy"
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
  if (!available)
    return 'Sign in to your team’s project to use its proxy; this account is on this computer only.';
  return on
    ? 'Your team’s project asks Groq for you with the team’s own key, so no key is needed here.'
    : 'Asks through your team’s project, which holds the Groq key, so that you need none.';
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
    if (!key.trim()) setError('Please paste the key first. You find it at console.groq.com.');
    else void run(() => call('apiKey.save', { key }));
  }

  return (
    <form className="settings-form" noValidate onSubmit={submit}>
      <Field
        label="Groq API key"
        // Not a password field: it has no user name, and no password manager should offer to keep it.
        concealed
        autoComplete="off"
        hint={
          required
            ? 'Kept by your system’s keychain. It is used to ask the model and for nothing else.'
            : 'This endpoint works without a key.'
        }
        placeholder={saved ? 'Replace the saved key' : 'gsk_…'}
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <Alert text={error} />
      <div className="settings-actions">
        <span className="key-state" data-saved={saved || undefined}>
          {saved ? <CircleCheck aria-hidden size={14} /> : null}
          <span role="status" aria-label="Key state">
            {saved ? 'Key saved' : 'No key'}
          </span>
        </span>
        {saved ? (
          <Button variant="quiet" onClick={() => void run(() => call('apiKey.remove'))}>
            Remove key
          </Button>
        ) : null}
        <Button type="submit" variant={key ? 'primary' : 'plain'} busy={busy}>
          Save key
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
    if (changed && (await change({ endpoint: endpoint.trim() }))) drop(loadModels(true));
  }

  return (
    <form className="settings-form" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label="Endpoint"
        type="url"
        hint="Groq, or any server that speaks the same language."
        value={endpoint}
        onChange={(event) => setEndpoint(event.target.value)}
      />
      <Alert text={error} />
      {changed ? (
        <div className="settings-actions">
          <Button variant="quiet" onClick={() => setEndpoint(settings.endpoint)}>
            Take back
          </Button>
          <Button type="submit" variant="primary">
            Use this endpoint
          </Button>
        </div>
      ) : null}
    </form>
  );
}

function DefaultModel() {
  const { settings, change, error } = useSettings();
  const { models, error: listError } = useModels();
  useEffect(() => drop(loadModels()), []);
  return (
    <div className="settings-form">
      <div className="settings-line">
        <div>
          <p className="label">Default model</p>
          <p className="hint">What new conversations start with.</p>
        </div>
        <Select
          label="Default model"
          value={settings.model ?? models[0]?.id ?? null}
          placeholder="Choose a model"
          options={models.map((m) => ({ value: m.id, label: m.id }))}
          emptyText={listError?.message ?? 'Loading models'}
          onChange={(model) => void change({ model })}
        />
      </div>
      <Alert text={error} />
    </div>
  );
}
