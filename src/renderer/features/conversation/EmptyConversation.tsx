import { useEffect } from 'react';
import { CornerDownLeft } from 'lucide-react';
import type { SessionId } from '../../../shared/models';
import { drop, toErrorData } from '../../bridge';
import { send } from '../../state/turns';
import { loadTraining, scopeOf, useTraining } from '../../state/training';
import { showToast, toggleTraining } from '../../state/ui';
import { exampleQuestions } from './example-questions';

/** The composer stands in the middle; above it, what could be asked. */
export function EmptyConversation({ sessionId }: { readonly sessionId: SessionId }) {
  const all = useTraining((s) => scopeOf(s.scopes, null));
  const own = useTraining((s) => scopeOf(s.scopes, sessionId));

  useEffect(() => {
    drop(Promise.all([loadTraining(null), loadTraining(sessionId)]));
  }, [sessionId]);

  const texts = [...own.documents, ...all.documents].filter((d) => d.enabled).map((d) => d.content);
  const examples = exampleQuestions(texts);
  const loaded = all.status !== 'loading';

  return (
    <section className="empty" aria-label="New questions">
      <h2>What would you like to know?</h2>
      {examples.length > 0 ? (
        <ul className="examples" aria-label="Example questions">
          {examples.map((question) => (
            <li key={question}>
              <button
                type="button"
                dir="auto"
                onClick={() => {
                  send(sessionId, question).catch((error: unknown) =>
                    showToast(toErrorData(error).message, true),
                  );
                }}
              >
                <span>{question}</span>
                <CornerDownLeft aria-hidden size={13} />
              </button>
            </li>
          ))}
        </ul>
      ) : loaded ? (
        <p className="empty-hint">
          Answers come from your own facts.{' '}
          <button type="button" className="text-button" onClick={() => toggleTraining(true)}>
            Write some down
          </button>{' '}
          first, for example a price list or a policy.
        </p>
      ) : null}
    </section>
  );
}
