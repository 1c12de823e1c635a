import { Plus } from 'lucide-react';
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
} from '../../state/training';
import { Problem } from '../../ui/Problem';
import { Skeleton } from '../../ui/Skeleton';
import { DocumentEditor } from './DocumentEditor';

/** The documents of one scope, and the one that is open. */
export function ScopePane({ scope }: { readonly scope: Scope }) {
  const state = useTraining((s) => scopeOf(s.scopes, scope));
  if (state.status === 'failed' && state.error)
    return <Problem error={state.error} onRetry={() => drop(loadTraining(scope))} />;
  if (state.status === 'loading') return <Skeleton rows={5} label="Loading training data" />;

  const keys: readonly DocumentKey[] = [
    ...state.documents.map((d) => d.id),
    ...(state.drafts.has('new') || state.selected === 'new' ? (['new'] as const) : []),
  ];
  return (
    <>
      <div className="documents-head">
        <p className="documents-hint">
          {scope === null ? 'Facts for every question you ask.' : 'Facts for this conversation alone.'}
        </p>
        <button type="button" className="text-button" onClick={() => selectDocument(scope, 'new')}>
          <Plus aria-hidden size={14} />
          New document
        </button>
      </div>
      <ul className="documents" aria-label="Documents">
        {keys.map((key) => {
          const { title, enabled } = draftFor(state, key);
          return (
            <li key={key}>
              <button
                type="button"
                aria-current={state.selected === key ? 'true' : undefined}
                className="document"
                data-off={enabled ? undefined : ''}
                onClick={() => selectDocument(scope, key)}
              >
                <span dir="auto">{title || 'Untitled document'}</span>
                {isUnsaved(state, key) ? (
                  <em>Unsaved</em>
                ) : key === 'new' ? (
                  <em>New</em>
                ) : enabled ? null : (
                  <em>Off</em>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {state.selected === null ? null : (
        <DocumentEditor key={state.selected} scope={scope} documentKey={state.selected} />
      )}
    </>
  );
}
