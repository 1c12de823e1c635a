import { useState } from 'react';
import { say } from '../../../shared/words/say';
import { call, toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';
import { VersionNews } from './VersionNews';

export function About() {
  const app = useApp((s) => s.app);
  const [copied, setCopied] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function copy(): Promise<void> {
    setError(null);
    try {
      await call('app.copyText', { text: await call('app.diagnostics') });
      setCopied(true);
    } catch (reason) {
      setError(toErrorData(reason).message);
    }
  }

  return (
    <div className="about">
      <Logo size={40} />
      <div>
        <p className="about-name">{app?.name ?? 'SafyCore'}</p>
        <p className="hint">
          {say('about.version', { version: app?.version ?? '', electron: app?.electron ?? '' })}
        </p>
      </div>
      <VersionNews />
      <p>{say('about.licence')}</p>
      <p className="hint">{say('about.diagnostics')}</p>
      <Alert text={error} />
      <div className="settings-actions">
        <span className="settings-start" role="status">
          {copied ? say('about.copied') : ''}
        </span>
        <Button onClick={() => void copy()}>{say('about.copy')}</Button>
      </div>
    </div>
  );
}
