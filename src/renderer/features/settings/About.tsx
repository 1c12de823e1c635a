import { useState } from 'react';
import { call, toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';

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
          Version {app?.version}, on Electron {app?.electron}
        </p>
      </div>
      <p>
        SafyCore is free software under the MIT licence. It is built with Electron, React, Radix, Lucide,
        Marked, Shiki, Zustand, Supabase and SQLite; their licences come with the app.
      </p>
      <p className="hint">
        Diagnostics hold versions, settings and the last log lines, and none of your words or keys.
      </p>
      <Alert text={error} />
      <div className="settings-actions">
        <span role="status">{copied ? 'Copied' : ''}</span>
        <Button onClick={() => void copy()}>Copy diagnostics</Button>
      </div>
    </div>
  );
}
