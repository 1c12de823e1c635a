import type { SessionId } from '../../../shared/models';
import { useApp } from '../../state/app';
import { useModels } from '../../state/models';
import { openSession, useSessions } from '../../state/sessions';
import { draftFor, scopeOf, useTraining, type ScopeState } from '../../state/training';
import { DEFAULT_CONTEXT_TOKENS, estimateTokens } from './tokens';

/** What is being typed counts too: the number answers "will this fit?". */
const tokensOf = (state: ScopeState): number =>
  [...state.documents.map((d) => d.id), ...(state.drafts.has('new') ? (['new'] as const) : [])]
    .map((key) => draftFor(state, key))
    .reduce((sum, d) => sum + (d.enabled ? estimateTokens(d.content) : 0), 0);

export function TokenBudget({ sessionId }: { readonly sessionId: SessionId | null }) {
  const used = useTraining(
    (s) => tokensOf(scopeOf(s.scopes, null)) + (sessionId ? tokensOf(scopeOf(s.scopes, sessionId)) : 0),
  );
  const session = useSessions(openSession);
  const fallback = useApp((s) => s.settings.model);
  const models = useModels((s) => s.models);
  const model = models.find((m) => m.id === (session?.model ?? fallback)) ?? models[0];
  const budget = model?.contextWindow ?? DEFAULT_CONTEXT_TOKENS;
  const text = `About ${used.toLocaleString()} of ${budget.toLocaleString()} tokens`;
  return (
    <footer className="budget" data-over={used > budget || undefined}>
      <div
        role="meter"
        aria-label="Token budget"
        aria-valuemin={0}
        aria-valuemax={budget}
        aria-valuenow={Math.min(used, budget)}
        aria-valuetext={`${text}, estimated`}
        className="budget-bar"
      >
        <span style={{ inlineSize: `${String(Math.min(100, (used / budget) * 100))}%` }} />
      </div>
      <p>
        <span>{text}</span>
        <span>Estimate</span>
      </p>
    </footer>
  );
}
