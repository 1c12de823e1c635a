import { useEffect, useMemo, useRef, useState } from 'react';
import { History, Trash2 } from 'lucide-react';
import { MAX_TITLE_CHARS } from '../../../shared/limits';
import type { Found } from '../../../shared/find-terms';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { setEnabled } from '../../state/documents';
import {
  draftFor,
  editDocument,
  isTooLong,
  isUnsaved,
  saveDocument,
  scopeOf,
  takesKeyboard,
  useTraining,
  type DocumentKey,
  type Scope,
} from '../../state/training';
import { Alert } from '../../ui/Alert';
import { Button, FoldingButton } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { late } from '../../ui/late';
import { Switch } from '../../ui/Switch';
import { splitDocument } from '../../state/split';
import { DocumentMenu } from './DocumentMenu';

const NOTHING: Found = { marks: [], place: null };

const TextArea = late(
  () => import('./TextArea'),
  () => <div className="text-area" />,
);
const TableEditor = late(
  () => import('./table/TableEditor'),
  () => <div className="table-editor" />,
);
const HistoryDialog = late(() => import('./HistoryDialog'));

export function DocumentEditor({
  scope,
  documentKey,
}: {
  readonly scope: Scope;
  readonly documentKey: DocumentKey;
}) {
  const state = useTraining((s) => scopeOf(s.scopes, scope));
  const [dialog, setDialog] = useState<'history' | null>(null);
  const draft = draftFor(state, documentKey);
  const saved = state.documents.find((d) => d.id === documentKey);
  const unsaved = isUnsaved(state, documentKey);
  const saving = state.saving === documentKey;
  const { kind, content } = draft;
  const tooLong = useMemo(() => isTooLong({ kind, content }), [kind, content]);
  const tooLongKey =
    draft.kind === 'table' ? 'training.longer_than_a_table' : 'training.longer_than_a_document';
  const { reveal } = state;
  const found = useMemo(() => reveal?.find(draft.content) ?? NOTHING, [reveal, draft.content]);
  const inTitle = found.place === null ? (reveal?.find(draft.title).place ?? null) : null;
  const titleField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!reveal || inTitle === null || !takesKeyboard(reveal)) return;
    titleField.current?.focus();
    titleField.current?.setSelectionRange(inTitle, inTitle);
  }, [reveal, inTitle]);

  const save = (): void => {
    if (!saving && !tooLong) void saveDocument(scope, documentKey);
  };
  const remove = (): void =>
    drop(import('../../state/bin').then(({ deleteFacts }) => deleteFacts(scope, documentKey)));

  return (
    <div className="editor" data-kind={draft.kind}>
      {saved?.conflict ? (
        <Alert text={say('training.conflict')}>
          <button type="button" className="text-button" onClick={() => setDialog('history')}>
            {say('training.compare')}
          </button>
        </Alert>
      ) : null}
      <div className="editor-head">
        <Field
          ref={titleField}
          label={say('training.document_title')}
          spellCheck
          data-found={inTitle === null ? undefined : ''}
          maxLength={MAX_TITLE_CHARS}
          value={draft.title}
          onChange={(event) => editDocument(scope, documentKey, { title: event.target.value })}
        />
        {saved ? <DocumentMenu scope={scope} id={saved.id} /> : null}
      </div>
      {draft.kind === 'table' ? (
        <TableEditor
          label={draft.title}
          value={draft.content}
          reveal={inTitle === null ? reveal : null}
          place={found.place}
          onChange={(content) => editDocument(scope, documentKey, { content })}
          onSave={save}
        />
      ) : (
        <div className="field editor-text">
          <span className="field-label" aria-hidden>
            {say('training.text')}
          </span>
          <div className="input text-area-frame">
            <TextArea
              value={draft.content}
              reveal={inTitle === null ? reveal : null}
              found={found}
              onChange={(content) => editDocument(scope, documentKey, { content })}
              onSave={save}
            />
          </div>
        </div>
      )}
      <Switch
        label={say('training.use')}
        checked={draft.enabled}
        onChange={(enabled) => void setEnabled(scope, documentKey, enabled)}
      />
      <Alert text={tooLong ? say(tooLongKey) : (state.saveError?.message ?? null)}>
        {tooLong && draft.kind === 'text' ? (
          <button
            type="button"
            className="text-button"
            onClick={() => drop(splitDocument(scope, documentKey))}
          >
            {say('training.split')}
          </button>
        ) : null}
      </Alert>
      <footer className="editor-foot">
        <FoldingButton icon={Trash2} label={say('training.delete')} onClick={remove} />
        {saved ? (
          <FoldingButton
            icon={History}
            label={say('training.history')}
            onClick={() => setDialog('history')}
          />
        ) : null}
        <span role="status" aria-label={say('training.save_state')} className="save-state">
          {saving
            ? say('training.saving')
            : unsaved
              ? say('training.not_saved')
              : documentKey === 'new'
                ? ''
                : say('training.saved')}
        </span>
        <Button variant={unsaved ? 'primary' : 'plain'} busy={saving} onClick={save}>
          {say('training.save')}
        </Button>
      </footer>
      {dialog === 'history' && saved ? (
        <HistoryDialog scope={scope} document={saved} text={draft.content} onClose={() => setDialog(null)} />
      ) : null}
    </div>
  );
}
