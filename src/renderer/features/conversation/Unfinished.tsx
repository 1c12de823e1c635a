import { CirclePause, CirclePlay, RotateCcw, TriangleAlert } from 'lucide-react';
import type { ErrorCode } from '../../../shared/errors';
import type { BranchMessage } from '../../../shared/models';
import { failureSentence } from '../../../shared/failure-sentences';
import { say } from '../../../shared/words/say';
import { useConversation } from '../../state/conversation';
import { loadModels } from '../../state/models';
import { openDialog, useUi } from '../../state/ui';
import { Alert } from '../../ui/Alert';
import { drop } from '../../bridge';
import { Countdown } from './Countdown';
import type { AnswerAgain } from './use-answer-again';

/** There is text to go on from. */
const isBegun = ({ content }: BranchMessage): boolean => content.trim() !== '';

/** Also one that is whole and was cut (`answer_truncated`). */
export const isUnfinished = ({ status, errorCode }: BranchMessage): boolean =>
  status !== 'complete' || errorCode !== null;

/** What another model may do better. */
const OF_THE_MODEL: ReadonlySet<ErrorCode | null> = new Set([
  'model_missing',
  'access_denied',
  'credit_exhausted',
  'answer_filtered',
  'answer_needs_tool',
]);

function reason(message: BranchMessage): string {
  if (message.errorCode) return say(failureSentence(message.errorCode, isBegun(message)));
  return message.status === 'stopped' ? say('answer.you_stopped') : say('answer.not_complete');
}

/** The list is read again: what is missing now was in the one before. */
function chooseModel(): void {
  drop(loadModels(true));
  useUi.setState((s) => ({ pickModel: s.pickModel + 1 }));
}

/** Says quietly why an answer is not whole; a cut, complete answer (`answer_truncated`) says so as well. */
export function UnfinishedLine({
  message,
  error,
}: {
  readonly message: BranchMessage;
  readonly error: string | null;
}) {
  const failure = useConversation((s) => s.failures.get(message.id));
  if (message.status === 'complete' && !message.errorCode && !error) return null;
  const sentence = failure?.message ?? reason(message);
  return (
    <>
      {message.status === 'complete' && !message.errorCode ? null : (
        <p className="unfinished" data-status={message.status}>
          {message.status === 'stopped' ? (
            <CirclePause aria-hidden size={14} />
          ) : (
            <TriangleAlert aria-hidden size={14} />
          )}
          <span data-testid="unfinished-reason">{sentence}</span>
          {failure?.retryAt ? <Countdown until={failure.retryAt} /> : null}
          {sentence.includes(say('settings.title')) ? (
            <button
              type="button"
              className="text-button"
              onClick={() => openDialog({ kind: 'settings', tab: 'models' })}
            >
              {say('settings.open')}
            </button>
          ) : null}
          {OF_THE_MODEL.has(message.errorCode) ? (
            <button type="button" className="text-button" onClick={chooseModel}>
              {say('models.choose')}
            </button>
          ) : null}
          {message.errorCode === 'answer_truncated' || sentence.includes(say('answer_settings.title')) ? (
            <button
              type="button"
              className="text-button"
              onClick={() => useUi.setState({ answerSettings: true })}
            >
              {say('answer_settings.title')}
            </button>
          ) : null}
        </p>
      )}
      {failure?.details ? (
        <details className="technical-details">
          <summary>{say('answer.technical_details')}</summary>
          <code dir="auto">{failure.details}</code>
        </details>
      ) : null}
      <Alert text={error} />
    </>
  );
}

export function UnfinishedActions({
  message,
  again,
}: {
  readonly message: BranchMessage;
  readonly again: AnswerAgain;
}) {
  return (
    <>
      {isBegun(message) ? (
        <button type="button" className="action-text" onClick={() => again('chat.continue')}>
          <CirclePlay aria-hidden size={14} />
          {say('answer.continue')}
        </button>
      ) : null}
      <button type="button" className="action-text" onClick={() => again('chat.regenerate')}>
        <RotateCcw aria-hidden size={14} />
        {say('answer.retry')}
      </button>
    </>
  );
}
