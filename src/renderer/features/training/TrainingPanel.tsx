import { useEffect, useState } from 'react';
import { Tabs } from 'radix-ui';
import { X } from 'lucide-react';
import { drop } from '../../bridge';
import { useSessions } from '../../state/sessions';
import {
  isUnsaved,
  loadTraining,
  scopeOf,
  useTraining,
  type Scope,
  type ScopeState,
} from '../../state/training';
import { toggleTraining } from '../../state/ui';
import { IconButton } from '../../ui/Button';
import { Resizer } from '../../ui/Resizer';
import { ScopePane } from './ScopePane';
import { TokenBudget } from './TokenBudget';

const hasUnsaved = (state: ScopeState): boolean =>
  [...state.drafts.keys()].some((key) => isUnsaved(state, key));

export function TrainingPanel() {
  const openId = useSessions((s) => s.openId);
  const scopes = useTraining((s) => s.scopes);
  const [tab, setTab] = useState<'all' | 'this'>('all');

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
    <aside id="training-data" className="training" aria-label="Training data">
      <header className="training-head">
        <h2>Training data</h2>
        <IconButton icon={X} label="Close panel" onClick={() => toggleTraining(false)} />
      </header>
      <Tabs.Root
        className="training-tabs"
        value={tab}
        onValueChange={(value) => setTab(value === 'this' ? 'this' : 'all')}
      >
        <Tabs.List className="tabs" aria-label="Where these facts apply">
          <Tabs.Trigger value="all">{label('All conversations', null)}</Tabs.Trigger>
          <Tabs.Trigger value="this">{label('This conversation', openId)}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content className="training-pane" value="all" tabIndex={-1}>
          <ScopePane scope={null} />
        </Tabs.Content>
        <Tabs.Content className="training-pane" value="this" tabIndex={-1}>
          {openId ? <ScopePane scope={openId} /> : null}
        </Tabs.Content>
      </Tabs.Root>
      <TokenBudget sessionId={openId} />
      <Resizer
        label="Width of the panel"
        property="--training"
        grows={-1}
        initial={380}
        min={300}
        max={640}
      />
    </aside>
  );
}
