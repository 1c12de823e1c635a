import { useRef, useState } from 'react';
import { FileText, Table2 } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { renameDocument } from '../../state/documents';
import {
  draftFor,
  isUnsaved,
  selectDocument,
  type DocumentKey,
  type Scope,
  type ScopeState,
} from '../../state/training';
import { toastFailure } from '../../state/ui';
import { NameBox, useRenaming } from '../../ui/NameBox';
import { describe } from './describe';
import { RowMenu } from './DocumentMenu';
import { DRAGGED } from './dragging';

interface Props {
  readonly scope: Scope;
  readonly state: ScopeState;
  readonly documentKey: DocumentKey;
  readonly wide: boolean;
  readonly onDragEnd: () => void;
  readonly onDelete: () => void;
}

/** A document in the list: F2 renames it, a right click or Shift+F10 opens its menu. */
export function DocumentRow({ scope, state, documentKey, wide, onDragEnd, onDelete }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [renaming, setRenaming] = useRenaming(button);
  const [menu, setMenu] = useState(false);
  const { kind, title, enabled } = draftFor(state, documentKey);
  const saved = state.documents.find(({ id }) => id === documentKey);
  const Icon = kind === 'table' ? Table2 : FileText;

  if (renaming)
    return (
      <div className="document-renamed">
        <NameBox
          label={say('training.document_title')}
          name={title}
          onDone={(name) => {
            setRenaming(false);
            if (name !== null) toastFailure(renameDocument(scope, documentKey, name));
          }}
        />
      </div>
    );
  return (
    <>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        aria-current={state.selected === documentKey ? 'true' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown F2 Delete"
        className="document"
        data-off={enabled ? undefined : ''}
        data-tip={title || say('training.untitled')}
        data-tip-when="cut"
        draggable={documentKey !== 'new'}
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED, JSON.stringify({ scope, id: documentKey }));
          event.dataTransfer.effectAllowed = 'move';
        }}
        onDragEnd={onDragEnd}
        onKeyDown={(event) => {
          if (event.key !== 'F2') return;
          event.preventDefault();
          setRenaming(true);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenu(saved !== undefined);
        }}
        onClick={() => selectDocument(scope, documentKey)}
      >
        {wide ? <Icon aria-hidden size={15} strokeWidth={1.75} className="document-kind" /> : null}
        <span dir="auto">
          {title || say('training.untitled')}
          {wide && saved ? <small dir="auto">{describe(saved)}</small> : null}
        </span>
        {saved?.conflict ? (
          <em className="document-conflict">{say('training.mark_conflict')}</em>
        ) : isUnsaved(state, documentKey) ? (
          <em>{say('training.mark_unsaved')}</em>
        ) : documentKey === 'new' ? (
          <em>{say('training.mark_new')}</em>
        ) : enabled ? null : (
          <em>{say('training.mark_off')}</em>
        )}
      </button>
      {menu && saved ? (
        <RowMenu
          scope={scope}
          id={saved.id}
          row={button}
          onRename={() => setRenaming(true)}
          onDelete={onDelete}
          onClose={() => setMenu(false)}
        />
      ) : null}
    </>
  );
}
