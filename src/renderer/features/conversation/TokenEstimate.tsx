import { useConversation } from '../../state/conversation';
import { useChosenModel, useModels } from '../../state/models';
import { DEFAULT_CONTEXT_TOKENS, estimateTokens } from './tokens';

/** Below this part of the account's limit it is worth saying how much is left. */
const LOW = 0.5;

/**
 * What a question would cost with all that goes along, against what the model reads and the account may send. The last
 * answer says what the conversation came to; only the question is estimated.
 */
export function TokenEstimate({ text }: { readonly text: string }) {
  const before = useConversation((s) => {
    const usage = s.messages.findLast((m) => m.role === 'assistant' && m.usage?.promptTokens)?.usage;
    return (usage?.promptTokens ?? 0) + (usage?.completionTokens ?? 0);
  });
  const model = useChosenModel();
  const limit = useModels((s) => s.rateLimit?.tokens ?? null);
  const own = estimateTokens(text);
  const total = before + own;
  const context = model?.contextWindow ?? DEFAULT_CONTEXT_TOKENS;

  const warning =
    own > context
      ? `More than this model reads (${context.toLocaleString()})`
      : limit && own > limit.limit
        ? `More than your account may send in a minute (${limit.limit.toLocaleString()})`
        : total > context
          ? 'The oldest messages will be left out'
          : null;
  const isLow = limit !== null && limit.remaining < limit.limit * LOW;
  if (text.trim() === '' && !isLow) return null;
  return (
    <p className="estimate" data-over={warning !== null || undefined}>
      {text.trim() === '' ? null : <span>About {total.toLocaleString()} tokens</span>}
      {warning ? <span>{warning}</span> : null}
      {isLow ? (
        <span
          role="meter"
          aria-label="Rate limit"
          aria-valuemin={0}
          aria-valuemax={limit.limit}
          aria-valuenow={limit.remaining}
          aria-valuetext={`${limit.remaining.toLocaleString()} of ${limit.limit.toLocaleString()} tokens left this minute`}
        >
          {limit.remaining.toLocaleString()} of {limit.limit.toLocaleString()} left this minute
        </span>
      ) : null}
    </p>
  );
}
