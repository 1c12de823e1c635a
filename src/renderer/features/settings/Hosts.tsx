import { useEffect, useState } from 'react';
import type { Connection } from '../../../shared/models';
import { sayMoment } from '../../../shared/words/numbers';
import { say } from '../../../shared/words/say';
import { call, drop, toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';

/** Every host that is asked. */
export function Hosts() {
  const [hosts, setHosts] = useState<readonly Connection[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const proxy = useApp((s) => s.settings?.proxy);
  // What they came to holds for the way that they were asked by.
  useEffect(() => {
    let isLatest = true;
    drop(call('connections.list').then((listed) => isLatest && setHosts(listed)));
    return () => {
      isLatest = false;
    };
  }, [proxy]);

  async function test(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      setHosts(await call('connections.test'));
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
    setBusy(false);
  }

  return (
    <div className="settings-form">
      <div className="settings-line">
        <div>
          <p className="label">{say('connections.hosts')}</p>
          <p className="hint">{say('connections.hint')}</p>
        </div>
        <Button busy={busy} onClick={() => void test()}>
          {say('connections.test')}
        </Button>
      </div>
      <ul className="hosts" aria-label={say('connections.hosts')} aria-busy={busy} aria-live="polite">
        {hosts.map((each) => (
          <Host key={`${each.purpose} ${each.host}`} {...each} />
        ))}
      </ul>
      <Alert text={error} />
    </div>
  );
}

function Host({ purpose, host, at, reach, text, details }: Connection) {
  return (
    <li data-reach={reach ?? undefined}>
      <p>
        <bdi className="label">{host}</bdi>{' '}
        <span className="hint">{say(`connections.purpose.${purpose}`)}</span>
      </p>
      <p>{text}</p>
      {at === null ? null : <p className="hint">{say('connections.asked_at', { at: sayMoment(at) })}</p>}
      {details === null ? null : (
        <details className="technical-details">
          <summary>{say('certificate.details')}</summary>
          <code dir="auto">{details}</code>
        </details>
      )}
    </li>
  );
}
