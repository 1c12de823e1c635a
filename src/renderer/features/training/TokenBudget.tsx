import { useMemo, useState } from 'react';
import type { SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { useModelName } from '../../state/models';
import { draftFor, scopeOf, useTraining, type Scope, type ScopeState } from '../../state/training';
import { useTokens } from '../../state/use-tokens';
import { Button } from '../../ui/Button';
import { late } from '../../ui/late';

const PreviewDialog = late(() => import('./PreviewDialog'));

/** What is being typed counts too: the number answers "will this fit?". */
function textsOf(scope: Scope, state: ScopeState): (readonly [key: string, text: string])[] {
  return [...state.documents.map((d) => d.id), ...(state.drafts.has('new') ? (['new'] as const) : [])]
    .map((key) => ({ key, draft: draftFor(state, key) }))
    .filter(({ draft }) => draft.enabled && draft.content !== '')
    .map(({ key, draft }) => [`${scope ?? ''}/${key}`, draft.content] as const);
}

export function TokenBudget({ sessionId }: { readonly sessionId: SessionId | null }) {
  const scopes = useTraining((s) => s.scopes);
  const everywhere = scopeOf(scopes, null);
  const here = scopeOf(scopes, sessionId);
  const texts = useMemo(
    () => new Map([...textsOf(null, everywhere), ...(sessionId ? textsOf(sessionId, here) : [])]),
    [everywhere, here, sessionId],
  );
  const counted = useTokens(texts, sessionId, useModelName());
  const [preview, setPreview] = useState(false);

  const used = counted?.used ?? 0;
  const budget = counted?.budget ?? 0;
  const over = counted !== null && used > budget;
  const isEstimated = counted?.exact === false;
  const text = !counted
    ? say('budget.counting')
    : isEstimated
      ? say('budget.about', { used, budget })
      : say('budget.exact', { used, budget });
  return (
    <footer className="budget" data-over={over || undefined}>
      <div
        role="meter"
        aria-label={say('budget.title')}
        aria-valuemin={0}
        aria-valuemax={budget}
        aria-valuenow={Math.min(used, budget)}
        aria-valuetext={isEstimated ? say('budget.estimated', { used, budget }) : text}
        className="budget-bar"
      >
        <span style={{ inlineSize: `${String(budget === 0 ? 0 : Math.min(100, (used / budget) * 100))}%` }} />
      </div>
      <p>
        <span>{text}</span>
        {over ? <span>{say('budget.best_matches')}</span> : null}
      </p>
      <Button className="budget-preview" disabled={sessionId === null} onClick={() => setPreview(true)}>
        {say('budget.preview')}
      </Button>
      {preview && sessionId ? (
        <PreviewDialog sessionId={sessionId} onClose={() => setPreview(false)} />
      ) : null}
    </footer>
  );
}
