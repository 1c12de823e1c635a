import { say } from '../../../shared/words/say';
import { useConversation } from '../../state/conversation';
import { useChosenModel, useModels } from '../../state/models';
import type { QuestionTokens } from './use-question-tokens';

/** Below this part of the account's limit it is worth saying how much is left. */
const LOW = 0.5;

/**
 * What a question would cost with all that goes along, against what may be sent at once. The last answer says what the
 * conversation came to.
 */
export function TokenEstimate({ counted }: { readonly counted: QuestionTokens | null }) {
  const before = useConversation((s) => {
    const usage = s.messages.findLast((m) => m.role === 'assistant' && m.usage?.promptTokens)?.usage;
    return (usage?.promptTokens ?? 0) + (usage?.completionTokens ?? 0);
  });
  const model = useChosenModel();
  const limit = useModels((s) => s.rateLimit?.tokens ?? null);
  const total = counted ? before + counted.all : 0;

  const isAccounts = limit !== null && limit.limit < (model?.contextWindow ?? Infinity);
  const warning = !counted
    ? null
    : counted.all > counted.budget
      ? say(isAccounts ? 'estimate.more_than_account' : 'estimate.more_than_model', {
          budget: counted.budget,
        })
      : total > counted.budget
        ? say('estimate.oldest_left_out')
        : null;
  const isLow = limit !== null && limit.remaining < limit.limit * LOW;
  if (!counted && !isLow) return null;
  return (
    <p className="estimate" data-over={warning !== null || undefined}>
      {counted ? <span>{say('estimate.about', { total })}</span> : null}
      {warning ? <span>{warning}</span> : null}
      {isLow ? (
        <span
          role="meter"
          aria-label={say('estimate.rate_limit')}
          aria-valuemin={0}
          aria-valuemax={limit.limit}
          aria-valuenow={limit.remaining}
          aria-valuetext={say('estimate.tokens_left', limit)}
        >
          {say('estimate.left', limit)}
        </span>
      ) : null}
    </p>
  );
}
