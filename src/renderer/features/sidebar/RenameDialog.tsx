import { useState, type SubmitEvent } from 'react';
import { MAX_TITLE_CHARS } from '../../../shared/limits';
import type { Session } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { renameConversation } from '../../state/conversations';
import { toastFailure } from '../../state/ui';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

interface Props {
  readonly session: Session;
  readonly onClose: () => void;
}

/** For whoever is not at the conversation's row, which may be out of sight. */
export default function RenameDialog({ session, onClose }: Props) {
  const [typed, setTyped] = useState(session.title ?? '');
  const title = typed.trim();

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (title === '') return;
    if (title !== session.title) toastFailure(renameConversation(session.id, title));
    onClose();
  }

  return (
    <Dialog title={say('sidebar.rename')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <Field
          label={say('sidebar.conversation_title')}
          autoFocus
          autoComplete="off"
          maxLength={MAX_TITLE_CHARS}
          value={typed}
          onFocus={({ target }) => target.select()}
          onChange={(event) => setTyped(event.target.value)}
        />
        <footer className="dialog-foot">
          <Button type="submit" variant="primary" disabled={title === ''}>
            {say('sidebar.rename')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
