import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { FileText, Languages, ListChecks, Plus, Table2, Upload } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import {
  draftFor,
  isUnsaved,
  loadTraining,
  scopeOf,
  selectDocument,
  useTraining,
  type DocumentKey,
  type Scope,
  type ScopeState,
} from '../../state/training';
import { moveDocument, newDocument } from '../../state/documents';
import { importFiles } from '../../state/import';
import { useConversations } from '../../state/conversations';
import { openDialog, toastFailure } from '../../state/ui';
import { Problem } from '../../ui/Problem';
import { Skeleton } from '../../ui/Skeleton';
import { DocumentEditor } from './DocumentEditor';
import { describe } from './describe';
import { DRAGGED, dragged } from './dragging';

/** The documents of one scope, and the one that is open. */
export function ScopePane({ scope, wide }: { readonly scope: Scope; readonly wide: boolean }) {
  const state = useTraining((s) => scopeOf(s.scopes, scope));
  if (state.status === 'failed' && state.error)
    return <Problem error={state.error} onRetry={() => drop(loadTraining(scope))} />;
  if (state.status === 'loading') return <Skeleton rows={5} label={say('training.loading')} />;

  return (
    <>
      <div className="documents-column">
        <p className="documents-hint">
          {scope === null ? say('training.for_all') : say('training.for_this')}
        </p>
        <div className="documents-head">
          <NewButton scope={scope} kind="text" />
          {wide ? <NewButton scope={scope} kind="table" /> : null}
          <ImportButton scope={scope} />
          <TestButton scope={scope} />
          {scope === null ? <OwnWordsButton /> : null}
        </div>
        <Documents scope={scope} state={state} wide={wide} />
      </div>
      {state.selected === null ? null : (
        <DocumentEditor key={state.editor} scope={scope} documentKey={state.selected} />
      )}
    </>
  );
}

function NewButton({ scope, kind }: { readonly scope: Scope; readonly kind: 'text' | 'table' }) {
  const Icon = kind === 'table' ? Table2 : Plus;
  return (
    <button type="button" className="text-button" onClick={() => drop(newDocument(scope, kind))}>
      <Icon aria-hidden size={14} />
      {kind === 'table' ? say('training.new_table') : say('training.new')}
    </button>
  );
}

function TestButton({ scope }: { readonly scope: Scope }) {
  const sessionId = useConversations((s) => s.openId);
  return (
    <button
      type="button"
      className="text-button"
      disabled={sessionId === null}
      onClick={() => openDialog({ kind: 'tests', scope })}
    >
      <ListChecks aria-hidden size={14} />
      {say('tests.title')}
    </button>
  );
}

function OwnWordsButton() {
  return (
    <button type="button" className="text-button" onClick={() => openDialog({ kind: 'ownWords' })}>
      <Languages aria-hidden size={14} />
      {say('own_words.title')}
    </button>
  );
}

function ImportButton({ scope }: { readonly scope: Scope }) {
  const choose = (): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.addEventListener('change', () => drop(importFiles(scope, [...(input.files ?? [])])));
    input.click();
  };
  return (
    <button type="button" className="text-button" onClick={choose}>
      <Upload aria-hidden size={14} />
      {say('files.choose')}
    </button>
  );
}

/** A list that is put in order by dragging, or with Alt and the arrow keys. */
function Documents({
  scope,
  state,
  wide,
}: {
  readonly scope: Scope;
  readonly state: ScopeState;
  readonly wide: boolean;
}) {
  const [over, setOver] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [state.selected]);
  const keys: readonly DocumentKey[] = [
    ...state.documents.map((d) => d.id),
    ...(state.drafts.has('new') || state.selected === 'new' ? (['new'] as const) : []),
  ];
  const move = (from: Scope, key: DocumentKey, index: number): void => {
    if (key === 'new') return;
    toastFailure(moveDocument(from, key, scope, index));
  };

  function onKeyDown(event: KeyboardEvent, key: DocumentKey, index: number): void {
    const places = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: keys.length - 1 };
    const place = Object.hasOwn(places, event.key) ? places[event.key as keyof typeof places] : null;
    if (place === null) return;
    event.preventDefault();
    if (!event.altKey)
      event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('button')[place]?.focus();
    else if (place >= 0 && place < state.documents.length) move(scope, key, place);
  }

  function onDrop(event: DragEvent, index: number): void {
    setOver(null);
    const item = dragged(event);
    if (!item) return;
    event.preventDefault();
    const before = item.scope === scope ? state.documents.findIndex((d) => d.id === item.id) : -1;
    move(item.scope, item.id, before !== -1 && before < index ? index - 1 : index);
  }

  return (
    <ul
      ref={list}
      className="documents"
      aria-label={say('training.documents')}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
      }}
      onDrop={(event) => onDrop(event, over ?? state.documents.length)}
    >
      {keys.map((key, index) => {
        const { kind, title, enabled } = draftFor(state, key);
        const saved = state.documents[index];
        const conflict = saved?.conflict;
        const Icon = kind === 'table' ? Table2 : FileText;
        return (
          <li
            key={key}
            data-over={over === index || undefined}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(DRAGGED)) return;
              const { top, height } = event.currentTarget.getBoundingClientRect();
              setOver(event.clientY > top + height / 2 ? index + 1 : index);
            }}
            onDragLeave={() => setOver(null)}
          >
            <button
              type="button"
              aria-current={state.selected === key ? 'true' : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              className="document"
              data-off={enabled ? undefined : ''}
              data-tip={title || say('training.untitled')}
              data-tip-when="cut"
              draggable={key !== 'new'}
              onDragStart={(event) => {
                event.dataTransfer.setData(DRAGGED, JSON.stringify({ scope, id: key }));
                event.dataTransfer.effectAllowed = 'move';
              }}
              onDragEnd={() => setOver(null)}
              onKeyDown={(event) => onKeyDown(event, key, index)}
              onClick={() => selectDocument(scope, key)}
            >
              {wide ? <Icon aria-hidden size={15} strokeWidth={1.75} className="document-kind" /> : null}
              <span dir="auto">
                {title || say('training.untitled')}
                {wide && saved ? <small dir="auto">{describe(saved)}</small> : null}
              </span>
              {conflict ? (
                <em className="document-conflict">{say('training.mark_conflict')}</em>
              ) : isUnsaved(state, key) ? (
                <em>{say('training.mark_unsaved')}</em>
              ) : key === 'new' ? (
                <em>{say('training.mark_new')}</em>
              ) : enabled ? null : (
                <em>{say('training.mark_off')}</em>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
