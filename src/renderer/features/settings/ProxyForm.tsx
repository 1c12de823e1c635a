import { useState, type SubmitEvent } from 'react';
import {
  isUsable,
  needsAddress,
  proxyModes,
  takesExceptions,
  type ProxyChoice,
  type ProxyMode,
} from '../../../shared/proxy';
import { say } from '../../../shared/words/say';
import { useHeldText } from '../../state/held-text';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { useSettings } from './use-setting';

export function ProxyForm() {
  const { settings, change, error } = useSettings();
  const [proxy, setProxy] = useState(settings.proxy);
  const [wrong, setWrong] = useState<string | null>(null);
  const [used, setUsed] = useState(false);
  const { mode, address, exceptions } = proxy;
  const changed = JSON.stringify(proxy) !== JSON.stringify(settings.proxy);
  useHeldText(changed);

  function edit(part: Partial<ProxyChoice>): void {
    setProxy({ ...proxy, ...part });
    setWrong(null);
    setUsed(false);
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!isUsable(proxy)) {
      setWrong(mode === 'pac' ? say('connections.wrong_file') : say('connections.wrong_address'));
      return;
    }
    setUsed(await change({ proxy }));
  }

  return (
    <form className="settings-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="settings-line">
        <span className="label">{say('connections.proxy')}</span>
        <Select
          label={say('connections.proxy')}
          placeholder=""
          value={mode}
          options={proxyModes.map((value) => ({ value, label: say(`connections.mode.${value}`) }))}
          onChange={(value) => edit({ mode: value as ProxyMode })}
        />
      </div>
      {needsAddress(mode) ? (
        <Field
          label={mode === 'pac' ? say('connections.file') : say('connections.address')}
          dir="ltr"
          maxLength={500}
          value={address}
          onChange={(event) => edit({ address: event.target.value })}
        />
      ) : null}
      {takesExceptions(mode) ? (
        <Field
          label={say('connections.exceptions')}
          hint={say('connections.exceptions_hint')}
          dir="ltr"
          maxLength={2000}
          value={exceptions}
          onChange={(event) => edit({ exceptions: event.target.value })}
        />
      ) : null}
      <Alert text={wrong ?? error} />
      <div className="settings-actions">
        <span role="status">{used && !changed ? say('connections.used') : ''}</span>
        <Button type="submit" variant={changed ? 'primary' : 'plain'} disabled={!changed}>
          {say('connections.use')}
        </Button>
      </div>
    </form>
  );
}
