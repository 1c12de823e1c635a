import { useEffect, useState } from 'react';
import type { BranchMessage, MessageId, SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { call, toErrorData } from '../../bridge';
import { selectVersion } from '../../state/conversation';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { copySelection } from './copied-selection';
import { Markdown } from '../../ui/markdown/Markdown';
import { shortName } from './Versions';

interface Props {
  readonly sessionId: SessionId;
  readonly messageId: MessageId;
  readonly onClose: () => void;
}

/** The answers to one question side by side; the one that is kept is what the conversation goes on from. */
export default function CompareDialog({ sessionId, messageId, onClose }: Props) {
  const [answers, setAnswers] = useState<readonly BranchMessage[]>([]);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    let isOpen = true;
    call('messages.versions', { sessionId, messageId })
      .then((found) => isOpen && setAnswers(found))
      .catch((reason: unknown) => isOpen && setError(toErrorData(reason).message));
    return () => {
      isOpen = false;
    };
  }, [sessionId, messageId]);

  const keep = (id: MessageId): void => {
    selectVersion(sessionId, id)
      .then(onClose)
      .catch((reason: unknown) => setError(toErrorData(reason).message));
  };

  return (
    <Dialog title={say('compare.title')} className="dialog-compare" onClose={onClose}>
      <Alert text={error} />
      <div className="compare" onCopy={copySelection}>
        {answers.map((answer) => (
          <Column key={answer.id} answer={answer} isShown={answer.id === messageId} onKeep={keep} />
        ))}
      </div>
    </Dialog>
  );
}

interface ColumnProps {
  readonly answer: BranchMessage;
  readonly isShown: boolean;
  readonly onKeep: (id: MessageId) => void;
}

function Column({ answer, isShown, onKeep }: ColumnProps) {
  const { index } = answer.version;
  const number = String(index + 1);
  const name = `${number} · ${shortName(answer.model ?? '') || say('compare.unknown_model')}`;
  return (
    <section className="compare-column" aria-label={say('compare.answer', { name })}>
      <header>
        <h3>{name}</h3>
        {answer.status === 'complete' ? null : (
          <span className="compare-state">{say(`message.status.${answer.status}`)}</span>
        )}
      </header>
      <div className="compare-text" tabIndex={0}>
        {answer.content.trim() === '' ? (
          <p className="compare-state">{say('compare.empty')}</p>
        ) : (
          <Markdown text={answer.content} done />
        )}
      </div>
      <Button onClick={() => onKeep(answer.id)}>
        {isShown ? say('compare.keep_shown', { number }) : say('compare.keep', { number })}
      </Button>
    </section>
  );
}
