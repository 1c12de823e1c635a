import { useEffect, useState, type DragEvent } from 'react';
import { Tabs } from 'radix-ui';
import { say } from '../../../shared/words/say';
import { drop } from '../../bridge';
import { useConversations } from '../../state/conversations';
import {
  isUnsaved,
  showTab,
  loadTraining,
  scopeOf,
  useTraining,
  type Scope,
  type ScopeState,
} from '../../state/training';
import { moveDocument } from '../../state/documents';
import { importFiles, useImport } from '../../state/import';
import { DRAGGED, dragged } from './dragging';
import { ScopePane } from './ScopePane';
import { TokenBudget } from './TokenBudget';
import '../../styles/training-place.css';
import { late } from '../../ui/late';

const ImportFilesDialog = late(() => import('./ImportFilesDialog'));

/** A document that is dropped on a tab moves to its scope. */
const dropTarget = (scope: Scope) => ({
  onDragOver: (event: DragEvent): void => {
    if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
  },
  onDrop: (event: DragEvent): void => {
    const item = dragged(event);
    if (!item || item.scope === scope) return;
    event.preventDefault();
    drop(moveDocument(item.scope, item.id, scope, 1_000));
  },
});

const hasUnsaved = (state: ScopeState): boolean =>
  [...state.drafts.keys()].some((key) => isUnsaved(state, key));

/** For what stands around it: files that are let go anywhere there become documents. */
export function useFileDrop() {
  const [dropping, setDropping] = useState(false);
  return {
    'data-dropping': dropping || undefined,
    onDragOver: (event: DragEvent): void => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setDropping(true);
    },
    onDragLeave: (): void => setDropping(false),
    onDrop: (event: DragEvent): void => {
      setDropping(false);
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      const scope = useTraining.getState().tab === 'this' ? useConversations.getState().openId : null;
      drop(importFiles(scope, [...event.dataTransfer.files]));
    },
  };
}

/** What is used everywhere and what here, with the document that is open; the same in the panel and in the full view. */
export function TrainingBody({ wide }: { readonly wide: boolean }) {
  const openId = useConversations((s) => s.openId);
  const scopes = useTraining((s) => s.scopes);
  const tab = useTraining((s) => s.tab);
  const importing = useImport((s) => s.files !== null);

  useEffect(() => drop(loadTraining(null)), []);
  useEffect(() => {
    if (openId) drop(loadTraining(openId));
  }, [openId]);

  const label = (text: string, scope: Scope) => (
    <>
      {text}
      {hasUnsaved(scopeOf(scopes, scope)) ? <i className="unsaved-dot" aria-hidden /> : null}
    </>
  );

  return (
    <div className="training-body">
      <Tabs.Root
        className="training-tabs"
        value={tab}
        onValueChange={(value) => showTab(value === 'this' ? 'this' : 'all')}
      >
        <Tabs.List className="tabs" aria-label={say('training.scopes')}>
          <Tabs.Trigger value="all" {...dropTarget(null)}>
            {label(say('training.all'), null)}
          </Tabs.Trigger>
          <Tabs.Trigger value="this" {...(openId ? dropTarget(openId) : {})}>
            {label(say('training.this'), openId)}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content className="training-pane" value="all" tabIndex={-1}>
          <ScopePane scope={null} wide={wide} />
        </Tabs.Content>
        <Tabs.Content className="training-pane" value="this" tabIndex={-1}>
          {openId ? <ScopePane scope={openId} wide={wide} /> : null}
        </Tabs.Content>
      </Tabs.Root>
      <TokenBudget sessionId={openId} />
      {importing ? <ImportFilesDialog /> : null}
    </div>
  );
}
