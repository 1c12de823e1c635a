import { useState, type SubmitEvent } from 'react';
import { say } from '../../shared/words/say';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Field } from './Field';

export interface NameModelDialogProps {
  readonly onName: (model: string) => void;
  readonly onClose: () => void;
}

export function NameModelDialog({ onName, onClose }: NameModelDialogProps) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (name === '') return;
    onName(name);
    onClose();
  }

  return (
    <Dialog title={say('models.name_title')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Field
          label={say('models.name')}
          hint={say('models.name_hint')}
          autoFocus
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <footer className="dialog-foot">
          <Button type="submit" variant="primary" disabled={name === ''}>
            {say('models.use')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
