import { useState, type SubmitEvent } from 'react';
import type { Project } from '../../../shared/models';
import { call, toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

export function ConnectionDialog({ onClose }: { readonly onClose: () => void }) {
  const current = useApp((s) => s.project);
  const [project, setProject] = useState<Project>(current ?? { url: '', publishableKey: '' });
  const [busy, setBusy] = useState<'test' | 'connect' | null>(null);
  const [works, setWorks] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const change = (patch: Partial<Project>): void => {
    setProject({ ...project, ...patch });
    setWorks(false);
    setError(null);
  };

  async function run(what: 'test' | 'connect'): Promise<void> {
    if (busy) return;
    setBusy(what);
    setError(null);
    setWorks(false);
    try {
      await call(`project.${what}`, project);
      if (what === 'test') setWorks(true);
      else {
        useApp.setState({ project });
        onClose();
      }
    } catch (reason) {
      setError(toErrorData(reason).message);
    } finally {
      setBusy(null);
    }
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    // The dialog is drawn over the sign-in form: its submit must not reach it.
    event.stopPropagation();
    void run('connect');
  }

  return (
    <Dialog
      title="Connection"
      description="The Supabase project that keeps your account and history. Both values are on its API settings page."
      onClose={onClose}
    >
      <form className="form" noValidate onSubmit={submit}>
        <Field
          label="Project URL"
          type="url"
          placeholder="https://your-project.supabase.co"
          value={project.url}
          onChange={(event) => change({ url: event.target.value.trim() })}
        />
        <Field
          label="Publishable key"
          autoComplete="off"
          value={project.publishableKey}
          onChange={(event) => change({ publishableKey: event.target.value.trim() })}
        />
        <Alert text={error} />
        <p role="status" className="form-status">
          {works ? 'The project answers. You can connect.' : ''}
        </p>
        <footer className="dialog-foot">
          <Button busy={busy === 'test'} onClick={() => void run('test')}>
            Test connection
          </Button>
          <Button type="submit" variant="primary" busy={busy === 'connect'}>
            Connect
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
