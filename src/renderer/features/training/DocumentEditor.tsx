import { useId, useState, type KeyboardEvent } from 'react';
import { MAX_TITLE_CHARS, MAX_TRAINING_BYTES, MAX_TRAINING_CHARS } from '../../../shared/limits';
import {
  deleteDocument,
  draftFor,
  editDocument,
  isUnsaved,
  saveDocument,
  scopeOf,
  setEnabled,
  useTraining,
  type DocumentKey,
  type Scope,
} from '../../state/training';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Field } from '../../ui/Field';
import { isCommandKey } from '../../ui/keys';
import { Switch } from '../../ui/Switch';

const encoder = new TextEncoder();

export function DocumentEditor({
  scope,
  documentKey,
}: {
  readonly scope: Scope;
  readonly documentKey: DocumentKey;
}) {
  const id = useId();
  const state = useTraining((s) => scopeOf(s.scopes, scope));
  const [deleting, setDeleting] = useState(false);
  const draft = draftFor(state, documentKey);
  const unsaved = isUnsaved(state, documentKey);
  const saving = state.saving === documentKey;
  // Counting bytes is only worth it where characters alone do not settle it.
  const tooLong =
    draft.content.length * 3 > MAX_TRAINING_BYTES &&
    encoder.encode(draft.content).length > MAX_TRAINING_BYTES;

  const save = (): void => {
    if (!saving && !tooLong) void saveDocument(scope, documentKey);
  };
  const remove = (): void => {
    if (documentKey === 'new' && !draft.content.trim()) void deleteDocument(scope, documentKey);
    else setDeleting(true);
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 's' || !isCommandKey(event.nativeEvent)) return;
    event.preventDefault();
    save();
  }

  return (
    <div className="editor" onKeyDown={onKeyDown}>
      <Field
        label="Title"
        maxLength={MAX_TITLE_CHARS}
        value={draft.title}
        onChange={(event) => editDocument(scope, documentKey, { title: event.target.value })}
      />
      <div className="field editor-text">
        <label htmlFor={id}>Training text</label>
        <textarea
          id={id}
          className="input"
          dir="auto"
          maxLength={MAX_TRAINING_CHARS}
          placeholder={'One fact a line, for example:\nHonda Civic 2022, silver, 18,000 km, $25,000'}
          value={draft.content}
          onChange={(event) => editDocument(scope, documentKey, { content: event.target.value })}
        />
      </div>
      <Switch
        label="Use in answers"
        checked={draft.enabled}
        onChange={(enabled) => void setEnabled(scope, documentKey, enabled)}
      />
      <Alert
        text={
          tooLong
            ? 'This text is longer than 256 KB. Split it into two documents to save it.'
            : (state.saveError?.message ?? null)
        }
      />
      <footer className="editor-foot">
        <Button variant="quiet" onClick={remove}>
          Delete document
        </Button>
        <span role="status" aria-label="Save state" className="save-state">
          {saving ? 'Saving' : unsaved ? 'Not saved yet' : documentKey === 'new' ? '' : 'Saved'}
        </span>
        <Button variant={unsaved ? 'primary' : 'plain'} busy={saving} onClick={save}>
          Save
        </Button>
      </footer>
      {deleting ? (
        <ConfirmDialog
          title={`Delete “${draft.title}”?`}
          text="Answers will no longer use it. This cannot be undone."
          action="Delete"
          onConfirm={() => deleteDocument(scope, documentKey)}
          onClose={() => setDeleting(false)}
        />
      ) : null}
    </div>
  );
}
