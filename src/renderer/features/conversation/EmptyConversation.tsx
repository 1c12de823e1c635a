import { useEffect } from 'react';
import { CornerDownLeft } from 'lucide-react';
import type { SessionId } from '../../../shared/models';
import { say } from '../../../shared/words/say';
import { drop, toErrorData } from '../../bridge';
import { send } from '../../state/turns';
import { loadTraining, scopeOf, useTraining } from '../../state/training';
import { showToast, toggleTraining } from '../../state/ui';
import { exampleQuestions } from './example-questions';
import { Words } from '../../ui/Words';

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
    <section className="empty" aria-label={say('empty.section')}>
      <h2>{say('empty.title')}</h2>
      {examples.length > 0 ? (
        <ul className="examples" aria-label={say('empty.examples')}>
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
          <Words
            of="empty.hint"
            with={{
              button: (words) => (
                <button type="button" className="text-button" onClick={() => toggleTraining(true)}>
                  {words}
                </button>
              ),
            }}
          />
        </p>
      ) : null}
    </section>
  );
}
