import { Languages, ListChecks, Plus, Table2, Upload } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { loadTraining, scopeOf, useTraining, type Scope } from '../../state/training';
import { newDocument } from '../../state/documents';
import { importFiles } from '../../state/import';
import { useConversations } from '../../state/conversations';
import { openDialog } from '../../state/ui';
import { Problem } from '../../ui/Problem';
import { Skeleton } from '../../ui/Skeleton';
import { DocumentEditor } from './DocumentEditor';
import { Documents } from './Documents';

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
