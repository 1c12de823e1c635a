import { useState, type SubmitEvent } from 'react';
import type { Project } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, toErrorData } from '../../bridge';
import { useApp } from '../../state/app';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

export default function ConnectionDialog({ onClose }: { readonly onClose: () => void }) {
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
    <Dialog title={say('connection.title')} description={say('connection.description')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Field
          label={say('connection.url')}
          type="url"
          placeholder={say('connection.url_example')}
          value={project.url}
          onChange={(event) => change({ url: event.target.value.trim() })}
        />
        <Field
          label={say('connection.key')}
          autoComplete="off"
          value={project.publishableKey}
          onChange={(event) => change({ publishableKey: event.target.value.trim() })}
        />
        <Alert text={error} />
        <p role="status" className="form-status">
          {works ? say('connection.works') : ''}
        </p>
        <footer className="dialog-foot">
          <Button busy={busy === 'test'} onClick={() => void run('test')}>
            {say('connection.test')}
          </Button>
          <Button type="submit" variant="primary" busy={busy === 'connect'}>
            {say('connection.connect')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
